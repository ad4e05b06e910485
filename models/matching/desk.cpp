// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/desk.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace keshikomi::matching {

Desk::Desk(const MatchInput &input, const MatchRules &rules)
    : m_input(input)
    , m_rules(rules)
    , m_book(input)
    , m_waiting(input.payments.size())
    , m_clues(input.payments.size())
{
    std::iota(m_waiting.begin(), m_waiting.end(), size_t(0));
    const auto earlier = [&input](size_t a, size_t b) {
        const OpenPayment &left = input.payments[a];
        const OpenPayment &right = input.payments[b];
        return std::tie(left.receivedOn, left.id) < std::tie(right.receivedOn, right.id);
    };
    if (!std::is_sorted(m_waiting.begin(), m_waiting.end(), earlier))
        std::sort(m_waiting.begin(), m_waiting.end(), earlier);
    m_results.reserve(input.payments.size());
    for (const OpenPayment &payment : input.payments)
        m_results.push_back({payment.id});
}

Clues &Desk::clues(size_t line)
{
    if (!m_clues[line])
        m_clues[line] = std::make_unique<Clues>(Clues{spokenBy(payment(line)), {}, {}});
    return *m_clues[line];
}

const std::vector<NameHit> &Desk::names(size_t line)
{
    Clues &known = clues(line);
    if (!known.names)
        known.names = m_book.withName(known.spoken.payer);
    return *known.names;
}

// Another bank may be another person of that name.
QString Desk::payerOf(size_t line)
{
    const Spoken &spoken = clues(line).spoken;
    if (spoken.payer.key.isEmpty())
        return spoken.remitter;
    return QStringList{spoken.payer.key, spoken.payer.bank, spoken.payer.branch}.join(
        QLatin1Char('\n'));
}

const std::vector<size_t> &Desk::samePayer(size_t line)
{
    if (m_payers.isEmpty()) {
        for (const size_t each : m_waiting) {
            if (payment(each).payerName.isEmpty() && payment(each).remitterCode.isEmpty())
                continue;
            if (const QString payer = payerOf(each); !payer.isEmpty())
                m_payers[payer].push_back(each);
        }
    }
    static const std::vector<size_t> none;
    const auto found = m_payers.constFind(payerOf(line));
    return found == m_payers.constEnd() ? none : *found;
}

void Desk::clearAlone(size_t line, size_t row, Candidate candidate)
{
    Q_ASSERT(candidate.shares.size() == 1);
    m_book.take(row, candidate.shares.front().amount);
    MatchResult &told = result(line);
    told.verdict = Verdict::ClearAlone;
    told.equallyGood = 1;
    told.whyNot.clear(); // of passes before, which found nothing
    told.candidates.clear();
    told.candidates.push_back(std::move(candidate));
}

void Desk::tell(size_t line, ReasonCode code, bool speaksFor, QStringList args)
{
    if (isWatched(line))
        m_told.push_back({code, speaksFor, std::move(args)});
}

Reason amountReason(Yen paid, Yen expected)
{
    if (paid == expected)
        return {ReasonCode::AmountMatches, true, {}};
    return {ReasonCode::AmountDiffers, false, {digits(paid), digits(expected)}};
}

} // namespace keshikomi::matching
