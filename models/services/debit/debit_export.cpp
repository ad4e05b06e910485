// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_export.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/debit_request_file.h"
#include "models/services/paper/batch_files.h"
#include "models/services/rehearsal.h"
#include "models/services/request_writing.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace keshikomi {

namespace {

struct Target final
{
    QString folder, name, part;

    QString path() const { return folder + QLatin1Char('/') + name; }
};

Target targetOf(const QString &path, const QString &runner)
{
    const QFileInfo info(path);
    return {info.absolutePath(), info.fileName(), partNameOf(info.fileName(), runner)};
}

QByteArray digestOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

bool holdsAlready(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

Done checkMayLeave(const DebitBatch &batch, const Stamp &stamp)
{
    const QString name = debitBatchNumberText(batch.row.id);
    if (batch.row.state == DebitBatchState::Made)
        return failure(ErrorCode::Conflict, Fault::NotApproved, {name});
    if (!isLive(batch.row.state))
        return failure(
            ErrorCode::Conflict, Fault::AlreadyUndone, {QStringLiteral("debit_batch"), name});
    if (batch.row.state != DebitBatchState::Approved)
        return done();
    if (batch.row.collectOn <= stamp.today)
        return failure(ErrorCode::Conflict,
                       Fault::DueDateRefused,
                       {batch.row.collectOn.toString(Qt::ISODate),
                        stamp.today.addDays(1).toString(Qt::ISODate),
                        stamp.today.addMonths(5).toString(Qt::ISODate),
                        QStringLiteral("collect_on")});
    return checkStillGood(batch.items);
}

Done withdrawLinks(Session &session, const DebitBatch &batch, const Stamp &stamp)
{
    const QString reason = debitBatchNumberText(batch.row.id);
    for (const DebitItem &item : batch.items) {
        for (const DebitShare &share : item.bills)
            KK_CHECK(withdrawAll(session, share.bill, reason, stamp));
    }
    return done();
}

// The first time the bytes are made and kept, later they are what was kept.
Result<QByteArray>
bytesOf(Session &session, const DebitBatch &batch, const QString &fileName, const Stamp &stamp)
{
    if (batch.row.state != DebitBatchState::Approved) {
        KK_TRY(const auto kept, debitRequestOf(session, batch.row.id));
        if (!kept)
            return failure(
                ErrorCode::NotFound, Fault::NothingToExport, {debitBatchNumberText(batch.row.id)});
        return *kept;
    }
    KK_TRY(const DebitAgreement agreement, debitAgreement(session, batch.row.agreementKey));
    KK_TRY(const QByteArray bytes, debitRequestBytes(batch, agreement.terms));
    KK_CHECK(withdrawLinks(session, batch, stamp));
    KK_CHECK(addDebitStep(
        session, batch.row.id, {DebitBatchState::Sent, fileName, digestOf(bytes), {}}, stamp));
    KK_CHECK(insertDebitRequest(session, batch.row.id, bytes));
    return bytes;
}

// Its hidden file is whole and on the disk before the transaction ends.
Result<DebitExported> writeRequest(
    Session &session, DebitBatchId id, const Target &target, bool rehearsal, const Stamp &stamp)
{
    KK_TRY(const DebitBatch batch, debitBatch(session, id));
    KK_CHECK(checkMayLeave(batch, stamp));
    const bool again = batch.row.state != DebitBatchState::Approved;
    KK_TRY(const QByteArray bytes, bytesOf(session, batch, target.name, stamp));
    DebitExported exported{batch.row, {}, digestOf(bytes), again};
    KK_TRY(exported.batch, debitBatchRow(session, id));
    if (rehearsal)
        return exported;
    exported.path = target.path();
    if (again && holdsAlready(target.path(), bytes))
        return exported;
    KK_CHECK(checkFree(target.folder, target.name));
    KK_CHECK(writePart(target.folder, target.part, target.name, bytes));
    return exported;
}

} // namespace

Later<DebitExported> DebitExportService::write(const Actor &actor,
                                               DebitBatchId batch,
                                               const QString &path,
                                               bool rehearsal) const
{
    const Target target = targetOf(path, makeUuid7(m_context.clock));
    auto written = doOrRehearse(m_context,
                                actor,
                                Permission::ApprovePayouts,
                                "debit.export",
                                rehearsal,
                                [batch, target, rehearsal](Session &session, const Stamp &stamp) {
                                    return writeRequest(session, batch, target, rehearsal, stamp);
                                });
    return written.then([target, rehearsal](Result<DebitExported> result) -> Result<DebitExported> {
        if (!result) {
            QFile::remove(target.folder + QLatin1Char('/') + target.part);
            return result;
        }
        if (!rehearsal)
            KK_CHECK(placePart(target.folder, target.part, target.name, result->sha256));
        return result;
    });
}

} // namespace keshikomi
