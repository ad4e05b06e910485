// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/written_otherwise.h"

#include "models/domain/name_key.h"

#include <algorithm>

namespace keshikomi {

namespace {

using Counted = std::map<QByteArray, int>; // how often, by identity

struct Payer final
{
    QString key, name, number;
};

// One name in other signs, or none on one side. A name that was erased says nothing any more.
bool mayBeOne(const Payer &here, const Payer &there)
{
    const bool isErased = there.name.isEmpty() && !there.key.isEmpty();
    const bool isWithout = here.key.isEmpty() != there.key.isEmpty();
    const bool isOtherwise = here.key == there.key && here.name != there.name;
    const bool isNumbered = !here.number.isEmpty() && !there.number.isEmpty();
    return !isErased && (isWithout || isOtherwise) && (!isNumbered || here.number == there.number);
}

Payer payerOf(const NoticeRecord &record)
{
    const auto number = transferNumberOf(record);
    return {nameKey(record.payerName), record.payerName, number ? number->number : QString()};
}

} // namespace

std::map<QByteArray, Contradiction> writtenOtherwise(const std::vector<const Arriving *> &rows,
                                                     const std::vector<BookedTransfer> &booked)
{
    Counted here, known;
    for (const Arriving *row : rows)
        ++here[row->identity];
    std::multimap<Yen, const BookedTransfer *> elsewhere;
    for (const BookedTransfer &each : booked) {
        ++known[each.identity];
        if (!here.contains(each.identity)) // else this file tells it, too: another transfer
            elsewhere.emplace(each.amount, &each);
    }
    std::map<QByteArray, Contradiction> all;
    for (const Arriving *row : rows) {
        const auto [first, last] = elsewhere.equal_range(row->record.amount);
        if (first == last || here.at(row->identity) <= known[row->identity])
            continue;
        const Payer payer = payerOf(row->record);
        const auto found = std::find_if(first, last, [&payer](const auto &each) {
            const BookedTransfer &other = *each.second;
            return mayBeOne(payer, {other.payerKey, other.payerName, other.told.number});
        });
        if (found == last)
            continue;
        const QString &other = found->second->payerName;
        all.emplace(row->identity,
                    Contradiction{payer.number,
                                  {},
                                  found->second->import,
                                  other.isEmpty() ? QStringLiteral("-") : other});
    }
    return all;
}

} // namespace keshikomi
