// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/credits.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/held_cancels.h"
#include "models/services/link_keeping.h"
#include "models/services/rehearsal.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/customers.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/differences.h"
#include "models/storage/receipts/open_items.h"

#include <algorithm>
#include <set>

namespace keshikomi {

namespace {

constexpr int longestReason = 100;

tl::unexpected<Error> nothingFor(const char *field)
{
    return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QString::fromLatin1(field)});
}

tl::unexpected<Error> notAllowed(Yen amount, Yen least, Yen most)
{
    return failure(ErrorCode::Invalid,
                   Fault::AmountNotAllowed,
                   {QString::number(amount.amount()),
                    QString::number(least.amount()),
                    QString::number(most.amount())});
}

tl::unexpected<Error> otherCustomersBill(const Bill &bill, const Customer &customer)
{
    return failure(ErrorCode::Invalid,
                   Fault::OtherCustomersBill,
                   {billNumberText(bill.number), customer.facts.name});
}

Done useFor(
    Session &session, RunId run, CreditId credit, BillId bill, Yen amount, const Stamp &stamp)
{
    KK_TRY(const CreditRow source, creditById(session, credit));
    if (source.payment)
        KK_CHECK(checkNotTakenBack(session, *source.payment));
    KK_CHECK(settleDifference(session,
                              NewDifference{run,
                                            DifferenceKind::CreditUse,
                                            amount,
                                            std::nullopt,
                                            bill,
                                            credit,
                                            std::nullopt,
                                            FeeRule::Discount,
                                            {}},
                              stamp));
    return keepLinksInStep(session, {bill}, stamp);
}

// Takes `amount` for one bill from the credits in their order; a credit that is used up is passed.
Done useInOrder(Session &session,
                RunId run,
                std::vector<CreditRow> &credits,
                BillId bill,
                Yen amount,
                const Stamp &stamp)
{
    for (CreditRow &credit : credits) {
        const Yen part = std::min(credit.open, amount);
        if (part.isZero())
            continue;
        KK_CHECK(useFor(session, run, credit.id, bill, part, stamp));
        credit.open -= part;
        amount -= part;
    }
    if (amount.isZero())
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::NotEnoughOpenOnPayment,
                   {creditNumberText(credits.back().id.value()),
                    QStringLiteral("0"),
                    QString::number(amount.amount())});
}

Yen openOf(const std::vector<CreditRow> &credits)
{
    Yen sum;
    for (const CreditRow &credit : credits)
        sum += credit.open;
    return sum;
}

// All credits of the customer together, and all that was asked of them.
tl::unexpected<Error> moreThanThere(const Customer &customer, Yen there, Yen asked)
{
    return failure(ErrorCode::Conflict,
                   Fault::NotEnoughOpenOnPayment,
                   {QString::number(customer.number),
                    QString::number(there.amount()),
                    QString::number(asked.amount()),
                    QStringLiteral("credits"),
                    customer.facts.name});
}

Result<DecisionReport> reportOf(Session &session, RunId run)
{
    DecisionReport report{run, {}, {}, {}, std::nullopt, Yen()};
    KK_TRY(report.differences, differenceRowsOfRun(session, run));
    return report;
}

Result<DecisionReport> useCredit(Session &session,
                                 const Stamp &stamp,
                                 qint64 customerNumber,
                                 const std::vector<CreditShare> &shares)
{
    KK_TRY(const Customer customer, customerByNumber(session, customerNumber));
    KK_TRY(auto credits, openCredits(session, customer.id));
    if (credits.empty())
        return failure(ErrorCode::NotFound,
                       Fault::NoSuchCredit,
                       {QString::number(customerNumber), QStringLiteral("customer")});
    if (shares.empty())
        return nothingFor("bill");
    KK_TRY(const RunId run, startRun(session, "manual", stamp));
    const Yen there = openOf(credits);
    for (const CreditShare &share : shares) {
        KK_TRY(const Bill bill, billById(session, share.bill));
        if (bill.customer != customer.id)
            return otherCustomersBill(bill, customer);
        KK_CHECK(checkStillOwed(bill));
        const Yen rest = openOf(credits);
        const Yen amount =
            share.amount.value_or(rest.isZero() ? bill.open : std::min(bill.open, rest));
        if (amount < Yen(1))
            return notAllowed(amount, Yen(1), bill.open);
        if (amount > rest)
            return moreThanThere(customer, there, amount + (there - rest));
        KK_CHECK(useInOrder(session, run, credits, bill.id, amount, stamp));
    }
    return reportOf(session, run);
}

Result<Yen> notedOn(Session &session, BillId bill)
{
    KK_TRY(const auto rows, differenceRowsOfBill(session, bill));
    Yen sum;
    for (const DifferenceRow &row : rows) {
        if (!row.undone && row.kind != DifferenceKind::CreditUse)
            sum += row.amount;
    }
    return sum;
}

Result<CreditRow> writeNote(
    Session &session, const Stamp &stamp, qint64 billNumber, Yen amount, const QString &reason)
{
    KK_CHECK(checkText("reason", reason, longestReason, Presence::Optional));
    KK_TRY(Bill issued, billByNumber(session, billNumber));
    if (issued.state != BillState::Issued)
        return failure(ErrorCode::Conflict, Fault::BillNotIssued, {billNumberText(billNumber)});
    KK_TRY(const Bill bill, withRounding(session, std::move(issued)));
    KK_TRY(const Yen noted, notedOn(session, bill.id));
    if (bill.amount - noted < Yen(1))
        return failure(ErrorCode::Conflict,
                       Fault::AmountNotAllowed,
                       {QString::number(amount.amount()),
                        QStringLiteral("0"),
                        QString::number(noted.amount()),
                        QStringLiteral("all_noted"),
                        billNumberText(billNumber)});
    if (amount < Yen(1) || amount > bill.amount - noted)
        return notAllowed(amount, Yen(1), bill.amount - noted);
    KK_TRY(const RunId run, startRun(session, "manual", stamp));
    KK_TRY(const DifferenceId id,
           settleDifference(session,
                            NewDifference{run,
                                          DifferenceKind::CreditNote,
                                          amount,
                                          std::nullopt,
                                          bill.id,
                                          std::nullopt,
                                          bill.customer,
                                          FeeRule::Discount,
                                          reason},
                            stamp));
    return creditById(session, CreditId(id.value()));
}

// All bills and credits of one customer, and the same sum on both sides.
Done checkNetOff(Session &session,
                 const std::vector<Bill> &bills,
                 const std::vector<CreditRow> &credits)
{
    if (bills.empty())
        return nothingFor("bill");
    if (credits.empty())
        return nothingFor("credit");
    KK_TRY(const Customer customer, customerById(session, bills.front().customer));
    Yen owed;
    for (const Bill &bill : bills) {
        if (bill.customer != customer.id)
            return otherCustomersBill(bill, customer);
        KK_CHECK(checkStillOwed(bill));
        owed += bill.open;
    }
    for (const CreditRow &credit : credits) {
        if (credit.customer != customer.id)
            return failure(ErrorCode::Invalid,
                           Fault::NoSuchCredit,
                           {creditNumberText(credit.id.value()), QStringLiteral("other")});
    }
    const Yen there = openOf(credits);
    return there == owed ? done() : notAllowed(there, owed, owed);
}

Result<DecisionReport> writeNetOff(Session &session,
                                   const Stamp &stamp,
                                   const std::vector<qint64> &billNumbers,
                                   const std::vector<CreditId> &ids)
{
    std::vector<Bill> bills;
    for (const qint64 number : billNumbers) {
        KK_TRY(Bill bill, billByNumber(session, number));
        bills.push_back(std::move(bill));
    }
    std::vector<CreditRow> credits;
    for (const CreditId id : ids) {
        KK_TRY(CreditRow credit, creditById(session, id));
        credits.push_back(std::move(credit));
    }
    KK_CHECK(checkNetOff(session, bills, credits));
    KK_TRY(const RunId run, startRun(session, "manual", stamp));
    for (const Bill &bill : bills)
        KK_CHECK(useInOrder(session, run, credits, bill.id, bill.open, stamp));
    return reportOf(session, run);
}

} // namespace

Later<std::vector<CreditRow>> CreditService::list(const Actor &actor,
                                                  std::optional<qint64> customerNumber) const
{
    return m_context.read(
        actor, [customerNumber](Session &session) -> Result<std::vector<CreditRow>> {
            if (!customerNumber)
                return openCredits(session, std::nullopt);
            KK_TRY(const Customer customer, customerByNumber(session, *customerNumber));
            return openCredits(session, customer.id);
        });
}

Later<std::vector<CreditRow>> CreditService::forBills(const Actor &actor,
                                                      const std::vector<BillId> &bills) const
{
    return m_context.read(actor, [bills](Session &session) -> Result<std::vector<CreditRow>> {
        std::set<CustomerId> customers;
        for (const BillId bill : bills) {
            KK_TRY(const CustomerId customer, customerOfBill(session, bill));
            customers.insert(customer);
        }
        std::vector<CreditRow> all;
        for (const CustomerId customer : customers) {
            KK_TRY(const auto credits, openCredits(session, customer));
            all.insert(all.end(), credits.begin(), credits.end());
        }
        return all;
    });
}

Later<DecisionReport> CreditService::use(const Actor &actor,
                                         qint64 customerNumber,
                                         const std::vector<CreditShare> &shares,
                                         bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "credit.use",
                        rehearsal,
                        [customerNumber, shares](Session &session, const Stamp &stamp) {
                            return useCredit(session, stamp, customerNumber, shares);
                        });
}

Later<CreditRow> CreditService::note(
    const Actor &actor, qint64 billNumber, Yen amount, const QString &reason, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::CancelBills,
                        "credit.note",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) {
                            return writeNote(session, stamp, billNumber, amount, reason);
                        });
}

Later<DecisionReport> CreditService::netOff(const Actor &actor,
                                            const std::vector<qint64> &billNumbers,
                                            const std::vector<CreditId> &credits,
                                            bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "credit.net-off",
                        rehearsal,
                        [billNumbers, credits](Session &session, const Stamp &stamp) {
                            return writeNetOff(session, stamp, billNumbers, credits);
                        });
}

} // namespace keshikomi
