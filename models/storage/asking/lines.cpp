// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/lines.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

LineItem lineOf(const Row &row)
{
    const auto kind = taxKindFromName(row.text(4));
    if (!kind)
        qFatal("a line has a tax kind this program does not know");
    return LineItem{row.text(0),
                    row.integer(1),
                    row.text(2),
                    row.isNull(3) ? std::nullopt : std::optional(row.yen(3)),
                    *kind,
                    row.yen(5)};
}

} // namespace

Done insertLineItems(Session &session,
                     LineOwner owner,
                     qint64 id,
                     const std::vector<LineItem> &lines)
{
    const char *const sql = owner == LineOwner::Bill
        ? "INSERT INTO bill_line (bill, position, name, quantity_milli, unit, unit_price, "
          "tax_kind, "
          "amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
        : "INSERT INTO work_order_line (work_order, position, name, quantity_milli, unit, "
          "unit_price, tax_kind, amount) VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
    int position = 0;
    for (const LineItem &line : lines) {
        KK_CHECK(session.exec(sql,
                              {id,
                               ++position,
                               bind::of(line.name),
                               line.quantityMilli,
                               bind::of(line.unit),
                               bind::of(line.unitPrice),
                               taxKindName(line.taxKind),
                               bind::of(line.amount)}));
    }
    return done();
}

Result<std::vector<LineItem>> lineItems(Session &session, LineOwner owner, qint64 id)
{
    const char *const sql = owner == LineOwner::Bill
        ? "SELECT name, quantity_milli, unit, unit_price, tax_kind, amount FROM bill_line "
          "WHERE bill = ? ORDER BY position"
        : "SELECT name, quantity_milli, unit, unit_price, tax_kind, amount FROM work_order_line "
          "WHERE work_order = ? ORDER BY position";
    return session.all(sql, {id}, lineOf);
}

} // namespace keshikomi
