// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/konbini/agency_97.h"

#include "models/formats/collector.h"
#include "models/formats/konbini/agency_97_layout.h"
#include "models/formats/row_reader.h"

namespace keshikomi {
namespace {

using namespace agency97;

bool isData(QByteArrayView record)
{
    return record.size() == recordLength && record.startsWith("27")
        && (record[2] == '1' || record[2] == '2') && allDigits(record.sliced(60, 9))
        && allDigits(record.sliced(69, 8));
}

NoticeRecord notice(const FixedRow &fixed, RowReader &row)
{
    const auto cell = [&fixed](DataField field) { return fixed.cell(agency97::data[field]); };
    NoticeRecord read;
    const QByteArrayView stage = cell(DataKind).bytes;
    if (stage != QByteArrayView("1") && stage != QByteArrayView("2"))
        row.refuse(cell(DataKind), RowIssue::UnknownKind, {shownBytes(stage)});
    if (cell(Method).bytes != QByteArrayView("7"))
        row.refuse(cell(Method), RowIssue::UnknownKind, {shownBytes(cell(Method).bytes)});
    const bool goesBack = cell(Sign).bytes == QByteArrayView("-");
    if (!goesBack && !isBlank(cell(Sign).bytes) && cell(Sign).bytes != QByteArrayView("+"))
        row.refuse(cell(Sign), RowIssue::UnknownKind, {shownBytes(cell(Sign).bytes)});
    read.kind = stage == QByteArrayView("2") ? NoticeKind::Confirmed : NoticeKind::Preliminary;
    if (goesBack) // of news it ends them; of what is final it asks a person and takes nothing
        read.kind = NoticeKind::PreliminaryCancelled;
    read.channel = Channel::KonbiniBarcode;
    read.slipKey = row.text(cell(Key));
    read.inquiryNumber = read.slipKey; // without a barcode it is what tells receipts apart
    read.amount = Yen(row.number(cell(Amount)));
    if (row.isGood() && read.amount.isZero())
        row.refuse(cell(Amount), RowIssue::AmountZero);
    read.receivedOn = row.date8(cell(ReceivedOn));
    read.payoutOn = row.date8OrNone(cell(PayoutOn));
    read.chain = withoutZeros(cell(Company).bytes, QLatin1String("0"));
    read.shop = withoutZeros(rightTrimmed(cell(Shop).bytes), QLatin1String("0"));
    return read;
}

void readRecord(const Frame &frame, int record, FileReading &reading)
{
    ++reading.dataRows;
    RowReader row(record, reading.problems);
    const FixedRow fixed(frame, recordLength);
    fixed.check(row, agency97::data);
    if (!row.isGood())
        return;
    if (!frame.bytes.startsWith('2'))
        return row.refuse(fixed.cell(agency97::data[RecordKind]),
                          RowIssue::UnknownKind,
                          {shownBytes(frame.bytes.first(1))});
    NoticeRecord read = notice(fixed, row);
    if (!row.isGood())
        return;
    const QString company = withoutZeros(fixed.cell(agency97::data[Company]).bytes);
    addRecord(reading,
              std::move(read),
              QStringLiteral("company-") + company,
              {frame, record, fixed.cell(agency97::data[ReceivedOn])});
}

// Records that frame the data; what they say is not known.
bool isFrameRecord(QByteArrayView record)
{
    return record.startsWith('1') || record.startsWith('8') || record.startsWith('9');
}

} // namespace

bool looksLikeAgency97(QByteArrayView file)
{
    const auto lines =
        splitRecords(file.first(std::min<qsizetype>(400, file.size())), recordLength);
    if (lines.empty())
        return false;
    if (lines[0].bytes.startsWith('2'))
        return isData(lines[0].bytes);
    return lines.size() > 1 && lines[0].bytes.startsWith('1')
        && lines[0].bytes.size() == recordLength && isData(lines[1].bytes);
}

Done readAgency97(QByteArrayView file, FileReading &reading)
{
    int record = 0;
    for (const Frame &frame : splitRecords(file, recordLength)) {
        ++record;
        if (!isFrameRecord(frame.bytes))
            readRecord(frame, record, reading);
    }
    return done();
}

} // namespace keshikomi
