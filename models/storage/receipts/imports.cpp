// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/receipts/imports.h"

#include "models/domain/try.h"
#include "models/storage/receipts/tasks.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

namespace {

Agreement agreementOf(const Row &row)
{
    const auto channel = channelFromName(row.text(3));
    if (!channel)
        qFatal("the books hold a channel this program does not know");
    return Agreement{row.id<AgreementId>(0),
                     row.id<LegalEntityId>(1),
                     row.text(2),
                     *channel,
                     row.text(4),
                     int(row.integer(5)),
                     int(row.integer(6)),
                     row.text(7) == QLatin1String("feed") ? BookingSource::Feed
                                                          : BookingSource::File,
                     row.text(8)};
}

} // namespace

Result<ImportId> nextImportId(Session &session)
{
    // The row refers to nothing before it exists, and notices refer to it: the number is taken
    // first.
    KK_TRY(const qint64 id,
           session.dialect() == Dialect::Sqlite
               ? session.number("SELECT COALESCE(MAX(id), 0) + 1 FROM import_file")
               : session.number("SELECT nextval(pg_get_serial_sequence('import_file', 'id'))"));
    return ImportId(id);
}

Done insertImport(Session &session, ImportId id, const NewImport &import, const Stamp &stamp)
{
    KK_CHECK(session.exec(
        "INSERT INTO import_file (id, operation, file_name, layout, sha256, records, fresh, "
        "repeated, bad) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {bind::of(id),
         bind::of(stamp.operation),
         bind::of(import.fileName),
         bind::of(import.layout),
         bind::of(import.sha256),
         import.records,
         import.fresh,
         import.repeated,
         import.bad}));
    return done();
}

Result<std::vector<ImportRow>> listImports(Session &session, int limit)
{
    return session.all(
        "SELECT i.id, i.file_name, i.layout, o.actor, o.recorded_at, i.records, i.fresh, "
        "i.repeated, i.bad, u.import FROM import_file i "
        "JOIN operation o ON o.id = i.operation "
        "LEFT JOIN import_undo u ON u.import = i.id ORDER BY i.id DESC LIMIT ?",
        {limit},
        [](const Row &row) {
            return ImportRow{row.id<ImportId>(0),
                             row.text(1),
                             row.text(2),
                             row.text(3),
                             row.instant(4),
                             int(row.integer(5)),
                             int(row.integer(6)),
                             int(row.integer(7)),
                             int(row.integer(8)),
                             !row.isNull(9)};
        });
}

Result<ImportStanding> importStanding(Session &session, ImportId id)
{
    KK_TRY(
        const auto undone,
        session.one("SELECT u.import FROM import_file i LEFT JOIN import_undo u ON u.import = i.id "
                    "WHERE i.id = ?",
                    {bind::of(id)},
                    [](const Row &row) { return !row.isNull(0); }));
    if (!undone)
        return ImportStanding::Unknown;
    return *undone ? ImportStanding::Undone : ImportStanding::Live;
}

Done recordImportUndo(Session &session, ImportId id, const Stamp &stamp)
{
    KK_CHECK(session.exec("INSERT INTO import_undo (import, operation) VALUES (?, ?)",
                          {bind::of(id), bind::of(stamp.operation)}));
    return done();
}

Result<QByteArray> importSha256(Session &session, ImportId id)
{
    KK_TRY(const auto sha256,
           session.one("SELECT sha256 FROM import_file WHERE id = ?",
                       {bind::of(id)},
                       [](const Row &row) { return row.bytes(0); }));
    return sha256.value_or(QByteArray());
}

Result<QString> importFileName(Session &session, ImportId id)
{
    KK_TRY(const auto name,
           session.one("SELECT file_name FROM import_file WHERE id = ?",
                       {bind::of(id)},
                       [](const Row &row) { return row.text(0); }));
    return name.value_or(QString());
}

Result<std::optional<Agreement>> findAgreement(Session &session, const QString &key)
{
    return session.one("SELECT id, legal_entity, key, channel, name, slip_key_at, slip_key_length, "
                       "booking_source, layout FROM agreement WHERE key = ?",
                       {key},
                       agreementOf);
}

Done raiseTask(Session &session,
               const char *kind,
               const QStringList &args,
               std::optional<NoticeId> notice,
               std::optional<PaymentId> payment,
               const Stamp &stamp)
{
    return raiseTask(session, NewTask{kind, args, notice, payment, std::nullopt}, stamp);
}

} // namespace keshikomi
