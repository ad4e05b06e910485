// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"
#include "models/domain/slip_note.h"
#include "models/domain/waiting_bills.h"
#include "models/services/sheets/sheet_files.h"
#include "ui/pages/page_context.h"
#include "ui/pages/paper/open_pdf.h"

#include <QObject>

namespace keshikomi {

// Sheets to look at.
struct LookedSheets final
{
    std::shared_ptr<OpenPdf> pdf;
    bool lacksEnglish = false; // it has not the house's English name
    bool hasBars = false;
    bool isOut = false; // a lone payment slip as it was issued before
    SlipNotes notes; // of the payment slip
    WaitingBills waiting; // that a grouped invoice leaves out
    std::vector<qint64> slipsOut; // of its bills
};

// Makes one or several sheets beside the window's thread: to look at, or to hand out as a file or
// on a printer.
class SheetMaker final : public QObject
{
    Q_OBJECT
public:
    SheetMaker(const PageContext &context, QObject *parent);
    void look(const std::vector<SheetPart> &parts); // counts nothing
    // Drawn first, then counted and shown, wholly or not at all.
    void save(const std::vector<SheetPart> &parts, const QString &path);
    // The same on the printer this seat has for the first sheet, or else for payment slips. Bars
    // for one whose test slip nobody has scanned lately wait until somebody says so.
    void print(const std::vector<SheetPart> &parts, bool hasBars);
    void goOn(); // the answer: print all the same
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void made(const LookedSheets &looked);
    void saved(const std::shared_ptr<OpenPdf> &pdf, const QString &path);
    void printed(const QString &printer);
    void unproven(const Error &warning); // waits for goOn(); nothing has left yet
    void noPrinter(); // none is chosen for this seat
    void failed(const Error &error);
    void idle(); // after each of these

private:
    template<typename T, typename Then>
    void step(const QFuture<Result<T>> &later, Then then);
    void prove(const PrinterProfile &profile);
    void printOn(const PrinterProfile &profile);

    const PageContext m_context;
    std::vector<SheetPart> m_printing;
    bool m_hasBars = false; // of what is printed
    std::optional<PrinterProfile> m_unproven; // waits
    bool m_busy = false;
};

} // namespace keshikomi
