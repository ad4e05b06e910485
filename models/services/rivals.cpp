// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/rivals.h"

#include <QHash>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr std::size_t mostNamed = 5;

// The bill a person would choose for the line; of several the first.
std::optional<BillId> meantBy(const MatchResult &result)
{
    if (result.verdict != Verdict::Propose || result.equallyGood != 1)
        return std::nullopt;
    return result.candidates.front().shares.front().bill;
}

using Lines = QHash<BillId, std::vector<std::size_t>>;

QHash<BillId, QString> numbersOf(const MatchInput &input, const Lines &wanted)
{
    QHash<BillId, QString> numbers;
    for (const OpenBill &bill : input.bills) {
        if (wanted.contains(bill.id))
            numbers.insert(bill.id, bill.number);
    }
    return numbers;
}

void addRivals(MatchResult &result, const QString &bill, std::vector<PaymentId> payments)
{
    const std::vector<PaymentId> &together = result.candidates.front().others;
    std::erase_if(payments, [&](PaymentId each) {
        return each == result.payment
            || std::find(together.begin(), together.end(), each) != together.end();
    });
    if (payments.empty())
        return;
    std::sort(payments.begin(), payments.end());
    QStringList numbers;
    for (const PaymentId each : payments)
        numbers << (numbers.size() == qsizetype(mostNamed) ? QStringLiteral("…")
                                                           : QString::number(each.value()));
    numbers = numbers.mid(0, qsizetype(mostNamed) + 1);
    result.whyNot.push_back(
        {ReasonCode::OtherPaymentsMeanIt, false, {bill, numbers.join(QStringLiteral(", "))}});
}

} // namespace

void nameRivals(std::vector<MatchResult> &results, const MatchInput &input)
{
    Lines meant;
    for (std::size_t line = 0; line < results.size(); ++line) {
        if (const auto bill = meantBy(results[line]))
            meant[*bill].push_back(line);
    }
    erase_if(meant, [](const auto &each) { return each.value().size() < 2; });
    if (meant.isEmpty())
        return;
    const QHash<BillId, QString> numbers = numbersOf(input, meant);
    for (auto each = meant.cbegin(); each != meant.cend(); ++each) {
        std::vector<PaymentId> payments;
        for (const std::size_t line : *each)
            payments.push_back(results[line].payment);
        const QString number = numbers.value(each.key());
        for (const std::size_t line : *each)
            addRivals(results[line], number, payments);
    }
}

void nameRivalsOf(MatchResult &result, const MatchInput &input, const MatchRun &run)
{
    const auto bill = meantBy(result);
    if (!bill)
        return;
    std::vector<PaymentId> payments;
    for (std::size_t line = 0; line < run.size(); ++line) {
        const auto meant = run.meant(line);
        if (meant && meant->verdict == Verdict::Propose && meant->bill == *bill)
            payments.push_back(input.payments[line].id);
    }
    addRivals(result, numbersOf(input, {{*bill, {}}}).value(*bill), std::move(payments));
}

} // namespace keshikomi
