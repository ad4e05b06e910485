// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/code_judgement.h"

#include "models/domain/payment_link.h"
#include "models/domain/printer.h"
#include "models/domain/try.h"
#include "printing/code_reader.h"
#include "printing/preview.h"
#include "printing/sheets/common_checks.h"

#include <QRegularExpression>
#include <QSizeF>

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr double searchDpi = 300;
// The smallest QR code has over 200 dark modules; joined row by row they are some eighty.
constexpr int suspiciousShapes = 60;
constexpr int suspiciousSigns = 60;
constexpr QSizeF largestModules(60, 3); // mm, of those of one row that lie together

std::optional<QString> linkIn(const std::optional<SheetLink> &link)
{
    return link ? link->url : QString();
}

std::optional<QString> linkIn(const SheetLink &link)
{
    return link.url;
}

// The address of a sheet to pay by, empty where it has none; nothing for any other sheet.
std::optional<QString> ownLinkOf(const SheetContent &content)
{
    return std::visit(
        [](const auto &sheet) -> std::optional<QString> {
            if constexpr (requires { sheet.link; })
                return linkIn(sheet.link);
            else
                return std::nullopt;
        },
        content);
}

// What a telephone opens: with a scheme, or as people write it. Also in a longer text, as a
// business card's.
bool readsAsAddress(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("://|^\\s*(?:https?:|//|www\\.)|"
                       "^\\s*[^\\s/?#@:]+\\.\\p{L}{2,}(?:[:/?#]\\S*)?\\s*$"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return address.match(text).hasMatch();
}

Done judgeAddress(const QString &text, const QStringList &allowedHosts)
{
    const PaymentLink link = paymentLinkOf(text);
    if (link.flaws.empty() && allowedHosts.contains(link.host))
        return done();
    return failure(ErrorCode::Forbidden, Fault::SlipHostNotAllowed, {link.host, text});
}

Done judgeQr(const QString &text, const SheetContent &content, const SheetOptions &options)
{
    if (std::holds_alternative<PrinterTestContent>(content) && isTestPageAddress(text))
        return done();
    if (readsAsAddress(text))
        KK_CHECK(judgeAddress(text, options.allowedHosts));
    const std::optional<QString> own = ownLinkOf(content);
    return own ? requireSame(QLatin1String("pay.url"), text, *own) : done();
}

Done judgeBars(const QString &digits, const SheetContent &content)
{
    if (const auto *slip = std::get_if<SlipContent>(&content))
        return requireSame(QLatin1String("barcode"), digits, slip->barcode);
    return isTestBarcode(digits) ? done()
                                 : requireSame(QLatin1String("barcode"), digits, QString());
}

bool isModule(const Item &item)
{
    const auto *shape = std::get_if<Shape>(&item);
    return shape && shape->fill.isValid() && shape->box.height() < largestModules.height()
        && shape->box.width() < largestModules.width();
}

// Block elements and geometric shapes: ▀ █ ■ and their kin.
int blocksIn(const Item &item)
{
    const auto *run = std::get_if<TextRun>(&item);
    if (!run)
        return 0;
    return int(std::count_if(run->text.begin(), run->text.end(), [](QChar sign) {
        return sign.unicode() >= 0x2580 && sign.unicode() <= 0x25FF;
    }));
}

bool mayHideCodes(const Page &page)
{
    const auto &items = page.items;
    if (std::any_of(items.begin(), items.end(), [](const Item &item) {
            return std::holds_alternative<Picture>(item);
        }))
        return true;
    int signs = 0;
    for (const Item &item : items)
        signs += blocksIn(item);
    return signs >= suspiciousSigns
        || std::count_if(items.begin(), items.end(), isModule) >= suspiciousShapes;
}

Done judgePage(const QImage &page, const SheetContent &content, const SheetOptions &options)
{
    for (const SeenCode &code : readAsCamera(page, CodeKind::Qr))
        KK_CHECK(judgeQr(code.text, content, options));
    return done();
}

} // namespace

Done judgeCodes(const DisplayList &list, const SheetContent &content, const SheetOptions &options)
{
    for (const Page &page : list.pages) {
        for (const Item &item : page.items) {
            if (const auto *code = std::get_if<QrCode>(&item))
                KK_CHECK(judgeQr(code->text, content, options));
            if (const auto *bars = std::get_if<Bars>(&item))
                KK_CHECK(judgeBars(bars->digits, content));
        }
    }
    return done();
}

Done judgePictures(const QByteArray &pdf,
                   std::span<const DisplayList> lists,
                   const std::vector<SheetContent> &contents,
                   const SheetOptions &options)
{
    std::optional<PdfPages> file; // opened only if there is something to look at
    int number = 0;
    for (std::size_t at = 0; at < lists.size(); ++at) {
        for (const Page &page : lists[at].pages) {
            ++number;
            if (!mayHideCodes(page))
                continue;
            if (!file) {
                KK_TRY(PdfPages opened, PdfPages::open(pdf, lists[at].title));
                file = std::move(opened);
            }
            KK_CHECK(judgePage(file->render(number, searchDpi), contents.at(at), options));
        }
    }
    return done();
}

} // namespace keshikomi::printing
