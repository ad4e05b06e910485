// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/decision_writing.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/differences/clearing_rules.h"
#include "models/services/held_cancels.h"
#include "models/services/link_keeping.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customer_accounts.h"
#include "models/storage/asking/customers.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/books/refunds.h"
#include "models/storage/receipts/open_items.h"
#include "models/storage/receipts/payer_knowledge.h"
#include "models/storage/receipts/payment_holds.h"
#include "models/storage/receipts/payments.h"
#include "models/storage/receipts/whose_money.h"

#include <algorithm>
#include <set>

namespace keshikomi {

namespace {

constexpr int longestNote = 100;

Done checkAmounts(const ClearingDecision &decision)
{
    for (const DecidedShare &each : decision.shares) {
        if (each.amount < Yen(0))
            return amountNotAllowed(each.amount, Yen(0), mostAsked);
    }
    for (const DecidedDifference &each : decision.differences) {
        if (each.kind == DifferenceKind::Fee && each.amount > mostFee)
            return failure(
                ErrorCode::Invalid,
                Fault::FeeOverLimit,
                {QString::number(each.amount.amount()), QString::number(mostFee.amount())});
        if (each.amount < Yen(1) || each.amount > mostAsked)
            return amountNotAllowed(each.amount, Yen(1), mostAsked);
    }
    if (decision.rest && decision.rest->amount < Yen(1))
        return amountNotAllowed(decision.rest->amount, Yen(1), mostAsked);
    return done();
}

Done checkDecision(const ClearingDecision &decision)
{
    const bool nobodys = decision.rest && decision.rest->kind == DifferenceKind::OtherReceipt;
    KK_CHECK(checkText(
        "memo", decision.note, longestNote, nobodys ? Presence::Required : Presence::Optional));
    KK_CHECK(checkAmounts(decision));
    const bool moves = std::any_of(decision.shares.begin(),
                                   decision.shares.end(),
                                   [](const auto &share) { return share.amount > Yen(0); });
    if (!moves && decision.differences.empty() && !decision.rest) {
        if (decision.shares.empty())
            return noBillNamed();
        return amountNotAllowed(Yen(0), Yen(1), mostAsked);
    }
    if (!moves && !decision.rest && decision.payment) // it would be said to have been decided on
        return failure(ErrorCode::Invalid,
                       Fault::FieldEmpty,
                       {QStringLiteral("bill"),
                        QStringLiteral("pays_nothing"),
                        QString::number(decision.payment->value())});
    if ((moves || decision.rest) && !decision.payment)
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("payment")});
    return done();
}

// Bad debt is tax on something that was sold: what is not handed over is cancelled instead.
Done checkDelivered(Session &session, const DecidedDifference &difference)
{
    if (difference.kind != DifferenceKind::WriteOff)
        return done();
    KK_TRY(const Bill bill, billById(session, difference.bill));
    if (bill.deliveredOn.isValid())
        return done();
    return failure(ErrorCode::Conflict, Fault::BillNotDelivered, {billNumberText(bill.number)});
}

std::set<BillId> billsOf(const ClearingDecision &decision)
{
    std::set<BillId> bills;
    for (const DecidedShare &each : decision.shares)
        bills.insert(each.bill);
    for (const DecidedDifference &each : decision.differences)
        bills.insert(each.bill);
    return bills;
}

// Those whose bills take some of the payment; a bill that is only named says nothing of the payer.
Result<std::set<CustomerId>> paidFor(Session &session, const ClearingDecision &decision)
{
    std::set<CustomerId> customers;
    for (const DecidedShare &each : decision.shares) {
        if (each.amount.isZero())
            continue;
        KK_TRY(const CustomerId customer, customerOfBill(session, each.bill));
        customers.insert(customer);
    }
    return customers;
}

// Whose the rest is: the person says it, or all bills it pays are of one customer.
Result<CustomerId> customerOf(Session &session, const ClearingDecision &decision)
{
    KK_TRY(const auto customers, paidFor(session, decision));
    if (!decision.customer && customers.size() != 1)
        return failure(ErrorCode::Invalid,
                       Fault::FieldEmpty,
                       {QStringLiteral("customer"), QStringLiteral("rest")});
    if (!decision.customer || customers.count(*decision.customer) > 0)
        return decision.customer.value_or(*customers.begin());
    KK_TRY(const Customer customer, customerById(session, *decision.customer));
    KK_CHECK(checkOwner(session, *decision.payment, customer, decision.ownerConfirmed));
    return customer.id;
}

Done writeShares(Session &session, const ClearingDecision &decision, RunId run, const Stamp &stamp)
{
    std::set<CustomerId> customers; // one decision is one confirmation, however many bills it pays
    for (const DecidedShare &each : decision.shares) {
        if (each.amount.isZero())
            continue;
        KK_CHECK(allocate(
            session,
            NewAllocation{
                *decision.payment, each.bill, each.amount, Yen(0), run, QByteArrayLiteral("[]")},
            stamp));
        KK_TRY(const CustomerId customer, customerOfBill(session, each.bill));
        customers.insert(customer);
    }
    for (const CustomerId customer : customers)
        KK_CHECK(learnPayer(session, *decision.payment, customer, stamp.at));
    return done();
}

Done writeDifferences(Session &session,
                      const ClearingDecision &decision,
                      RunId run,
                      const Stamp &stamp)
{
    KK_TRY(const ClearingRules rules, clearingRules(session, stamp.today));
    for (const DecidedDifference &each : decision.differences) {
        KK_CHECK(checkDelivered(session, each));
        KK_CHECK(settleDifference(session,
                                  NewDifference{run,
                                                each.kind,
                                                each.amount,
                                                decision.payment,
                                                each.bill,
                                                std::nullopt,
                                                std::nullopt,
                                                rules.fee,
                                                decision.note},
                                  stamp));
    }
    return done();
}

// Interest and own cash come by the bank and name nothing of ours: what does is some customer's.
Done checkNobodys(Session &session, PaymentId id)
{
    KK_TRY(const auto payment, findPayment(session, id));
    if (payment && payment->channel == Channel::BankTransfer && payment->slipKey.isEmpty()
        && !payment->request)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::OtherCustomersBill,
                   {QString::number(id.value()), {}, QStringLiteral("nobodys")});
}

Result<std::optional<RefundId>>
writeRest(Session &session, const ClearingDecision &decision, RunId run, const Stamp &stamp)
{
    if (!decision.rest)
        return std::nullopt;
    std::optional<CustomerId> owner; // nobody's where it is no customer's money
    if (decision.rest->kind == DifferenceKind::OtherReceipt) {
        Q_ASSERT(!decision.customer);
        KK_CHECK(checkNobodys(session, *decision.payment));
    } else {
        KK_TRY(owner, customerOf(session, decision));
    }
    if (decision.rest->kind == DifferenceKind::Refund) {
        KK_TRY(const RefundId refund,
               writeRefund(session,
                           AskedRefund{run,
                                       decision.rest->amount,
                                       decision.payment,
                                       std::nullopt,
                                       *owner,
                                       RefundMethod::Transfer,
                                       decision.note},
                           stamp));
        return refund;
    }
    KK_CHECK(settleDifference(session,
                              NewDifference{run,
                                            decision.rest->kind,
                                            decision.rest->amount,
                                            decision.payment,
                                            std::nullopt,
                                            std::nullopt,
                                            owner,
                                            FeeRule::Discount,
                                            decision.note},
                              stamp));
    return std::nullopt;
}

Done addTaxes(Session &session, DecisionReport &report, const std::set<BillId> &bills)
{
    for (const BillId bill : bills) {
        KK_TRY(const auto parts, taxOfParts(session, bill));
        for (const DecidedTax &part : parts) {
            const auto ours = [](const auto &row, const auto &id) { return id && row.id == *id; };
            const bool here =
                std::any_of(report.allocations.begin(),
                            report.allocations.end(),
                            [&](const auto &row) { return ours(row, part.allocation); })
                || std::any_of(report.differences.begin(),
                               report.differences.end(),
                               [&](const auto &row) { return ours(row, part.difference); });
            if (here)
                report.taxes.push_back(part);
        }
    }
    return done();
}

} // namespace

tl::unexpected<Error> amountNotAllowed(Yen amount, Yen least, Yen most)
{
    return failure(ErrorCode::Invalid,
                   Fault::AmountNotAllowed,
                   {QString::number(amount.amount()),
                    QString::number(least.amount()),
                    QString::number(most.amount())});
}

tl::unexpected<Error> noBillNamed()
{
    return failure(ErrorCode::Invalid,
                   Fault::FieldEmpty,
                   {QStringLiteral("bill"), QStringLiteral("clearing")});
}

Done mayAllocate(Session &session, PaymentId id)
{
    KK_TRY(const auto payment, findPayment(session, id));
    if (!payment)
        return failure(ErrorCode::NotFound, Fault::NoSuchPayment, {QString::number(id.value())});
    if (payment->state == PaymentState::Confirmed)
        return checkNotTakenBack(session, id);
    const bool waits = payment->state == PaymentState::Provisional;
    return failure(ErrorCode::Conflict,
                   waits ? Fault::PaymentNotConfirmed : Fault::PaymentTakenBack,
                   {QString::number(id.value())});
}

Done checkOwner(Session &session, PaymentId id, const Customer &customer, bool confirmed)
{
    if (confirmed)
        return done();
    KK_TRY(const auto payment, findPayment(session, id));
    if (!payment)
        return failure(ErrorCode::NotFound, Fault::NoSuchPayment, {QString::number(id.value())});
    KK_TRY(const bool theirs, isMoneyOf(session, *payment, customer));
    if (theirs)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::OtherCustomersBill,
                   {QString::number(id.value()),
                    customer.facts.name,
                    QStringLiteral("payment"),
                    QString::number(customer.number),
                    payment->payerName});
}

Result<RefundId> writeRefund(Session &session, const AskedRefund &asked, const Stamp &stamp)
{
    std::optional<BankAccount> account;
    if (asked.method == RefundMethod::Transfer) {
        KK_TRY(account, customerAccount(session, asked.customer));
        if (!account) {
            KK_TRY(const Customer customer, customerById(session, asked.customer));
            return failure(ErrorCode::Invalid, Fault::RefundAccountMissing, {customer.facts.name});
        }
    }
    KK_TRY(const DifferenceId difference,
           settleDifference(session,
                            NewDifference{asked.run,
                                          DifferenceKind::Refund,
                                          asked.amount,
                                          asked.payment,
                                          std::nullopt,
                                          asked.credit,
                                          std::nullopt,
                                          FeeRule::Discount,
                                          asked.note,
                                          asked.on},
                            stamp));
    return insertRefund(
        session, NewRefund{difference, asked.customer, asked.method, account}, stamp);
}

Result<DecisionReport>
writeDecision(Session &session, const ClearingDecision &decision, const Stamp &stamp)
{
    KK_CHECK(checkDecision(decision));
    if (decision.payment)
        KK_CHECK(mayAllocate(session, *decision.payment));
    KK_TRY(const RunId run, startRun(session, "manual", stamp));
    DecisionReport report{run, {}, {}, {}, std::nullopt, Yen()};
    KK_CHECK(writeShares(session, decision, run, stamp));
    KK_CHECK(writeDifferences(session, decision, run, stamp));
    if (decision.payment)
        KK_CHECK(learnFees(session, run, stamp.at));
    KK_TRY(report.refund, writeRest(session, decision, run, stamp));
    const std::set<BillId> bills = billsOf(decision);
    KK_CHECK(keepLinksInStep(session, {bills.begin(), bills.end()}, stamp));
    if (decision.payment) {
        KK_CHECK(markRest(session, *decision.payment));
        KK_CHECK(endHold(session, *decision.payment, stamp));
        KK_TRY(const auto payment, findPayment(session, *decision.payment));
        report.paymentOpen = payment->open;
    }
    KK_TRY(report.allocations, allocationRowsOfRun(session, run));
    KK_TRY(report.differences, differenceRowsOfRun(session, run));
    KK_CHECK(addTaxes(session, report, bills));
    return report;
}

} // namespace keshikomi
