// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/pay_numbers.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

QString nameOf(Channel channel)
{
    return channel == Channel::PayEasy ? QStringLiteral("payeasy") : QStringLiteral("smartpit");
}

BillNumber numberOf(const Row &row)
{
    BillNumber number;
    number.channel = row.text(0) == QLatin1String("payeasy") ? Channel::PayEasy : Channel::SmartPit;
    if (number.channel == Channel::PayEasy)
        number.payEasy = {row.text(2), row.text(1), row.text(3), row.text(4)};
    else
        number.smartPit = row.text(1);
    number.registeredOn = row.day(5);
    number.dueOn = row.day(6);
    number.amount = row.yen(7);
    return number;
}

QString digitsOf(const BillNumber &number)
{
    return number.channel == Channel::PayEasy ? number.payEasy.customer : number.smartPit;
}

} // namespace

Done insertBillNumber(Session &session, BillId bill, const BillNumber &number, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO bill_number (bill, channel, number, institution, "
                          "confirmation, category, registered_on, due_on, amount, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                          {bind::of(bill),
                           nameOf(number.channel),
                           bind::of(digitsOf(number)),
                           bind::of(number.payEasy.institution),
                           bind::of(number.payEasy.confirmation),
                           bind::of(number.payEasy.category),
                           bind::of(number.registeredOn),
                           bind::of(number.dueOn),
                           bind::of(number.amount),
                           bind::of(stamp.operation)}));
    return done();
}

Result<std::optional<BillNumber>> billNumberOf(Session &session, BillId bill, Channel channel)
{
    return session.one("SELECT channel, number, institution, confirmation, category, "
                       "registered_on, due_on, amount FROM bill_number "
                       "WHERE bill = ? AND channel = ? ORDER BY id DESC",
                       {bind::of(bill), nameOf(channel)},
                       numberOf);
}

Result<std::optional<BillId>> otherBillWith(Session &session, BillId bill, const BillNumber &number)
{
    return session.one("SELECT bill FROM bill_number WHERE channel = ? AND number = ? "
                       "AND institution = ? AND confirmation = ? AND bill <> ? ORDER BY id",
                       {nameOf(number.channel),
                        bind::of(digitsOf(number)),
                        bind::of(number.payEasy.institution),
                        bind::of(number.payEasy.confirmation),
                        bind::of(bill)},
                       [](const Row &row) { return row.id<BillId>(0); });
}

Done insertStandingNumber(Session &session,
                          CustomerId customer,
                          const KeptNumber &number,
                          const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO standing_number (customer, number, member, expires_on, "
                          "operation) VALUES (?, ?, ?, ?, ?)",
                          {bind::of(customer),
                           bind::of(number.smartPit),
                           bind::of(number.member),
                           bind::of(number.expiresOn),
                           bind::of(stamp.operation)}));
    return done();
}

Result<std::optional<KeptNumber>> standingNumberOf(Session &session, CustomerId customer)
{
    return session.one("SELECT number, member, expires_on FROM standing_number "
                       "WHERE customer = ? ORDER BY id DESC",
                       {bind::of(customer)},
                       [](const Row &row) {
                           return KeptNumber{row.text(0), row.text(1), row.day(2)};
                       });
}

Result<std::optional<CustomerId>>
otherHolderOf(Session &session, CustomerId customer, const QString &smartPit)
{
    return session.one(
        "SELECT s.customer FROM standing_number s WHERE s.number = ? AND s.customer <> ? "
        "AND s.id = (SELECT MAX(n.id) FROM standing_number n WHERE n.customer = s.customer) "
        "UNION ALL "
        "SELECT o.customer FROM open_amount_number o WHERE o.number = ? AND o.customer <> ?",
        {bind::of(smartPit), bind::of(customer), bind::of(smartPit), bind::of(customer)},
        [](const Row &row) { return row.id<CustomerId>(0); });
}

Result<std::optional<BillId>>
billOfOthersWith(Session &session, CustomerId customer, const QString &smartPit)
{
    return session.one("SELECT n.bill FROM bill_number n JOIN bill b ON b.id = n.bill "
                       "WHERE n.channel = ? AND n.number = ? AND b.customer <> ? ORDER BY n.id",
                       {nameOf(Channel::SmartPit), bind::of(smartPit), bind::of(customer)},
                       [](const Row &row) { return row.id<BillId>(0); });
}

} // namespace keshikomi
