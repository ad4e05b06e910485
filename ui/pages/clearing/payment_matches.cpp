// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/clearing/payment_matches.h"

#include "ui/pages/answer.h"

#include <algorithm>

namespace keshikomi {

PaymentMatches::PaymentMatches(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void PaymentMatches::forget()
{
    m_results.clear();
}

void PaymentMatches::ask()
{
    forget();
    if (std::exchange(m_asking, true)) {
        m_askAgain = true; // what is on the way may not know of the last change
        return;
    }
    onAnswer(ClearingService(m_context.services).clear(m_context.actor, true),
             this,
             [this](const Result<ClearingReport> &report) {
                 m_asking = false;
                 if (std::exchange(m_askAgain, false))
                     return ask();
                 if (report) {
                     for (const MatchResult &result : report->results)
                         m_results.insert(result.payment.value(), result);
                     Q_EMIT arrived(report->results);
                 }
                 Q_EMIT settled();
             });
}

const MatchResult *PaymentMatches::of(qint64 payment) const
{
    const auto known = m_results.constFind(payment);
    return known == m_results.constEnd() ? nullptr : &*known;
}

void PaymentMatches::forgetBillsOf(const std::vector<AllocationRow> &rows)
{
    const auto speaksOf = [&rows](const Share &share) {
        return std::any_of(rows.begin(), rows.end(), [&share](const AllocationRow &row) {
            return row.bill == share.bill;
        });
    };
    m_results.removeIf([&speaksOf](const auto &entry) {
        const std::vector<Candidate> &all = entry.value().candidates;
        return std::any_of(all.begin(), all.end(), [&speaksOf](const Candidate &candidate) {
            return std::any_of(candidate.shares.begin(), candidate.shares.end(), speaksOf);
        });
    });
}

} // namespace keshikomi
