// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/beside_transfers.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"
#include "models/storage/receipts/notices.h"
#include "models/storage/receipts/transfer_numbers.h"
#include "models/storage/receipts/two_layouts.h"

#include <tuple>

namespace keshikomi {

std::map<QByteArray, int> rowsBesideTransfers(const Agreement &agreement,
                                              const std::vector<Arriving> &arriving)
{
    std::map<QByteArray, int> rows;
    for (const Arriving &each : arriving) {
        if (&each.agreement == &agreement && each.isBesideTransfers)
            ++rows[each.identity];
    }
    return rows;
}

Result<std::set<QByteArray>> newBesideTransfers(Session &session,
                                                const Agreement &agreement,
                                                const std::map<QByteArray, int> &rows)
{
    std::set<QByteArray> fresh;
    for (const auto &[identity, count] : rows) {
        KK_TRY(const auto last, findNotice(session, agreement, identity, count));
        if (!last || !last->live)
            fresh.insert(identity);
    }
    return fresh;
}

Result<std::map<QByteArray, Contradiction>> toldBesideTransfers(
    Session &session, const Agreement &agreement, const std::vector<Arriving> &arriving)
{
    std::map<QByteArray, Contradiction> all;
    KK_TRY(const auto booked, bookedNoTransfers(session, agreement.id));
    if (booked.empty()) // the usual account
        return all;
    std::map<std::tuple<QDate, qint64, QString>, const BookedEntry *> entries;
    for (const BookedEntry &each : booked) {
        const BookedTransfer &money = each.money;
        entries.emplace(std::tuple(each.receivedOn, money.amount.amount(), money.payerKey), &each);
    }
    for (const Arriving &each : arriving) {
        const NoticeRecord &record = each.record;
        const auto found =
            entries.find({record.receivedOn, record.amount.amount(), nameKey(record.payerName)});
        if (!isBookedTransfer(agreement, each) || found == entries.end()
            || layoutFamily(found->second->layout) == layoutFamily(each.layout))
            continue;
        KK_TRY(const auto known, findNotice(session, agreement, each.identity, 1));
        const BookedTransfer &money = found->second->money;
        if (!known || !known->live)
            all.emplace(
                each.identity,
                Contradiction{{},
                              {},
                              money.import,
                              money.payerName.isEmpty() ? QStringLiteral("-") : money.payerName});
    }
    return all;
}

} // namespace keshikomi
