// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/books/journal_export.h"

#include "models/domain/try.h"
#include "models/services/books/journal_file.h"
#include "models/services/closing/dry_run.h"
#include "models/storage/asking/settings.h"
#include "models/storage/asking/stores.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace keshikomi {

namespace {

QString choiceSetting()
{
    return QStringLiteral("journal_export");
}

QByteArray choiceJson(const ExportChoice &choice)
{
    const QJsonObject json{{QStringLiteral("profile"), choice.profile},
                           {QStringLiteral("definition"), QString::fromUtf8(choice.definition)},
                           {QStringLiteral("encoding"), choice.encoding}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

ExportChoice choiceOf(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {object.value(QLatin1String("profile")).toString(),
            object.value(QLatin1String("definition")).toString().toUtf8(),
            object.value(QLatin1String("encoding")).toString()};
}

qint64 postingsIn(const std::vector<JournalRow> &rows)
{
    qint64 count = 0;
    qint64 last = 0;
    for (const JournalRow &row : rows) {
        count += row.posting == last ? 0 : 1;
        last = row.posting;
    }
    return count;
}

Result<QString> encodingOf(const ExportChoice &choice, const JournalProfile &profile)
{
    if (choice.encoding.isEmpty())
        return profile.encoding;
    if (!journalEncodings().contains(choice.encoding))
        return failure(ErrorCode::NotFound, Fault::NoSuchProfile, {choice.encoding});
    return choice.encoding;
}

Result<Exported> writeNew(Session &session, const ExportWish &wish, const Stamp &stamp)
{
    KK_TRY(const JournalProfile profile,
           journalProfile(wish.choice.definition, wish.choice.profile));
    Exported made;
    made.profile = profile.name;
    KK_TRY(made.encoding, encodingOf(wish.choice, profile));
    KK_TRY(const House house, houseOfStore(session, wish.shop));
    made.company = house.entity.name;
    const ExportScope scope{house.legalEntity, wish.from, wish.to};
    KK_TRY(const auto rows, unexportedRows(session, scope));
    made.postings = postingsIn(rows);
    made.file = journalFile(profile, made.encoding, rows);
    if (wish.remember)
        KK_CHECK(putSetting(session, choiceSetting(), QDate(), choiceJson(wish.choice)));
    if (made.postings == 0 && wish.dryRun)
        return made;
    if (made.postings == 0)
        return failure(
            ErrorCode::NotFound, Fault::NothingToExport, {QStringLiteral("export.postings")});
    ExportBatch batch;
    batch.profile = profile.name;
    batch.definition = wish.choice.definition;
    batch.encoding = made.encoding;
    batch.postings = made.postings;
    batch.sha256 = QCryptographicHash::hash(made.file, QCryptographicHash::Sha256);
    KK_TRY(made.batch, insertExportBatch(session, batch, scope, stamp));
    if (wish.dryRun)
        made.batch.reset();
    return made;
}

Result<Exported> makeAgain(Session &session, qint64 id)
{
    KK_TRY(const auto batch, findExportBatch(session, id));
    if (!batch)
        return failure(ErrorCode::NotFound,
                       Fault::NoSuchBatch,
                       {QString::number(id), QStringLiteral("export")});
    KK_TRY(const JournalProfile profile, journalProfile(batch->definition, batch->profile));
    KK_TRY(const auto rows, rowsOfBatch(session, id));
    Exported made;
    made.batch = id;
    made.postings = postingsIn(rows);
    made.file = journalFile(profile, batch->encoding, rows);
    made.profile = batch->profile;
    made.encoding = batch->encoding;
    made.company = batch->company;
    if (QCryptographicHash::hash(made.file, QCryptographicHash::Sha256) != batch->sha256) {
        return failure(
            ErrorCode::Storage, Fault::StoreDamaged, {QStringLiteral("export_batch %1").arg(id)});
    }
    return made;
}

} // namespace

Later<Exported> JournalExportService::exportNew(const Actor &actor, const ExportWish &wish) const
{
    return writeOrTry<Exported>(
        m_context,
        actor,
        Permission::ExportBooks,
        "export.journal",
        wish.dryRun,
        [wish](Session &session, const Stamp &stamp) { return writeNew(session, wish, stamp); });
}

Later<Exported> JournalExportService::exportAgain(const Actor &actor, qint64 batch) const
{
    if (const Done may = require(actor, Permission::ExportBooks); !may)
        return at<Exported>(tl::unexpected(may.error()));
    return m_context.read(actor, [batch](Session &session) { return makeAgain(session, batch); });
}

Later<std::vector<ExportBatch>> JournalExportService::batches(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return exportBatches(session); });
}

Later<std::optional<ExportChoice>> JournalExportService::remembered(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) -> Result<std::optional<ExportChoice>> {
        KK_TRY(const auto json, settingOn(session, choiceSetting(), QDate(9999, 12, 31)));
        return json ? std::optional(choiceOf(*json)) : std::nullopt;
    });
}

} // namespace keshikomi
