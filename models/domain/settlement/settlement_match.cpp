// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/settlement/settlement_match.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

namespace keshikomi {

namespace {

QString bareKey(const QString &key)
{
    qsizetype zeros = 0;
    while (zeros < key.size() && key.at(zeros) == QLatin1Char('0'))
        ++zeros;
    return key.mid(zeros);
}

using Candidates = std::vector<const UnsettledPayment *>;

// Those that are left, each given once: first of the wanted day, else the oldest one.
const UnsettledPayment *take(Candidates &left, QDate wanted)
{
    if (left.empty())
        return nullptr;
    auto best = std::find_if(left.begin(), left.end(), [wanted](const UnsettledPayment *each) {
        return each->receivedOn == wanted;
    });
    if (best == left.end())
        best = left.begin();
    const UnsettledPayment *found = *best;
    left.erase(best);
    return found;
}

class Pairing final
{
public:
    explicit Pairing(std::vector<const UnsettledPayment *> payments)
    {
        for (const UnsettledPayment *each : payments)
            m_byKey[{bareKey(each->slipKey), each->amount}].push_back(each);
        m_all = std::move(payments);
    }

    const UnsettledPayment *partnerOf(const ReportLine &line)
    {
        if (!line.slipKey.isEmpty())
            return give(take(m_byKey[{bareKey(line.slipKey), line.gross}], line.receivedOn));
        // Without a key only the very day speaks for a payment.
        for (const UnsettledPayment *each : m_all) {
            Candidates &own = m_byKey[{bareKey(each->slipKey), each->amount}];
            const auto free = std::find(own.begin(), own.end(), each);
            if (free == own.end() || each->amount != line.gross
                || each->receivedOn != line.receivedOn)
                continue;
            own.erase(free);
            return give(each);
        }
        return nullptr;
    }
    Candidates left() const
    {
        Candidates rest;
        for (const UnsettledPayment *each : m_all) {
            if (!m_given.contains(each))
                rest.push_back(each);
        }
        return rest;
    }

private:
    const UnsettledPayment *give(const UnsettledPayment *payment)
    {
        if (payment)
            m_given.insert(payment);
        return payment;
    }

    std::map<std::pair<QString, Yen>, Candidates> m_byKey;
    Candidates m_all;
    std::set<const UnsettledPayment *> m_given;
};

// By day and number, so that the answer does not hang on the order of the question.
Candidates sorted(const std::vector<UnsettledPayment> &payments)
{
    Candidates all;
    for (const UnsettledPayment &each : payments)
        all.push_back(&each);
    std::sort(all.begin(), all.end(), [](const UnsettledPayment *a, const UnsettledPayment *b) {
        return std::tuple(a->receivedOn, a->id) < std::tuple(b->receivedOn, b->id);
    });
    return all;
}

bool mayBeCut(const UnsettledPayment &payment, const Cycle &cycle)
{
    return (payment.payoutOn.isValid() && payment.payoutOn > cycle.payOn)
        || payment.receivedOn > cycle.to.addDays(-cutOffDays);
}

void leaveOut(SettlementMatch &match, const Candidates &left, const Cycle &cycle)
{
    for (const UnsettledPayment *each : left) {
        if (each->receivedOn > cycle.to)
            continue;
        (mayBeCut(*each, cycle) ? match.nextBatch : match.onlyBooks).push_back(each->id);
    }
}

// Without a count the sum alone speaks.
bool isSumOf(const Candidates &payments, Yen gross, int items)
{
    Yen sum;
    for (const UnsettledPayment *each : payments)
        sum += each->amount;
    return !payments.empty() && sum == gross && (items == 0 || int(payments.size()) == items);
}

// A period as it is, cut off at its end, or with what was cut off the one before.
std::vector<Cycle> windowsOf(const Cycle &cycle)
{
    std::vector<Cycle> windows;
    for (int late = 0; late <= cutOffDays; ++late) {
        for (int cut = 0; cut <= cutOffDays; ++cut) {
            windows.push_back({cycle.from.addDays(-late), cycle.to.addDays(-cut), cycle.payOn});
        }
    }
    return windows;
}

} // namespace

std::vector<int> cyclesOfPayments(const std::vector<Cycle> &cycles,
                                  const std::vector<UnsettledPayment> &payments)
{
    std::vector<int> places;
    for (const UnsettledPayment &payment : payments) {
        int place = -1;
        for (std::size_t i = 0; i < cycles.size(); ++i) {
            const bool told = payment.payoutOn.isValid() && cycles[i].payOn == payment.payoutOn;
            if (told || (place < 0 && cycles[i].has(payment.receivedOn)))
                place = int(i);
            if (told)
                break;
        }
        places.push_back(place);
    }
    return places;
}

SettlementMatch matchReport(const std::vector<ReportLine> &lines,
                            const std::vector<UnsettledPayment> &payments,
                            const Cycle &cycle)
{
    SettlementMatch match;
    Pairing pairing(sorted(payments));
    for (const ReportLine &line : lines) {
        if (const UnsettledPayment *const found = pairing.partnerOf(line))
            match.both.push_back({line.position, found->id});
        else
            match.onlyReport.push_back(line.position);
    }
    leaveOut(match, pairing.left(), cycle);
    return match;
}

SettlementMatch
matchSum(Yen gross, int items, const std::vector<UnsettledPayment> &payments, const Cycle &cycle)
{
    SettlementMatch match;
    const Candidates all = sorted(payments);
    std::set<Candidates> fitting;
    Candidates first;
    bool isWholePeriod = false; // that fits: the first window
    for (const Cycle &window : windowsOf(cycle)) {
        Candidates inside;
        std::copy_if(all.begin(), all.end(), std::back_inserter(inside), [&window](auto *each) {
            return window.has(each->receivedOn);
        });
        if (!isSumOf(inside, gross, items))
            continue;
        isWholePeriod = isWholePeriod || window == cycle;
        if (fitting.empty())
            first = inside;
        fitting.insert(std::move(inside));
    }
    // Equal receipts at both ends fit either way: which ones are meant, a person knows.
    const bool isClear = fitting.size() == 1 || (items > 0 && isWholePeriod);
    if (!isClear) {
        leaveOut(match, all, cycle);
        return match;
    }
    const std::set<const UnsettledPayment *> settled(first.begin(), first.end());
    Candidates outside;
    for (const UnsettledPayment *each : all) {
        if (!settled.contains(each))
            outside.push_back(each);
        else
            match.both.push_back({0, each->id});
    }
    leaveOut(match, outside, cycle);
    return match;
}

} // namespace keshikomi
