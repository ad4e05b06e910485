// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"
#include "models/services/sheets/sheet_files.h"
#include "ui/pages/page_context.h"

#include <QObject>

namespace keshikomi {

// Prints a bill's slip with the profile of this seat: drawn, read back, issued, handed over,
// recorded. The first time somebody says which printer; that is kept. Bars for a printer whose test
// slip nobody has scanned lately wait until somebody says so.
class SlipPrinting final : public QObject
{
    Q_OBJECT
public:
    SlipPrinting(const PageContext &context, QObject *parent);

    void print(const SheetPart &slip, bool hasBarcode);
    // The same slip, on this printer from now on.
    void printOn(const QString &printer);
    void goOn(); // the answer: print all the same
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    void printed(const QString &printer);
    void unproven(const Error &warning); // waits for goOn(); nothing has left yet
    void choiceNeeded(const QStringList &printers); // this seat has not chosen yet
    void noPrinter(); // a PDF is all that can be had here
    void failed(const Error &error);

private:
    template<typename T, typename Then>
    void step(const QFuture<Result<T>> &later, Then then);
    void offerPrinters();
    void prove(const PrinterProfile &profile);
    void hand(const PrinterProfile &profile);

    const PageContext m_context;
    std::optional<SheetPart> m_slip;
    bool m_hasBarcode = false;
    std::optional<PrinterProfile> m_unproven; // waits
    bool m_busy = false;
};

} // namespace keshikomi
