// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"
#include "models/services/slips.h"
#include "ui/pages/page_context.h"

#include <QObject>

namespace keshikomi {

// Prints one slip that was made and read back, with the profile of this seat, and records it. The
// first time somebody says which printer; that is kept.
class SlipPrinting final : public QObject
{
    Q_OBJECT
public:
    SlipPrinting(const PageContext &context, QObject *parent);

    void print(const IssuedSlip &issued, const RenderedSheet &sheet);
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
    void handAs(const PrinterProfile &profile, const SheetOptions &options);
    void record(const PrinterProfile &profile);
    void warn(const PrinterProfile &profile);

    const PageContext m_context;
    std::optional<IssuedSlip> m_issued;
    RenderedSheet m_sheet;
    bool m_busy = false;
};

} // namespace keshikomi
