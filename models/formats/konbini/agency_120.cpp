// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/konbini/agency_120.h"

#include "models/formats/collector.h"
#include "models/formats/konbini/agency_120_layout.h"
#include "models/formats/konbini/konbini_row.h"

namespace keshikomi {
namespace {

using namespace agency120;

// One pass over the file: counts the rows of the group for its trailer.
class Agency120Reader final
{
public:
    Agency120Reader(const QString &fileName, const Places &at, FileReading &reading)
        : m_fileName(fileName)
        , m_at(&at)
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
    const Places *m_at;
    FileReading *m_reading;
    int m_groupRows = 0;
};

void Agency120Reader::data(const Frame &frame, int record)
{
    ++m_groupRows;
    RowReader row(record, m_reading->problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, m_at->all);
    if (!row.isGood())
        return;
    const Cell codeCell = fixed.cell(*m_at->code);
    const auto code = konbiniCode(codeCell.bytes);
    if (!code || code->kind == NoticeKind::Amended)
        return row.refuse(codeCell, RowIssue::UnknownKind, {shownBytes(codeCell.bytes)});
    const Cell barcode = fixed.cell(*m_at->barcode);
    if (!checkBarcode(row, barcode, barcode.bytes))
        return;
    NoticeRecord read = notice(fixed, row, *code);
    if (read.amount.isZero())
        row.refuse(barcode, RowIssue::AmountZero);
    if (row.isGood())
        addRecord(*m_reading,
                  std::move(read),
                  konbiniSender(barcode.bytes),
                  {frame, record, fixed.cell(*m_at->receivedOn)});
}

NoticeRecord
Agency120Reader::notice(const FixedRow &fixed, RowReader &row, const KonbiniCode &code) const
{
    const QByteArrayView digits = fixed.cell(*m_at->barcode).bytes;
    NoticeRecord read;
    read.kind = code.kind;
    takeBarcode(read, digits);
    read.receivedOn = row.date8(fixed.cell(*m_at->receivedOn));
    if (code.timed)
        read.receivedAt = row.time4(fixed.cell(*m_at->receivedAt));
    read.amount = Yen(barcodeAmount(digits));
    read.chain = withoutZeros(rightTrimmed(fixed.cell(*m_at->chain).bytes), QLatin1String("0"));
    if (m_at->shop)
        read.shop = withoutZeros(fixed.cell(*m_at->shop).bytes, QLatin1String("0"));
    read.payoutOn = row.date8OrNone(fixed.cell(*m_at->payoutOn));
    for (const Field *notKept : {m_at->collectedOn, m_at->bookedOn}) {
        if (notKept) // a wrong day here means a shifted record
            row.date8OrNone(fixed.cell(*notKept));
    }
    checkStampFlag(row, fixed.cell(*m_at->barcode), digits.sliced(36, 1), read.amount.amount());
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
    return trailerMismatch(m_fileName, agency120::trailer[TrailerCount].name, count, m_groupRows);
}

} // namespace

Done readAgency120(QByteArrayView file,
                   const QString &fileName,
                   NoticeLayout layout,
                   FileReading &reading)
{
    Agency120Reader reader(
        fileName, layout == NoticeLayout::Agency120 ? places : shiftedPlaces, reading);
    GroupHandlers handlers;
    handlers.header = [&reader](const Frame &, int) { return reader.header(); };
    handlers.data = [&reader](const Frame &frame, int record) { reader.data(frame, record); };
    handlers.trailer = [&reader](const Frame &frame, int record) {
        return reader.trailer(frame, record);
    };
    return walkGroups(splitRecords(file, recordLength), fileName, handlers, reading);
}

namespace {

// Whether the 44 digits at this byte could be a barcode: prefix 91, and if `strict` the check
// digit.
bool hasBarcodeAt(QByteArrayView record, int pos, bool strict)
{
    if (record.size() < pos - 1 + 44)
        return false;
    const QByteArrayView digits = record.sliced(pos - 1, 44);
    const bool prefixed = digits.startsWith("91");
    if (!strict)
        return prefixed;
    return prefixed && allDigits(digits) && digits[43] - '0' == barcodeCheckDigit(digits);
}

// Of the first data record. Only one of both places has a right barcode; a damaged one still shows
// its prefix.
std::optional<NoticeLayout> layoutOf(QByteArrayView record)
{
    for (const bool strict : {true, false}) {
        if (hasBarcodeAt(record, places.barcode->pos, strict))
            return NoticeLayout::Agency120;
        if (hasBarcodeAt(record, shiftedPlaces.barcode->pos, strict))
            return NoticeLayout::Agency120Shifted;
    }
    return std::nullopt;
}

} // namespace

std::optional<NoticeLayout> recogniseAgency120(QByteArrayView file)
{
    const auto records =
        splitRecords(file.first(std::min<qsizetype>(600, file.size())), recordLength);
    if (records.size() < 2 || records[0].bytes.size() > recordLength)
        return std::nullopt;
    const QByteArrayView second = records[1].bytes;
    if (second.startsWith('2')) {
        if (second.size() < 19 || !allDigits(second.sliced(1, 10)))
            return std::nullopt;
        return layoutOf(second);
    }
    const bool blankHeader = rightTrimmed(records[0].bytes).size() == 1;
    const bool empty = second.startsWith('8') && second.size() > 6 && blankHeader
        && allDigits(second.sliced(1, 6));
    return empty ? std::optional(NoticeLayout::Agency120) : std::nullopt;
}

} // namespace keshikomi
