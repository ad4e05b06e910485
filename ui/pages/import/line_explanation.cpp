// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/line_explanation.h"

#include "models/domain/bill.h"
#include "models/services/bills.h"
#include "models/wording/debit_words.h"
#include "models/wording/inbox_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/clearing/pass_looks.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"

#include <QTimer>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int pauseMilliseconds = 150;

QString joined(const std::vector<Reason> &reasons)
{
    QStringList words;
    for (const Reason &reason : reasons)
        words << reasonText(reason);
    return words.join(QStringLiteral("  ·  "));
}

std::vector<qint64> billsOf(const MatchResult &result)
{
    std::vector<qint64> ids;
    for (const Candidate &candidate : result.candidates) {
        for (const Share &share : candidate.shares) {
            if (std::find(ids.begin(), ids.end(), share.bill.value()) == ids.end())
                ids.push_back(share.bill.value());
        }
    }
    return ids;
}

QString billIn(const std::vector<BillRow> &bills, BillId id)
{
    const auto bill = std::find_if(
        bills.begin(), bills.end(), [id](const BillRow &each) { return each.id == id; });
    return bill == bills.end()
        ? QString()
        : QStringLiteral("%1 %2").arg(billNumberText(bill->number), bill->customer);
}

} // namespace

Tone lineTone(const ArrivedLine &line)
{
    switch (line.fate) {
    case LineFate::Booked: return Tone::Good;
    case LineFate::Held: return Tone::Warn;
    case LineFate::TakenOut: return Tone::Neutral;
    case LineFate::NotCollected: return line.debit == DebitResult::Unknown ? Tone::Warn : Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString lineStateText(const ArrivedLine &line)
{
    if (line.heldBecause)
        return heldBecauseText(*line.heldBecause);
    return line.debit && line.fate == LineFate::NotCollected ? debitResultText(*line.debit)
                                                             : lineFateText(line.fate);
}

LineExplanation::LineExplanation(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_pane(new DetailsPane(context.look))
    , m_pause(new QTimer(this))
{
    makeColumn(context.look, this, 0, 0)->addWidget(m_pane);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &LineExplanation::ask);
    explain(std::nullopt);
}

void LineExplanation::explain(const std::optional<ArrivedLine> &line)
{
    ++m_question; // what is on the way is of another line
    m_line = line;
    m_told = !line || !line->payment;
    showLine();
    m_pane->finish();
    if (m_told)
        m_pause->stop();
    else
        m_pause->start();
}

void LineExplanation::showLine()
{
    m_pane->clear();
    if (!m_line) {
        m_pane->words(tr("Select a line to see what became of it and why."));
        return;
    }
    m_pane->head(noticeKindText(m_line->kind),
                 m_line->payer.isEmpty() ? m_line->slipKey : m_line->payer,
                 format::yen(m_line->amount),
                 new Chip(m_context.look, lineTone(*m_line), lineFateText(m_line->fate)));
    if (m_line->heldBecause)
        m_pane->words(tr("It is not booked: %1.").arg(heldBecauseText(*m_line->heldBecause)));
    else if (m_line->fate == LineFate::NotCollected)
        m_pane->words(tr("It brought no money: %1.").arg(lineStateText(*m_line)));
    else if (m_line->fate == LineFate::TakenOut)
        m_pane->words(tr("It was taken out of the books with its import."));
    else
        m_pane->words(tr("It was booked as it came."));
    if (!m_line->payment)
        m_pane->words(tr("It speaks of no payment in the books."));
}

void LineExplanation::ask()
{
    if (!m_line || !m_line->payment)
        return;
    onAnswer(m_service.explain(m_context.actor, *m_line->payment),
             this,
             [this, question = m_question](const Result<Explanation> &told) {
                 if (question != m_question)
                     return;
                 if (told)
                     askPayment(question, *told);
                 else
                     failed(told.error());
             });
}

void LineExplanation::askPayment(int question, const Explanation &explanation)
{
    onAnswer(m_service.paymentRows(m_context.actor, {m_line->payment->value()}),
             this,
             [this, question, explanation](const Result<std::vector<PaymentRow>> &rows) {
                 if (question != m_question)
                     return;
                 if (!rows)
                     return failed(rows.error());
                 if (!rows->empty())
                     askClearings(question, {explanation, rows->front(), {}, {}});
             });
}

void LineExplanation::askClearings(int question, const Known &known)
{
    onAnswer(m_service.clearings(m_context.actor, known.payment.id),
             this,
             [this, question, known](const Result<std::vector<ClearedShare>> &clearings) {
                 if (question != m_question)
                     return;
                 if (!clearings)
                     return failed(clearings.error());
                 Known more = known;
                 more.clearings = *clearings;
                 askBills(question, more);
             });
}

void LineExplanation::askBills(int question, const Known &known)
{
    onAnswer(
        BillService(m_context.services).rows(m_context.actor, billsOf(known.explanation.result)),
        this,
        [this, question, known](const Result<std::vector<BillRow>> &bills) {
            if (question != m_question)
                return;
            if (!bills)
                return failed(bills.error());
            Known all = known;
            all.bills = *bills;
            showKnown(all);
        });
}

void LineExplanation::failed(const Error &error)
{
    m_told = true;
    showLine();
    m_pane->words(faultTextInWindow(error));
    m_pane->finish();
}

void LineExplanation::showKnown(const Known &known)
{
    m_told = true;
    showLine();
    const PaymentRow &payment = known.payment;
    m_pane->facts({{tr("Payment"), QString::number(payment.id.value())},
                   {tr("Received"), format::longDate(payment.receivedOn)},
                   {tr("State"), paymentStateText(payment.state)},
                   {tr("Open"), format::yen(payment.open)}});
    showClearings(known.clearings);
    const Explanation &told = known.explanation;
    if (!told.looks.empty()) {
        m_pane->section(tr("What each pass made of it"));
        m_pane->words(looksText(told.looks));
    }
    showCandidates(known);
    if (!told.result.whyNot.empty()) {
        m_pane->section(tr("Why it is not cleared alone"));
        m_pane->words(joined(told.result.whyNot));
    }
    m_pane->finish();
}

void LineExplanation::showClearings(const std::vector<ClearedShare> &clearings)
{
    if (clearings.empty())
        return;
    m_pane->section(tr("What it cleared"));
    for (const ClearedShare &each : clearings) {
        const QString bill =
            QStringLiteral("%1 %2").arg(billNumberText(each.row.billNumber), each.row.customer);
        m_pane->amounts({{bill, format::amount(each.row.amount)}});
        if (each.row.undone)
            m_pane->words(tr("Undone since."));
        m_pane->words(each.reasons.empty() ? tr("Decided by %1.").arg(each.row.actor)
                                           : joined(each.reasons));
    }
}

void LineExplanation::showCandidates(const Known &known)
{
    const MatchResult &result = known.explanation.result;
    if (result.candidates.empty())
        return;
    m_pane->section(result.verdict == Verdict::ClearAlone ? tr("What the next run clears")
                                                          : tr("What it could clear"));
    for (const Candidate &candidate : result.candidates) {
        QList<FactLine> lines;
        for (const Share &share : candidate.shares)
            lines << FactLine{billIn(known.bills, share.bill), format::amount(share.amount)};
        m_pane->amounts(lines);
        m_pane->words(
            QStringLiteral("%1: %2").arg(passText(candidate.pass), joined(candidate.reasons)));
    }
}

} // namespace keshikomi
