// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/column_maps.h"

#include "models/domain/try.h"
#include "models/formats/table/cell_values.h"
#include "models/formats/table/mapped_notices.h"
#include "models/formats/table/mapped_rows.h"
#include "models/formats/table/usual_columns.h"
#include "models/services/checks.h"
#include "models/services/column_map_json.h"
#include "models/services/rehearsal.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/column_maps.h"
#include "models/storage/receipts/imports.h"
#include "models/storage/receipts/two_layouts.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestName = 60;
constexpr int longestHeader = 100;

Result<ColumnMap> opened(const StoredColumnMap &stored)
{
    auto map = columnMapFromJson(stored.content, stored.name, stored.fingerprint);
    if (!map)
        return failure(
            ErrorCode::Storage, Fault::StoreDamaged, {QStringLiteral("column_map ") + stored.name});
    return *std::move(map);
}

Done checkMap(const ColumnMap &map)
{
    KK_CHECK(checkOneLine("name", map.name, longestName, Presence::Required));
    for (const MappedColumn &column : map.columns)
        KK_CHECK(checkText("header", column.header, longestHeader, Presence::Required));
    const QString flaw = columnMapFlaw(map);
    if (flaw.isEmpty())
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::ColumnMapWrong,
                   {map.name, flaw.section(u':', 0, 0), flaw.section(u':', 1).trimmed()});
}

Done checkAgreementOf(Session &session, const ColumnMap &map)
{
    if (!map.isOfReceipts())
        return done();
    KK_TRY(const auto agreement, findAgreement(session, map.agreementKey));
    if (!agreement)
        return failure(ErrorCode::NotFound, Fault::NoSuchAgreement, {map.agreementKey});
    if (agreement->channel == map.channel)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::ColumnMapWrong,
                   {map.name,
                    map.agreementKey,
                    QStringLiteral("channel"),
                    channelName(agreement->channel),
                    channelName(map.channel)});
}

// Of two columns with one header only the first would be read.
Done checkHeaderOnce(const TableFile &table, const ColumnMap &map)
{
    const TableRow *const header = findHeader(table, map);
    for (const MappedColumn &column : map.columns) {
        const QString wanted = comparable(column.header);
        const auto found = std::count_if(
            header->cells.begin(), header->cells.end(), [&wanted](const FileCell &cell) {
                return comparable(cell.text) == wanted;
            });
        if (found > 1)
            return failure(ErrorCode::Invalid,
                           Fault::ColumnMapWrong,
                           {map.name, column.header, QStringLiteral("twice")});
    }
    return done();
}

Result<ColumnMap>
withFingerprint(ColumnMap map, const QString &name, const QByteArray &sample, QDate today)
{
    if (sample.isEmpty())
        return map;
    KK_TRY(const TableFile table, readTable(sample, name, map.encoding, map.sheet));
    KK_CHECK(readNamedRows(table, map, name, today));
    KK_CHECK(checkHeaderOnce(table, map));
    map.fingerprint = headerFingerprint(*findHeader(table, map));
    return map;
}

Result<ColumnMapTrial> trial(Session &session,
                             const ColumnMap &map,
                             const TableFile &table,
                             const QString &fileName,
                             QDate today)
{
    FileReading reading;
    KK_TRY(reading.latest, latestReceiptDay(session, today));
    if (map.isOfReceipts())
        KK_CHECK(readMappedNotices(table, map, fileName, today, reading));
    KK_TRY(const NamedRows named, readNamedRows(table, map, fileName, today));
    KK_CHECK(checkHeaderOnce(table, map));
    ColumnMapTrial tried;
    tried.headerRow = named.headerRow;
    tried.encoding = table.encoding;
    tried.rows = map.isOfReceipts() ? reading.dataRows : int(named.rows.size());
    tried.otherRows = map.isOfReceipts() ? reading.otherRows : int(named.totals.size());
    tried.remarks = int(named.rows.size() + named.totals.size()) - tried.rows - tried.otherRows;
    tried.problems = std::move(reading.problems);
    for (const ReadRecord &record : reading.records) {
        tried.sum += record.notice.amount;
        if (int(tried.receipts.size()) < ColumnMapTrial::mostShown)
            tried.receipts.push_back(record.notice);
    }
    return tried;
}

Result<ColumnMap>
mapFor(Session &session, const QString &name, const QString &fileName, const QByteArray &file)
{
    if (!name.isEmpty())
        return loadColumnMap(session, name);
    KK_TRY(const auto maps, loadColumnMaps(session));
    for (const ColumnMap &map : maps) {
        const auto table = readTable(file, fileName, map.encoding, map.sheet);
        if (table && recogniseMap(*table, {map}))
            return map;
    }
    KK_CHECK(readTable(file, fileName, TableEncoding::Detect, {}));
    return failure(
        ErrorCode::NotFound, Fault::NoSuchColumnMap, {fileName, QStringLiteral("header")});
}

TableLook lookAt(const TableFile &table, const QByteArray &file)
{
    TableLook look{table.encoding, sheetNames(file), {}, likelyHeaderRow(table)};
    const auto shown = std::min(table.rows.size(), std::size_t(TableLook::mostShown));
    for (std::size_t at = 0; at < shown; ++at) {
        TableLook::Line line{table.rows[at].number, {}};
        for (const FileCell &cell : table.rows[at].cells)
            line.cells << cell.text;
        look.lines.push_back(std::move(line));
    }
    return look;
}

Done nameIsFree(Session &session, const QString &name)
{
    KK_TRY(const auto other, columnMap(session, name));
    if (!other)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::ColumnMapWrong,
                   {name, QStringLiteral("name"), QStringLiteral("twice")});
}

// An account that this map books goes on being booked by it: otherwise its next file would only be
// compared with what came under the old name.
Done keepBooking(Session &session, const QString &from, const QString &to, QDate today)
{
    static const QString map = QStringLiteral("map:");
    KK_TRY(const auto known, agreements(session));
    for (const Agreement &each : known) {
        KK_TRY(const auto layout, bookingLayout(session, each));
        const bool mayBeAnother = each.channel == Channel::BankTransfer || !each.layout.isEmpty();
        if (!mayBeAnother || layout != map + from)
            continue;
        KK_CHECK(putAgreement(session,
                              each.legalEntity,
                              NewAgreement{each.key,
                                           each.channel,
                                           each.name,
                                           each.slipKeyAt,
                                           each.slipKeyLength,
                                           each.source,
                                           map + to},
                              today));
    }
    return done();
}

} // namespace

Result<std::vector<ColumnMap>> loadColumnMaps(Session &session)
{
    KK_TRY(const auto stored, columnMaps(session));
    std::vector<ColumnMap> maps;
    for (const StoredColumnMap &each : stored) {
        KK_TRY(ColumnMap map, opened(each));
        maps.push_back(std::move(map));
    }
    return maps;
}

Result<ColumnMap> loadColumnMap(Session &session, const QString &name)
{
    KK_TRY(const auto stored, columnMap(session, name));
    if (!stored)
        return failure(ErrorCode::NotFound, Fault::NoSuchColumnMap, {name});
    return opened(*stored);
}

Later<std::vector<ColumnMap>> ColumnMapService::list(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return loadColumnMaps(session); });
}

Later<ColumnMap> ColumnMapService::find(const Actor &actor, const QString &name) const
{
    return m_context.read(actor, [name](Session &session) { return loadColumnMap(session, name); });
}

Later<ColumnMap> ColumnMapService::put(const Actor &actor,
                                       const ColumnMap &map,
                                       const QString &sampleName,
                                       const QByteArray &sample,
                                       bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ImportFiles,
        "column-map.put",
        rehearsal,
        [map, sampleName, sample, today = m_context.clock.today()](
            Session &session, const Stamp &stamp) -> Result<ColumnMap> {
            KK_CHECK(checkMap(map));
            KK_CHECK(checkAgreementOf(session, map));
            KK_TRY(const ColumnMap known, withFingerprint(map, sampleName, sample, today));
            KK_CHECK(putColumnMap(
                session, {known.name, known.fingerprint, columnMapJson(known)}, stamp));
            return known;
        });
}

Later<std::monostate>
ColumnMapService::remove(const Actor &actor, const QString &name, bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ImportFiles,
                        "column-map.remove",
                        rehearsal,
                        [name](Session &session, const Stamp &) -> Done {
                            KK_CHECK(loadColumnMap(session, name));
                            return removeColumnMap(session, name);
                        });
}

Later<ColumnMapTrial> ColumnMapService::tryOn(const Actor &actor,
                                              const QString &name,
                                              const QString &fileName,
                                              const QByteArray &file) const
{
    return m_context.read(actor,
                          [name, fileName, file, today = m_context.clock.today()](
                              Session &session) -> Result<ColumnMapTrial> {
                              KK_TRY(const ColumnMap map, mapFor(session, name, fileName, file));
                              KK_TRY(const TableFile table,
                                     readTable(file, fileName, map.encoding, map.sheet));
                              return trial(session, map, table, fileName, today);
                          });
}

Later<ColumnMap> ColumnMapService::rename(const Actor &actor,
                                          const QString &from,
                                          const QString &to,
                                          bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::ImportFiles,
        "column-map.rename",
        rehearsal,
        [from, to = to.trimmed()](Session &session, const Stamp &stamp) -> Result<ColumnMap> {
            KK_TRY(ColumnMap map, loadColumnMap(session, from));
            if (from == to)
                return map;
            map.name = to;
            KK_CHECK(checkMap(map));
            KK_CHECK(nameIsFree(session, to));
            KK_CHECK(keepBooking(session, from, to, stamp.today));
            KK_CHECK(removeColumnMap(session, from));
            KK_CHECK(putColumnMap(session, {to, map.fingerprint, columnMapJson(map)}, stamp));
            return map;
        });
}

Later<ColumnMapTrial> ColumnMapService::tryMap(const Actor &actor,
                                               const ColumnMap &map,
                                               const QString &fileName,
                                               const QByteArray &file) const
{
    return m_context.read(actor,
                          [map, fileName, file, today = m_context.clock.today()](
                              Session &session) -> Result<ColumnMapTrial> {
                              KK_CHECK(checkMap(map));
                              KK_CHECK(checkAgreementOf(session, map));
                              KK_TRY(const TableFile table,
                                     readTable(file, fileName, map.encoding, map.sheet));
                              return trial(session, map, table, fileName, today);
                          });
}

bool BookingWay::booksMap(const QString &mapName) const
{
    return !feed && (layout.isEmpty() || layout == QStringLiteral("map:") + mapName);
}

Later<std::vector<BookingWay>> ColumnMapService::bookingWays(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) -> Result<std::vector<BookingWay>> {
        std::vector<BookingWay> ways;
        KK_TRY(const auto known, agreements(session));
        for (const Agreement &agreement : known) {
            BookingWay way{agreement.key, agreement.source == BookingSource::Feed};
            if (agreement.channel == Channel::BankTransfer) { // others tell the same in any layout
                KK_TRY(const auto layout, bookingLayout(session, agreement));
                way.layout = layout.value_or(QString());
            }
            ways.push_back(way);
        }
        return ways;
    });
}

Later<TableLook> ColumnMapService::look(const Actor &actor,
                                        const QString &fileName,
                                        const QByteArray &file,
                                        TableEncoding encoding,
                                        const QString &sheet) const
{
    return m_context.read(actor, [fileName, file, encoding, sheet](Session &) -> Result<TableLook> {
        KK_TRY(const TableFile table, readTable(file, fileName, encoding, sheet));
        return lookAt(table, file);
    });
}

std::vector<MappedColumn> guessedColumns(const QStringList &headers)
{
    const std::vector<ColumnRole> roles = usualRoles(headers);
    std::vector<MappedColumn> columns;
    for (std::size_t at = 0; at < roles.size(); ++at)
        columns.push_back({headers[qsizetype(at)], roles[at]});
    return columns;
}

} // namespace keshikomi
