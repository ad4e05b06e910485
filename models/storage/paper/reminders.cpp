// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/reminders.h"

#include "models/domain/try.h"
#include "models/storage/books/operations.h"

namespace keshikomi {

namespace {

Result<std::optional<qint64>> liveHold(Session &session, BillId bill)
{
    return session.one("SELECT h.id FROM bill_hold h WHERE h.bill = ? AND NOT EXISTS "
                       "(SELECT 1 FROM bill_hold_end e WHERE e.hold = h.id) ORDER BY h.id DESC",
                       {bind::of(bill)},
                       [](const Row &row) { return row.integer(0); });
}

} // namespace

Result<std::vector<StoredReminder>> remindersOf(Session &session, BillId bill)
{
    return session.all(
        "SELECT id, number, level, issued_on, new_due FROM reminder "
        "WHERE bill = ? ORDER BY level",
        {bind::of(bill)},
        [](const Row &row) {
            return StoredReminder{
                row.integer(0), row.integer(1), int(row.integer(2)), row.day(3), row.day(4)};
        });
}

Result<StoredReminder>
insertReminder(Session &session, BillId bill, int level, QDate newDue, const Stamp &stamp)
{
    StoredReminder reminder{0, 0, level, stamp.today, newDue};
    KK_TRY(reminder.number, nextNumber(session, QStringLiteral("reminder"), firstReminderNumber));
    KK_TRY(reminder.id,
           session.insert("INSERT INTO reminder (number, bill, level, issued_on, new_due, "
                          "operation) VALUES (?, ?, ?, ?, ?, ?) RETURNING id",
                          {reminder.number,
                           bind::of(bill),
                           level,
                           bind::of(stamp.today),
                           bind::of(newDue),
                           bind::of(stamp.operation)}));
    return reminder;
}

Done holdBill(Session &session, BillId bill, const QString &note, const Stamp &stamp)
{
    KK_TRY(const auto live, liveHold(session, bill));
    if (live)
        return done();
    KK_CHECK(session.exec("INSERT INTO bill_hold (bill, note, operation) VALUES (?, ?, ?)",
                          {bind::of(bill), bind::of(note), bind::of(stamp.operation)}));
    return done();
}

Done endHold(Session &session, BillId bill, const Stamp &stamp)
{
    KK_TRY(const auto live, liveHold(session, bill));
    if (!live)
        return done();
    KK_CHECK(session.exec("INSERT INTO bill_hold_end (hold, operation) VALUES (?, ?)",
                          {*live, bind::of(stamp.operation)}));
    return done();
}

Result<std::optional<QString>> holdNoteOf(Session &session, BillId bill)
{
    KK_TRY(const auto live, liveHold(session, bill));
    if (!live)
        return std::optional<QString>();
    return session.one("SELECT note FROM bill_hold WHERE id = ?", {*live}, [](const Row &row) {
        return row.text(0);
    });
}

Result<bool> hasPendingPayment(Session &session, BillId bill)
{
    KK_TRY(const qint64 reserved,
           session.number("SELECT reserved FROM open_bill WHERE bill = ?", {bind::of(bill)}));
    if (reserved > 0)
        return true;
    KK_TRY(const qint64 pending,
           session.number("SELECT COUNT(*) FROM payment p "
                          "LEFT JOIN open_payment o ON o.payment = p.id "
                          "WHERE (p.state = 'provisional' "
                          "OR (p.state = 'confirmed' AND o.open > 0)) AND ("
                          "p.request IN (SELECT id FROM payment_request WHERE bill = ?) "
                          "OR (p.slip_key <> '' AND EXISTS (SELECT 1 FROM slip s "
                          "WHERE s.bill = ? AND s.agreement = p.agreement "
                          "AND s.slip_key = p.slip_key)) "
                          "OR (p.remitter_code <> '' AND EXISTS (SELECT 1 FROM bill_number n "
                          "WHERE n.bill = ? AND n.number = p.remitter_code)))",
                          {bind::of(bill), bind::of(bill), bind::of(bill)}));
    return pending > 0;
}

} // namespace keshikomi
