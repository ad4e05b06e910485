// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/print_batches.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/paper/batch_lock.h"
#include "models/services/paper/batch_release.h"
#include "models/services/sheets/sheet_subject.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/slips.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/paper/print_batches.h"
#include "models/storage/paper/printers.h"

#include <QDir>
#include <QHash>

#include <cerrno>
#include <unordered_set>

namespace keshikomi {

namespace {

constexpr int longestText = 255;
constexpr int longestParcel = 40;
// A run is heard of whenever it takes or records a file; a file of a thousand slips takes minutes.
constexpr int leaseSeconds = 900;

// A folder is never made by the way: a typo would scatter a month's slips.
Done checkPlace(const BatchTarget &target)
{
    if (!target.folder.isEmpty() && !QDir(target.folder).exists())
        return failure(
            ErrorCode::NotFound, Fault::FileNotWritten, {target.folder, qt_error_string(ENOENT)});
    return checkTarget(target);
}

Done checkBatch(const NewPrintBatch &batch)
{
    const auto kind = sheetKindFromName(batch.sheet);
    if (!kind || !isOfBill(*kind))
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {batch.sheet});
    for (const Parcel &parcel : batch.parcels) {
        KK_CHECK(checkOneLine("shipping", parcel.shipping, longestParcel, Presence::Optional));
        KK_CHECK(checkOneLine("place", parcel.place, longestParcel, Presence::Optional));
    }
    KK_CHECK(checkText("folder", batch.target.folder, 4'000, Presence::Optional));
    KK_CHECK(checkOneLine("pattern", batch.target.pattern, longestText, Presence::Optional));
    KK_CHECK(checkOneLine("printer", batch.target.printer, longestText, Presence::Optional));
    if (batch.bills.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("bills")});
    return checkPlace(batch.target);
}

Result<int> dpiOf(Session &session, const NewPrintBatch &batch, const QString &seat)
{
    constexpr int usual = 600;
    if (batch.dpi > 0)
        return batch.dpi;
    KK_TRY(const auto profile, profileOf(session, seat, batch.sheet));
    return profile && profile->printer == batch.target.printer ? profile->dpi : usual;
}

Result<std::vector<BatchBill>> billsIn(Session &session, const NewPrintBatch &batch)
{
    std::vector<BatchBill> bills;
    std::unordered_set<qint64> seen;
    for (std::size_t at = 0; at < batch.bills.size(); ++at) {
        if (!seen.insert(batch.bills[at]).second)
            continue;
        KK_TRY(const Bill bill, billByNumber(session, batch.bills[at]));
        bills.push_back({bill.id,
                         at < batch.parcels.size() ? batch.parcels[at] : Parcel(),
                         at < batch.lines.size() ? batch.lines[at] : 0});
    }
    return bills;
}

Done leaveOut(Session &session, PrintBatchId id, const std::vector<LeftOutLine> &lines)
{
    for (const LeftOutLine &each : lines) {
        std::optional<BillId> bill;
        if (each.bill) {
            KK_TRY(const Bill found, billByNumber(session, *each.bill));
            bill = found.id;
        }
        KK_CHECK(insertLeftOut(session, id, each, bill));
    }
    return done();
}

// The one slip of a bill goes into one parcel.
Error listedTwice(qint64 bill, int line)
{
    return Error{ErrorCode::Conflict,
                 Fault::FileHasBadRows,
                 {billNumberText(bill), QStringLiteral("listed"), QString::number(line)},
                 {}};
}

bool isNotThere(const Error &error)
{
    return error.fault == Fault::NoSuchBill || error.fault == Fault::NoSuchWorkOrder;
}

Result<qint64> billOfWord(Session &session, const QString &word)
{
    const bool isBill = word.startsWith(QLatin1String("B-"), Qt::CaseInsensitive);
    bool number = false;
    const qint64 value = (isBill ? word.mid(2) : word).toLongLong(&number);
    if (!number || value < 1)
        return failure(ErrorCode::NotFound, Fault::NoSuchBill, {word});
    if (isBill) {
        KK_TRY(const Bill bill, billByNumber(session, value));
        return bill.number;
    }
    KK_TRY(const WorkOrder order, workOrderByNumber(session, value));
    KK_TRY(const auto live, liveBillOf(session, order.id));
    if (!live)
        return failure(ErrorCode::NotFound, Fault::NoSuchBill, {word});
    KK_TRY(const Bill bill, billById(session, *live));
    return bill.number;
}

Done requireMine(Session &session, PrintBatchId id, const QString &runner, const Stamp &stamp)
{
    KK_TRY(const bool mine, keepBatch(session, id, runner, stamp.at.addSecs(leaseSeconds)));
    if (mine)
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::BatchAlreadyRunning,
                   {QString::number(id.value()), stamp.actor.seat});
}

Done stopIn(Session &session, PrintBatchId id, BatchState state)
{
    KK_TRY(const PrintBatch batch, batchById(session, id));
    if (batch.state == state || !allowed(batch.state, state))
        return done(); // it has stopped already
    return moveBatch(session, id, state);
}

} // namespace

Later<PrintBatch> PrintBatchService::add(const Actor &actor, const NewPrintBatch &wanted) const
{
    return m_context.write(actor,
                           Permission::IssueBills,
                           "print_batch.add",
                           [wanted](Session &session, const Stamp &stamp) -> Result<PrintBatch> {
                               KK_CHECK(checkBatch(wanted));
                               NewPrintBatch batch = wanted;
                               if (!batch.target.isPrinter())
                                   batch.target.pattern = pdfPattern(batch.target.pattern);
                               KK_TRY(batch.dpi, dpiOf(session, wanted, stamp.actor.seat));
                               KK_TRY(const auto bills, billsIn(session, batch));
                               KK_TRY(const PrintBatchId id,
                                      insertBatch(session, batch, bills, stamp));
                               KK_CHECK(leaveOut(session, id, batch.leftOut));
                               return batchById(session, id);
                           });
}

Later<std::vector<qint64>> PrintBatchService::billsOf(const Actor &actor,
                                                      const QStringList &words) const
{
    return m_context.read(actor, [words](Session &session) -> Result<std::vector<qint64>> {
        std::vector<qint64> bills;
        for (const QString &word : words) {
            KK_TRY(const qint64 bill, billOfWord(session, word));
            bills.push_back(bill);
        }
        return bills;
    });
}

Later<FoundList> PrintBatchService::findListed(const Actor &actor, const PrintList &list) const
{
    return m_context.read(actor, [list](Session &session) -> Result<FoundList> {
        FoundList found;
        QHash<qint64, int> first; // bill to the line it stands in
        for (std::size_t at = 0; at < list.lines.size(); ++at) {
            const ListLine &line = list.lines[at];
            const Parcel &parcel = list.parcels[at];
            const auto bill = billOfWord(session, list.words.at(qsizetype(at)));
            if (!bill && !isNotThere(bill.error()))
                return tl::unexpected(bill.error());
            if (!bill) {
                found.leftOut.push_back({line, std::nullopt, parcel, bill.error()});
            } else if (first.contains(*bill)) {
                found.leftOut.push_back(
                    {line, *bill, parcel, listedTwice(*bill, first.value(*bill))});
            } else {
                first.insert(*bill, line.number);
                found.bills.push_back(*bill);
                found.parcels.push_back(parcel);
                found.lines.push_back(line.number);
            }
        }
        if (found.bills.empty() && !found.leftOut.empty())
            return tl::unexpected(found.leftOut.front().why);
        return found;
    });
}

Later<std::vector<ParcelLabel>> PrintBatchService::labels(const Actor &actor, PrintBatchId id) const
{
    return m_context.read(actor, [id](Session &session) -> Result<std::vector<ParcelLabel>> {
        KK_CHECK(batchById(session, id));
        return parcelLabels(session, id);
    });
}

Later<std::vector<qint64>> PrintBatchService::openBillsDueBefore(const Actor &actor,
                                                                 QDate day) const
{
    return m_context.read(
        actor, [day](Session &session) { return keshikomi::openBillsDueBefore(session, day); });
}

Later<std::vector<PrintBatch>> PrintBatchService::list(const Actor &actor, int most) const
{
    return m_context.read(actor, [most](Session &session) { return newestBatches(session, most); })
        .then([context = m_context, seat = actor.seat](Result<std::vector<PrintBatch>> batches) {
            if (!batches)
                return batches;
            for (PrintBatch &batch : *batches)
                seeWhetherCutOff(batch, context.store, seat, context.clock.now());
            return batches;
        });
}

Later<PrintBatch> PrintBatchService::find(const Actor &actor, PrintBatchId id) const
{
    return m_context.read(actor, [id](Session &session) { return batchById(session, id); })
        .then([context = m_context, seat = actor.seat](Result<PrintBatch> batch) {
            if (batch)
                seeWhetherCutOff(*batch, context.store, seat, context.clock.now());
            return batch;
        });
}

Later<std::vector<PrintBatchItem>> PrintBatchService::items(
    const Actor &actor, PrintBatchId id, std::optional<BatchItemState> state) const
{
    return m_context.read(actor,
                          [id, state](Session &session) -> Result<std::vector<PrintBatchItem>> {
                              KK_CHECK(batchById(session, id));
                              KK_TRY(auto items, batchItems(session, id, state));
                              if (state && *state != BatchItemState::Failed)
                                  return items;
                              KK_TRY(const auto left, leftOutLines(session, id));
                              items.insert(items.end(), left.begin(), left.end());
                              return items;
                          });
}

Later<std::monostate> PrintBatchService::pause(const Actor &actor, PrintBatchId id) const
{
    return m_context.write(
        actor, Permission::IssueBills, "print_batch.pause", [id](Session &session, const Stamp &) {
            return stopIn(session, id, BatchState::Paused);
        });
}

Later<std::monostate> PrintBatchService::cancel(const Actor &actor, PrintBatchId id) const
{
    return m_context.write(
        actor, Permission::IssueBills, "print_batch.cancel", [id](Session &session, const Stamp &) {
            return stopIn(session, id, BatchState::Cancelled);
        });
}

Later<PrintCount> PrintBatchService::count(const Actor &actor, PrintBatchId id) const
{
    return m_context.read(actor, [id](Session &session) { return printCount(session, id); });
}

Later<int> PrintBatchService::askAgain(const Actor &actor, PrintBatchId id, bool reissue) const
{
    return m_context.write(actor,
                           Permission::IssueBills,
                           "print_batch.again",
                           [id, reissue](Session &session, const Stamp &) -> Result<int> {
                               KK_TRY(const PrintBatch batch, batchById(session, id));
                               if (reissue)
                                   KK_CHECK(allowReissues(session, id));
                               return keshikomi::askAgain(session, id, batch.target.perFile);
                           });
}

Later<BatchClaim> PrintBatchService::claim(const Actor &actor,
                                           PrintBatchId id,
                                           const QString &runner,
                                           bool takeOver) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "print_batch.run",
        [id, runner, takeOver](Session &session, const Stamp &stamp) -> Result<BatchClaim> {
            const QString number = QString::number(id.value());
            KK_TRY(const PrintBatch batch, batchById(session, id));
            if (batch.seat != stamp.actor.seat)
                return failure(
                    ErrorCode::Conflict, Fault::BatchOfAnotherSeat, {number, batch.seat});
            KK_TRY(QString before, runnerOf(session, id));
            const QDateTime until = stamp.at.addSecs(leaseSeconds);
            KK_TRY(const bool mine, claimBatch(session, id, runner, stamp.at, until, takeOver));
            if (!mine) {
                return failure(
                    ErrorCode::Conflict, Fault::BatchAlreadyRunning, {number, batch.seat});
            }
            KK_CHECK(giveAllBack(session, id));
            KK_CHECK(failSending(session, id, batch.target.printer));
            KK_TRY(PrintBatch now, batchById(session, id));
            KK_TRY(auto files, batchFiles(session, id));
            return BatchClaim{std::move(now), std::move(files), std::move(before)};
        });
}

Later<PrintBatch> PrintBatchService::redirect(const Actor &actor,
                                              PrintBatchId id,
                                              const QString &runner,
                                              const QString &folder) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "print_batch.redirect",
        [id, runner, folder](Session &session, const Stamp &stamp) -> Result<PrintBatch> {
            KK_CHECK(requireMine(session, id, runner, stamp));
            KK_TRY(const PrintBatch batch, batchById(session, id));
            BatchTarget target = batch.target;
            target.folder = folder;
            target.printer.clear();
            if (target.pattern.isEmpty())
                target.pattern = pdfPattern(usualPattern(target.perFile, batch.sheet));
            KK_CHECK(checkText("folder", folder, 4'000, Presence::Required));
            KK_CHECK(checkPlace(target));
            KK_CHECK(redirectBatch(session, id, target));
            return batchById(session, id);
        });
}

Later<std::optional<BatchUnit>>
PrintBatchService::take(const Actor &actor, PrintBatchId id, const QString &runner) const
{
    if (const Done may = require(actor, Permission::IssueBills); !may)
        return at<std::optional<BatchUnit>>(tl::unexpected(may.error()));
    // No operation of the books: what is drawn next is nobody's business until it leaves.
    return m_context.store.write([id, runner, until = m_context.clock.now().addSecs(leaseSeconds)](
                                     Session &session) -> Result<std::optional<BatchUnit>> {
        KK_TRY(const bool mine, keepBatch(session, id, runner, until));
        KK_TRY(const PrintBatch batch, batchById(session, id));
        if (!mine || batch.state != BatchState::Running)
            return std::optional<BatchUnit>();
        return takeUnit(session, id);
    });
}

Later<std::vector<IssuedSlip>> PrintBatchService::markSending(const Actor &actor,
                                                              PrintBatchId id,
                                                              const QString &runner,
                                                              int file,
                                                              const DrawnSheets &drawn) const
{
    return m_context.write(actor,
                           Permission::IssueBills,
                           "print_batch.send",
                           [id, runner, file, drawn](Session &session, const Stamp &stamp)
                               -> Result<std::vector<IssuedSlip>> {
                               KK_CHECK(requireMine(session, id, runner, stamp));
                               KK_TRY(auto issued, issueAsDrawn(session, drawn.slips, stamp));
                               KK_CHECK(countAsDrawn(session, drawn.documents, stamp));
                               KK_CHECK(keshikomi::markSending(session, id, file));
                               return issued;
                           });
}

Later<std::monostate> PrintBatchService::record(const Actor &actor,
                                                PrintBatchId id,
                                                const QString &runner,
                                                const BatchRecord &record) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "print_batch.record",
        [id, runner, record](Session &session, const Stamp &stamp) -> Done {
            KK_CHECK(requireMine(session, id, runner, stamp));
            const BatchFile &file = record.file;
            for (const BatchRecord::Released &one : record.released)
                KK_CHECK(releaseSheet(session, id, record, one, stamp));
            for (const BatchRecord::Failed &one : record.failed)
                KK_CHECK(failItem(session, id, one.position, one.slip, one.error));
            KK_CHECK(countMade(session, id, int(record.released.size() + record.failed.size())));
            return record.released.empty() ? done() : insertBatchFile(session, id, file, stamp);
        });
}

Later<std::monostate>
PrintBatchService::giveBack(const Actor &actor, PrintBatchId id, int file) const
{
    if (const Done may = require(actor, Permission::IssueBills); !may)
        return at<std::monostate>(tl::unexpected(may.error()));
    return m_context.store.write(
        [id, file](Session &session) { return keshikomi::giveBack(session, id, file); });
}

Later<PrintBatch>
PrintBatchService::leave(const Actor &actor, PrintBatchId id, const QString &runner) const
{
    return m_context.write(
        actor,
        Permission::IssueBills,
        "print_batch.leave",
        [id, runner](Session &session, const Stamp &) -> Result<PrintBatch> {
            KK_CHECK(leaveBatch(session, id, runner));
            KK_TRY(const PrintBatch batch, batchById(session, id));
            if (batch.state == BatchState::Running) {
                KK_CHECK(moveBatch(
                    session, id, batch.waiting == 0 ? BatchState::Finished : BatchState::Paused));
            }
            return batchById(session, id);
        });
}

} // namespace keshikomi
