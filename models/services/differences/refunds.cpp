// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/refunds.h"

#include "models/domain/bank_letters.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/differences/refund_asking.h"
#include "models/services/differences/refund_days.h"
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
#include "models/storage/books/differences.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/locks.h"
#include "models/storage/books/refunds.h"
#include "models/storage/books/take_back.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/payment_holds.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

constexpr int longestReason = 100;

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

Done settleMark(Session &session, PaymentId payment, const Stamp &stamp)
{
    KK_CHECK(markRest(session, payment));
    KK_CHECK(endHold(session, payment, stamp));
    return done();
}

// Whose books money that goes back outside leaves, since when it is there, and the contract it came
// by; credit of a note or a takeover came by none.
struct MoneyBehind final
{
    LegalEntityId company;
    QDate since;
    std::optional<AgreementId> agreement;
};

Result<MoneyBehind> moneyBehind(Session &session, const AskedRefund &asked)
{
    if (!asked.credit) {
        KK_TRY(const LegalEntityId company, companyOfPayment(session, *asked.payment));
        KK_TRY(const auto payment, findPayment(session, *asked.payment));
        return MoneyBehind{company, payment->receivedOn, payment->agreement};
    }
    const DifferenceId given(asked.credit->value());
    KK_TRY(const LegalEntityId company, companyOfDifference(session, given));
    KK_TRY(const QDate since, dayOfDifference(session, given));
    KK_TRY(const auto source, paymentOfCredit(session, *asked.credit));
    if (!source)
        return MoneyBehind{company, since, std::nullopt};
    KK_TRY(const auto payment, findPayment(session, *source));
    return MoneyBehind{company, since, payment->agreement};
}

// Only an agency gives back to a card what came by it.
Done checkMethod(const AskedRefund &asked, const MoneyBehind &money)
{
    if (asked.method != RefundMethod::Card || money.agreement)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::FieldEmpty,
                   {QStringLiteral("payment"),
                    QStringLiteral("no_card"),
                    creditNumberText(asked.credit->value())});
}

Result<RefundRow> writeRecord(Session &session,
                              const AskedRefund &asked,
                              const MoneyBehind &money,
                              QDate on,
                              const Stamp &stamp)
{
    KK_CHECK(checkAfter(money.since, on, stamp));
    KK_TRY(const RefundId id, writeRefund(session, asked, stamp));
    KK_TRY(const RefundRow refund, refundById(session, id));
    KK_TRY(const PostingId posting, postRefundPaid(session, refund, money.agreement, on, stamp));
    KK_CHECK(addRefundStep(session, id, RefundState::Paid, std::nullopt, posting, stamp));
    if (!asked.credit)
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

// On the first open day from `on`; without one from today.
Result<RefundRow> writeCancel(Session &session,
                              RefundId id,
                              const QString &reason,
                              bool returned,
                              const Stamp &stamp,
                              QDate on = {})
{
    KK_CHECK(checkText("reason", reason, longestReason, Presence::Optional));
    KK_TRY(const RefundRow refund, refundById(session, id));
    if (!allowed(refund.state, RefundState::Cancelled))
        return refusedStep(refund, RefundState::Cancelled);
    const bool sent = refund.state == RefundState::Exported || refund.state == RefundState::Paid;
    if (sent && !returned)
        return failure(ErrorCode::Conflict,
                       Fault::AlreadyApproved,
                       {refundNumberText(id.value()),
                        refund.method == RefundMethod::Transfer ? QStringLiteral("sent")
                                                                : QStringLiteral("gone")});
    KK_TRY(const auto paid, refundPaidPosting(session, id));
    KK_TRY(const auto moneyBehind, moneyOfRefund(session, refund));
    if (sent)
        KK_CHECK(checkNotBackAlready(session, refund));
    if (paid)
        KK_CHECK(reversePosting(session, *paid, PostingKind::RefundReturned, reason, stamp));
    KK_CHECK(addRefundStep(session, id, RefundState::Cancelled, std::nullopt, std::nullopt, stamp));
    KK_CHECK(undoDifference(session, refund.difference, reason, stamp, on));
    if (refund.payment && !refund.credit)
        KK_CHECK(markUnapplied(session, *refund.payment, Unapplied::Waiting));
    if (sent)
        KK_CHECK(askAboutReceiptsLike(session, refund, stamp));
    if (moneyBehind) // the bank may have taken it back meanwhile
        KK_CHECK(giveToHeldCancels(session, {*moneyBehind}, stamp));
    return refundById(session, id);
}

// Money that went back outside: what is asked for, and by what way it went. It is owed on the day
// it goes, not later.
Result<RefundRow>
writeOutside(Session &session, AskedRefund asked, RefundMethod method, QDate on, const Stamp &stamp)
{
    KK_TRY(const MoneyBehind money, moneyBehind(session, asked));
    KK_CHECK(checkOpenDay(session, money.company, on, stamp));
    asked.method = method;
    asked.on = on;
    KK_CHECK(checkMethod(asked, money));
    return writeRecord(session, asked, money, on, stamp);
}

// Whose money it is was confirmed when it was asked for.
Result<RefundRow> writeInstead(Session &session,
                               RefundId id,
                               RefundMethod method,
                               QDate on,
                               const QString &note,
                               const Stamp &stamp)
{
    KK_CHECK(checkPaidDay(on, stamp.today));
    KK_TRY(const RefundRow refund, refundById(session, id));
    KK_CHECK(checkAfterRequest(session, refund, on));
    KK_CHECK(writeCancel(session, id, note, false, stamp, on));
    KK_TRY(AskedRefund asked,
           askedAgain(session, refund, note.isEmpty() ? refund.note : note, stamp));
    return writeOutside(session, std::move(asked), method, on, stamp);
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
                            return writeOutside(session, std::move(asked), method, on, stamp);
                        });
}

Later<RefundRow> RefundService::recordOfCredit(const Actor &actor,
                                               CreditId credit,
                                               std::optional<Yen> amount,
                                               std::optional<qint64> customerNumber,
                                               RefundMethod method,
                                               QDate on,
                                               const QString &note,
                                               bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ApprovePayouts,
        "refund.record",
        rehearsal,
        [=](Session &session, const Stamp &stamp) -> Result<RefundRow> {
            KK_CHECK(checkPaidDay(on, stamp.today));
            KK_TRY(AskedRefund asked,
                   askedOfCredit(session, credit, amount, customerNumber, note, stamp));
            return writeOutside(session, std::move(asked), method, on, stamp);
        });
}

Later<RefundRow> RefundService::recordInstead(const Actor &actor,
                                              RefundId refund,
                                              RefundMethod method,
                                              QDate on,
                                              const QString &note,
                                              bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ApprovePayouts,
                        "refund.record",
                        rehearsal,
                        [=](Session &session, const Stamp &stamp) {
                            return writeInstead(session, refund, method, on, note, stamp);
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
