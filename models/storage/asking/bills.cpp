// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/bills.h"

#include "models/domain/try.h"
#include "models/domain/uuid.h"
#include "models/storage/asking/lines.h"
#include "models/storage/asking/search_grams.h"
#include "models/storage/books/projections.h"
#include "models/storage/tenants/tenants.h"

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT b.id, b.number, b.store, b.customer, b.subject, b.amount, COALESCE(o.open, 0), "
    "COALESCE(o.reserved, 0), b.issued_on, b.due_on, b.delivered_on, b.state, t.tenant "
    "FROM bill b LEFT JOIN open_bill o ON o.bill = b.id LEFT JOIN bill_tenant t ON t.bill = b.id ";

Bill billOf(const Row &row)
{
    const auto state = billStateFromName(row.text(11));
    if (!state)
        qFatal("a bill has a state this program does not know");
    return Bill{row.id<BillId>(0),
                row.integer(1),
                row.id<StoreId>(2),
                row.id<CustomerId>(3),
                row.text(4),
                row.yen(5),
                row.yen(6),
                row.yen(7),
                row.day(8),
                row.day(9),
                row.day(10),
                *state,
                {},
                {},
                {},
                row.optionalId<TenantId>(12)};
}

TaxLine taxLineOf(const Row &row)
{
    const auto kind = taxKindFromName(row.text(0));
    if (!kind)
        qFatal("a bill has a tax kind this program does not know");
    return TaxLine{*kind, row.yen(1), row.yen(2)};
}

Result<std::vector<qint64>> wipNumbersOf(Session &session, BillId bill)
{
    return session.all(
        "SELECT w.number FROM bill_work_order b JOIN work_order w ON w.id = b.work_order "
        "WHERE b.bill = ? ORDER BY w.number",
        {bind::of(bill)},
        [](const Row &row) { return row.integer(0); });
}

Result<Bill> whole(Session &session, Result<std::optional<Bill>> found, const QString &asked)
{
    KK_TRY(auto bill, std::move(found));
    if (!bill)
        return failure(ErrorCode::NotFound, Fault::NoSuchBill, {asked});
    KK_TRY(bill->lines, lineItems(session, LineOwner::Bill, bill->id.value()));
    KK_TRY(bill->tax.lines,
           session.all(
               "SELECT tax_kind, base, tax FROM bill_tax WHERE bill = ? ORDER BY CASE tax_kind "
               "WHEN 'standard' THEN 0 WHEN 'reduced' THEN 1 WHEN 'exempt' THEN 2 ELSE 3 END",
               {bind::of(bill->id)},
               taxLineOf));
    KK_TRY(bill->wipNumbers, wipNumbersOf(session, bill->id));
    return *bill;
}

// What a new bill has beside what was asked for.
struct BillHead final
{
    qint64 number;
    StoreId store;
    Yen amount;
};

Result<BillId>
insertBillRow(Session &session, const BillHead &head, const NewBill &bill, const Stamp &stamp)
{
    KK_TRY(const qint64 row,
           session.insert(
               "INSERT INTO bill (uuid, number, store, customer, subject, amount, issued_on, "
               "due_on, delivered_on, state, operation) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
               "RETURNING id",
               {makeUuid7(FixedClock(stamp.at)),
                head.number,
                bind::of(head.store),
                bind::of(bill.customer),
                bind::of(bill.subject),
                bind::of(head.amount),
                bind::of(bill.issuedOn),
                bind::of(bill.dueOn),
                bind::of(bill.deliveredOn),
                billStateName(BillState::Issued),
                bind::of(stamp.operation)}));
    return BillId(row);
}

Done insertParts(Session &session, BillId id, const NewBill &bill, const TaxTotals &tax)
{
    KK_CHECK(insertLineItems(session, LineOwner::Bill, id.value(), bill.lines));
    for (const TaxLine &line : tax.lines) {
        KK_CHECK(session.exec(
            "INSERT INTO bill_tax (bill, tax_kind, base, tax) VALUES (?, ?, ?, ?)",
            {bind::of(id), taxKindName(line.kind), bind::of(line.base), bind::of(line.tax)}));
    }
    for (const WorkOrderId order : bill.workOrders) {
        KK_CHECK(session.exec("INSERT INTO bill_work_order (bill, work_order) VALUES (?, ?)",
                              {bind::of(id), bind::of(order)}));
    }
    return done();
}

} // namespace

Result<Bill> insertBill(
    Session &session, StoreId store, const NewBill &bill, const Stamp &stamp, GramBatch *grams)
{
    KK_TRY(const qint64 number, nextBillNumber(session, bill.tenant));
    const TaxTotals tax = taxTotals(taxedAmounts(bill.lines));
    const Yen amount = tax.total();
    KK_TRY(const BillId id, insertBillRow(session, {number, store, amount}, bill, stamp));
    KK_CHECK(insertParts(session, id, bill, tax));
    if (bill.tenant)
        KK_CHECK(giveBillToTenant(session, id, *bill.tenant));
    KK_CHECK(openBillWith(session, id, amount));
    KK_CHECK(indexForSearch(
        session, SearchKind::Bill, id.value(), {bill.subject, QString::number(number)}, grams));
    KK_TRY(auto wipNumbers, wipNumbersOf(session, id));
    return Bill{id,
                number,
                store,
                bill.customer,
                bill.subject,
                amount,
                amount,
                Yen(),
                bill.issuedOn,
                bill.dueOn,
                bill.deliveredOn,
                BillState::Issued,
                tax,
                bill.lines,
                std::move(wipNumbers),
                bill.tenant};
}

Result<Bill> billById(Session &session, BillId id)
{
    static const std::string sql = std::string(columns) + "WHERE b.id = ?";
    return whole(
        session, session.one(sql.c_str(), {bind::of(id)}, billOf), QString::number(id.value()));
}

Result<Bill> billByNumber(Session &session, qint64 number)
{
    static const std::string sql = std::string(columns) + "WHERE b.number = ?";
    return whole(session, session.one(sql.c_str(), {number}, billOf), billNumberText(number));
}

Done markCancelled(Session &session, BillId id)
{
    return session.execOne("UPDATE bill SET state = 'cancelled' WHERE id = ? AND state = 'issued'",
                           {bind::of(id)},
                           QStringLiteral("bill"));
}

Done markDelivered(Session &session, BillId id, QDate on)
{
    return session.execOne("UPDATE bill SET delivered_on = ? WHERE id = ? AND state = 'issued' "
                           "AND delivered_on IS NULL",
                           {bind::of(on), bind::of(id)},
                           QStringLiteral("bill"));
}

Result<Yen> clearedOfBill(Session &session, BillId id)
{
    KK_TRY(const qint64 cleared,
           session.number(
               "SELECT SUM(a.amount + a.discount) FROM allocation a WHERE a.bill = ? AND NOT "
               "EXISTS (SELECT 1 FROM allocation_undo u WHERE u.allocation = a.id)",
               {bind::of(id)}));
    KK_TRY(const qint64 settled,
           session.number("SELECT SUM(d.amount) FROM difference d WHERE d.bill = ? AND NOT "
                          "EXISTS (SELECT 1 FROM difference_undo u WHERE u.difference = d.id)",
                          {bind::of(id)}));
    return Yen(cleared + settled);
}

Result<std::vector<PostingId>> livePostingsOfBill(Session &session, BillId id)
{
    return session.all(
        "SELECT DISTINCT p.id FROM posting_line l JOIN posting p ON p.id = l.posting "
        "WHERE l.bill = ? AND p.kind IN "
        "('bill-issued', 'bill-delivered', 'invoice-rounded', 'opening-balance') AND NOT EXISTS "
        "(SELECT 1 FROM posting r WHERE r.reverses = p.id) ORDER BY p.id DESC",
        {bind::of(id)},
        [](const Row &row) { return row.id<PostingId>(0); });
}

} // namespace keshikomi
