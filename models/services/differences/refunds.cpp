// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refunds.h"

#include "models/domain/bank_letters.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/differences/refund_exports.h"
#include "models/services/differences/refund_returns.h"
#include "models/services/held_cancels.h"
#include "models/services/paper/recorded_file.h"
#include "models/services/rehearsal.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/settings.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/allocations.h"
#include "models/storage/books/between_companies.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/locks.h"
#include "models/storage/books/refunds.h"
#include "models/storage/books/take_back.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/payment_holds.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

constexpr int longestNote = 100;

Done checkPaidDay(QDate day, QDate today)
{
    KK_CHECK(checkDay("paid_on", day));
    if (day <= today)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::DateInFuture,
                   {QStringLiteral("paid_on"), day.toString(Qt::ISODate)});
}

// A day a person names must be open; it is never moved without a word.
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

tl::unexpected<Error> refusedStep(const RefundRow &refund, RefundState wanted)
{
    const QString name = refundNumberText(refund.id.value());
    if (refund.state == RefundState::Requested)
        return failure(ErrorCode::Conflict, Fault::NotApproved, {name});
    if (refund.state == RefundState::Paid && wanted == RefundState::Paid)
        return failure(
            ErrorCode::Conflict, Fault::AlreadyApproved, {name, QStringLiteral("refund-paid")});
    if (refund.state == RefundState::Cancelled)
        return failure(ErrorCode::Conflict,
                       Fault::AlreadyUndone,
                       {QStringLiteral("refund"), QString::number(refund.id.value())});
    return failure(ErrorCode::Conflict, Fault::AlreadyApproved, {name});
}

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

Done settleMark(Session &session, PaymentId payment, const Stamp &stamp)
{
    KK_CHECK(markRest(session, payment));
    KK_CHECK(endHold(session, payment, stamp));
    return done();
}

// The bank's file names the day of the transfer: nothing leaves before it.
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

// Money cannot go back before it came.
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

Result<RefundRow>
writeRecord(Session &session, const AskedRefund &asked, QDate on, const Stamp &stamp)
{
    KK_TRY(const auto payment, findPayment(session, *asked.payment));
    KK_CHECK(checkAfter(payment->receivedOn, on, stamp));
    KK_TRY(const RefundId id, writeRefund(session, asked, stamp));
    KK_TRY(const RefundRow refund, refundById(session, id));
    KK_TRY(const PostingId posting, postRefundPaid(session, refund, payment->agreement, on, stamp));
    KK_CHECK(addRefundStep(session, id, RefundState::Paid, std::nullopt, posting, stamp));
    KK_CHECK(settleMark(session, *asked.payment, stamp));
    return refundById(session, id);
}

Result<RefundRow> writeApproval(Session &session, RefundId id, const Stamp &stamp)
{
    KK_TRY(const RefundRow refund, refundById(session, id));
    if (!allowed(refund.state, RefundState::Approved))
        return refusedStep(refund, RefundState::Approved);
    if (refund.requestedBy == stamp.actor.name)
        return failure(ErrorCode::Forbidden,
                       Fault::OtherPersonMustApprove,
                       {refundNumberText(id.value()), refund.requestedBy});
    KK_CHECK(checkMoneyIsThere(session, refund));
    KK_CHECK(addRefundStep(session, id, RefundState::Approved, std::nullopt, std::nullopt, stamp));
    return refundById(session, id);
}

Result<RefundRow>
writeCancel(Session &session, RefundId id, const QString &reason, bool returned, const Stamp &stamp)
{
    KK_CHECK(checkText("reason", reason, longestNote, Presence::Optional));
    KK_TRY(const RefundRow refund, refundById(session, id));
    if (!allowed(refund.state, RefundState::Cancelled))
        return refusedStep(refund, RefundState::Cancelled);
    const bool sent = refund.state == RefundState::Exported || refund.state == RefundState::Paid;
    if (sent && !returned)
        return failure(ErrorCode::Conflict,
                       Fault::AlreadyApproved,
                       {refundNumberText(id.value()), QStringLiteral("sent")});
    KK_TRY(const auto paid, refundPaidPosting(session, id));
    KK_TRY(const auto moneyBehind, moneyOfRefund(session, refund));
    if (sent)
        KK_CHECK(checkNotBackAlready(session, refund));
    if (paid)
        KK_CHECK(reversePosting(session, *paid, PostingKind::RefundReturned, reason, stamp));
    KK_CHECK(addRefundStep(session, id, RefundState::Cancelled, std::nullopt, std::nullopt, stamp));
    KK_CHECK(undoDifference(session, refund.difference, reason, stamp));
    if (refund.payment && !refund.credit)
        KK_CHECK(markUnapplied(session, *refund.payment, Unapplied::Waiting));
    if (sent)
        KK_CHECK(askAboutReceiptsLike(session, refund, stamp));
    if (moneyBehind) // the bank may have taken it back meanwhile
        KK_CHECK(giveToHeldCancels(session, {*moneyBehind}, stamp));
    return refundById(session, id);
}

Result<RefundRow>
writePaid(Session &session, RefundId id, const QString &agreement, QDate on, const Stamp &stamp)
{
    KK_TRY(const RefundRow refund, refundById(session, id));
    if (!allowed(refund.state, RefundState::Paid))
        return refusedStep(refund, RefundState::Paid);
    if (refund.method != RefundMethod::Transfer)
        return failure(ErrorCode::Conflict, Fault::RefundNotByBank, {refundNumberText(id.value())});
    KK_TRY(const Agreement bank, refundBank(session, agreement));
    KK_CHECK(checkOpenDay(session, bank.legalEntity, on, stamp));
    if (refund.payment) {
        KK_TRY(const LegalEntityId company, companyOfPayment(session, *refund.payment));
        KK_CHECK(checkOpenDay(session, company, on, stamp));
        KK_TRY(const auto payment, findPayment(session, *refund.payment));
        KK_CHECK(checkAfter(payment->receivedOn, on, stamp));
    }
    KK_CHECK(checkAfterTransferDay(session, refund, on));
    KK_TRY(const PostingId posting, postRefundPaid(session, refund, bank.id, on, stamp));
    KK_CHECK(addRefundStep(session, id, RefundState::Paid, std::nullopt, posting, stamp));
    return refundById(session, id);
}

} // namespace

Later<std::vector<RefundRow>> RefundService::list(const Actor &actor, bool all) const
{
    return m_context.read(actor, [all](Session &session) { return refunds(session, all); });
}

Later<RefundRow> RefundService::requestOfPayment(const Actor &actor,
                                                 PaymentId payment,
                                                 std::optional<Yen> amount,
                                                 const RefundOwner &owner,
                                                 const QString &note,
                                                 bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ClearPayments,
                        "refund.request",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) -> Result<RefundRow> {
                            KK_TRY(const AskedRefund asked,
                                   askedOf(session, payment, amount, owner, note, stamp));
                            KK_TRY(const RefundId id, writeRefund(session, asked, stamp));
                            KK_CHECK(settleMark(session, payment, stamp));
                            return refundById(session, id);
                        });
}

Later<RefundRow> RefundService::requestOfCredit(const Actor &actor,
                                                CreditId credit,
                                                std::optional<Yen> amount,
                                                std::optional<qint64> customerNumber,
                                                const QString &note,
                                                bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ClearPayments,
        "refund.request",
        rehearsal,
        [=](Session &session, const Stamp &stamp) -> Result<RefundRow> {
            KK_TRY(const AskedRefund asked,
                   askedOfCredit(session, credit, amount, customerNumber, note, stamp));
            KK_TRY(const RefundId id, writeRefund(session, asked, stamp));
            return refundById(session, id);
        });
}

Later<RefundRow> RefundService::record(const Actor &actor,
                                       PaymentId payment,
                                       std::optional<Yen> amount,
                                       RefundMethod method,
                                       const RefundOwner &owner,
                                       QDate on,
                                       const QString &note,
                                       bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ApprovePayouts,
                        "refund.record",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) -> Result<RefundRow> {
                            KK_CHECK(checkPaidDay(on, stamp.today));
                            KK_TRY(AskedRefund asked,
                                   askedOf(session, payment, amount, owner, note, stamp));
                            KK_TRY(const LegalEntityId company, companyOfPayment(session, payment));
                            KK_CHECK(checkOpenDay(session, company, on, stamp));
                            asked.method = method;
                            return writeRecord(session, asked, on, stamp);
                        });
}

Later<RefundRow> RefundService::approve(const Actor &actor, RefundId refund, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ApprovePayouts,
                        "refund.approve",
                        rehearsal,
                        [refund](Session &session, const Stamp &stamp) {
                            return writeApproval(session, refund, stamp);
                        });
}

Later<RefundRow> RefundService::cancel(
    const Actor &actor, RefundId refund, const QString &reason, bool returned, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::UndoClearing,
                        "refund.cancel",
                        rehearsal,
                        [refund, reason, returned](Session &session, const Stamp &stamp) {
                            return writeCancel(session, refund, reason, returned, stamp);
                        });
}

Later<RefundExport>
RefundService::exportApproved(const Actor &actor, const RefundWish &wish, bool rehearsal) const
{
    const RecordedFile file(wish.path, makeUuid7(m_context.clock));
    return doOrRehearse(m_context,
                        actor,
                        Permission::ApprovePayouts,
                        "refund.export",
                        rehearsal,
                        [wish, file, rehearsal](Session &session,
                                                const Stamp &stamp) -> Result<RefundExport> {
                            KK_TRY(RefundExport made,
                                   writeRefundExport(session, wish, rehearsal, stamp));
                            if (!rehearsal)
                                KK_CHECK(file.prepare(made.bytes));
                            return made;
                        })
        .then([file, rehearsal](Result<RefundExport> made) -> Result<RefundExport> {
            if (rehearsal)
                return made;
            if (!made) {
                file.drop();
                return made;
            }
            KK_CHECK(file.place(made->bytes));
            return made;
        });
}

Later<QDate> RefundService::nextTransferDay(const Actor &actor) const
{
    return m_context.read(actor,
                          [today = m_context.clock.today()](Session &session) -> Result<QDate> {
                              KK_TRY(const BankCalendar calendar, bankCalendar(session));
                              return calendar.onOrAfter(today.addDays(1));
                          });
}

Later<QString> RefundService::orderer(const Actor &actor, const QString &agreement) const
{
    return m_context.read(
        actor, [agreement](Session &session) { return lastOrderer(session, agreement); });
}

Later<RefundExport> RefundService::exported(const Actor &actor,
                                            qint64 number,
                                            const QString &orderer,
                                            const QString &path) const
{
    if (const Done may = require(actor, Permission::ApprovePayouts); !may)
        return at<RefundExport>(tl::unexpected(may.error()));
    const RecordedFile file(path, makeUuid7(m_context.clock));
    return m_context
        .read(actor,
              [number, orderer](Session &session) {
                  return readRefundExport(session, number, orderer);
              })
        .then([file, path](Result<RefundExport> made) -> Result<RefundExport> {
            if (!made || path.isEmpty() || file.isThere(made->bytes))
                return made;
            KK_CHECK(file.prepare(made->bytes));
            KK_CHECK(file.place(made->bytes));
            return made;
        });
}

Later<RefundRow> RefundService::markPaid(
    const Actor &actor, RefundId refund, const QString &agreement, QDate on, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ApprovePayouts,
                        "refund.paid",
                        rehearsal,
                        [refund, agreement, on](Session &session, const Stamp &stamp) {
                            return writePaid(session, refund, agreement, on, stamp);
                        });
}

} // namespace keshikomi
