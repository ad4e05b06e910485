// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/notices.h"

#include "models/domain/name_key.h"
#include "models/domain/sha256.h"
#include "models/domain/try.h"
#include "models/storage/receipts/transfer_numbers.h"

namespace keshikomi {

QByteArray noticeIdentity(const Agreement &agreement, const NoticeRecord &record)
{
    const QByteArray text = agreement.key.toUtf8() + '\n' + canonicalReceipt(record);
    return sha256(text);
}

Result<std::optional<KnownNotice>>
findNotice(Session &session, const Agreement &agreement, const QByteArray &identity, int occurrence)
{
    return session.one(
        "SELECT n.id, l.id, l.import, h.id, h.import FROM notice n "
        "LEFT JOIN payment_notice l ON l.notice = n.id "
        "AND NOT EXISTS (SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id) "
        "LEFT JOIN held_notice h ON h.notice = n.id "
        "AND NOT EXISTS (SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id) "
        "WHERE n.agreement = ? AND n.identity = ? AND n.occurrence = ?",
        {bind::of(agreement.id), bind::of(identity), occurrence},
        [](const Row &row) {
            const bool linked = !row.isNull(1);
            const bool held = !row.isNull(3);
            return KnownNotice{
                row.id<NoticeId>(0), row.optionalId<ImportId>(linked ? 2 : 4), linked || held};
        });
}

Result<NoticeId> insertNotice(Session &session, const NewNotice &notice)
{
    const NoticeRecord &record = notice.record;
    KK_TRY(const qint64 id,
           session.insert(
               "INSERT INTO notice (agreement, identity, occurrence, import, kind, channel, "
               "received_on, "
               "received_at, amount, slip_key, reissue, chain, shop, payout_on, remitter_code, "
               "payer_key, "
               "request, record) "
               "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
               {bind::of(notice.agreement.id),
                bind::of(notice.identity),
                notice.occurrence,
                bind::of(notice.import),
                noticeKindName(record.kind),
                channelName(record.channel),
                bind::of(record.receivedOn),
                record.receivedAt.isValid() ? record.receivedAt.toString(QStringLiteral("HH:mm"))
                                            : QStringLiteral(""),
                bind::of(record.amount),
                bind::of(record.slipKey),
                record.reissue,
                bind::of(record.chain),
                bind::of(record.shop),
                bind::of(record.payoutOn),
                bind::of(record.remitterCode),
                bind::of(nameKey(record.payerName)),
                bind::of(notice.request),
                record.record}));
    KK_CHECK(session.exec(
        "INSERT INTO notice_raw (notice, raw, payer_name, bank_name, branch_name, edi) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        {id,
         bind::of(record.raw),
         bind::of(record.payerName),
         bind::of(record.bankName),
         bind::of(record.branchName),
         bind::of(record.ediInformation)}));
    KK_CHECK(insertTransferNumber(session, NoticeId(id), notice.agreement.id, record));
    return NoticeId(id);
}

Done linkNotice(Session &session,
                PaymentId payment,
                NoticeId notice,
                NoticeRole role,
                std::optional<ImportId> import,
                const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO payment_notice (payment, notice, role, import, operation) "
                          "VALUES (?, ?, ?, ?, ?)",
                          {bind::of(payment),
                           bind::of(notice),
                           noticeRoleName(role),
                           bind::of(import),
                           bind::of(stamp.operation)}));
    return done();
}

Result<std::vector<LiveLink>> liveLinks(Session &session, PaymentId payment)
{
    return session.all("SELECT l.id, l.notice, l.role, l.import FROM payment_notice l "
                       "LEFT JOIN payment_notice_end e ON e.payment_notice = l.id "
                       "WHERE l.payment = ? AND e.payment_notice IS NULL ORDER BY l.id",
                       {bind::of(payment)},
                       [](const Row &row) {
                           const auto role = noticeRoleFromName(row.text(2));
                           if (!role)
                               qFatal("the books hold a notice role this program does not know");
                           return LiveLink{row.integer(0),
                                           row.id<NoticeId>(1),
                                           *role,
                                           row.optionalId<ImportId>(3)};
                       });
}

Result<std::optional<PaymentId>> paymentOfNotice(Session &session, NoticeId notice)
{
    return session.one("SELECT payment FROM payment_notice WHERE notice = ? ORDER BY id DESC",
                       {bind::of(notice)},
                       [](const Row &row) { return row.id<PaymentId>(0); });
}

Result<bool> isBooked(Session &session, NoticeId notice)
{
    KK_TRY(const qint64 links,
           session.number("SELECT COUNT(*) FROM payment_notice l WHERE l.notice = ? AND NOT EXISTS "
                          "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)",
                          {bind::of(notice)}));
    return links > 0;
}

Done endLink(Session &session, qint64 link, const Stamp &stamp)
{
    KK_CHECK(
        session.exec("INSERT INTO payment_notice_end (payment_notice, operation) VALUES (?, ?)",
                     {link, bind::of(stamp.operation)}));
    return done();
}

Result<std::vector<std::pair<qint64, PaymentId>>> liveLinksOfImport(Session &session,
                                                                    ImportId import)
{
    return session.all(
        "SELECT l.id, l.payment FROM payment_notice l "
        "LEFT JOIN payment_notice_end e ON e.payment_notice = l.id "
        "WHERE l.import = ? AND e.payment_notice IS NULL ORDER BY l.id",
        {bind::of(import)},
        [](const Row &row) { return std::pair(row.integer(0), row.id<PaymentId>(1)); });
}

} // namespace keshikomi
