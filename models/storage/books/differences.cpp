// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/books/differences.h"

#include "models/domain/try.h"
#include "models/storage/books/between_companies.h"
#include "models/storage/books/bill_taxes.h"
#include "models/storage/books/ledger.h"
#include "models/storage/books/projections.h"
#include "models/storage/tenants/tenants.h"

namespace keshikomi {

namespace {

struct Place final
{
    LegalEntityId legalEntity;
    std::optional<StoreId> store;
};

Place placeIn(const Row &row)
{
    return Place{row.id<LegalEntityId>(0), row.optionalId<StoreId>(1)};
}

Result<std::optional<Place>> placeOfCredit(Session &session, CreditId credit)
{
    return session.one("SELECT p.legal_entity, p.store FROM difference d "
                       "JOIN posting p ON p.id = d.posting WHERE d.id = ?",
                       {bind::of(credit)},
                       placeIn);
}

// The books it belongs to: of the bill, else of the payment, else of what gave the credit.
Result<Place> placeOf(Session &session, const NewDifference &difference)
{
    std::optional<Place> place;
    if (difference.bill) {
        KK_TRY(place,
               session.one("SELECT s.legal_entity, b.store FROM bill b "
                           "JOIN store s ON s.id = b.store WHERE b.id = ?",
                           {bind::of(*difference.bill)},
                           placeIn));
    } else if (difference.payment) {
        KK_TRY(place,
               session.one("SELECT a.legal_entity, NULL FROM payment p "
                           "JOIN agreement a ON a.id = p.agreement WHERE p.id = ?",
                           {bind::of(*difference.payment)},
                           placeIn));
    } else if (difference.credit) {
        KK_TRY(place, placeOfCredit(session, *difference.credit));
    }
    if (!place)
        qFatal("a difference needs a bill, a payment or a credit that is in the books");
    return *place;
}

// Credit of one company may pay a bill of another.
Result<LegalEntityId> ownerOf(Session &session, const NewDifference &difference, const Place &place)
{
    if (difference.kind != DifferenceKind::CreditUse)
        return place.legalEntity;
    KK_TRY(const auto source, placeOfCredit(session, *difference.credit));
    return source ? source->legalEntity : place.legalEntity;
}

// What a tenant does not get of its bill is its own loss, not a discount of ours.
Result<bool> isTenants(Session &session, const NewDifference &difference)
{
    const bool makesSmaller = difference.kind == DifferenceKind::CreditNote
        || (clearsBill(difference.kind) && difference.kind != DifferenceKind::CreditUse);
    if (!difference.bill || !makesSmaller)
        return false;
    KK_TRY(const auto tenant, tenantOfBill(session, *difference.bill));
    return tenant.has_value();
}

Result<std::vector<PostingLine>> linesOf(Session &session, const NewDifference &difference)
{
    KK_TRY(const bool ofTenant, isTenants(session, difference));
    if (ofTenant) {
        return linesOfTenantDifference(difference.kind == DifferenceKind::CreditNote
                                           ? Account::AdvanceReceived
                                           : Account::Receivable,
                                       *difference.bill,
                                       difference.amount);
    }
    TaxesToTake taxes;
    if (takesBackSales(difference.kind, difference.feeRule)) {
        KK_TRY(taxes, TaxesLeft(session).forTaking(*difference.bill, difference.amount));
    }
    switch (difference.kind) {
    case DifferenceKind::Fee:
    case DifferenceKind::Discount:
    case DifferenceKind::WriteOff:
    case DifferenceKind::Withholding:
        return linesOfBillDifference(
            difference.kind, difference.feeRule, taxes, *difference.bill, difference.amount);
    case DifferenceKind::CreditUse: {
        KK_TRY(const auto source, paymentOfCredit(session, *difference.credit));
        return linesOfCreditUse(source, *difference.bill, difference.amount);
    }
    case DifferenceKind::Credit: return linesOfCredit(*difference.payment, difference.amount);
    case DifferenceKind::OtherReceipt:
        return linesOfOtherReceipt(*difference.payment, difference.amount);
    case DifferenceKind::Opening: return linesOfOpeningCredit(difference.amount);
    case DifferenceKind::CreditNote:
        return linesOfCreditNote(taxes, *difference.bill, difference.amount);
    case DifferenceKind::Refund: {
        if (!difference.credit)
            return linesOfRefund(*difference.payment, difference.amount);
        KK_TRY(const auto source, paymentOfCredit(session, *difference.credit));
        return linesOfCreditRefund(source, difference.amount);
    }
    }
    Q_UNREACHABLE();
}

Done takeFromCredit(Session &session, CreditId credit, Yen amount)
{
    KK_TRY(const qint64 rows,
           session.exec("UPDATE open_credit SET open = open - ? WHERE credit = ? AND open >= ?",
                        {bind::of(amount), bind::of(credit), bind::of(amount)}));
    if (rows == 1)
        return done();
    KK_TRY(const qint64 open,
           session.number("SELECT open FROM open_credit WHERE credit = ?", {bind::of(credit)}));
    return failure(ErrorCode::Conflict,
                   Fault::NotEnoughOpenOnPayment,
                   {creditNumberText(credit.value()),
                    QString::number(open),
                    QString::number(amount.amount())});
}

Done giveBackToCredit(Session &session, CreditId credit, Yen amount)
{
    return session.execOne("UPDATE open_credit SET open = open + ? WHERE credit = ?",
                           {bind::of(amount), bind::of(credit)},
                           QStringLiteral("open_credit"));
}

Done takeSides(Session &session, const NewDifference &difference)
{
    if (clearsBill(difference.kind))
        KK_CHECK(takeFromBill(session, *difference.bill, difference.amount));
    if (difference.kind == DifferenceKind::CreditNote) // two seats must not take back one rate
        KK_CHECK(session.exec("UPDATE open_bill SET open = open WHERE bill = ?",
                              {bind::of(*difference.bill)}));
    if (difference.credit)
        return takeFromCredit(session, *difference.credit, difference.amount);
    if (takesFromPayment(difference.kind))
        return takeFromPayment(session, *difference.payment, difference.amount);
    return done();
}

Done giveCredit(Session &session, DifferenceId id, const NewDifference &difference)
{
    if (!makesCredit(difference.kind))
        return done();
    Q_ASSERT(difference.customer);
    KK_CHECK(session.exec("INSERT INTO customer_credit (difference, customer) VALUES (?, ?)",
                          {bind::of(id), bind::of(difference.customer)}));
    KK_CHECK(session.exec("INSERT INTO open_credit (credit, open) VALUES (?, ?)",
                          {bind::of(id), bind::of(difference.amount)}));
    return done();
}

Done giveSidesBack(Session &session, const LiveDifference &live)
{
    if (makesCredit(live.kind))
        KK_CHECK(takeFromCredit(session, CreditId(live.id.value()), live.amount));
    if (clearsBill(live.kind))
        KK_CHECK(giveBackToBill(session, *live.bill, live.amount));
    if (live.credit)
        return giveBackToCredit(session, *live.credit, live.amount);
    if (takesFromPayment(live.kind))
        return giveBackToPayment(session, *live.payment, live.amount);
    return done();
}

#define KK_LIVE_DIFFERENCES                                                                        \
    "SELECT d.id, d.run, d.kind, d.amount, d.payment, d.bill, d.credit, COALESCE(b.number, 0) "    \
    "FROM difference d LEFT JOIN bill b ON b.id = d.bill "                                         \
    "LEFT JOIN difference_undo u ON u.difference = d.id WHERE u.difference IS NULL "

LiveDifference liveOf(const Row &row)
{
    const auto kind = differenceKindFromName(row.text(2));
    if (!kind)
        qFatal("the books hold a difference this program does not know");
    return LiveDifference{row.id<DifferenceId>(0),
                          row.id<RunId>(1),
                          *kind,
                          row.yen(3),
                          row.optionalId<PaymentId>(4),
                          row.optionalId<BillId>(5),
                          row.optionalId<CreditId>(6),
                          row.integer(7)};
}

} // namespace

Result<DifferenceId>
settleDifference(Session &session, const NewDifference &difference, const Stamp &stamp)
{
    Q_ASSERT(difference.amount > Yen(0));
    KK_CHECK(takeSides(session, difference));
    KK_TRY(const Place place, placeOf(session, difference));
    KK_TRY(std::vector<PostingLine> lines, linesOf(session, difference));
    const QString kind = differenceKindName(difference.kind);
    const bool aboutBill = difference.bill.has_value();
    const qint64 cause = aboutBill ? difference.bill->value()
        : difference.payment       ? difference.payment->value()
                                   : difference.credit->value();
    const NewPosting settled{PostingKind::DifferenceSettled,
                             place.legalEntity,
                             place.store,
                             difference.on.isValid() ? difference.on : stamp.today,
                             kind,
                             aboutBill                ? QStringLiteral("bill")
                                 : difference.payment ? QStringLiteral("payment")
                                                      : QStringLiteral("difference"),
                             cause,
                             std::nullopt,
                             std::move(lines)};
    KK_TRY(const LegalEntityId owner, ownerOf(session, difference, place));
    KK_TRY(const PostingId posting,
           postBetween(session, settled, owner, Account::AdvanceReceived, stamp));
    KK_TRY(const qint64 row,
           session.insert("INSERT INTO difference (run, kind, payment, bill, credit, amount, note, "
                          "posting, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(difference.run),
                           kind,
                           bind::of(difference.payment),
                           bind::of(difference.bill),
                           bind::of(difference.credit),
                           bind::of(difference.amount),
                           bind::of(difference.note),
                           bind::of(posting),
                           bind::of(stamp.operation)}));
    const DifferenceId id(row);
    KK_CHECK(giveCredit(session, id, difference));
    return id;
}

Result<std::optional<PaymentId>> paymentOfCredit(Session &session, CreditId credit)
{
    KK_TRY(const auto found,
           session.one("SELECT payment FROM difference WHERE id = ?",
                       {bind::of(credit)},
                       [](const Row &row) { return row.optionalId<PaymentId>(0); }));
    return found.value_or(std::nullopt);
}

Result<bool> differenceExists(Session &session, DifferenceId id)
{
    KK_TRY(const qint64 known,
           session.number("SELECT COUNT(*) FROM difference WHERE id = ?", {bind::of(id)}));
    return known > 0;
}

Result<std::optional<LiveDifference>> findLiveDifference(Session &session, DifferenceId id)
{
    return session.one(KK_LIVE_DIFFERENCES "AND d.id = ?", {bind::of(id)}, liveOf);
}

Result<std::vector<LiveDifference>> liveDifferencesOfRun(Session &session, RunId run)
{
    return session.all(KK_LIVE_DIFFERENCES "AND d.run = ? ORDER BY d.id", {bind::of(run)}, liveOf);
}

Result<std::vector<LiveDifference>>
liveDifferencesOfPayments(Session &session, const std::vector<PaymentId> &payments)
{
    std::vector<LiveDifference> found;
    for (const PaymentId payment : payments) {
        KK_TRY(const auto live,
               session.all(KK_LIVE_DIFFERENCES "AND d.payment = ? AND d.credit IS NULL "
                                               "ORDER BY d.id",
                           {bind::of(payment)},
                           liveOf));
        found.insert(found.end(), live.begin(), live.end());
    }
    return found;
}

Result<QDate> dayOfDifference(Session &session, DifferenceId id)
{
    KK_TRY(const auto day,
           session.one("SELECT p.effective_on FROM difference d JOIN posting p ON p.id = d.posting "
                       "WHERE d.id = ?",
                       {bind::of(id)},
                       [](const Row &row) { return row.day(0); }));
    if (!day)
        qFatal("a difference that is referred to is not in the books");
    return *day;
}

Result<LegalEntityId> companyOfDifference(Session &session, DifferenceId id)
{
    KK_TRY(const auto place, placeOfCredit(session, CreditId(id.value())));
    if (!place)
        qFatal("a difference that is referred to is not in the books");
    return place->legalEntity;
}

Done undoDifference(
    Session &session, DifferenceId id, const QString &reason, const Stamp &stamp, QDate on)
{
    KK_TRY(const auto live, findLiveDifference(session, id));
    if (!live)
        return failure(ErrorCode::Conflict,
                       Fault::AlreadyUndone,
                       {QStringLiteral("difference"), QString::number(id.value())});
    KK_CHECK(giveSidesBack(session, *live));
    KK_TRY(const qint64 posting,
           session.number("SELECT posting FROM difference WHERE id = ?", {bind::of(id)}));
    KK_TRY(const PostingId mirror,
           reversePosting(
               session, PostingId(posting), PostingKind::DifferenceUndone, reason, stamp, on));
    KK_CHECK(session.exec(
        "INSERT INTO difference_undo (difference, posting, operation) VALUES (?, ?, ?)",
        {bind::of(id), bind::of(mirror), bind::of(stamp.operation)}));
    return done();
}

} // namespace keshikomi
