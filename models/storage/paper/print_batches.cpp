// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/print_batches.h"

#include "models/domain/try.h"

namespace keshikomi {

namespace {

constexpr const char *columns =
    "SELECT b.id, b.sheet, b.folder, b.pattern, b.per_file, b.printer, b.dpi, b.state, b.seat, "
    "o.actor, o.recorded_at, "
    "(SELECT COUNT(*) FROM print_batch_item i WHERE i.batch = b.id "
    " AND i.state IN ('waiting', 'taken', 'sending')), "
    "(SELECT COUNT(*) FROM print_batch_item i WHERE i.batch = b.id AND i.state = 'released'), "
    "(SELECT COUNT(*) FROM print_batch_item i WHERE i.batch = b.id AND i.state = 'failed'), "
    "b.run_since, b.run_made, b.reissue, "
    "(SELECT COUNT(*) FROM print_batch_line l WHERE l.batch = b.id), b.runner_until "
    "FROM print_batch b JOIN operation o ON o.id = b.operation ";

PrintBatch batchOf(const Row &row)
{
    const auto state = batchStateFromName(row.text(7));
    if (!state)
        qFatal("a batch in the state %s", qPrintable(row.text(7)));
    return PrintBatch{
        row.id<PrintBatchId>(0),
        row.text(1),
        BatchTarget{row.text(2), row.text(3), int(row.integer(4)), row.text(5)},
        int(row.integer(6)),
        *state,
        row.text(8),
        row.text(9),
        row.instant(10),
        int(row.integer(11)),
        int(row.integer(12)),
        int(row.integer(13)),
        row.text(14).isEmpty() ? QDateTime() : row.instant(14),
        int(row.integer(15)),
        row.integer(16) != 0,
        int(row.integer(17)),
        row.text(18).isEmpty() ? QDateTime() : row.instant(18),
    };
}

QString numberOf(PrintBatchId id)
{
    return QString::number(id.value());
}

} // namespace

Result<PrintBatchId> insertBatch(Session &session,
                                 const NewPrintBatch &batch,
                                 const std::vector<BatchBill> &bills,
                                 const Stamp &stamp)
{
    const BatchTarget &target = batch.target;
    KK_TRY(
        const qint64 id,
        session.insert("INSERT INTO print_batch (sheet, folder, pattern, per_file, printer, dpi, "
                       "state, seat, reissue, runner, runner_until, operation) "
                       "VALUES (?, ?, ?, ?, ?, ?, 'waiting', ?, ?, '', '', ?) RETURNING id",
                       {bind::of(batch.sheet),
                        bind::of(target.folder),
                        bind::of(target.pattern),
                        target.perFile,
                        bind::of(target.printer),
                        batch.dpi,
                        bind::of(stamp.actor.seat),
                        batch.reissue ? 1 : 0,
                        bind::of(stamp.operation)}));
    int position = 0;
    for (const auto &[bill, parcel, line] : bills) {
        const int file = position / target.perFile + 1;
        ++position;
        KK_CHECK(session.exec("INSERT INTO print_batch_item (batch, position, bill, file, state, "
                              "failure, shipping, place, line) "
                              "VALUES (?, ?, ?, ?, 'waiting', '', ?, ?, ?)",
                              {id,
                               position,
                               bind::of(bill),
                               file,
                               bind::of(parcel.shipping),
                               bind::of(parcel.place),
                               line}));
    }
    return PrintBatchId(id);
}

Result<PrintBatch> batchById(Session &session, PrintBatchId id)
{
    static const std::string sql = std::string(columns) + "WHERE b.id = ?";
    KK_TRY(auto found, session.one(sql.c_str(), {bind::of(id)}, batchOf));
    if (!found)
        return failure(ErrorCode::NotFound, Fault::NoSuchBatch, {numberOf(id)});
    return *std::move(found);
}

Result<std::vector<PrintBatch>> newestBatches(Session &session, int most)
{
    static const std::string sql = std::string(columns) + "ORDER BY b.id DESC LIMIT ?";
    return session.all(sql.c_str(), {most}, batchOf);
}

Done moveBatch(Session &session, PrintBatchId id, BatchState to)
{
    KK_TRY(const PrintBatch batch, batchById(session, id));
    const QString what = QStringLiteral("print_batch ") + numberOf(id);
    if (!allowed(batch.state, to))
        return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {what});
    return session.execOne("UPDATE print_batch SET state = ? WHERE id = ? AND state = ?",
                           {batchStateName(to), bind::of(id), batchStateName(batch.state)},
                           what);
}

Done allowReissues(Session &session, PrintBatchId id)
{
    KK_CHECK(session.exec("UPDATE print_batch SET reissue = 1 WHERE id = ?", {bind::of(id)}));
    return done();
}

Done redirectBatch(Session &session, PrintBatchId id, const BatchTarget &target)
{
    KK_CHECK(
        session.exec("UPDATE print_batch SET folder = ?, pattern = ?, printer = ? WHERE id = ?",
                     {bind::of(target.folder),
                      bind::of(target.pattern),
                      bind::of(target.printer),
                      bind::of(id)}));
    return done();
}

Result<bool> claimBatch(Session &session,
                        PrintBatchId id,
                        const QString &runner,
                        const QDateTime &now,
                        const QDateTime &until,
                        bool takeOver)
{
    KK_TRY(const qint64 rows,
           session.exec("UPDATE print_batch SET runner = ?, runner_until = ?, run_since = ?, "
                        "run_made = 0 WHERE id = ? "
                        "AND (runner = '' OR runner_until < ? OR 1 = ?)",
                        {runner,
                         bind::of(until),
                         bind::of(now),
                         bind::of(id),
                         bind::of(now),
                         takeOver ? 1 : 0}));
    if (rows == 0)
        return false;
    KK_CHECK(moveBatch(session, id, BatchState::Running));
    return true;
}

Result<QString> runnerOf(Session &session, PrintBatchId id)
{
    KK_TRY(const auto runner,
           session.one("SELECT runner FROM print_batch WHERE id = ?",
                       {bind::of(id)},
                       [](const Row &row) { return row.text(0); }));
    return runner.value_or(QString());
}

Result<bool>
keepBatch(Session &session, PrintBatchId id, const QString &runner, const QDateTime &until)
{
    KK_TRY(const qint64 rows,
           session.exec("UPDATE print_batch SET runner_until = ? WHERE id = ? AND runner = ?",
                        {bind::of(until), bind::of(id), runner}));
    return rows == 1;
}

Done countMade(Session &session, PrintBatchId id, int slips)
{
    KK_CHECK(session.exec("UPDATE print_batch SET run_made = run_made + ? WHERE id = ?",
                          {slips, bind::of(id)}));
    return done();
}

Done leaveBatch(Session &session, PrintBatchId id, const QString &runner)
{
    KK_CHECK(session.exec(
        "UPDATE print_batch SET runner = '', runner_until = '' WHERE id = ? AND runner = ?",
        {bind::of(id), runner}));
    return done();
}

} // namespace keshikomi
