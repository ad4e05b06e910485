// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/notice_reading.h"

#include "models/domain/try.h"
#include "models/formats/read_file.h"
#include "models/formats/table/mapped_notices.h"
#include "models/formats/table/mapped_rows.h"
#include "models/services/column_maps.h"
#include "models/services/settlement/calendar_setting.h"
#include "models/storage/receipts/imports.h"

#include <QCryptographicHash>

namespace keshikomi {

namespace {

constexpr qsizetype longestBeginning = 60;

Result<FileReading> readByMap(const ColumnMap &map,
                              const TableFile &table,
                              const QByteArray &bytes,
                              const QString &fileName,
                              const ReadOptions &options)
{
    FileReading reading;
    reading.latest = options.latest;
    reading.sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    KK_CHECK(readMappedNotices(table, map, fileName, options.today, reading));
    return reading;
}

// The layout that the sender told for the agreement decides between two that look alike.
Result<FileReading> asToldBySender(Session &session,
                                   FileReading reading,
                                   const QByteArray &bytes,
                                   const QString &fileName,
                                   ReadOptions options)
{
    KK_TRY(const auto agreement, findAgreement(session, reading.senderKey));
    if (!agreement || agreement->layout.isEmpty() || agreement->layout == reading.layout)
        return reading;
    options.layout = layoutFromId(agreement->layout);
    if (!options.layout)
        return reading;
    auto told = readNoticeFile(bytes, fileName, options);
    const bool another = !told && told.error().fault == Fault::FileLayoutUnknown;
    return another ? Result<FileReading>(std::move(reading)) : told;
}

// What a workbook begins with is its first row, not the signs of its archive.
tl::unexpected<Error> unknownWorkbook(const QByteArray &bytes, const QString &fileName)
{
    const auto table = readWorkbook(bytes, fileName, {});
    if (!table)
        return tl::unexpected(table.error());
    QStringList cells;
    for (const FileCell &cell : table->rows.front().cells)
        cells << cell.text;
    return failure(ErrorCode::Invalid,
                   Fault::FileLayoutUnknown,
                   {fileName, cells.join(u',').left(longestBeginning)});
}

bool mayBeTable(const Error &error)
{
    return error.fault == Fault::FileLayoutUnknown || error.fault == Fault::FileRecoded;
}

} // namespace

Result<FileReading> readNotices(Session &session,
                                const QByteArray &bytes,
                                const QString &fileName,
                                const NoticeReadingOptions &options)
{
    ReadOptions known;
    known.today = options.today;
    KK_TRY(known.latest, latestReceiptDay(session, options.today));
    known.payEasySecret = options.payEasySecret;
    if (!options.columnMap.isEmpty()) {
        KK_TRY(const ColumnMap map, loadColumnMap(session, options.columnMap));
        KK_TRY(const TableFile table,
               readTable(bytes, fileName, options.encoding.value_or(map.encoding), map.sheet));
        return readByMap(map, table, bytes, fileName, known);
    }
    auto reading = readNoticeFile(bytes, fileName, known);
    if (reading)
        return asToldBySender(session, std::move(*reading), bytes, fileName, known);
    if (!mayBeTable(reading.error()))
        return reading;
    KK_TRY(const auto maps, loadColumnMaps(session));
    for (const ColumnMap &map : maps) {
        if (!map.isOfReceipts())
            continue;
        const auto table =
            readTable(bytes, fileName, options.encoding.value_or(map.encoding), map.sheet);
        if (table && recogniseMap(*table, {map}))
            return readByMap(map, *table, bytes, fileName, known);
    }
    if (looksLikeWorkbook(bytes))
        return unknownWorkbook(bytes, fileName);
    return reading;
}

} // namespace keshikomi
