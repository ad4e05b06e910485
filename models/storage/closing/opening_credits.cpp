// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/closing/opening_credits.h"

#include "models/domain/try.h"
#include "models/storage/books/ledger.h"

namespace keshikomi {

namespace {

NewPosting postingOf(const House &house, const NewOpeningCredit &credit, QDate on)
{
    return {PostingKind::OpeningBalance,
            house.legalEntity,
            house.storeId,
            on,
            differenceKindName(DifferenceKind::Opening),
            QStringLiteral("customer"),
            credit.customer.value(),
            std::nullopt,
            linesOfOpeningCredit(credit.amount)};
}

qint64 numberIn(const Row &row)
{
    return row.integer(0);
}

} // namespace

Result<CreditId> giveOpeningCredit(Session &session,
                                   const House &house,
                                   const NewOpeningCredit &credit,
                                   QDate on,
                                   const Stamp &stamp)
{
    KK_TRY(const PostingId posting, post(session, postingOf(house, credit, on), stamp));
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO difference (run, kind, payment, bill, credit, amount, note, "
                          "posting, operation) VALUES (?, ?, NULL, NULL, NULL, ?, ?, ?, ?) "
                          "RETURNING id",
                          {bind::of(credit.run),
                           differenceKindName(DifferenceKind::Opening),
                           bind::of(credit.amount),
                           bind::of(credit.note),
                           bind::of(posting),
                           bind::of(stamp.operation)}));
    KK_CHECK(session.exec("INSERT INTO customer_credit (difference, customer) VALUES (?, ?)",
                          {id, bind::of(credit.customer)}));
    KK_CHECK(session.exec("INSERT INTO open_credit (credit, open) VALUES (?, ?)",
                          {id, bind::of(credit.amount)}));
    return CreditId(id);
}

Result<std::vector<CreditId>> creditsOfOpening(Session &session, qint64 number)
{
    return session.all(
        "SELECT difference FROM opening_credit WHERE opening = ? ORDER BY difference",
        {number},
        [](const Row &row) { return row.id<CreditId>(0); });
}

Result<std::optional<qint64>> openingOfCredit(Session &session, CreditId credit)
{
    return session.one(
        "SELECT opening FROM opening_credit WHERE difference = ?", {bind::of(credit)}, numberIn);
}

Result<std::optional<qint64>>
openingOfCustomer(Session &session, LegalEntityId legalEntity, CustomerId customer)
{
    return session.one("SELECT MIN(o.opening) FROM opening_credit o "
                       "JOIN customer_credit k ON k.difference = o.difference "
                       "JOIN difference d ON d.id = o.difference "
                       "JOIN posting p ON p.id = d.posting "
                       "LEFT JOIN opening_undo u ON u.opening = o.opening "
                       "WHERE k.customer = ? AND p.legal_entity = ? AND u.opening IS NULL "
                       "HAVING COUNT(*) > 0",
                       {bind::of(customer), bind::of(legalEntity)},
                       numberIn);
}

} // namespace keshikomi
