// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/code_flaw.h"
#include "models/domain/konbini_barcode.h"
#include "models/domain/result.h"
#include "models/domain/sheets/sheet_content.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi {

struct SheetOptions final
{
    int dpi = 600; // of the printer: bars are whole dots of it (300, 400, 480, 600, 1200)
    QStringList allowedHosts; // payment URLs go nowhere else; lower case, compared whole
    SheetForm form{};
    // One for each sheet of a file, in their order, where they differ; empty: `form` for all.
    std::vector<SheetForm> forms{};

    SheetForm formAt(std::size_t sheet) const { return forms.empty() ? form : forms.at(sheet); }
};

enum class CodeKind { Barcode, Qr };

// A code as it was read from a rendered page.
struct CodeReading final
{
    int page = 1; // from 1
    CodeKind kind = CodeKind::Qr;
    QString text; // 44 digits, or the QR's text

    friend bool operator==(const CodeReading &, const CodeReading &) = default;
};

struct RenderedSheet final
{
    QByteArray pdf;
    QByteArray sha256; // 32 bytes, of pdf
    int pages = 0;
    std::vector<int> pagesOfEach{}; // by sheet
    std::vector<CodeReading> readBack{}; // every code of the sheet, each equal to its data
};

// What a code in any PDF means. A barcode that is no payment barcode carries the reason.
struct FoundCode final
{
    CodeReading reading;
    std::optional<KonbiniBarcode> barcode;
    bool test = false; // of a test slip or the test page: nobody pays with it, so nothing is wrong
    QString urlHost; // of a QR with a web address, else empty
    std::optional<Error> problem;
    std::vector<FoundFlaw>
        flaws; // of its print and its address; none: a till or telephone takes it

    bool isRight() const { return !problem && flaws.empty(); }
};

struct SheetCheck final
{
    int pages = 0;
    std::vector<FoundCode> codes; // page by page, from the top
    std::vector<int> unread{}; // pages with bars that no reader could read, from 1
    bool damaged = false; // a reader had to mend the file: what it lost nobody knows
};

// Makes sheets and reads them back. Calls may come from any thread, several at once.
class SheetRenderer
{
public:
    virtual ~SheetRenderer() = default;

    // Nothing comes out unless all texts fit, the figures agree among themselves and every code was
    // read back from the rendered page as its data. Faults: FieldEmpty, NumberOutOfRange,
    // SlipTextTooLong, SlipFiguresDisagree, SlipHostNotAllowed, SlipNoBarcodeOverLimit,
    // RegistrationNumberWrong, PrinterCannotDrawBars, SlipReadBackFailed, Barcode..., TemplateWrong
    // (the store's own template), NoSuchSheet (a kind this renderer has no template for).
    virtual Result<RenderedSheet> render(const SheetContent &content,
                                         const SheetOptions &options) const = 0;
    // The same for several sheets in one file, one after another; wholly or not at all.
    virtual Result<RenderedSheet> renderAll(const std::vector<SheetContent> &contents,
                                            const SheetOptions &options) const = 0;
    // `name` is only for the message. Fault: SlipUnreadable.
    virtual Result<SheetCheck> checkFile(const QByteArray &pdf, const QString &name) const = 0;
};

} // namespace keshikomi
