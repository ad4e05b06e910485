// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/told_again.h"

#include "models/domain/inbox.h"
#include "models/domain/name_key.h"
#include "models/domain/sha256.h"
#include "models/domain/try.h"

#include <cstdlib>

namespace keshikomi {

namespace {

constexpr qint64 mostDaysApart = 7;

// Live notices that confirm the payment and came by entry (1) or by file (0). The import that is
// going on has no row of its own yet: its number and its side are told.
#define KK_TELLS                                                                                   \
    "EXISTS (SELECT 1 FROM payment_notice l LEFT JOIN import_file f ON f.id = l.import "           \
    "WHERE l.payment = p.id AND l.role = 'confirmed' AND l.import IS NOT NULL "                    \
    "AND CASE WHEN l.import = ? THEN ? WHEN f.layout = ? THEN 1 ELSE 0 END = ? "                   \
    "AND NOT EXISTS (SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "

QByteArray
keyOf(const QString &slipKey, int reissue, Yen amount, const QString &payerKey, QDate receivedOn)
{
    const bool transfer = slipKey.isEmpty();
    const QStringList parts{slipKey,
                            QString::number(reissue),
                            QString::number(amount.amount()),
                            transfer ? payerKey : QString(),
                            transfer ? receivedOn.toString(Qt::ISODate) : QString()};
    return parts.join(QLatin1Char('\n')).toUtf8();
}

} // namespace

QByteArray tellingKey(const NoticeRecord &record)
{
    return keyOf(record.slipKey,
                 record.reissue,
                 record.amount,
                 nameKey(record.payerName),
                 record.receivedOn);
}

QByteArray enteredIdentity(const Agreement &agreement, const NoticeRecord &record)
{
    const QByteArray text = agreement.key.toUtf8() + "\nentry\n" + tellingKey(record) + '\n'
        + record.receivedOn.toString(Qt::ISODate).toUtf8();
    return sha256(text);
}

// Money that was taken back meanwhile counts, too: paper and file tell the same of it.
Result<QSet<QByteArray>> onlyEntered(Session &session, const Agreement &agreement, ImportId import)
{
    const QLatin1String typed(entryLayout);
    KK_TRY(
        const auto keys,
        session.all("SELECT p.slip_key, p.reissue, p.amount, p.payer_key, p.received_on "
                    "FROM payment p WHERE p.agreement = ? AND p.state IN ('confirmed', 'reversed') "
                    "AND p.id IN (SELECT l.payment FROM import_file f "
                    "JOIN payment_notice l ON l.import = f.id WHERE f.layout = ?) "
                    "AND NOT " KK_TELLS,
                    {bind::of(agreement.id), typed, bind::of(import), 0, typed, 0},
                    [](const Row &row) {
                        return keyOf(
                            row.text(0), int(row.integer(1)), row.yen(2), row.text(3), row.day(4));
                    }));
    return QSet<QByteArray>(keys.begin(), keys.end());
}

Result<std::vector<ToldPayment>> toldByOther(Session &session,
                                             const Agreement &agreement,
                                             const NoticeRecord &record,
                                             ToldBy side,
                                             ImportId import)
{
    const QLatin1String typed(entryLayout);
    const int own = side == ToldBy::Entry ? 1 : 0;
    const bool transfer = record.slipKey.isEmpty();
    const QString payer = nameKey(record.payerName);
    if (transfer && payer.isEmpty())
        return std::vector<ToldPayment>(); // nothing says that it is the same
    KK_TRY(
        auto told,
        session.all("SELECT p.id, p.received_on, p.received_at, p.shop, p.amount - o.open, "
                    "(SELECT MIN(l.import) FROM payment_notice l WHERE l.payment = p.id "
                    "AND l.role = 'confirmed' AND NOT EXISTS "
                    "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)) "
                    "FROM payment p JOIN open_payment o ON o.payment = p.id "
                    "WHERE p.agreement = ? AND p.slip_key = ? AND p.reissue = ? AND p.amount = ? "
                    "AND p.state IN ('confirmed', 'reversed') AND (? = 0 OR (p.payer_key = ? AND "
                    "p.received_on "
                    "= ?)) "
                    "AND " KK_TELLS "AND NOT " KK_TELLS "ORDER BY p.id",
                    {bind::of(agreement.id),
                     bind::of(record.slipKey),
                     record.reissue,
                     bind::of(record.amount),
                     transfer ? 1 : 0,
                     bind::of(payer),
                     bind::of(record.receivedOn),
                     bind::of(import),
                     own,
                     typed,
                     1 - own,
                     bind::of(import),
                     own,
                     typed,
                     own},
                    [](const Row &row) {
                        return ToldPayment{{row.id<PaymentId>(0),
                                            row.day(1),
                                            QTime::fromString(row.text(2), QStringLiteral("HH:mm")),
                                            row.text(3),
                                            row.integer(4) == 0},
                                           row.optionalId<ImportId>(5)};
                    }));
    // Farther apart it is a second payment of the slip: the desk of double payments shows it, and
    // one that is none can be undone, where money taken for told would be lost.
    std::erase_if(told, [&record](const ToldPayment &each) {
        return std::abs(each.candidate.receivedOn.daysTo(record.receivedOn)) > mostDaysApart;
    });
    return told;
}

} // namespace keshikomi
