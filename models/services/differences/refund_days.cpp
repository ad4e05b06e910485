// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refund_days.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/differences.h"
#include "models/storage/books/locks.h"
#include "models/storage/books/refunds.h"

namespace keshikomi {

Done checkPaidDay(QDate day, QDate today)
{
    KK_CHECK(checkDay("paid_on", day));
    if (day <= today)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::DateInFuture,
                   {QStringLiteral("paid_on"), day.toString(Qt::ISODate)});
}

Done checkOpenDay(Session &session, LegalEntityId company, QDate day, const Stamp &stamp)
{
    KK_CHECK(checkPaidDay(day, stamp.today));
    KK_TRY(const House house, houseOfCompany(session, company));
    KK_TRY(const BookLocks locks, locksFor(session, company, house.storeId, stamp));
    const QDate open = firstOpenDay(locks, day);
    if (open == day)
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::DayLocked,
                   {day.toString(Qt::ISODate), open.toString(Qt::ISODate)});
}

Done checkAfterTransferDay(Session &session, const RefundRow &refund, QDate on)
{
    if (!refund.exportNumber)
        return done();
    KK_TRY(const auto sent, findRefundExport(session, *refund.exportNumber));
    if (!sent || on >= sent->transferOn)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::FieldNotADate,
                   {QStringLiteral("paid_on"),
                    on.toString(Qt::ISODate),
                    QStringLiteral("transfer"),
                    sent->transferOn.toString(Qt::ISODate)});
}

Done checkAfter(QDate came, QDate on, const Stamp &stamp)
{
    if (on >= came)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::DueDateRefused,
                   {on.toString(Qt::ISODate),
                    came.toString(Qt::ISODate),
                    stamp.today.toString(Qt::ISODate),
                    QStringLiteral("paid_on")});
}

Done checkAfterRequest(Session &session, const RefundRow &refund, QDate on)
{
    KK_TRY(const QDate asked, dayOfDifference(session, refund.difference));
    if (on >= asked)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::FieldNotADate,
                   {QStringLiteral("paid_on"),
                    on.toString(Qt::ISODate),
                    QStringLiteral("request"),
                    asked.toString(Qt::ISODate),
                    refundNumberText(refund.id.value())});
}

} // namespace keshikomi
