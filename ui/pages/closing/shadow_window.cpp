// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/shadow_window.h"

#include "models/wording/close_words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/ledger_table.h"

namespace keshikomi {

namespace {

Tone toneOf(ShadowOutcome outcome)
{
    switch (outcome) {
    case ShadowOutcome::Equal:
    case ShadowOutcome::Proposed: return Tone::Good;
    case ShadowOutcome::BothOpen: return Tone::Neutral;
    case ShadowOutcome::OnlyOld:
    case ShadowOutcome::OnlyHere:
    case ShadowOutcome::Differs: return Tone::Bad;
    }
    Q_UNREACHABLE();
}

TableCell amountCell(const std::optional<Yen> &amount)
{
    return {amount ? QVariant(qlonglong(amount->amount())) : QVariant()};
}

PlainTable::Line lineOf(const ShadowLine &line, QDate today)
{
    const auto here = line.here;
    return {{line.old.number},
            {line.old.customer},
            amountCell(line.old.amount),
            {shadowOutcomeText(line.outcome), toneOf(line.outcome)},
            amountCell(line.old.cleared > Yen(0) ? std::optional(line.old.cleared) : std::nullopt),
            amountCell(here ? std::optional(here->amount) : std::nullopt),
            {here ? format::shortDate(here->receivedOn, today) : QString()},
            {here ? here->payer : QString()}};
}

} // namespace

ShadowWindow::ShadowWindow(const PageContext &context, const ShadowReport &report, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_table(new LedgerTable(context.look, tr("Shadow run")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Shadow run"));
    fitToScreen(context.look, this, {1'100, 700});
    keepGround(context.look, this, Ground::Canvas);
    auto *column = makeColumn(context.look, this, 12, 8);
    const int alike = report.count(ShadowOutcome::Equal) + report.count(ShadowOutcome::Proposed);
    const int apart = report.count(ShadowOutcome::OnlyOld) + report.count(ShadowOutcome::OnlyHere)
        + report.count(ShadowOutcome::Differs);
    column->addWidget(makeLabel(context.look,
                                tr("%1 alike, %2 apart, %3 open in both")
                                    .arg(format::number(alike),
                                         format::number(apart),
                                         format::number(report.count(ShadowOutcome::BothOpen))),
                                TypeSize::Section));
    auto *model = new PlainTable({{CellKind::Text, 110, 0, tr("Old number")},
                                  {CellKind::Text, 0, 0, tr("Customer")},
                                  {CellKind::Amount, 110, 0, tr("Amount")},
                                  {CellKind::State, 220, 0, tr("Outcome")},
                                  {CellKind::Amount, 110, 1, tr("Cleared there")},
                                  {CellKind::Amount, 110, 1, tr("Cleared here")},
                                  {CellKind::Text, 100, 2, tr("Received")},
                                  {CellKind::Text, 160, 2, tr("Payer")}},
                                 this);
    std::vector<PlainTable::Line> lines;
    for (const ShadowLine &line : report.lines)
        lines.push_back(lineOf(line, context.today()));
    model->setLines(std::move(lines));
    m_table->setModel(model);
    column->addWidget(m_table, 1);
}

} // namespace keshikomi
