// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/list_order.h"

namespace keshikomi {

namespace {

// The same answers in the same order as progressOf().
constexpr const char *progressRank =
    "CASE WHEN b.id IS NULL THEN -1 WHEN b.state = 'draft' THEN 0 "
    "WHEN b.state <> 'issued' THEN 6 WHEN COALESCE(o.open, 0) = 0 THEN 5 "
    "WHEN o.reserved >= o.open THEN 3 WHEN b.due_on < ? THEN 2 "
    "WHEN o.open < b.amount THEN 4 ELSE 1 END";

std::string keyOf(OrderKey key, Dialect dialect)
{
    switch (key) {
    case OrderKey::Number: return "w.number";
    case OrderKey::Customer: return "COALESCE(c.name_key, '')";
    case OrderKey::Subject: return byCodePoint("w.subject", dialect);
    case OrderKey::Vehicle:
        return byCodePoint("COALESCE(v.model, '') || ' ' || COALESCE(v.plate, '')", dialect);
    case OrderKey::Opened: return "w.opened_on";
    case OrderKey::Due: return "COALESCE(b.due_on, '')";
    case OrderKey::Amount: return "COALESCE(b.amount, 0)";
    case OrderKey::Open: return "COALESCE(o.open, 0)";
    case OrderKey::Progress: return progressRank;
    }
    Q_UNREACHABLE();
}

std::string keyOf(BillKey key, Dialect dialect)
{
    switch (key) {
    case BillKey::Number: return "b.number";
    case BillKey::Customer: return "COALESCE(c.name_key, '')";
    case BillKey::Subject: return byCodePoint("b.subject", dialect);
    case BillKey::Issued: return "b.issued_on";
    case BillKey::Due: return "b.due_on";
    case BillKey::Amount: return "b.amount";
    case BillKey::Reserved: return "o.reserved";
    case BillKey::Open: return "o.open";
    case BillKey::Progress: return progressRank;
    }
    Q_UNREACHABLE();
}

} // namespace

std::string byCodePoint(const std::string &text, Dialect dialect)
{
    return dialect == Dialect::Postgres ? "(" + text + ") COLLATE \"C\"" : text;
}

std::string orderBy(const std::string &key, const char *id, bool descending)
{
    const char *const way = descending ? " DESC" : " ASC";
    return " ORDER BY " + key + way + ", " + id + way;
}

std::string orderClause(const Sorting<OrderKey> &sorting, Dialect dialect)
{
    return orderBy(keyOf(sorting.by, dialect), "w.id", sorting.descending);
}

std::string orderClause(const Sorting<BillKey> &sorting, Dialect dialect)
{
    return orderBy(keyOf(sorting.by, dialect), "b.id", sorting.descending);
}

} // namespace keshikomi
