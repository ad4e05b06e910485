// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"
#include "models/services/sheets/sheet_files.h"
#include "ui/pages/page_context.h"

#include <QObject>

namespace keshikomi {

// Prints a bill's slip with the profile of this seat: drawn, read back, issued, handed over,
// recorded. The first time somebody says which printer; that is kept.
class SlipPrinting final : public QObject
{
    Q_OBJECT
public:
    SlipPrinting(const PageContext &context, QObject *parent);

    void print(const SheetPart &slip);
    // The same slip, on this printer from now on.
    void printOn(const QString &printer);
    bool isBusy() const { return m_busy; }

Q_SIGNALS:
    // `warning` is set when nobody has scanned a test slip of this printer lately.
    void printed(const QString &printer, const std::optional<Error> &warning);
    void choiceNeeded(const QStringList &printers); // this seat has not chosen yet
    void noPrinter(); // a PDF is all that can be had here
    void failed(const Error &error);

private:
    template<typename T, typename Then>
    void step(const QFuture<Result<T>> &later, Then then);
    void offerPrinters();
    void hand(const PrinterProfile &profile);
    void warn(const PrinterProfile &profile, bool hasBarcode);

    const PageContext m_context;
    std::optional<SheetPart> m_slip;
    bool m_busy = false;
};

} // namespace keshikomi
