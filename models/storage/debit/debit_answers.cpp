// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/debit/debit_answers.h"

#include "models/domain/try.h"
#include "models/storage/debit/debit_batches.h"
#include "models/storage/receipts/tasks.h"

#include <QHash>
#include <QSet>

#include <set>

namespace keshikomi {

namespace {

DebitResult resultOf(const QString &code)
{
    const auto result = debitResultFromCode(code.at(0).toLatin1());
    if (!result)
        qFatal("the books hold a debit result this program does not know");
    return *result;
}

QString codeText(DebitResult result)
{
    return QString(QLatin1Char(debitResultCode(result)));
}

Done keepBillsOf(Session &session, DebitItemId item)
{
    KK_CHECK(session.exec("INSERT INTO debit_bill (bill, item) SELECT bill, item FROM "
                          "debit_item_bill WHERE item = ? ON CONFLICT (bill) DO NOTHING",
                          {bind::of(item)}));
    return done();
}

Done freeBillsOf(Session &session, DebitItemId item)
{
    KK_CHECK(session.exec("DELETE FROM debit_bill WHERE item = ?", {bind::of(item)}));
    return done();
}

} // namespace

Result<std::vector<SentDebit>> sentDebits(Session &session, const QString &headerCode)
{
    return session.all("SELECT b.id, a.key, b.collect_on, r.content, t.multi_code, w.batch "
                       "FROM debit_batch b "
                       "JOIN debit_step s ON s.batch = b.id AND s.state = 'sent' "
                       "JOIN debit_request r ON r.batch = b.id "
                       "JOIN agreement a ON a.id = b.agreement "
                       "JOIN debit_terms t ON t.agreement = b.agreement "
                       "LEFT JOIN debit_step w ON w.batch = b.id AND w.state = 'withdrawn' "
                       "WHERE a.key = ? ORDER BY b.id DESC",
                       {debitAgreementKey(headerCode)},
                       [](const Row &row) {
                           return SentDebit{row.id<DebitBatchId>(0),
                                            row.text(1),
                                            row.day(2),
                                            row.isNull(3) ? QByteArray() : row.bytes(3),
                                            !row.text(4).isEmpty(),
                                            !row.isNull(5)};
                       });
}

Result<qint64>
insertDebitAnswer(Session &session, DebitBatchId batch, ImportId import, const Stamp &stamp)
{
    return session.insert("INSERT INTO debit_answer (batch, import, operation) VALUES (?, ?, ?) "
                          "RETURNING id",
                          {bind::of(batch), bind::of(import), bind::of(stamp.operation)});
}

Done insertAnswerRow(Session &session, qint64 answer, const NewAnswerRow &row)
{
    KK_CHECK(session.exec("INSERT INTO debit_answer_row (answer, item, result, record) "
                          "VALUES (?, ?, ?, ?)",
                          {answer, bind::of(row.item), codeText(row.result), row.record}));
    KK_CHECK(session.exec("INSERT INTO debit_answer_raw (answer, item, raw) VALUES (?, ?, ?)",
                          {answer, bind::of(row.item), bind::of(row.raw)}));
    return done();
}

Result<std::vector<ToldResult>> toldResults(Session &session, DebitBatchId batch)
{
    return session.all(
        "SELECT r.item, r.result, a.import FROM debit_answer a "
        "JOIN debit_answer_row r ON r.answer = a.id "
        "LEFT JOIN import_undo u ON u.import = a.import "
        "WHERE a.batch = ? AND u.import IS NULL ORDER BY r.item, a.id",
        {bind::of(batch)},
        [](const Row &row) {
            return ToldResult{row.id<DebitItemId>(0), resultOf(row.text(1)), row.id<ImportId>(2)};
        });
}

Done settleDebitItems(Session &session, DebitBatchId batch)
{
    KK_TRY(const DebitBatchRow row, debitBatchRow(session, batch));
    KK_TRY(const auto items, debitItems(session, batch));
    KK_TRY(const auto told, toldResults(session, batch));
    QHash<DebitItemId, std::vector<DebitResult>> results;
    for (const ToldResult &each : told)
        results[each.item].push_back(each.result);
    for (const DebitItem &item : items) {
        const auto found = results.constFind(item.id);
        const bool silent = found == results.constEnd();
        const QString code = silent ? QString() : codeText(strongest(*found));
        KK_CHECK(session.execOne("UPDATE debit_item_now SET result = ? WHERE item = ?",
                                 {bind::of(code), bind::of(item.id)},
                                 QStringLiteral("debit_item")));
        const bool waits = silent || strongest(*found) == DebitResult::Unknown;
        KK_CHECK(waits && isLive(row.state) ? keepBillsOf(session, item.id)
                                            : freeBillsOf(session, item.id));
    }
    return done();
}

Result<std::vector<SuspendedBy>> suspendedBy(Session &session, DebitBatchId batch, ImportId import)
{
    // The step and the answer that made it are of one operation.
    return session.all("SELECT s.mandate, a.id FROM debit_answer a "
                       "JOIN mandate_step s ON s.operation = a.operation "
                       "AND s.state = 'suspended' WHERE a.batch = ? AND a.import = ? "
                       "AND s.id = (SELECT MAX(t.id) FROM mandate_step t "
                       "WHERE t.mandate = s.mandate) ORDER BY s.mandate",
                       {bind::of(batch), bind::of(import)},
                       [](const Row &row) {
                           return SuspendedBy{row.id<MandateId>(0), row.integer(1)};
                       });
}

Result<std::vector<DebitResult>> resultsAfter(Session &session, const SuspendedBy &suspended)
{
    return session.all("SELECT r.result FROM debit_item i "
                       "JOIN debit_answer_row r ON r.item = i.id "
                       "JOIN debit_answer a ON a.id = r.answer "
                       "LEFT JOIN import_undo u ON u.import = a.import "
                       "WHERE i.mandate = ? AND a.id > ? AND u.import IS NULL ORDER BY a.id",
                       {bind::of(suspended.mandate), suspended.answer},
                       [](const Row &row) { return resultOf(row.text(0)); });
}

Done endTasksOfAnswer(Session &session, ImportId import, const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO task_end (task, operation) SELECT t.id, CAST(? AS TEXT) FROM task t "
        "JOIN import_file i ON i.operation = t.operation WHERE i.id = ? AND t.kind IN "
        "('debit-answers-differ', 'debit-after-withdrawal', 'debit-failed') "
        "AND NOT EXISTS (SELECT 1 FROM task_end e WHERE e.task = t.id)",
        {bind::of(stamp.operation), bind::of(import)}));
    return done();
}

Done endSettledDifferences(Session &session, DebitBatchId batch, const Stamp &stamp)
{
    KK_TRY(const auto told, toldResults(session, batch));
    QHash<DebitItemId, std::set<DebitResult>> results;
    for (const ToldResult &each : told) {
        if (each.result != DebitResult::Unknown)
            results[each.item].insert(each.result);
    }
    KK_TRY(const auto items, debitItems(session, batch));
    QSet<QString> agreeing;
    for (const DebitItem &item : items) {
        if (results.value(item.id).size() < 2)
            agreeing.insert(item.slipKey);
    }
    KK_TRY(const auto open, openTasksOf(session, debitAnswersDiffer));
    for (const TaskRow &task : open) {
        if (agreeing.contains(task.args.front()))
            KK_CHECK(endTask(session, task.id, stamp));
    }
    return done();
}

Result<std::vector<DebitBatchId>> debitBatchesOfImport(Session &session, ImportId import)
{
    return session.all("SELECT DISTINCT batch FROM debit_answer WHERE import = ? ORDER BY batch",
                       {bind::of(import)},
                       [](const Row &row) { return row.id<DebitBatchId>(0); });
}

} // namespace keshikomi
