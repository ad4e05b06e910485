// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refund_asking.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/held_cancels.h"
#include "models/storage/asking/customers.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

constexpr int longestNote = 100;

// Nothing is left of the payment or credit `from`, or somebody typed nothing.
tl::unexpected<Error> amountNotAllowed(Yen asked, Yen open, const QString &from)
{
    if (open < Yen(1))
        return failure(ErrorCode::Conflict,
                       Fault::NotEnoughOpenOnPayment,
                       {from, QString::number(open.amount()), QString::number(asked.amount())});
    return failure(ErrorCode::Conflict,
                   Fault::NumberOutOfRange,
                   {QStringLiteral("amount"),
                    QString::number(asked.amount()),
                    QStringLiteral("1"),
                    QString::number(open.amount())});
}

// A credit says itself whose it is: another customer's number means another credit.
Done checkCreditOf(Session &session, const CreditRow &credit, std::optional<qint64> customerNumber)
{
    if (!customerNumber || *customerNumber == credit.customerNumber)
        return done();
    KK_CHECK(customerByNumber(session, *customerNumber));
    return failure(ErrorCode::Invalid,
                   Fault::OtherCustomersBill,
                   {creditNumberText(credit.id.value()),
                    credit.customerName,
                    QStringLiteral("credit"),
                    QString::number(credit.customerNumber),
                    QString::number(*customerNumber)});
}

} // namespace

Result<AskedRefund> askedOf(Session &session,
                            PaymentId payment,
                            std::optional<Yen> amount,
                            const RefundOwner &owner,
                            const QString &note,
                            const Stamp &stamp)
{
    KK_CHECK(checkText("memo", note, longestNote, Presence::Optional));
    KK_CHECK(mayAllocate(session, payment));
    KK_TRY(const Customer customer, customerByNumber(session, owner.customerNumber));
    KK_CHECK(checkOwner(session, payment, customer, owner.confirmed));
    KK_TRY(const auto money, findPayment(session, payment));
    const Yen asked = amount.value_or(money->open);
    if (asked < Yen(1))
        return amountNotAllowed(asked, money->open, QString::number(payment.value()));
    KK_TRY(const RunId run, startRun(session, "manual", stamp));
    return AskedRefund{
        run, asked, payment, std::nullopt, customer.id, RefundMethod::Transfer, note};
}

Result<AskedRefund> askedOfCredit(Session &session,
                                  CreditId credit,
                                  std::optional<Yen> amount,
                                  std::optional<qint64> customerNumber,
                                  const QString &note,
                                  const Stamp &stamp)
{
    KK_CHECK(checkText("memo", note, longestNote, Presence::Optional));
    KK_TRY(const CreditRow row, creditById(session, credit));
    if (row.payment)
        KK_CHECK(checkNotTakenBack(session, *row.payment));
    KK_CHECK(checkCreditOf(session, row, customerNumber));
    const Yen asked = amount.value_or(row.open);
    if (asked < Yen(1))
        return amountNotAllowed(asked, row.open, creditNumberText(credit.value()));
    KK_TRY(const RunId run, startRun(session, "manual", stamp));
    return AskedRefund{
        run, asked, std::nullopt, credit, row.customer, RefundMethod::Transfer, note};
}

Result<AskedRefund>
askedAgain(Session &session, const RefundRow &refund, const QString &note, const Stamp &stamp)
{
    if (refund.credit)
        return askedOfCredit(session, *refund.credit, refund.amount, std::nullopt, note, stamp);
    return askedOf(
        session, *refund.payment, refund.amount, {refund.customerNumber, true}, note, stamp);
}

} // namespace keshikomi
