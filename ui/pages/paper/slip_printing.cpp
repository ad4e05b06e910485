// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/slip_printing.h"

#include "models/domain/try.h"
#include "models/services/paper/printers.h"
#include "ui/pages/on_pool.h"

#include <utility>

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

void SlipPrinting::print(const SheetPart &slip, bool hasBarcode)
{
    if (m_busy)
        return;
    m_slip = slip;
    m_hasBarcode = hasBarcode;
    m_unproven.reset();
    const PrinterService service(m_context.services, m_context.printers);
    step(service.profile(m_context.actor, slipSheet()),
         [this](const std::optional<PrinterProfile> &profile) {
             if (profile)
                 prove(*profile);
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
    if (m_busy || !m_slip)
        return;
    PrinterProfile profile;
    profile.sheet = slipSheet();
    profile.printer = printer;
    const PrinterService service(m_context.services, m_context.printers);
    step(service.setProfile(m_context.actor, profile),
         [this](const PrinterProfile &stored) { prove(stored); });
}

void SlipPrinting::prove(const PrinterProfile &profile)
{
    if (!m_hasBarcode)
        return hand(profile);
    const PrinterService service(m_context.services, m_context.printers);
    step(service.warning(m_context.actor, profile),
         [this, profile](const std::optional<Error> &warning) {
             if (!warning)
                 return hand(profile);
             m_unproven = profile;
             Q_EMIT unproven(*warning);
         });
}

void SlipPrinting::goOn()
{
    if (!m_busy && m_unproven)
        hand(*std::exchange(m_unproven, std::nullopt));
}

void SlipPrinting::hand(const PrinterProfile &profile)
{
    const SheetFileService files(m_context.services, m_context.sheets);
    const SheetPrinter &printers = m_context.printers;
    step(onPool([files, &printers, actor = m_context.actor, profile, part = *m_slip]() -> Done {
             KK_CHECK(files.print(actor, {part}, printers, profile));
             return done();
         }),
         [this, name = profile.printer](std::monostate) { Q_EMIT printed(name); });
}

} // namespace keshikomi
