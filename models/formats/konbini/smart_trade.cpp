// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/konbini/smart_trade.h"

#include "models/domain/try.h"
#include "models/formats/collector.h"
#include "models/formats/cp932.h"
#include "models/formats/csv_line.h"
#include "models/formats/konbini/smart_trade_layout.h"
#include "models/formats/row_reader.h"

namespace keshikomi {
namespace {

using namespace smarttrade;

constexpr QByteArrayView atShop("3");
constexpr qsizetype longestAmount = 12;

using Cells = std::vector<CsvCell>;

std::optional<NoticeKind> kindOf(QByteArrayView stage)
{
    if (stage == QByteArrayView("1"))
        return NoticeKind::Preliminary;
    if (stage == QByteArrayView("2"))
        return NoticeKind::Confirmed;
    if (stage == QByteArrayView("9"))
        return NoticeKind::PreliminaryCancelled;
    return std::nullopt;
}

bool isHeader(const Cells &cells)
{
    return cells.size() >= HeaderColumnCount && cells[HeaderKind].bytes == QByteArrayView("1")
        && allDigits(cells[HeaderConsignor].bytes) && allDigits(cells[HeaderCount].bytes);
}

bool isData(const Cells &cells)
{
    return cells.size() == DataColumnCount && cells[DataKind].bytes == QByteArrayView("2");
}

class SmartTradeRow final
{
public:
    SmartTradeRow(const Cells &cells, RowReader &row)
        : m_cells(&cells)
        , m_row(&row)
    {
    }
    NoticeRecord read();

private:
    Cell cell(DataColumn column) const
    {
        const CsvCell &found = (*m_cells)[column];
        return {smarttrade::data[column].name, found.byte, found.bytes};
    }
    QDate day(DataColumn column, bool needed);
    QString text(DataColumn column);

    const Cells *m_cells;
    RowReader *m_row;
};

QDate SmartTradeRow::day(DataColumn column, bool needed)
{
    const Cell found = cell(column);
    QByteArray digits = found.bytes.toByteArray();
    if (digits.count('/') == 2)
        digits.remove(7, 1).remove(4, 1);
    const Cell plain{found.name, found.byte, digits};
    return needed ? m_row->date8(plain) : m_row->date8OrNone(plain);
}

QString SmartTradeRow::text(DataColumn column)
{
    const Cell found = cell(column);
    const DecodedText read = decodeCp932(rightTrimmed(found.bytes));
    if (!read.isGood())
        m_row->refuse(found, RowIssue::BadByte, {shownBytes(found.bytes.sliced(read.badAt, 1))});
    return read.text;
}

NoticeRecord SmartTradeRow::read()
{
    NoticeRecord notice;
    const auto kind = kindOf(cell(Stage).bytes);
    if (!kind)
        m_row->refuse(cell(Stage), RowIssue::UnknownKind, {shownBytes(cell(Stage).bytes)});
    if (cell(Collection).bytes != atShop)
        m_row->refuse(
            cell(Collection), RowIssue::UnknownKind, {shownBytes(cell(Collection).bytes)});
    if (!isBlank(cell(RejectFlag).bytes))
        m_row->refuse(
            cell(RejectFlag), RowIssue::ResultNotGood, {shownBytes(cell(RejectReason).bytes)});
    notice.kind = kind.value_or(NoticeKind::Preliminary);
    notice.channel = Channel::KonbiniBarcode;
    notice.receivedOn = day(ReceivedOn, true);
    notice.payoutOn = day(PayoutOn, false);
    m_row->number(cell(RequestNumber));
    notice.slipKey = withoutZeros(cell(RequestNumber).bytes);
    notice.inquiryNumber = notice.slipKey; // without a barcode it is what tells receipts apart
    if (cell(Amount).bytes.size() > longestAmount)
        m_row->refuse(cell(Amount), RowIssue::NotDigits, {shownBytes(cell(Amount).bytes)});
    notice.amount = Yen(m_row->number(cell(Amount)));
    if (m_row->isGood() && notice.amount.isZero())
        m_row->refuse(cell(Amount), RowIssue::AmountZero);
    notice.payerName = text(PayerName);
    notice.bankName = text(PayerBank);
    notice.branchName = text(PayerBranch);
    return notice;
}

void readLine(const Frame &frame, const Cells &cells, int record, FileReading &reading)
{
    ++reading.dataRows;
    RowReader row(record, reading.problems);
    if (!isData(cells)) {
        const QByteArrayView first = cells.empty() ? frame.bytes : cells[0].bytes;
        if (first == QByteArrayView("2"))
            return row.refuse({smarttrade::data[DataKind].name, 1, frame.bytes},
                              RowIssue::WrongColumns,
                              {QString::number(cells.size()), QString::number(DataColumnCount)});
        return row.refuse({smarttrade::data[DataKind].name, 1, first},
                          RowIssue::UnknownKind,
                          {shownBytes(first.first(std::min<qsizetype>(8, first.size())))});
    }
    NoticeRecord notice = SmartTradeRow(cells, row).read();
    if (!row.isGood())
        return;
    const CsvCell &day = cells[ReceivedOn];
    addRecord(reading,
              std::move(notice),
              QStringLiteral("consignor-") + withoutZeros(cells[Consignor].bytes),
              {frame, record, {smarttrade::data[ReceivedOn].name, day.byte, day.bytes}});
}

} // namespace

bool looksLikeSmartTrade(QByteArrayView file)
{
    const auto lines = splitLines(file.first(std::min<qsizetype>(4096, file.size())));
    if (lines.empty() || !isHeader(splitCsvLine(lines[0].bytes)))
        return false;
    return lines.size() == 1 || isData(splitCsvLine(lines[1].bytes));
}

Done readSmartTrade(QByteArrayView file, const QString &fileName, FileReading &reading)
{
    int record = 0;
    std::optional<qint64> stated;
    for (const Frame &frame : splitLines(file)) {
        const Cells cells = splitCsvLine(frame.bytes);
        if (++record == 1 && isHeader(cells) && cells[HeaderCount].bytes.size() <= 9)
            stated = digitsValue(cells[HeaderCount].bytes);
        else
            readLine(frame, cells, record, reading);
    }
    if (stated && !reading.hasRefusedRows() && *stated != reading.dataRows)
        return trailerMismatch(
            fileName, smarttrade::header[HeaderCount].name, *stated, reading.dataRows);
    return done();
}

} // namespace keshikomi
