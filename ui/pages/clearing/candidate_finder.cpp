// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/candidate_finder.h"

#include "models/services/bills.h"
#include "models/services/differences/credits.h"
#include "models/services/unpaid.h"
#include "ui/pages/answer.h"
#include "ui/pages/clearing/clearing_choice.h"
#include "ui/pages/clearing/payment_matches.h"
#include "ui/pages/clearing/payments_side.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr size_t mostFound = 5;

} // namespace

CandidateFinder::CandidateFinder(const PageContext &context,
                                 const PaymentsSide &payments,
                                 const PaymentMatches &matches,
                                 ClearingChoice &choice,
                                 QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_payments(payments)
    , m_matches(matches)
    , m_choice(choice)
{
}

// One question at a time: who holds an arrow key asks for where they stop.
void CandidateFinder::ask()
{
    const qint64 id = m_payments.current();
    if (id == 0) {
        m_shown = 0;
        m_choice.clear({});
        return;
    }
    if (id == m_shown || m_asking != 0)
        return;
    const PaymentRow *row = m_payments.currentRow();
    if (!row)
        return; // asked again when it is here
    m_choice.setPayment(*row);
    if (m_matches.isComing() || m_matchesDue)
        return; // what is on the way has them
    if (const MatchResult *known = m_matches.of(id)) {
        m_shown = id;
        return take(id, *known);
    }
    m_asking = id;
    onAnswer(ClearingService(m_context.services).candidates(m_context.actor, PaymentId(id)),
             this,
             [this, id](const Result<MatchResult> &result) {
                 m_asking = 0;
                 if (m_payments.current() != id)
                     return ask();
                 m_shown = id;
                 if (!result)
                     return Q_EMIT failed(result.error());
                 take(id, *result);
             });
}

void CandidateFinder::take(qint64 payment, const MatchResult &result)
{
    std::vector<qint64> ids;
    for (const Candidate &candidate : result.candidates) {
        for (const Share &share : candidate.shares)
            ids.push_back(share.bill.value());
    }
    onAnswer(BillService(m_context.services).rows(m_context.actor, ids),
             this,
             [this, payment, result](const Result<std::vector<BillRow>> &rows) {
                 if (m_shown != payment || m_payments.current() != payment)
                     return;
                 if (!rows)
                     return Q_EMIT failed(rows.error());
                 m_choice.setOffers(offersOf(result, *rows), result);
                 askCredits(payment, *rows);
                 if (const HeldPayment *held = m_payments.holdOf(payment))
                     m_choice.showHold(*held, m_context.today());
             });
}

void CandidateFinder::askCredits(qint64 payment, const std::vector<BillRow> &bills)
{
    std::vector<BillId> ids;
    for (const BillRow &bill : bills)
        ids.push_back(bill.id);
    onAnswer(CreditService(m_context.services).forBills(m_context.actor, ids),
             this,
             [this, payment](const Result<std::vector<CreditRow>> &credits) {
                 if (credits && m_shown == payment)
                     m_choice.setCredits(*credits);
             });
}

void CandidateFinder::showLooks()
{
    onAnswer(ClearingService(m_context.services).explain(m_context.actor, PaymentId(m_shown)),
             this,
             [this, payment = m_shown](const Result<Explanation> &told) {
                 if (m_shown != payment)
                     return;
                 if (!told)
                     return Q_EMIT failed(told.error());
                 m_choice.showLooks(told->looks);
             });
}

void CandidateFinder::findBills(const QString &text)
{
    const UnpaidService unpaid(m_context.services);
    onAnswer(unpaid.ids(m_context.actor, -1, text),
             this,
             [this, unpaid, payment = m_shown](const Result<std::vector<qint64>> &ids) {
                 if (!ids)
                     return Q_EMIT failed(ids.error());
                 std::vector<qint64> first = *ids;
                 first.resize(std::min(first.size(), mostFound));
                 onAnswer(unpaid.rows(m_context.actor, first),
                          this,
                          [this, payment](const Result<std::vector<BillRow>> &rows) {
                              if (rows && m_shown == payment && payment != 0)
                                  m_choice.addFound(*rows);
                          });
             });
}

} // namespace keshikomi
