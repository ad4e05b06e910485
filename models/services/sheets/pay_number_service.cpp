// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/pay_number_service.h"

#include "models/domain/bill.h"
#include "models/domain/sheets/number_sheets.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/rehearsal.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/paper/pay_numbers.h"

namespace keshikomi {

namespace {

constexpr int longestMember = 20;
constexpr int mostYears = 20;

QString fieldOf(const BillNumber &number)
{
    return number.channel == Channel::PayEasy ? QStringLiteral("payeasy")
                                              : QStringLiteral("smartpit");
}

// A number leads to one payer: by a bill it is registered with, or as a customer's standing one.
tl::unexpected<Error>
taken(const QString &field, const QString &digits, const QString &owner, const char *what)
{
    return failure(ErrorCode::Conflict,
                   Fault::SlipFiguresDisagree,
                   {field, digits, owner, QLatin1String(what)});
}

Result<std::monostate> takenByBill(Session &session, const BillNumber &number, BillId owner)
{
    KK_TRY(const Bill bill, billById(session, owner));
    const QString digits =
        number.channel == Channel::PayEasy ? number.payEasy.customer : number.smartPit;
    return taken(fieldOf(number), digits, billNumberText(bill.number), "taken_by_bill");
}

Result<std::monostate> takenByCustomer(Session &session, const QString &digits, CustomerId owner)
{
    KK_TRY(const Customer customer, customerById(session, owner));
    const QString who =
        QStringLiteral("%1 %2").arg(customer.number).arg(customer.facts.name).trimmed();
    return taken(QStringLiteral("smartpit"), digits, who, "taken_by_customer");
}

Done checkOwner(Session &session, const Bill &bill, const BillNumber &number)
{
    KK_TRY(const auto other, otherBillWith(session, bill.id, number));
    if (other)
        return takenByBill(session, number, *other);
    if (number.channel != Channel::SmartPit)
        return done();
    KK_TRY(const auto holder, otherHolderOf(session, bill.customer, number.smartPit));
    return holder ? takenByCustomer(session, number.smartPit, *holder) : done();
}

// The bill's due day, or the next bank day as long as the number lives so long.
Result<QDate> proposedDue(Session &session, const Bill &bill, const BillNumber &number)
{
    if (number.channel != Channel::SmartPit)
        return bill.dueOn;
    KK_TRY(const QDate next, bankDayFrom(session, bill.dueOn));
    return next < number.registeredOn.addDays(smartPitDays) ? next : bill.dueOn;
}

Result<BillNumber> store(Session &session, const Bill &bill, BillNumber number, const Stamp &stamp)
{
    KK_CHECK(checkStillOwed(bill));
    if (!number.registeredOn.isValid())
        number.registeredOn = stamp.today;
    if (!number.dueOn.isValid()) {
        KK_TRY(number.dueOn, proposedDue(session, bill, number));
    }
    number.amount = bill.open;
    KK_CHECK(checkBillNumber(number));
    KK_CHECK(checkOwner(session, bill, number));
    KK_CHECK(insertBillNumber(session, bill.id, number, stamp));
    return number;
}

Done checkStanding(Session &session,
                   const Customer &customer,
                   const KeptNumber &number,
                   QDate today)
{
    if (number.smartPit.isEmpty())
        return done();
    KK_CHECK(checkSmartPitNumber(number.smartPit));
    KK_CHECK(checkOneLine("member", number.member, longestMember, Presence::Optional));
    const QDate last = today.addYears(mostYears);
    if (number.expiresOn.isValid() && (number.expiresOn < today || number.expiresOn > last))
        return dueDateRefused(number.expiresOn, today, last);
    return checkNoOtherHolder(session, customer.id, number.smartPit);
}

} // namespace

Done checkNoOtherHolder(Session &session, CustomerId customer, const QString &number)
{
    KK_TRY(const auto holder, otherHolderOf(session, customer, number));
    if (holder)
        return takenByCustomer(session, number, *holder);
    KK_TRY(const auto bill, billOfOthersWith(session, customer, number));
    if (!bill)
        return done();
    BillNumber registered;
    registered.smartPit = number;
    return takenByBill(session, registered, *bill);
}

Later<BillNumber> PayNumberService::registerNumber(const Actor &actor,
                                                   qint64 billNumber,
                                                   const BillNumber &number,
                                                   bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::IssueBills,
        "bill.number",
        rehearsal,
        [billNumber, number](Session &session, const Stamp &stamp) -> Result<BillNumber> {
            KK_TRY(const Bill bill, billByNumber(session, billNumber));
            return store(session, bill, number, stamp);
        });
}

Later<std::vector<BillNumber>> PayNumberService::numbers(const Actor &actor,
                                                         qint64 billNumber) const
{
    return m_context.read(actor, [billNumber](Session &session) -> Result<std::vector<BillNumber>> {
        KK_TRY(const Bill bill, billByNumber(session, billNumber));
        std::vector<BillNumber> numbers;
        for (const Channel channel : {Channel::SmartPit, Channel::PayEasy}) {
            KK_TRY(const auto number, billNumberOf(session, bill.id, channel));
            if (number)
                numbers.push_back(*number);
        }
        return numbers;
    });
}

Later<KeptNumber> PayNumberService::setStanding(const Actor &actor,
                                                qint64 customerNumber,
                                                const KeptNumber &number,
                                                bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::EditCustomers,
        "customer.number",
        rehearsal,
        [customerNumber, number](Session &session, const Stamp &stamp) -> Result<KeptNumber> {
            KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
            KK_CHECK(checkStanding(session, customer, number, stamp.today));
            KK_CHECK(insertStandingNumber(session, customer.id, number, stamp));
            return number;
        });
}

Later<std::optional<KeptNumber>> PayNumberService::standing(const Actor &actor,
                                                            qint64 customerNumber) const
{
    return m_context.read(
        actor, [customerNumber](Session &session) -> Result<std::optional<KeptNumber>> {
            KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
            return standingNumberOf(session, customer.id);
        });
}

Done keepPaymentNumbers(Session &session,
                        const StoredRequest &request,
                        const PaymentRequestView &view,
                        const Stamp &stamp)
{
    for (const PaymentInstruction &each : view.instructions) {
        if (each.channel != Channel::SmartPit || each.paymentNumber.isEmpty())
            continue;
        BillNumber number;
        number.smartPit = bareDigits(each.paymentNumber);
        KK_TRY(const auto known, billNumberOf(session, request.bill, Channel::SmartPit));
        KK_TRY(const Bill bill, billById(session, request.bill));
        const bool stored =
            known && known->smartPit == number.smartPit && known->amount == request.amount;
        if (stored || bill.open != request.amount || !checkStillOwed(bill))
            continue;
        if (const auto kept = store(session, bill, number, stamp);
            !kept && kept.error().code == ErrorCode::Storage)
            return tl::unexpected(kept.error());
    }
    return done();
}

} // namespace keshikomi
