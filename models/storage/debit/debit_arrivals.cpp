// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/debit/debit_arrivals.h"

#include "models/domain/debit_rules.h"
#include "models/domain/try.h"

namespace keshikomi {

namespace {

DebitResult resultOf(const QString &code)
{
    const auto result = debitResultFromCode(code.at(0).toLatin1());
    if (!result)
        qFatal("the books hold a debit result this program does not know");
    return *result;
}

ArrivedLine lineOf(const Row &row)
{
    ArrivedLine line;
    line.record = int(row.integer(0));
    line.raw = row.isNull(1) ? QByteArray() : row.bytes(1);
    line.kind = NoticeKind::Credit;
    line.receivedOn = row.day(2);
    line.amount = row.yen(3);
    line.slipKey = row.text(4);
    line.payer = row.text(5);
    line.debit = resultOf(row.text(6));
    line.fate = row.flag(7) ? LineFate::TakenOut : LineFate::NotCollected;
    return line;
}

struct Counted final
{
    DebitsTold told; // one result's share
    QString code; // empty: nothing was new
    int rows = 0;
};

} // namespace

Result<std::vector<DebitsTold>> debitsTold(Session &session, ImportId first)
{
    KK_TRY(const auto counts,
           session.all("SELECT w.import, a.name, COALESCE(r.result, ''), COUNT(r.item), "
                       "CAST(COALESCE(SUM(i.amount), 0) AS BIGINT) FROM debit_answer w "
                       "JOIN debit_batch b ON b.id = w.batch "
                       "JOIN agreement a ON a.id = b.agreement "
                       "LEFT JOIN debit_answer_row r ON r.answer = w.id "
                       "LEFT JOIN debit_item i ON i.id = r.item WHERE w.import >= ? "
                       "GROUP BY w.import, a.name, r.result ORDER BY w.import",
                       {bind::of(first)},
                       [](const Row &row) {
                           return Counted{
                               DebitsTold{row.id<ImportId>(0), row.text(1), 0, 0, row.yen(4)},
                               row.text(2),
                               int(row.integer(3))};
                       }));
    std::vector<DebitsTold> all;
    for (const Counted &count : counts) {
        if (all.empty() || all.back().import != count.told.import)
            all.push_back({count.told.import, count.told.agreement, 0, 0, Yen()});
        if (count.code.isEmpty())
            continue;
        DebitsTold &told = all.back();
        const DebitResult result = resultOf(count.code);
        if (result == DebitResult::Collected) {
            told.collected += count.rows;
            told.amount += count.told.amount;
        } else if (isFailed(result)) {
            told.failed += count.rows;
        }
    }
    return all;
}

Result<std::vector<ArrivedLine>> debitsNotCollected(Session &session, ImportId import, int limit)
{
    return session.all(
        "SELECT r.record, x.raw, b.collect_on, i.amount, i.slip_key, COALESCE(c.name, ''), "
        "r.result, CASE WHEN u.import IS NULL THEN 0 ELSE 1 END FROM debit_answer w "
        "JOIN debit_answer_row r ON r.answer = w.id "
        "JOIN debit_item i ON i.id = r.item JOIN debit_batch b ON b.id = w.batch "
        "JOIN mandate m ON m.id = i.mandate "
        "JOIN customer c ON c.id = m.customer "
        "LEFT JOIN debit_answer_raw x ON x.answer = r.answer AND x.item = r.item "
        "LEFT JOIN import_undo u ON u.import = w.import "
        "WHERE w.import = ? AND r.result <> ? ORDER BY r.record LIMIT ?",
        {bind::of(import), QString(QLatin1Char(debitResultCode(DebitResult::Collected))), limit},
        lineOf);
}

} // namespace keshikomi
