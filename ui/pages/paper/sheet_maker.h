// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"
#include "models/services/sheets/sheets.h"
#include "ui/pages/page_context.h"
#include "ui/pages/paper/open_pdf.h"

#include <QObject>

namespace keshikomi {

// Makes a sheet beside the window's thread: to look at, or to hand out as a file.
class SheetMaker final : public QObject
{
    Q_OBJECT
public:
    SheetMaker(const PageContext &context, QObject *parent);
    void look(const SheetWish &wish); // counts nothing
    // Counts, draws, writes wholly or not at all, records.
    void save(const SheetWish &wish, const QString &path);
    // The same on the printer this seat has for the sheet, or else for payment slips.
    void print(const SheetWish &wish);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void made(const std::shared_ptr<OpenPdf> &pdf);
    void saved(const std::shared_ptr<OpenPdf> &pdf, const QString &path);
    void printed(const QString &printer);
    void noPrinter(); // none is chosen for this seat
    void failed(const Error &error);

private:
    template<typename T, typename Then>
    void step(const QFuture<Result<T>> &later, Then then);
    template<typename Then>
    void draw(const SheetDraft &draft, int dpi, Then then);
    void handTo(const PrinterProfile &profile, const SheetWish &wish);
    void hand(const PrinterProfile &profile,
              const SheetDraft &draft,
              const SheetOptions &options,
              const RenderedSheet &sheet);
    void write(const SheetDraft &draft, const RenderedSheet &sheet, const QString &path);

    const PageContext m_context;
    bool m_busy = false;
};

} // namespace keshikomi
