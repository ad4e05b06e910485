// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/tasks.h"

#include "models/domain/try.h"
#include "models/storage/asking/paged.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace keshikomi {

namespace {

std::vector<QString> argsOf(const QString &json)
{
    std::vector<QString> args;
    const auto list = QJsonDocument::fromJson(json.toUtf8()).array();
    for (const auto &each : list)
        args.push_back(each.toString());
    return args;
}

TaskRow taskOf(const Row &row)
{
    TaskRow task{row.id<TaskId>(0), row.text(1), argsOf(row.text(2)), row.instant(3), row.text(4)};
    if (!row.isNull(5))
        task.payment = row.id<PaymentId>(5);
    return task;
}

} // namespace

Done raiseTask(Session &session, const NewTask &task, const Stamp &stamp)
{
    const QByteArray args =
        QJsonDocument(QJsonArray::fromStringList(task.args)).toJson(QJsonDocument::Compact);
    KK_CHECK(session.exec("INSERT INTO task (kind, args, notice, payment, bill, operation) "
                          "VALUES (?, ?, ?, ?, ?, ?)",
                          {QString::fromLatin1(task.kind),
                           QString::fromUtf8(args),
                           bind::of(task.notice),
                           bind::of(task.payment),
                           bind::of(task.bill),
                           bind::of(stamp.operation)}));
    return done();
}

Done endTasksOfBills(Session &session,
                     const char *kind,
                     const std::vector<BillId> &bills,
                     const Stamp &stamp)
{
    // Open tasks are few, bills of a clearing run many.
    KK_TRY(const auto open,
           session.all(
               "SELECT t.id, t.bill FROM task t LEFT JOIN task_end e ON e.task = t.id "
               "WHERE t.kind = ? AND t.bill IS NOT NULL AND e.task IS NULL",
               {QString::fromLatin1(kind)},
               [](const Row &row) { return std::pair(row.id<TaskId>(0), row.id<BillId>(1)); }));
    for (const auto &[task, bill] : open) {
        if (std::find(bills.begin(), bills.end(), bill) == bills.end())
            continue;
        KK_CHECK(session.exec("INSERT INTO task_end (task, operation) VALUES (?, ?)",
                              {bind::of(task), bind::of(stamp.operation)}));
    }
    return done();
}

Result<std::vector<qint64>> openTaskIds(Session &session, bool held)
{
    const char *const sql = held
        ? "SELECT t.id FROM task t LEFT JOIN task_end e ON e.task = t.id "
          "WHERE e.task IS NULL ORDER BY t.id DESC"
        : "SELECT t.id FROM task t LEFT JOIN task_end e ON e.task = t.id "
          "WHERE e.task IS NULL AND t.kind <> 'payment-held' ORDER BY t.id DESC";
    return session.all(sql, {}, [](const Row &row) { return row.integer(0); });
}

Result<std::vector<TaskRow>> taskRows(Session &session, const std::vector<qint64> &ids)
{
    static const std::string sql =
        chunkSql("SELECT t.id, t.kind, t.args, o.recorded_at, o.actor, t.payment FROM task t "
                 "JOIN operation o ON o.id = t.operation WHERE t.id IN ");
    return rowsInOrder(session, sql, ids, taskOf);
}

Result<std::vector<TaskRow>> openTasksOf(Session &session, const char *kind)
{
    return session.all(
        "SELECT t.id, t.kind, t.args, o.recorded_at, o.actor, t.payment FROM task t "
        "JOIN operation o ON o.id = t.operation LEFT JOIN task_end e ON e.task = t.id "
        "WHERE t.kind = ? AND e.task IS NULL ORDER BY t.id",
        {QString::fromLatin1(kind)},
        taskOf);
}

Result<bool> endTask(Session &session, TaskId task, const Stamp &stamp)
{
    KK_TRY(const qint64 ended,
           session.exec("INSERT INTO task_end (task, operation) SELECT t.id, ? FROM task t "
                        "LEFT JOIN task_end e ON e.task = t.id WHERE t.id = ? AND e.task IS NULL",
                        {bind::of(stamp.operation), bind::of(task)}));
    return ended > 0;
}

} // namespace keshikomi
