// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules/standing_money_window.h"

#include "models/domain/bill.h"
#include "models/services/bills.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/ledger_table.h"

#include <algorithm>

namespace keshikomi {

namespace {

struct StandingState final
{
    QString words;
    Tone tone;
};

Yen clearedBy(const StandingProposal &proposal)
{
    Yen sum;
    for (const DecidedShare &share : proposal.shares)
        sum += share.amount;
    return sum;
}

StandingState stateOf(const StandingProposal &proposal)
{
    if (proposal.broken != Unapplied::None)
        return {unappliedText(proposal.broken), Tone::Warn};
    if (proposal.shares.empty())
        return {StandingMoneyWindow::tr("Owes nothing"), Tone::Neutral};
    if (proposal.elsewhere)
        return {StandingMoneyWindow::tr("Bills of another company"), Tone::Warn};
    return {StandingMoneyWindow::tr("Can be cleared"), Tone::Good};
}

PlainTable::Line lineOf(const StandingProposal &proposal)
{
    const StandingState state = stateOf(proposal);
    return {
        {qlonglong(proposal.payment.payment.value())},
        {proposal.payment.number.number},
        {proposal.payment.number.customerName},
        {qlonglong(proposal.payment.open.amount())},
        {proposal.shares.empty() ? QVariant() : QVariant(qlonglong(clearedBy(proposal).amount()))},
        {state.words, state.tone}};
}

// What the person read when they pressed first: other bills are another question.
QString keyOf(const StandingProposal &proposal)
{
    QStringList words{QString::number(proposal.payment.payment.value())};
    for (const DecidedShare &share : proposal.shares)
        words << QStringLiteral("%1=%2").arg(share.bill.value()).arg(share.amount.amount());
    return words.join(QLatin1Char(' '));
}

} // namespace

StandingMoneyWindow::StandingMoneyWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Money on standing numbers"), {960, 620}, parent)
    , m_service(context.services)
    , m_lines(nullptr)
    , m_billLines(nullptr)
    , m_table(new LedgerTable(context.look, tr("Money on standing numbers")))
    , m_billTable(new LedgerTable(context.look, tr("Bills it would clear")))
    , m_clear(makeKeyButton(tr("Clear these bills …"), QStringLiteral("F12"), Rank::Primary))
{
    build();
    refresh();
    m_table->setFocus();
}

void StandingMoneyWindow::build()
{
    auto *words = makeLabel(look(),
                            tr("Money that customers paid into their numbers clears their oldest "
                               "bills first. What is beyond the limits of a number waits for the "
                               "clearing page."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    body()->addWidget(words);
    makeTables();
    body()->addWidget(m_table, 3);
    body()->addWidget(makeLabel(look(), tr("Bills it would clear"), TypeSize::Section));
    body()->addWidget(m_billTable, 2);
    auto *row = makeRow(look(), 8);
    row->addStretch();
    row->addWidget(m_clear);
    body()->addLayout(row);
    m_clear->setEnabled(false);
    connect(m_clear, &QPushButton::clicked, this, &StandingMoneyWindow::clear);
    connect(m_table, &LedgerTable::currentRowChanged, this, &StandingMoneyWindow::showChosen);
}

void StandingMoneyWindow::makeTables()
{
    m_lines = new PlainTable({{CellKind::Right, 84, 1, tr("Payment")},
                              {CellKind::Text, 150, 0, tr("Number")},
                              {CellKind::Text, 0, 0, tr("Customer")},
                              {CellKind::Amount, 110, 0, tr("Open")},
                              {CellKind::Amount, 110, 1, tr("It would clear")},
                              {CellKind::State, 220, 0, tr("State")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("No money on a standing number is open."));
    m_billLines = new PlainTable({{CellKind::Text, 110, 0, tr("Bill")},
                                  {CellKind::Text, 0, 2, tr("Subject")},
                                  {CellKind::Muted, 100, 1, tr("Due")},
                                  {CellKind::Amount, 110, 1, tr("Open")},
                                  {CellKind::Amount, 110, 0, tr("Gets")}},
                                 this);
    m_billTable->setModel(m_billLines);
    m_billTable->setEmptyState(tr("It would clear no bill."));
}

void StandingMoneyWindow::refresh()
{
    onAnswer(m_service.proposals(context().actor),
             this,
             [this](const Result<std::vector<StandingProposal>> &proposals) {
                 m_table->setLoading(false);
                 if (!proposals)
                     return sayError(proposals.error());
                 showProposals(*proposals);
             });
}

// Who was chosen stays so, wherever it stands now; else the first.
void StandingMoneyWindow::showProposals(const std::vector<StandingProposal> &proposals)
{
    const StandingProposal *before = chosen();
    const qint64 payment = before ? before->payment.payment.value() : 0;
    m_proposals = proposals;
    std::vector<PlainTable::Line> lines;
    int at = 0;
    for (std::size_t row = 0; row < proposals.size(); ++row) {
        lines.push_back(lineOf(proposals[row]));
        if (proposals[row].payment.payment.value() == payment)
            at = int(row);
    }
    m_lines->setLines(std::move(lines));
    if (!proposals.empty())
        m_table->selectRow(at);
    showChosen();
}

const StandingProposal *StandingMoneyWindow::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_proposals.size()) ? &m_proposals[std::size_t(row)] : nullptr;
}

void StandingMoneyWindow::showChosen()
{
    const int question = ++m_question;
    const StandingProposal *proposal = chosen();
    m_billLines->setLines({});
    m_clear->setEnabled(false); // until its bills are there to be read
    if (!proposal || proposal->shares.empty())
        return;
    std::vector<qint64> ids;
    for (const DecidedShare &share : proposal->shares)
        ids.push_back(share.bill.value());
    onAnswer(BillService(context().services).rows(context().actor, ids),
             this,
             [this, question, proposal = *proposal](const Result<std::vector<BillRow>> &rows) {
                 if (question != m_question)
                     return;
                 if (!rows)
                     return sayError(rows.error());
                 showBills(proposal, *rows);
             });
}

void StandingMoneyWindow::showBills(const StandingProposal &proposal,
                                    const std::vector<BillRow> &rows)
{
    std::vector<PlainTable::Line> lines;
    for (const DecidedShare &share : proposal.shares) {
        const auto bill = std::find_if(rows.begin(), rows.end(), [&share](const BillRow &row) {
            return row.id == share.bill;
        });
        if (bill == rows.end())
            continue;
        lines.push_back({{billNumberText(bill->number)},
                         {bill->subject},
                         {format::shortDate(bill->dueOn, context().today())},
                         {qlonglong(bill->open.amount())},
                         {qlonglong(share.amount.amount())}});
    }
    const bool all = lines.size() == proposal.shares.size();
    m_billLines->setLines(std::move(lines));
    m_clear->setEnabled(all && !m_busy);
}

void StandingMoneyWindow::clear()
{
    const StandingProposal *proposal = chosen();
    if (!proposal || proposal->shares.empty() || m_busy)
        return;
    if (!isConfirmed(keyOf(*proposal))) {
        return say(Tone::Warn,
                   tr("Press again to clear %1 with payment %2.")
                       .arg(format::yen(clearedBy(*proposal)))
                       .arg(proposal->payment.payment.value()),
                   proposal->elsewhere ? tr("The bills are of another company than the one that "
                                            "got the money.")
                                       : tr("The bills below are cleared, oldest first."));
    }
    forgetAsked();
    carryOut(proposal->payment.payment);
}

void StandingMoneyWindow::carryOut(PaymentId payment)
{
    m_busy = true;
    m_clear->setEnabled(false);
    const Later<DecisionReport> done = m_service.clear(context().actor, payment);
    onAnswer(done, this, [this, payment](const Result<DecisionReport> &report) {
        m_busy = false;
        messages()->clear();
        if (report)
            sayCleared(payment, *report);
        else
            sayError(report.error());
        m_table->setFocus(); // the button that was pressed had it
    });
    // The pages are told by whoever outlives this window.
    DataWatch &watch = context().watch;
    onAnswer(done, &watch, [&watch](const Result<DecisionReport> &) { watch.tell(); });
}

void StandingMoneyWindow::sayCleared(PaymentId payment, const DecisionReport &report)
{
    Yen sum;
    for (const AllocationRow &row : report.allocations)
        sum += row.amount;
    say(Tone::Good,
        tr("Payment %1 cleared %2.").arg(payment.value()).arg(format::yen(sum)),
        report.paymentOpen.isZero()
            ? QString()
            : tr("%1 of it stays open.").arg(format::yen(report.paymentOpen)));
}

} // namespace keshikomi
