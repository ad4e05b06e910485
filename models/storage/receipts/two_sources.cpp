// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/two_sources.h"

#include "models/domain/name_key.h"
#include "models/domain/sha256.h"
#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

namespace {

#define KK_EQUAL_RECEIPT                                                                           \
    "n.agreement = ? AND n.slip_key = ? AND n.reissue = ? AND n.kind = ? AND n.received_on = ? "   \
    "AND n.amount = ? AND n.remitter_code = ? AND n.payer_key = ? "

Binds equalTo(const Agreement &agreement, const NoticeRecord &record)
{
    return {bind::of(agreement.id),
            bind::of(record.slipKey),
            record.reissue,
            noticeKindName(record.kind),
            bind::of(record.receivedOn),
            bind::of(record.amount),
            bind::of(record.remitterCode),
            bind::of(nameKey(record.payerName))};
}

} // namespace

QByteArray comparedIdentity(const QByteArray &identity, BookingSource from)
{
    const QByteArray text = identity + bookingSourceName(from).toUtf8();
    return sha256(text);
}

Result<bool> hasCompared(Session &session, AgreementId agreement, BookingSource from)
{
    KK_TRY(const qint64 held,
           session.number("SELECT COUNT(*) FROM held_notice h JOIN notice n ON n.id = h.notice "
                          "WHERE n.agreement = ? "
                          "AND n.kind NOT IN ('preliminary_cancelled', 'credit_cancelled') "
                          "AND CASE WHEN n.import IS NULL THEN 'feed' ELSE 'file' END = ? "
                          "AND NOT EXISTS "
                          "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id)",
                          {bind::of(agreement), bookingSourceName(from)}));
    return held > 0;
}

// A notice of the feed has no import. One that is neither booked nor held was undone.
Result<bool>
isToldByBooking(Session &session, const Agreement &agreement, const NoticeRecord &record)
{
    KK_TRY(const auto feeds,
           session.all("SELECT CASE WHEN n.import IS NULL THEN 1 ELSE 0 END FROM notice n "
                       "WHERE " KK_EQUAL_RECEIPT
                       "AND (EXISTS (SELECT 1 FROM payment_notice l WHERE l.notice = n.id "
                       "AND NOT EXISTS (SELECT 1 FROM payment_notice_end e "
                       "WHERE e.payment_notice = l.id)) "
                       "OR EXISTS (SELECT 1 FROM held_notice h WHERE h.notice = n.id "
                       "AND NOT EXISTS (SELECT 1 FROM held_notice_end e "
                       "WHERE e.held_notice = h.id)))",
                       equalTo(agreement, record),
                       [](const Row &row) { return row.flag(0); }));
    const auto fromFeed = std::count(feeds.begin(), feeds.end(), true);
    const auto fromFiles = qsizetype(feeds.size()) - fromFeed;
    return agreement.source == BookingSource::Feed ? fromFiles <= fromFeed : fromFeed <= fromFiles;
}

Result<bool> isBookedByOther(Session &session,
                             const Agreement &agreement,
                             const NoticeRecord &record,
                             BookingSource from)
{
    KK_TRY(const qint64 booked,
           session.number("SELECT COUNT(DISTINCT l.payment) FROM notice n "
                          "JOIN payment_notice l ON l.notice = n.id WHERE " KK_EQUAL_RECEIPT
                          "AND NOT EXISTS "
                          "(SELECT 1 FROM payment_notice_end e WHERE e.payment_notice = l.id)",
                          equalTo(agreement, record)));
    KK_TRY(const qint64 compared,
           session.number("SELECT COUNT(*) FROM notice n JOIN held_notice h ON h.notice = n.id "
                          "WHERE " KK_EQUAL_RECEIPT
                          "AND CASE WHEN n.import IS NULL THEN 'feed' ELSE 'file' END = ? "
                          "AND NOT EXISTS "
                          "(SELECT 1 FROM held_notice_end e WHERE e.held_notice = h.id)",
                          equalTo(agreement, record) + Binds{bookingSourceName(from)}));
    return compared <= booked;
}

Result<bool> hasSourceTasks(Session &session, AgreementId agreement)
{
    KK_TRY(const qint64 tasks,
           session.number("SELECT COUNT(*) FROM task t JOIN notice n ON n.id = t.notice "
                          "WHERE t.kind IN ('sources-differ', 'layouts-differ', 'no-transfer') AND "
                          "n.agreement = ? "
                          "AND NOT EXISTS (SELECT 1 FROM task_end e WHERE e.task = t.id)",
                          {bind::of(agreement)}));
    return tasks > 0;
}

Done endSourceTask(Session &session,
                   const Agreement &agreement,
                   const NoticeRecord &record,
                   const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO task_end (task, operation) "
        "SELECT MIN(t.id), CAST(? AS TEXT) FROM task t JOIN notice n ON n.id = t.notice "
        "WHERE t.kind = 'sources-differ' AND " KK_EQUAL_RECEIPT
        "AND NOT EXISTS (SELECT 1 FROM task_end e WHERE e.task = t.id) "
        "HAVING MIN(t.id) IS NOT NULL",
        Binds{bind::of(stamp.operation)} + equalTo(agreement, record)));
    return done();
}

} // namespace keshikomi
