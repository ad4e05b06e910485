// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/agency_120.h"

#include "models/formats/agency_120_layout.h"
#include "models/formats/collector.h"
#include "models/formats/konbini_row.h"

namespace keshikomi {
namespace {

using namespace agency120;

// One pass over the file: counts the rows of the group for its trailer.
class Agency120Reader final
{
public:
    Agency120Reader(const QString &fileName, FileReading &reading)
        : m_fileName(fileName)
        , m_reading(&reading)
    {
    }

    Done header()
    {
        m_groupRows = 0;
        return done();
    }
    void data(const Frame &frame, int record);
    Done trailer(const Frame &frame, int record);

private:
    NoticeRecord notice(const FixedRow &fixed, RowReader &row, const KonbiniCode &code) const;

    QString m_fileName;
    FileReading *m_reading;
    int m_groupRows = 0;
};

void Agency120Reader::data(const Frame &frame, int record)
{
    ++m_groupRows;
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, agency120::data);
    if (!row.isGood())
        return;
    const Cell codeCell = fixed.cell(agency120::data[NoticeCode]);
    const auto code = konbiniCode(codeCell.bytes);
    if (!code || code->kind == NoticeKind::Amended)
        return row.refuse(codeCell, RowIssue::UnknownKind, {shownBytes(codeCell.bytes)});
    const Cell barcode = fixed.cell(agency120::data[Barcode]);
    if (!checkBarcode(row, barcode, barcode.bytes))
        return;
    NoticeRecord read = notice(fixed, row, *code);
    if (read.amount.isZero())
        row.refuse(barcode, RowIssue::AmountZero);
    if (row.isGood())
        addRecord(*m_reading, std::move(read), konbiniSender(barcode.bytes), frame, record);
}

NoticeRecord
Agency120Reader::notice(const FixedRow &fixed, RowReader &row, const KonbiniCode &code) const
{
    const auto cell = [&fixed](DataField field) { return fixed.cell(agency120::data[field]); };
    const QByteArrayView digits = cell(Barcode).bytes;
    NoticeRecord read;
    read.kind = code.kind;
    takeBarcode(read, digits);
    read.receivedOn = row.date8(cell(ReceivedOn));
    if (code.timed)
        read.receivedAt = row.time4(cell(ReceivedAt));
    read.amount = Yen(barcodeAmount(digits));
    read.chain = withoutZeros(cell(Chain).bytes, QLatin1String("0"));
    read.shop = withoutZeros(cell(Shop).bytes, QLatin1String("0"));
    read.payoutOn = row.date8OrNone(cell(PayoutOn));
    row.date8OrNone(cell(CollectedOn)); // not kept, but a wrong day here means a shifted record
    row.date8OrNone(cell(BookedOn));
    checkStampFlag(row, cell(Barcode), digits.sliced(36, 1), read.amount.amount());
    return read;
}

Done Agency120Reader::trailer(const Frame &frame, int record)
{
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, agency120::trailer);
    if (!row.isGood() || m_reading->hasRefusedRows())
        return done();
    const qint64 count = digitsValue(fixed.cell(agency120::trailer[TrailerCount]).bytes);
    if (count == m_groupRows)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::FileTrailerMismatch,
                   {m_fileName,
                    fieldName(agency120::trailer[TrailerCount].name),
                    QString::number(count),
                    QString::number(m_groupRows)});
}

} // namespace

Done readAgency120(QByteArrayView file, const QString &fileName, FileReading &reading)
{
    Agency120Reader reader(fileName, reading);
    GroupHandlers handlers;
    handlers.header = [&reader](const Frame &, int) { return reader.header(); };
    handlers.data = [&reader](const Frame &frame, int record) { reader.data(frame, record); };
    handlers.trailer = [&reader](const Frame &frame, int record) {
        return reader.trailer(frame, record);
    };
    return walkGroups(splitRecords(file, recordLength), fileName, handlers, reading);
}

} // namespace keshikomi
