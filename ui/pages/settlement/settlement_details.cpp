// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settlement/settlement_details.h"

#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/settlement/own_periods.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::pages)
};

constexpr int mostShown = 12;

void addCharge(QList<FactLine> &lines, const QString &name, Yen charge)
{
    if (!charge.isZero())
        lines << FactLine{name, format::yen(-charge)};
}

// Gross, what was taken off, net. `beside`: what stands beside the charges.
void writeChain(DetailsPane &pane,
                const QString &title,
                const SettlementFigures &figures,
                const QString &beside)
{
    pane.section(title);
    QList<FactLine> lines{{Tr::tr("Collected gross, %n item(s)", nullptr, figures.items),
                           format::yen(figures.gross)}};
    addCharge(lines, Tr::tr("Fees"), figures.fee);
    addCharge(lines, Tr::tr("Fees without tax"), figures.exemptFee);
    addCharge(lines, Tr::tr("Transfer fee"), figures.transfer);
    addCharge(lines, Tr::tr("Tax"), figures.tax);
    addCharge(lines, Tr::tr("Stamp duty"), figures.stamp);
    addCharge(lines, beside, -figures.other);
    pane.amounts(lines, {Tr::tr("Net"), format::yen(figures.net)});
}

FactLine more(qsizetype left)
{
    return {Tr::tr("and %n more", nullptr, int(left)), QString()};
}

void writePayments(DetailsPane &pane,
                   const QString &title,
                   const std::vector<UnsettledPayment> &payments,
                   QDate today)
{
    if (payments.empty())
        return;
    pane.section(title);
    QList<FactLine> lines;
    for (const UnsettledPayment &each : payments) {
        if (lines.size() == mostShown) {
            lines << more(qsizetype(payments.size()) - mostShown);
            break;
        }
        lines << FactLine{format::shortDate(each.receivedOn, today) + QStringLiteral("  ")
                              + each.slipKey,
                          format::amount(each.amount)};
    }
    pane.amounts(lines);
}

void writeLines(DetailsPane &pane, const std::vector<ReportLine> &report, QDate today)
{
    if (report.empty())
        return;
    pane.section(Tr::tr("Only in the report"));
    QList<FactLine> lines;
    for (const ReportLine &each : report) {
        if (lines.size() == mostShown) {
            lines << more(qsizetype(report.size()) - mostShown);
            break;
        }
        lines << FactLine{format::shortDate(each.receivedOn, today) + QStringLiteral("  ")
                              + each.slipKey,
                          format::amount(each.gross)};
    }
    pane.amounts(lines);
}

void writeReport(DetailsPane &pane, const SettlementView &view, QDate today)
{
    writeChain(pane,
               Tr::tr("Reported %1").arg(settlementNumberText(view.settlement.id)),
               view.settlement.figures,
               Tr::tr("Beside"));
    QList<FactLine> facts{{Tr::tr("Settles"),
                           Tr::tr("%n payment(s), %1", nullptr, int(view.settled.size()))
                               .arg(format::yen(view.settledAmount))}};
    if (!view.unexplained.isZero()) {
        facts << FactLine{Tr::tr("No receipt behind it"), format::yen(view.unexplained)};
    }
    // Booking it here says so of as much as can be.
    const bool isOver = view.settlement.booking || view.settlement.ended;
    const Yen ofOpening = isOver ? view.ofOpening : view.openingOffer();
    if (!ofOpening.isZero())
        facts << FactLine{Tr::tr("From the opening balance"), format::yen(ofOpening)};
    if (view.settlement.booking) {
        const auto line = view.settlement.booking->payment;
        facts << FactLine{Tr::tr("Bank line"),
                          line ? QString::number(line->value()) : Tr::tr("none, it stays owed")};
    }
    pane.facts(facts);
    writeLines(pane, view.onlyReport, today);
    writePayments(pane, Tr::tr("Only in the books"), view.onlyBooks, today);
    writePayments(pane, Tr::tr("Left for the next batch"), view.nextBatch, today);
    writePayments(pane, Tr::tr("Settled, and out of the books since"), view.gone, today);
}

} // namespace

Tone toneOf(CycleState state)
{
    switch (state) {
    case CycleState::Late: return Tone::Bad;
    case CycleState::Reported: return Tone::Warn;
    case CycleState::Expected: return Tone::Accent;
    case CycleState::Booked: return Tone::Good;
    default: return Tone::Neutral;
    }
}

void writeCycle(DetailsPane &pane,
                const PageContext &context,
                const CycleRow &row,
                const SettlementView *view,
                QWidget *form)
{
    const QDate today = context.today();
    pane.head(
        row.agreementName,
        Tr::tr("%1 to %2")
            .arg(format::shortDate(row.cycle.from, today), format::shortDate(row.cycle.to, today)),
        format::yen(view ? view->settlement.figures.net : row.expected.net),
        new Chip(context.look, toneOf(row.state), cycleStateText(row.state)));
    pane.section(Tr::tr("Payout"));
    pane.facts({{Tr::tr("Day"), format::longDate(row.cycle.payOn)}});
    if (!isOwnPeriod(row)) {
        writeChain(pane,
                   Tr::tr("Expected by the plan"),
                   row.expected,
                   Tr::tr("Owed from the time before"));
    }
    if (view)
        writeReport(pane, *view, today);
    if (form) {
        pane.section(Tr::tr("The agency's report"));
        pane.add(form);
        form->show();
    }
    pane.finish();
}

} // namespace keshikomi
