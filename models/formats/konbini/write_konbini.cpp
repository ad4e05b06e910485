// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/formats/cp932.h"
#include "models/formats/konbini/agency_120_layout.h"
#include "models/formats/konbini/agency_csv_layout.h"
#include "models/formats/konbini/konbini_row.h"
#include "models/formats/row_writer.h"
#include "models/formats/write_files.h"

#include <array>

namespace keshikomi {
namespace {

struct ChainEntry final
{
    const char *code;
    const char *name;
};
constexpr std::array<ChainEntry, 8> chains{{
    {"10", "セブン－イレブン"},
    {"20", "ローソン"},
    {"30", "ファミリーマート"},
    {"50", "デイリーヤマザキ"},
    {"80", "ミニストップ"},
    {"730", "ポプラ"},
    {"760", "セイコーマート"},
    {"820", "ＰａｙＰａｙ"},
}};

QString chainName(const QString &code)
{
    for (const ChainEntry &entry : chains) {
        if (code == QLatin1String(entry.code))
            return QString::fromUtf8(entry.name);
    }
    return QStringLiteral("その他");
}

QByteArray date8(QDate date, const QByteArray &none)
{
    return date.isValid() ? date.toString(QStringLiteral("yyyyMMdd")).toLatin1() : none;
}

QByteArray time4(QTime time)
{
    return time.isValid() ? time.toString(QStringLiteral("HHmm")).toLatin1() : QByteArray("0000");
}

// The digits of a record that the konbini layouts can carry.
Result<QByteArray> barcodeOf(const NoticeRecord &record)
{
    QByteArray digits = record.barcode.toLatin1();
    std::vector<RowProblem> problems;
    RowReader check(record.record, problems);
    if (konbiniCodeOf(record).isEmpty())
        return failure(ErrorCode::Invalid,
                       Fault::FieldNotANumber,
                       {fieldName(agencycsv::columns[agencycsv::NoticeCode].name),
                        noticeKindName(record.kind)});
    const char *name = agencycsv::columns[agencycsv::Barcode].name;
    if (!checkBarcode(check, {name, 1, digits}, digits))
        return failure(
            ErrorCode::Invalid, Fault::FieldNotANumber, {fieldName(name), record.barcode});
    return digits;
}

Done amountIsOnBarcode(const NoticeRecord &record, const QByteArray &digits)
{
    const QString onSlip = QString::number(barcodeAmount(digits));
    const QString amount = QString::number(record.amount.amount());
    if (amount == onSlip)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {fieldName(agencycsv::columns[agencycsv::Amount].name), amount, onSlip, onSlip});
}

Result<QByteArray> encodedHeader()
{
    QStringList names;
    for (const Column &column : agencycsv::columns)
        names.append(fieldName(column.name));
    const auto bytes = encodeCp932(names.join(u','));
    if (!bytes)
        qFatal("a column name without a code");
    return *bytes;
}

Result<QByteArray> csvRow(const NoticeRecord &record, const WriteOptions &options)
{
    KK_TRY(const QByteArray digits, barcodeOf(record));
    if (record.kind != NoticeKind::Amended)
        KK_CHECK(amountIsOnBarcode(record, digits));
    const auto name = encodeCp932(chainName(record.chain));
    if (!name)
        qFatal("a chain name without a code");
    const QByteArrayList cells{konbiniCodeOf(record),
                               date8(record.receivedOn, "0"),
                               time4(record.receivedAt),
                               "EAN" + digits,
                               digits.sliced(13, 6),
                               digits.sliced(19, 11),
                               digits.sliced(36, 1),
                               QByteArray::number(record.amount.amount()),
                               record.chain.toLatin1().rightJustified(3, '0'),
                               '"' + *name + '"',
                               record.shop.toLatin1().rightJustified(6, '0'),
                               date8(record.payoutOn, "0"),
                               date8(options.createdOn, "0")};
    return cells.join(',');
}

Result<QByteArray> row120(const NoticeRecord &record, const WriteOptions &options)
{
    using namespace agency120;
    KK_TRY(const QByteArray barcode, barcodeOf(record));
    KK_CHECK(amountIsOnBarcode(record, barcode));
    RowWriter row(recordLength);
    const QByteArray none(8, '0');
    row.digits(data[RecordKind], "2");
    row.digits(data[NoticeCode], konbiniCodeOf(record));
    row.digits(data[ReceivedOn], date8(record.receivedOn, none));
    row.digits(data[ReceivedAt], time4(record.receivedAt));
    row.digits(data[BarcodeKind], "1");
    row.digits(data[Barcode], barcode);
    row.digits(data[Gap], "000");
    row.digits(data[Shop], record.shop.toLatin1());
    row.digits(data[CustomerLayer], "00");
    row.digits(data[CollectedOn], date8(options.createdOn, none));
    row.digits(data[PayoutOn], date8(record.payoutOn, none));
    row.digits(data[BookedOn], date8(options.createdOn, none));
    row.digits(data[Chain], record.chain.toLatin1());
    return row.take();
}

Result<QByteArray> shiftedRow(const NoticeRecord &record)
{
    using namespace agency120;
    KK_TRY(const QByteArray barcode, barcodeOf(record));
    KK_CHECK(amountIsOnBarcode(record, barcode));
    if (!record.shop.isEmpty())
        return failure(ErrorCode::Invalid,
                       Fault::FieldTooLong,
                       {fieldName(data[Shop].name), QStringLiteral("0")});
    RowWriter row(recordLength);
    const QByteArray none(8, '0');
    row.digits(shifted[ShiftedKind], "2");
    row.digits(shifted[ShiftedCode], konbiniCodeOf(record));
    row.digits(shifted[ShiftedReceivedOn], date8(record.receivedOn, none));
    row.digits(shifted[ShiftedReceivedAt], time4(record.receivedAt));
    row.digits(shifted[ShiftedBarcode], barcode);
    row.digits(shifted[ShiftedPayoutOn], date8(record.payoutOn, none));
    row.digits(shifted[ShiftedChannel], record.chain.toLatin1());
    return row.take();
}

} // namespace

Result<QByteArray> writeAgencyCsv(const std::vector<NoticeRecord> &records,
                                  const WriteOptions &options)
{
    KK_TRY(QByteArray file, encodedHeader());
    for (const NoticeRecord &record : records) {
        KK_TRY(const QByteArray row, csvRow(record, options));
        file += "\r\n";
        file += row;
    }
    return file;
}

Result<QByteArray> writeAgency120(const std::vector<NoticeRecord> &records,
                                  const WriteOptions &options,
                                  NoticeLayout format)
{
    using namespace agency120;
    const bool usual = format == NoticeLayout::Agency120;
    const QByteArray lineEnd = options.lineEnds ? QByteArray("\r\n") : QByteArray();
    QByteArray file = QByteArray("1").leftJustified(recordLength, ' ') + lineEnd;
    for (const NoticeRecord &record : records) {
        KK_TRY(const QByteArray row, usual ? row120(record, options) : shiftedRow(record));
        file += row;
        file += lineEnd;
    }
    RowWriter end(recordLength);
    end.digits(trailer[TrailerKind], "8");
    end.number(trailer[TrailerCount], static_cast<qint64>(records.size()));
    KK_TRY(const QByteArray trailerRow, end.take());
    file += trailerRow;
    file += lineEnd;
    file += QByteArray("9").leftJustified(recordLength, ' ');
    file += lineEnd;
    return file;
}

} // namespace keshikomi
