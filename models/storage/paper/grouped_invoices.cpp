// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/grouped_invoices.h"

#include "models/domain/account.h"
#include "models/domain/try.h"
#include "models/storage/books/operations.h"

// A bill `b` that grouped invoices tell: no tenant's, and of the company of the first store; each
// bill of another company is its qualified invoice by itself.
#define KK_GROUPED_BILLS                                                                           \
    "NOT EXISTS (SELECT 1 FROM bill_tenant t WHERE t.bill = b.id) AND b.store IN "                 \
    "(SELECT s.id FROM store s WHERE s.legal_entity = "                                            \
    "(SELECT f.legal_entity FROM store f ORDER BY f.id LIMIT 1)) "

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
find(Session &session, const char *where, CustomerId customer, QDate closing)
{
    const std::string sql =
        std::string("SELECT id, number, closing, issued_on, previous, paid, cleared, total "
                    "FROM grouped_invoice WHERE customer = ? AND closing ")
        + where;
    return session.one(sql.c_str(), {bind::of(customer), bind::of(closing)}, invoiceOf);
}

BillId billOf(const Row &row)
{
    return row.id<BillId>(0);
}

} // namespace

Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceAt(Session &session, CustomerId customer, QDate closing)
{
    return find(session, "= ? ORDER BY id DESC", customer, closing);
}

Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceBefore(Session &session, CustomerId customer, QDate closing)
{
    return find(session, "< ? ORDER BY closing DESC, id DESC", customer, closing);
}

Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceAfter(Session &session, CustomerId customer, QDate closing)
{
    return find(session, "> ? ORDER BY closing, id DESC", customer, closing);
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
                                                  CustomerId customer,
                                                  QDate closing,
                                                  const GroupedFigures &figures,
                                                  const std::vector<GroupedBill> &bills,
                                                  const Stamp &stamp)
{
    StoredGroupedInvoice invoice{0, 0, closing, stamp.today, figures};
    KK_TRY(invoice.number,
           nextNumber(session, QStringLiteral("grouped_invoice"), firstGroupedInvoiceNumber));
    KK_TRY(invoice.id,
           session.insert("INSERT INTO grouped_invoice (number, customer, closing, issued_on, "
                          "previous, paid, cleared, total, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
                          {invoice.number,
                           bind::of(customer),
                           bind::of(closing),
                           bind::of(stamp.today),
                           bind::of(figures.previous),
                           bind::of(figures.paid),
                           bind::of(figures.cleared),
                           bind::of(figures.total),
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
standingRounding(Session &session, CustomerId customer, QDate closing)
{
    KK_TRY(const auto sums,
           session.all(
               "SELECT l.tax_kind, CAST(-SUM(l.amount) AS BIGINT) "
               "FROM grouped_invoice_rounding r JOIN grouped_invoice g ON g.id = r.invoice "
               "JOIN posting_line l ON l.posting = r.posting "
               "WHERE g.customer = ? AND g.closing = ? AND l.account = ? AND NOT EXISTS "
               "(SELECT 1 FROM posting p WHERE p.reverses = r.posting) "
               "GROUP BY l.tax_kind",
               {bind::of(customer), bind::of(closing), QString(accountName(Account::OutputTax))},
               [](const Row &row) { return std::pair(row.text(0), row.yen(1)); }));
    std::map<TaxKind, Yen> standing;
    for (const auto &[name, sum] : sums) {
        if (const auto kind = taxKindFromName(name))
            standing[*kind] = sum;
    }
    return standing;
}

Result<std::vector<BillId>> deliveredBills(Session &session, CustomerId customer, QDate day)
{
    return session.all("SELECT b.id FROM bill b WHERE b.customer = ? AND b.state = 'issued' "
                       "AND b.delivered_on <= ? AND " KK_GROUPED_BILLS
                       "ORDER BY b.delivered_on, b.id",
                       {bind::of(customer), bind::of(day)},
                       billOf);
}

Result<WaitingBills> waitingBills(Session &session, CustomerId customer, QDate day)
{
    KK_TRY(const auto found,
           session.one("SELECT COUNT(*), CAST(COALESCE(SUM(b.amount), 0) AS BIGINT) FROM bill b "
                       "WHERE b.customer = ? AND b.state = 'issued' AND b.issued_on <= ? "
                       "AND b.delivered_on IS NULL AND " KK_GROUPED_BILLS,
                       {bind::of(customer), bind::of(day)},
                       [](const Row &row) {
                           return WaitingBills{int(row.integer(0)), row.yen(1)};
                       }));
    return found.value_or(WaitingBills());
}

Result<std::vector<BillId>> billsTold(Session &session, CustomerId customer, QDate before)
{
    return session.all("SELECT DISTINCT t.bill FROM grouped_invoice_bill t "
                       "JOIN grouped_invoice g ON g.id = t.invoice "
                       "WHERE g.customer = ? AND g.closing < ? AND NOT EXISTS "
                       "(SELECT 1 FROM grouped_invoice n WHERE n.customer = g.customer "
                       "AND n.closing = g.closing AND n.id > g.id) ORDER BY t.bill",
                       {bind::of(customer), bind::of(before)},
                       billOf);
}

Result<std::optional<qint64>> invoiceRestingOn(Session &session, BillId bill)
{
    return session.one("SELECT g.number FROM grouped_invoice_bill t "
                       "JOIN grouped_invoice g ON g.id = t.invoice WHERE t.bill = ? AND EXISTS "
                       "(SELECT 1 FROM grouped_invoice n WHERE n.customer = g.customer "
                       "AND n.closing > g.closing) AND NOT EXISTS "
                       "(SELECT 1 FROM grouped_invoice n WHERE n.customer = g.customer "
                       "AND n.closing = g.closing AND n.id > g.id) ORDER BY g.closing",
                       {bind::of(bill)},
                       [](const Row &row) { return row.integer(0); });
}

Result<Yen> clearedBy(Session &session, CustomerId customer, QDate delivered, QDate day)
{
    KK_TRY(const auto sum,
           session.one("SELECT CAST(COALESCE(SUM(a.amount + a.discount), 0) AS BIGINT) "
                       "FROM allocation a JOIN bill b ON b.id = a.bill "
                       "JOIN payment p ON p.id = a.payment "
                       "WHERE b.customer = ? AND b.state = 'issued' AND b.delivered_on <= ? "
                       "AND p.received_on <= ? AND NOT EXISTS "
                       "(SELECT 1 FROM allocation_undo u WHERE u.allocation = a.id) "
                       "AND " KK_GROUPED_BILLS,
                       {bind::of(customer), bind::of(delivered), bind::of(day)},
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
                       "AND " KK_GROUPED_BILLS,
                       {bind::of(customer), bind::of(delivered), bind::of(day)},
                       [](const Row &row) { return row.yen(0); }));
    return sum.value_or(Yen()) + settled.value_or(Yen());
}

Result<std::vector<qint64>> groupedInvoicesTelling(Session &session, BillId bill)
{
    return session.all("SELECT g.number FROM grouped_invoice_bill t "
                       "JOIN grouped_invoice g ON g.id = t.invoice WHERE t.bill = ? "
                       "ORDER BY g.number",
                       {bind::of(bill)},
                       [](const Row &row) { return row.integer(0); });
}

} // namespace keshikomi
