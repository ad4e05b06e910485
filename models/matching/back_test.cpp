// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/back_test.h"

#include "models/matching/evidence.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace keshikomi {

namespace {

using SharesOf = QHash<PaymentId, std::vector<Share>>;

bool holds(const PastClearing &clearing, QDate morning)
{
    return clearing.madeOn < morning
        && (!clearing.undoneOn.isValid() || clearing.undoneOn >= morning);
}

// By bill; several clearings of one bill are one share.
std::vector<Share> tidied(std::vector<Share> shares)
{
    std::sort(shares.begin(), shares.end(), [](const Share &a, const Share &b) {
        return a.bill < b.bill;
    });
    std::vector<Share> tidy;
    for (const Share &share : shares) {
        if (!tidy.empty() && tidy.back().bill == share.bill)
            tidy.back().amount += share.amount;
        else
            tidy.push_back(share);
    }
    return tidy;
}

// What clearing by hand had taught before a day, counted as the books count it.
class Lessons final
{
public:
    explicit Lessons(const History &history)
        : m_history(history)
    {
        for (const PastPayment &past : history.payments)
            m_payers.insert(past.payment.id, matching::spokenBy(past.payment).payer);
        for (const PastBill &past : history.bills)
            m_customers.insert(past.bill.id, past.bill.customer);
    }
    void learnUntil(QDate morning)
    {
        m_names.clear();
        m_fees.clear();
        m_taught.clear();
        for (const PastClearing &each : m_history.clearings) {
            if (each.byHand && holds(each, morning) && m_customers.contains(each.bill))
                learn(each);
        }
    }
    void teach(OpenBill &bill) const
    {
        const std::vector<KnownName> names = m_names.value(bill.customer);
        bill.names.insert(bill.names.end(), names.begin(), names.end());
        const std::vector<KnownFee> fees = m_fees.value(bill.customer);
        bill.fees.insert(bill.fees.end(), fees.begin(), fees.end());
    }

private:
    void learn(const PastClearing &clearing)
    {
        const CustomerId customer = m_customers.value(clearing.bill, CustomerId(1));
        const matching::Payer payer = m_payers.value(clearing.payment);
        const std::pair lesson(clearing.payment.value(), customer.value());
        if (!payer.key.isEmpty() && m_taught.insert(lesson).second)
            learnName(m_names[customer], payer, clearing.madeOn);
        if (clearing.discount > Yen(0))
            learnFee(m_fees[customer], clearing.discount);
    }
    static void learnName(std::vector<KnownName> &names, const matching::Payer &payer, QDate on)
    {
        auto known = std::find_if(names.begin(), names.end(), [&payer](const KnownName &name) {
            return name.key == payer.key && name.bank == payer.bank && name.branch == payer.branch;
        });
        if (known == names.end())
            known = names.insert(names.end(), {payer.key, 0, payer.bank, payer.branch, {}});
        ++known->learned;
        known->lastOn = known->lastOn.isValid() ? std::max(known->lastOn, on) : on;
    }
    static void learnFee(std::vector<KnownFee> &fees, Yen kept)
    {
        const auto fee = std::find_if(
            fees.begin(), fees.end(), [kept](const KnownFee &each) { return each.fee == kept; });
        if (fee == fees.end())
            fees.push_back({kept, 1});
        else
            ++fee->times;
    }

    const History &m_history;
    QHash<PaymentId, matching::Payer> m_payers;
    QHash<BillId, CustomerId> m_customers;
    QHash<CustomerId, std::vector<KnownName>> m_names;
    QHash<CustomerId, std::vector<KnownFee>> m_fees;
    std::set<std::pair<qint64, qint64>> m_taught; // a payment teaches a customer's name once
};

// What was open on a morning, or came up that day.
ManyRows<OpenBill> openOn(const History &history, QDate day, const Lessons &lessons)
{
    QHash<BillId, Yen> cleared;
    for (const PastClearing &each : history.clearings) {
        if (holds(each, day))
            cleared[each.bill] += each.amount + each.discount;
    }
    ManyRows<OpenBill> open;
    for (const PastBill &past : history.bills) {
        const bool wasThere = past.knownOn <= day && (!past.goneOn.isValid() || past.goneOn >= day);
        const Yen left = past.bill.amount - cleared.value(past.bill.id);
        if (!wasThere || left <= Yen(0))
            continue;
        open.push_back(past.bill);
        open.back().open = left;
        lessons.teach(open.back());
    }
    return open;
}

void judge(const MatchResult &result, const std::vector<Share> &did, BackTestReport &report)
{
    const bool chooses = result.verdict != Verdict::None && result.equallyGood == 1;
    if (!chooses)
        return;
    const Candidate &best = result.candidates.front();
    const auto record =
        std::find_if(report.passes.begin(), report.passes.end(), [&best](const PassRecord &each) {
            return each.pass == best.pass;
        });
    Q_ASSERT(record != report.passes.end());
    ++report.cleared;
    ++record->cleared;
    report.alone += result.verdict == Verdict::ClearAlone ? 1 : 0;
    const std::vector<Share> would = tidied(best.shares);
    if (would == did)
        return;
    ++report.wrong;
    ++record->wrong;
    report.wrongOnes.push_back({result.payment, best.pass, would, did});
}

} // namespace

BackTestReport backTest(const History &history, QDate first, QDate last, const MatchRules &rules)
{
    SharesOf did;
    QHash<PaymentId, QDate> clearedOn; // the first day
    for (const PastClearing &each : history.clearings) {
        if (each.undoneOn.isValid())
            continue;
        did[each.payment].push_back({each.bill, each.amount});
        const QDate known = clearedOn.value(each.payment);
        clearedOn[each.payment] = known.isValid() ? std::min(known, each.madeOn) : each.madeOn;
    }
    BackTestReport report;
    std::map<QDate, ManyRows<OpenPayment>> days;
    for (const PastPayment &past : history.payments) {
        const OpenPayment &payment = past.payment;
        if (payment.receivedOn < first || payment.receivedOn > last || !did.contains(payment.id))
            continue;
        ++report.payments;
        days[clearedOn.value(payment.id)].push_back(payment);
    }
    for (const Pass pass : rules.passes)
        report.passes.push_back({pass});
    Lessons lessons(history);
    for (auto &[day, payments] : days) {
        lessons.learnUntil(day);
        const MatchInput input{
            openOn(history, day, lessons), {}, history.slips, payments, history.debits};
        std::vector<MatchResult> results = match(input, rules);
        std::sort(results.begin(), results.end(), [](const MatchResult &a, const MatchResult &b) {
            return a.payment < b.payment;
        });
        for (const MatchResult &result : results)
            judge(result, tidied(did.value(result.payment)), report);
    }
    return report;
}

} // namespace keshikomi
