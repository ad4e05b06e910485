// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/closing/openings.h"

#include "models/domain/try.h"
#include "models/storage/books/ledger.h"

namespace keshikomi {

namespace {

#define KK_OPENINGS                                                                                \
    "SELECT i.id, i.file_name, i.effective_on, i.bills, i.amount, o.actor, o.recorded_at, "        \
    "u.opening, i.credits, i.credit_amount FROM opening_import i "                                 \
    "JOIN operation o ON o.id = i.operation "                                                      \
    "LEFT JOIN opening_undo u ON u.opening = i.id "

OpeningRow openingOfRow(const Row &row)
{
    return {row.integer(0),
            row.text(1),
            row.day(2),
            int(row.integer(3)),
            row.yen(4),
            row.text(5),
            row.instant(6),
            !row.isNull(7),
            int(row.integer(8)),
            row.yen(9)};
}

} // namespace

Result<std::vector<BankOpening>> bankOpenings(Session &session)
{
    return session.all("SELECT a.key, a.name, CAST(SUM(l.amount) AS BIGINT), MIN(h.effective_on) "
                       "FROM posting h JOIN posting_line l ON l.posting = h.id "
                       "JOIN agreement a ON a.id = l.agreement "
                       "WHERE h.kind = 'opening-balance' AND l.account = 'bank' "
                       "GROUP BY a.id, a.key, a.name ORDER BY a.key",
                       {},
                       [](const Row &row) {
                           return BankOpening{row.text(0), row.text(1), row.yen(2), row.day(3)};
                       });
}

Done postBankOpening(
    Session &session, const Agreement &bank, Yen balance, QDate on, const Stamp &stamp)
{
    KK_TRY(const qint64 told,
           session.number("SELECT COALESCE(SUM(l.amount), 0) FROM posting h "
                          "JOIN posting_line l ON l.posting = h.id WHERE h.kind = "
                          "'opening-balance' AND l.account = 'bank' AND l.agreement = ?",
                          {bind::of(bank.id)}));
    const Yen change = balance - Yen(told);
    if (change.isZero())
        return done();
    KK_CHECK(post(session,
                  {PostingKind::OpeningBalance,
                   bank.legalEntity,
                   std::nullopt,
                   on,
                   QStringLiteral("opening balance of a bank account"),
                   QStringLiteral("agreement"),
                   bank.id.value(),
                   std::nullopt,
                   {forAgreement(debit(Account::Bank, change), bank.id),
                    credit(Account::OpeningBalance, change)}},
                  stamp));
    return done();
}

Result<qint64> insertOpening(Session &session, const NewOpening &opening, const Stamp &stamp)
{
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO opening_import (file_name, sha256, effective_on, bills, "
                          "amount, operation, credits, credit_amount) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {bind::of(opening.fileName),
                           bind::of(opening.sha256),
                           bind::of(opening.effectiveOn),
                           qint64(opening.bills.size()),
                           bind::of(opening.amount),
                           bind::of(stamp.operation),
                           qint64(opening.credits.size()),
                           bind::of(opening.creditAmount)}));
    for (const TakenOver &each : opening.bills) {
        KK_CHECK(
            session.exec("INSERT INTO opening_bill (opening, bill, old_number) VALUES (?, ?, ?)",
                         {id, bind::of(each.bill), bind::of(each.oldNumber)}));
    }
    for (const CreditId each : opening.credits)
        KK_CHECK(session.exec("INSERT INTO opening_credit (opening, difference) VALUES (?, ?)",
                              {id, bind::of(each)}));
    return id;
}

Result<std::optional<qint64>> openingOf(Session &session, const QString &oldNumber)
{
    return session.one("SELECT b.opening FROM opening_bill b "
                       "LEFT JOIN opening_undo u ON u.opening = b.opening "
                       "WHERE b.old_number = ? AND u.opening IS NULL",
                       {bind::of(oldNumber)},
                       [](const Row &row) { return row.integer(0); });
}

Result<std::vector<OpeningRow>> openings(Session &session)
{
    return session.all(KK_OPENINGS "ORDER BY i.id DESC", {}, openingOfRow);
}

Result<std::optional<OpeningRow>> findOpening(Session &session, qint64 number)
{
    return session.one(KK_OPENINGS "WHERE i.id = ?", {number}, openingOfRow);
}

Result<std::vector<BillId>> billsOfOpening(Session &session, qint64 number)
{
    return session.all("SELECT bill FROM opening_bill WHERE opening = ? ORDER BY bill",
                       {number},
                       [](const Row &row) { return row.id<BillId>(0); });
}

Done insertOpeningUndo(Session &session, qint64 number, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO opening_undo (opening, operation) VALUES (?, ?)",
                          {number, bind::of(stamp.operation)}));
    return done();
}

Result<std::optional<QString>> oldNumberOf(Session &session, BillId bill)
{
    return session.one("SELECT old_number FROM opening_bill WHERE bill = ?",
                       {bind::of(bill)},
                       [](const Row &row) { return row.text(0); });
}

Result<QDate> openingDay(Session &session, const House &house, QDate wished, const Stamp &stamp)
{
    const NewPosting told{PostingKind::OpeningBalance,
                          house.legalEntity,
                          house.storeId,
                          wished,
                          postingKindName(PostingKind::OpeningBalance),
                          QStringLiteral("import"),
                          0,
                          std::nullopt,
                          {}};
    return dayOf(session, told, stamp);
}

Result<std::optional<OpeningPosting>> openingPostingOf(Session &session, BillId bill)
{
    return session.one("SELECT p.id, p.effective_on FROM posting p WHERE p.kind = "
                       "'opening-balance' AND p.id IN (SELECT posting FROM posting_line "
                       "WHERE bill = ?) "
                       "AND NOT EXISTS (SELECT 1 FROM posting r WHERE r.reverses = p.id)",
                       {bind::of(bill)},
                       [](const Row &row) {
                           return OpeningPosting{row.id<PostingId>(0), row.day(1)};
                       });
}

Result<std::vector<NamedCustomer>> namedCustomers(Session &session)
{
    return session.all(
        "SELECT id, number, name, COALESCE(kana, '') FROM customer "
        "WHERE name IS NOT NULL ORDER BY number",
        {},
        [](const Row &row) {
            return NamedCustomer{row.id<CustomerId>(0), row.integer(1), row.text(2), row.text(3)};
        });
}

} // namespace keshikomi
