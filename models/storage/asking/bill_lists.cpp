// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/asking/bill_lists.h"

#include "models/domain/try.h"
#include "models/storage/asking/list_order.h"
#include "models/storage/asking/list_search.h"
#include "models/storage/asking/paged.h"

#include <QStringList>

namespace keshikomi {

namespace {

constexpr qsizetype wipNumbersShown = 3;

const char *idsSql(BillChoice choice)
{
    switch (choice) {
    case BillChoice::All: return "SELECT id, customer, amount FROM bill ORDER BY id DESC";
    case BillChoice::Open:
        return "SELECT b.id, b.customer, b.amount FROM open_bill o JOIN bill b ON b.id = o.bill "
               "WHERE o.open > 0 ORDER BY b.due_on, b.id";
    case BillChoice::Overdue:
        return "SELECT b.id, b.customer, b.amount FROM open_bill o JOIN bill b ON b.id = o.bill "
               "WHERE o.open > 0 AND b.due_on < ? ORDER BY b.due_on, b.id";
    case BillChoice::Paid:
        return "SELECT b.id, b.customer, b.amount FROM bill b JOIN open_bill o ON o.bill = b.id "
               "WHERE o.open = 0 AND b.state = 'issued' ORDER BY b.id DESC";
    case BillChoice::Cancelled:
        return "SELECT id, customer, amount FROM bill WHERE state IN ('cancelled', 'superseded') "
               "ORDER BY id DESC";
    }
    Q_UNREACHABLE();
}

Binds dueBinds(const DueDays &days)
{
    return {bind::of(days.first.isValid() ? days.first : QDate(1, 1, 1)),
            bind::of(days.last.isValid() ? days.last : QDate(9999, 12, 31))};
}

BillRow rowOf(const Row &row, QDate today)
{
    const auto state = billStateFromName(row.text(11));
    if (!state)
        qFatal("a bill has a state this program does not know");
    BillRow bill{row.id<BillId>(0),
                 row.integer(1),
                 row.id<CustomerId>(2),
                 row.text(3),
                 row.text(4),
                 QString(),
                 row.day(5),
                 row.day(6),
                 row.yen(7),
                 row.yen(8),
                 row.yen(9),
                 BillProgress::Draft,
                 0,
                 row.integer(12)};
    bill.progress = progressOf(*state, bill.amount, bill.open, bill.reserved, bill.dueOn, today);
    if (bill.open > Yen(0) && bill.dueOn < today)
        bill.daysLate = int(bill.dueOn.daysTo(today));
    return bill;
}

// "100001, 100002, 100003 …" of each bill.
Result<std::unordered_map<qint64, QStringList>> wipTexts(Session &session,
                                                         const std::vector<qint64> &ids)
{
    static const std::string sql = chunkSql(
        "SELECT x.bill, w.number FROM bill_work_order x JOIN work_order w ON w.id = x.work_order "
        "WHERE x.bill IN ",
        " ORDER BY x.bill, w.number");
    std::unordered_map<qint64, QStringList> texts;
    for (std::size_t from = 0; from < ids.size(); from += idsPerChunk) {
        KK_TRY(const auto pairs,
               session.all(sql.c_str(), chunkBinds(ids, from), [](const Row &row) {
                   return std::pair(row.integer(0), row.integer(1));
               }));
        for (const auto &[bill, number] : pairs) {
            QStringList &numbers = texts[bill];
            if (numbers.size() < wipNumbersShown)
                numbers << QString::number(number);
            else if (numbers.size() == wipNumbersShown)
                numbers << QStringLiteral("…");
        }
    }
    return texts;
}

} // namespace

Result<std::vector<qint64>>
billIds(Session &session, BillChoice choice, const QString &search, QDate today)
{
    const Binds binds = choice == BillChoice::Overdue ? Binds{bind::of(today)} : Binds{};
    KK_TRY(auto entries, session.all(idsSql(choice), binds, searchedEntryOf));
    return narrowed(session, SearchKind::Bill, std::move(entries), search);
}

Result<std::vector<BillRow>> billRows(Session &session, const std::vector<qint64> &ids, QDate today)
{
    static const std::string sql = chunkSql(
        "SELECT b.id, b.number, b.customer, c.name, b.subject, b.issued_on, b.due_on, b.amount, "
        "COALESCE(o.open, 0), COALESCE(o.reserved, 0), 0, b.state, c.number FROM bill b "
        "JOIN customer c ON c.id = b.customer LEFT JOIN open_bill o ON o.bill = b.id WHERE b.id "
        "IN ");
    KK_TRY(auto rows,
           rowsInOrder(session, sql, ids, [today](const Row &row) { return rowOf(row, today); }));
    KK_TRY(const auto wips, wipTexts(session, ids));
    for (BillRow &row : rows) {
        if (const auto found = wips.find(row.id.value()); found != wips.end())
            row.wip = found->second.join(QStringLiteral(", "));
    }
    return rows;
}

Result<std::vector<qint64>> openBillIds(Session &session,
                                        const DueDays &days,
                                        const QString &search,
                                        const BillSorting &sorting,
                                        QDate today)
{
    const Sorting<BillKey> by = sorting.value_or(Sorting<BillKey>{BillKey::Due});
    std::string sql = "SELECT b.id, b.customer, b.amount FROM open_bill o "
                      "JOIN bill b ON b.id = o.bill ";
    if (by.by == BillKey::Customer)
        sql += "JOIN customer c ON c.id = b.customer ";
    sql +=
        "WHERE o.open > 0 AND b.due_on >= ? AND b.due_on <= ?" + orderClause(by, session.dialect());
    Binds binds = dueBinds(days);
    if (by.by == BillKey::Progress)
        binds << bind::of(today);
    KK_TRY(auto entries, session.all(sql.c_str(), binds, searchedEntryOf));
    return narrowed(session, SearchKind::Bill, std::move(entries), search);
}

std::vector<AgingBucket> agingBuckets()
{
    return {{-1, 0, 0, Yen()},
            {1, 30, 0, Yen()},
            {31, 60, 0, Yen()},
            {61, 90, 0, Yen()},
            {91, -1, 0, Yen()}};
}

DueDays dueDaysOf(const AgingBucket &bucket, QDate today)
{
    if (bucket.fromDays < 0)
        return {today, QDate()};
    return {bucket.toDays < 0 ? QDate() : today.addDays(-bucket.toDays),
            today.addDays(-bucket.fromDays)};
}

Result<std::vector<DueSum>> openByDueDay(Session &session, const DueDays &days)
{
    return session.all(
        "SELECT b.due_on, COUNT(*), SUM(o.open), SUM(o.reserved) FROM open_bill o "
        "JOIN bill b ON b.id = o.bill WHERE o.open > 0 AND b.due_on >= ? AND b.due_on <= ? "
        "GROUP BY b.due_on ORDER BY b.due_on",
        dueBinds(days),
        [](const Row &row) {
            return DueSum{row.day(0), int(row.integer(1)), row.yen(2), row.yen(3)};
        });
}

Result<UnpaidSummary> unpaidSummary(Session &session, QDate today)
{
    KK_TRY(const auto days, openByDueDay(session, {}));
    UnpaidSummary summary;
    summary.aging = agingBuckets();
    for (const DueSum &day : days) {
        summary.bills += day.bills;
        summary.open += day.open;
        summary.reserved += day.reserved;
        if (day.dueOn < today)
            summary.overdue += day.open;
        for (AgingBucket &bucket : summary.aging) {
            const DueDays bounds = dueDaysOf(bucket, today);
            if ((bounds.first.isValid() && day.dueOn < bounds.first)
                || (bounds.last.isValid() && day.dueOn > bounds.last))
                continue;
            bucket.bills += day.bills;
            bucket.open += day.open;
        }
    }
    return summary;
}

} // namespace keshikomi
