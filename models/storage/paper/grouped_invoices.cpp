// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/grouped_invoices.h"

#include "models/domain/account.h"
#include "models/domain/try.h"
#include "models/storage/books/operations.h"

#define KK_FIRST_COMPANY "(SELECT f.legal_entity FROM store f ORDER BY f.id LIMIT 1)"
// Whose an invoice is: those of before name nobody and were the first store's company's.
#define KK_COMPANY_OF(invoice) "COALESCE(" invoice ".legal_entity, " KK_FIRST_COMPANY ")"
#define KK_ISSUER KK_COMPANY_OF("g")
#define KK_SAME_ACCOUNT "n.customer = g.customer AND " KK_COMPANY_OF("n") " = " KK_ISSUER
// The invoice `g` holds: no other one of its day replaced it.
#define KK_STANDS                                                                                  \
    "NOT EXISTS (SELECT 1 FROM grouped_invoice n WHERE " KK_SAME_ACCOUNT                           \
    " AND n.closing = g.closing AND n.id > g.id) "
// An invoice `g` that holds told `b`, and `whose` is so of its issuer.
#define KK_TOLD_BY(whose)                                                                          \
    "EXISTS (SELECT 1 FROM grouped_invoice_bill t JOIN grouped_invoice g ON g.id = t.invoice "     \
    "WHERE t.bill = b.id AND " KK_STANDS "AND " KK_ISSUER whose ") "
// A bill `b` that is the company's (?) own, no tenant's.
#define KK_OWN                                                                                     \
    "(SELECT s.legal_entity FROM store s WHERE s.id = b.store) = ? AND "                           \
    "NOT EXISTS (SELECT 1 FROM bill_tenant t WHERE t.bill = b.id) "
// The same, unless an invoice of another company (than ?) told it.
#define KK_OWN_TO_TELL KK_OWN "AND NOT " KK_TOLD_BY(" <> ?")
// A bill `b` in the account of the company (?) before the day (?): told by it, or as above.
#define KK_OF_ACCOUNT "(" KK_TOLD_BY(" = ? AND g.closing < ?") "OR (" KK_OWN_TO_TELL ")) "

namespace keshikomi {

namespace {

StoredGroupedInvoice invoiceOf(const Row &row)
{
    return StoredGroupedInvoice{row.integer(0),
                                row.integer(1),
                                row.day(2),
                                row.day(3),
                                {row.yen(4), row.yen(5), row.yen(6), row.yen(7)}};
}

Result<std::optional<StoredGroupedInvoice>>
find(Session &session, const char *where, const InvoiceAccount &account, QDate closing)
{
    const std::string sql =
        std::string("SELECT g.id, g.number, g.closing, g.issued_on, g.previous, g.paid, g.cleared, "
                    "g.total FROM grouped_invoice g WHERE g.customer = ? "
                    "AND " KK_ISSUER " = ? AND g.closing ")
        + where;
    return session.one(sql.c_str(),
                       {bind::of(account.customer), bind::of(account.company), bind::of(closing)},
                       invoiceOf);
}

BillId billOf(const Row &row)
{
    return row.id<BillId>(0);
}

// Each company counts its own. The first one goes on with the numbers of before; those of another
// begin with its own number, so that no two papers of the house are called the same.
Result<qint64> newNumber(Session &session, LegalEntityId company)
{
    constexpr qint64 numbersOfCompany = 10'000'000;
    KK_TRY(const qint64 first, session.number("SELECT " KK_FIRST_COMPANY));
    const QString series = QStringLiteral("grouped_invoice");
    if (company == LegalEntityId(first))
        return nextNumber(session, series, firstGroupedInvoiceNumber);
    return nextNumber(session,
                      QStringLiteral("%1 %2").arg(series).arg(company.value()),
                      company.value() * numbersOfCompany + firstGroupedInvoiceNumber);
}

// Those of `account` that count by `day`, for KK_OF_ACCOUNT and what stands before it.
Binds clearedBinds(const InvoiceAccount &account, QDate day)
{
    return {bind::of(account.customer),
            bind::of(day),
            bind::of(day),
            bind::of(account.company),
            bind::of(day),
            bind::of(account.company),
            bind::of(account.company)};
}

} // namespace

Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceAt(Session &session, const InvoiceAccount &account, QDate closing)
{
    return find(session, "= ? ORDER BY g.id DESC", account, closing);
}

Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceBefore(Session &session, const InvoiceAccount &account, QDate closing)
{
    return find(session, "< ? ORDER BY g.closing DESC, g.id DESC", account, closing);
}

Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceAfter(Session &session, const InvoiceAccount &account, QDate closing)
{
    return find(session, "> ? ORDER BY g.closing, g.id DESC", account, closing);
}

Result<std::vector<GroupedBill>> billsOfGroupedInvoice(Session &session, qint64 invoice)
{
    return session.all("SELECT bill, opening FROM grouped_invoice_bill WHERE invoice = ? "
                       "ORDER BY bill",
                       {invoice},
                       [](const Row &row) {
                           return GroupedBill{row.id<BillId>(0), row.flag(1)};
                       });
}

Result<StoredGroupedInvoice> insertGroupedInvoice(Session &session,
                                                  const InvoiceAccount &account,
                                                  QDate closing,
                                                  const GroupedFigures &figures,
                                                  const std::vector<GroupedBill> &bills,
                                                  const Stamp &stamp)
{
    StoredGroupedInvoice invoice{0, 0, closing, stamp.today, figures};
    KK_TRY(invoice.number, newNumber(session, account.company));
    KK_TRY(invoice.id,
           session.insert("INSERT INTO grouped_invoice (number, customer, closing, issued_on, "
                          "previous, paid, cleared, total, legal_entity, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {invoice.number,
                           bind::of(account.customer),
                           bind::of(closing),
                           bind::of(stamp.today),
                           bind::of(figures.previous),
                           bind::of(figures.paid),
                           bind::of(figures.cleared),
                           bind::of(figures.total),
                           bind::of(account.company),
                           bind::of(stamp.operation)}));
    for (const GroupedBill &bill : bills) {
        KK_CHECK(session.exec(
            "INSERT INTO grouped_invoice_bill (invoice, bill, opening) VALUES (?, ?, ?)",
            {invoice.id, bind::of(bill.bill), bind::of(bill.opening)}));
    }
    return invoice;
}

Done insertRounding(Session &session, const InvoiceRounding &rounding, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO grouped_invoice_rounding (invoice, bill, amount, posting, "
                          "operation) VALUES (?, ?, ?, ?, ?)",
                          {rounding.invoice,
                           bind::of(rounding.bill),
                           bind::of(rounding.amount),
                           bind::of(rounding.posting),
                           bind::of(stamp.operation)}));
    return done();
}

Result<std::map<TaxKind, Yen>>
standingRounding(Session &session, const InvoiceAccount &account, QDate closing)
{
    KK_TRY(const auto sums,
           session.all("SELECT l.tax_kind, CAST(-SUM(l.amount) AS BIGINT) "
                       "FROM grouped_invoice_rounding r JOIN grouped_invoice g ON g.id = r.invoice "
                       "JOIN posting_line l ON l.posting = r.posting "
                       "WHERE g.customer = ? AND " KK_ISSUER " = ? AND g.closing = ? "
                       "AND l.account = ? AND NOT EXISTS "
                       "(SELECT 1 FROM posting p WHERE p.reverses = r.posting) "
                       "GROUP BY l.tax_kind",
                       {bind::of(account.customer),
                        bind::of(account.company),
                        bind::of(closing),
                        QString(accountName(Account::OutputTax))},
                       [](const Row &row) { return std::pair(row.text(0), row.yen(1)); }));
    std::map<TaxKind, Yen> standing;
    for (const auto &[name, sum] : sums) {
        if (const auto kind = taxKindFromName(name))
            standing[*kind] = sum;
    }
    return standing;
}

Result<std::vector<BillId>>
deliveredBills(Session &session, const InvoiceAccount &account, QDate day)
{
    return session.all("SELECT b.id FROM bill b WHERE b.customer = ? AND b.state = 'issued' "
                       "AND b.delivered_on <= ? AND " KK_OWN_TO_TELL
                       "ORDER BY b.delivered_on, b.id",
                       {bind::of(account.customer),
                        bind::of(day),
                        bind::of(account.company),
                        bind::of(account.company)},
                       billOf);
}

Result<WaitingBills> waitingBills(Session &session, const InvoiceAccount &account, QDate day)
{
    KK_TRY(const auto found,
           session.one("SELECT COUNT(*), CAST(COALESCE(SUM(b.amount), 0) AS BIGINT) FROM bill b "
                       "WHERE b.customer = ? AND b.state = 'issued' AND b.issued_on <= ? "
                       "AND b.delivered_on IS NULL AND " KK_OWN,
                       {bind::of(account.customer), bind::of(day), bind::of(account.company)},
                       [](const Row &row) {
                           return WaitingBills{int(row.integer(0)), row.yen(1)};
                       }));
    return found.value_or(WaitingBills());
}

Result<std::vector<BillId>> billsTold(Session &session, const InvoiceAccount &account, QDate before)
{
    return session.all("SELECT DISTINCT t.bill FROM grouped_invoice_bill t "
                       "JOIN grouped_invoice g ON g.id = t.invoice "
                       "WHERE g.customer = ? AND " KK_ISSUER " = ? AND g.closing < ? "
                       "AND " KK_STANDS "ORDER BY t.bill",
                       {bind::of(account.customer), bind::of(account.company), bind::of(before)},
                       billOf);
}

Result<std::optional<qint64>> invoiceRestingOn(Session &session, BillId bill)
{
    return session.one("SELECT g.number FROM grouped_invoice_bill t "
                       "JOIN grouped_invoice g ON g.id = t.invoice WHERE t.bill = ? AND EXISTS "
                       "(SELECT 1 FROM grouped_invoice n WHERE " KK_SAME_ACCOUNT
                       " AND n.closing > g.closing) AND " KK_STANDS "ORDER BY g.closing",
                       {bind::of(bill)},
                       [](const Row &row) { return row.integer(0); });
}

Result<Yen> clearedBy(Session &session, const InvoiceAccount &account, QDate day)
{
    KK_TRY(const auto sum,
           session.one("SELECT CAST(COALESCE(SUM(a.amount + a.discount), 0) AS BIGINT) "
                       "FROM allocation a JOIN bill b ON b.id = a.bill "
                       "JOIN payment p ON p.id = a.payment "
                       "WHERE b.customer = ? AND b.state = 'issued' AND b.delivered_on <= ? "
                       "AND p.received_on <= ? AND NOT EXISTS "
                       "(SELECT 1 FROM allocation_undo u WHERE u.allocation = a.id) "
                       "AND " KK_OF_ACCOUNT,
                       clearedBinds(account, day),
                       [](const Row &row) { return row.yen(0); }));
    // What was settled beside a payment counts from the day of its money, like the money itself;
    // what stands alone from the day it was posted.
    KK_TRY(const auto settled,
           session.one("SELECT CAST(COALESCE(SUM(d.amount), 0) AS BIGINT) FROM difference d "
                       "JOIN bill b ON b.id = d.bill JOIN posting p ON p.id = d.posting "
                       "LEFT JOIN payment m ON m.id = d.payment "
                       "WHERE b.customer = ? AND b.state = 'issued' AND b.delivered_on <= ? "
                       "AND COALESCE(m.received_on, p.effective_on) <= ? AND d.kind <> "
                       "'credit_note' AND NOT EXISTS "
                       "(SELECT 1 FROM difference_undo u WHERE u.difference = d.id) "
                       "AND " KK_OF_ACCOUNT,
                       clearedBinds(account, day),
                       [](const Row &row) { return row.yen(0); }));
    return sum.value_or(Yen()) + settled.value_or(Yen());
}

Result<std::vector<qint64>> groupedInvoicesTelling(Session &session, BillId bill)
{
    return session.all("SELECT g.number FROM grouped_invoice_bill t "
                       "JOIN grouped_invoice g ON g.id = t.invoice WHERE t.bill = ? "
                       "ORDER BY g.id",
                       {bind::of(bill)},
                       [](const Row &row) { return row.integer(0); });
}

} // namespace keshikomi
