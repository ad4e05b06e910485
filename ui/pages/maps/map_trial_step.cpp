// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/maps/map_trial_step.h"

#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/ledger_table.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr std::size_t mostShown = 10;

QString referenceOf(const NoticeRecord &notice)
{
    for (const QString &text : {notice.slipKey, notice.barcode, notice.remitterCode}) {
        if (!text.isEmpty())
            return text;
    }
    return notice.inquiryNumber;
}

PlainTable::Line lineOf(const NoticeRecord &notice)
{
    return {{notice.receivedOn},
            {noticeKindText(notice.kind)},
            {notice.payerName},
            {referenceOf(notice)},
            {QStringList{notice.bankName, notice.branchName}.join(QLatin1Char(' ')).trimmed()},
            {qlonglong(notice.amount.amount())}};
}

} // namespace

MapTrialStep::MapTrialStep(const Look &look)
    : m_look(look)
    , m_state(new Chip(look, Tone::Neutral, {}))
    , m_sum(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_receipts(new LedgerTable(look, tr("First receipts")))
    , m_problems(new LedgerTable(look, tr("What is wrong or odd")))
{
    auto *column = makeColumn(look, this, 0, 8);
    auto *head = makeRow(look, 12);
    head->addWidget(m_state);
    head->addWidget(m_sum);
    head->addStretch();
    column->addLayout(head);
    column->addWidget(makeLabel(look, tr("First receipts"), TypeSize::Section));
    m_receiptLines = new PlainTable({{CellKind::Text, 100, 0, tr("Day")},
                                     {CellKind::Muted, 110, 2, tr("Kind")},
                                     {CellKind::Text, 0, 0, tr("Payer")},
                                     {CellKind::Text, 150, 1, tr("Number")},
                                     {CellKind::Muted, 130, 3, tr("Bank")},
                                     {CellKind::Amount, 110, 0, tr("Amount")}},
                                    this);
    m_receipts->setModel(m_receiptLines);
    m_receipts->setEmptyState(tr("No row of the file is a receipt."));
    column->addWidget(m_receipts, 3);
    column->addWidget(makeLabel(look, tr("What is wrong or odd"), TypeSize::Section));
    m_problemLines = new PlainTable(
        {{CellKind::State, 110, 0, tr("Row")}, {CellKind::Text, 0, 0, tr("What")}}, this);
    m_problems->setModel(m_problemLines);
    m_problems->setEmptyState(tr("Nothing: every row reads."));
    column->addWidget(m_problems, 2);
}

void MapTrialStep::clear()
{
    m_state->setState(Tone::Neutral, tr("being read"));
    m_sum->clear();
    m_receiptLines->setLines({});
    m_problemLines->setLines({});
}

void MapTrialStep::show(const ColumnMapTrial &trial)
{
    const auto refused = std::count_if(trial.problems.begin(),
                                       trial.problems.end(),
                                       [](const RowProblem &each) { return !each.warning; });
    m_state->setState(refused          ? Tone::Bad
                          : trial.rows ? Tone::Good
                                       : Tone::Warn,
                      refused ? tr("%n row(s) do not read", nullptr, int(refused))
                              : tr("%n receipt(s)", nullptr, trial.rows));
    m_sum->setText(tr("%1 in all; %2 other rows: money out and totals")
                       .arg(format::yen(trial.sum), format::number(trial.otherRows)));
    const int passed = trial.otherRows + trial.remarks;
    m_problems->setEmptyState(passed ? tr("Nothing. Passed over: %1 rows with money out, totals or "
                                          "remarks.")
                                           .arg(format::number(passed))
                                     : tr("Nothing: every row reads."));
    std::vector<PlainTable::Line> receipts;
    for (std::size_t at = 0; at < std::min(trial.receipts.size(), mostShown); ++at)
        receipts.push_back(lineOf(trial.receipts[at]));
    m_receiptLines->setLines(std::move(receipts));
    std::vector<PlainTable::Line> problems;
    for (const RowProblem &problem : trial.problems)
        problems.push_back(
            {{QString::number(problem.record), problem.warning ? Tone::Warn : Tone::Bad},
             {rowProblemText(problem)}});
    m_problemLines->setLines(std::move(problems));
}

} // namespace keshikomi
