// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/slip_printing.h"

#include "models/services/paper/printers.h"
#include "models/services/settings.h"
#include "models/services/sheets/sheets.h"
#include "ui/pages/on_pool.h"

namespace keshikomi {

SlipPrinting::SlipPrinting(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

template<typename T, typename Then>
void SlipPrinting::step(const QFuture<Result<T>> &later, Then then)
{
    m_busy = true;
    onAnswer(later, this, [this, then = std::move(then)](const Result<T> &result) {
        m_busy = false;
        if (result)
            then(*result);
        else
            Q_EMIT failed(result.error());
    });
}

void SlipPrinting::print(const IssuedSlip &issued, const RenderedSheet &sheet)
{
    if (m_busy)
        return;
    m_issued = issued;
    m_sheet = sheet;
    const PrinterService service(m_context.services, m_context.printers);
    step(service.profile(m_context.actor, slipSheet()),
         [this](const std::optional<PrinterProfile> &profile) {
             if (profile)
                 hand(*profile);
             else
                 offerPrinters();
         });
}

void SlipPrinting::offerPrinters()
{
    // Asking the spooler may take seconds.
    m_busy = true;
    const SheetPrinter &printers = m_context.printers;
    onAnswer(onPool([&printers] { return printers.printers(); }),
             this,
             [this](const std::vector<PrinterFacts> &found) {
                 m_busy = false;
                 QStringList names;
                 for (const PrinterFacts &facts : found)
                     facts.usual ? names.prepend(facts.name) : names.append(facts.name);
                 if (names.isEmpty())
                     Q_EMIT noPrinter();
                 else
                     Q_EMIT choiceNeeded(names);
             });
}

void SlipPrinting::printOn(const QString &printer)
{
    if (m_busy || !m_issued)
        return;
    PrinterProfile profile;
    profile.sheet = slipSheet();
    profile.printer = printer;
    const PrinterService service(m_context.services, m_context.printers);
    step(service.setProfile(m_context.actor, profile),
         [this](const PrinterProfile &stored) { hand(stored); });
}

void SlipPrinting::hand(const PrinterProfile &profile)
{
    const SettingService settings(m_context.services);
    step(settings.paymentHosts(m_context.actor), [this, profile](const QStringList &hosts) {
        const SheetService service(m_context.services);
        step(service.formFor(m_context.actor, m_issued->billNumber),
             [this, profile, hosts](const SheetForm &form) {
                 handAs(profile, SheetOptions{profile.dpi, hosts, form});
             });
    });
}

void SlipPrinting::handAs(const PrinterProfile &profile, const SheetOptions &options)
{
    const SheetPrinter &printers = m_context.printers;
    step(onPool([&printers, profile, options, content = m_issued->content]() -> Done {
             return printers.print({content}, options, profile, content.number);
         }),
         [this, profile](std::monostate) { record(profile); });
}

void SlipPrinting::record(const PrinterProfile &profile)
{
    const SlipService slips(m_context.services);
    const NewSlipPrint print{
        {}, m_sheet.sha256, m_sheet.pages, profile.printer, int(m_sheet.readBack.size())};
    step(slips.recordPrint(m_context.actor, m_issued->id, print),
         [this, profile](std::monostate) { warn(profile); });
}

void SlipPrinting::warn(const PrinterProfile &profile)
{
    if (m_issued->barcode.isEmpty()) {
        Q_EMIT printed(profile.printer, std::nullopt);
        return;
    }
    const PrinterService service(m_context.services, m_context.printers);
    step(service.warning(m_context.actor, profile),
         [this, profile](const std::optional<Error> &warning) {
             Q_EMIT printed(profile.printer, warning);
         });
}

} // namespace keshikomi
