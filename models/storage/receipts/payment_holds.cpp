// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/payment_holds.h"

#include "models/domain/try.h"
#include "models/storage/receipts/imports.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

namespace {

#define KK_LIVE_HOLD                                                                               \
    "task t LEFT JOIN task_end e ON e.task = t.id "                                                \
    "WHERE t.kind = 'payment-held' AND e.task IS NULL "

QString noteOf(const QString &args)
{
    return QJsonDocument::fromJson(args.toUtf8()).array().at(0).toString();
}

} // namespace

Done holdPayment(Session &session, PaymentId payment, const QString &note, const Stamp &stamp)
{
    return raiseTask(session, "payment-held", {note}, std::nullopt, payment, stamp);
}

Result<bool> endHold(Session &session, PaymentId payment, const Stamp &stamp)
{
    KK_TRY(const qint64 ended,
           session.exec("INSERT INTO task_end (task, operation) SELECT t.id, ? FROM " KK_LIVE_HOLD
                        "AND t.payment = ?",
                        {bind::of(stamp.operation), bind::of(payment)}));
    return ended > 0;
}

Result<bool> isHeld(Session &session, PaymentId payment)
{
    KK_TRY(const qint64 holds,
           session.number("SELECT COUNT(*) FROM " KK_LIVE_HOLD "AND t.payment = ?",
                          {bind::of(payment)}));
    return holds > 0;
}

Result<std::vector<HeldPayment>> heldPayments(Session &session)
{
    return session.all(
        "SELECT p.id, h.args, w.actor, w.recorded_at FROM "
        "(SELECT t.payment, t.args, t.operation FROM " KK_LIVE_HOLD ") h "
        "JOIN payment p ON p.id = h.payment JOIN open_payment o ON o.payment = p.id "
        "JOIN operation w ON w.id = h.operation WHERE o.open > 0 ORDER BY p.received_on, p.id",
        {},
        [](const Row &row) {
            return HeldPayment{
                row.id<PaymentId>(0), noteOf(row.text(1)), row.text(2), row.instant(3)};
        });
}

} // namespace keshikomi
