// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/konbini/agency_csv.h"

#include "models/formats/collector.h"
#include "models/formats/cp932.h"
#include "models/formats/csv_line.h"
#include "models/formats/konbini/agency_csv_layout.h"
#include "models/formats/konbini/konbini_row.h"

#include <algorithm>

namespace keshikomi {
namespace {

using namespace agencycsv;

constexpr QByteArrayView byteOrderMark("\xEF\xBB\xBF");
constexpr QByteArrayView barcodePrefix("EAN");

bool isHeader(const std::vector<CsvCell> &cells, bool utf8)
{
    if (cells.size() != ColumnCount)
        return false;
    for (std::size_t column = 0; column < ColumnCount; ++column) {
        const QByteArrayView bytes = cells[column].bytes;
        const DecodedText name = utf8 ? decodeUtf8(bytes) : decodeCp932(bytes);
        if (!name.isGood() || name.text.trimmed() != fieldName(columns[column].name))
            return false;
    }
    return true;
}

// A data row is told by its barcode, so that a file without a header row does not lose its first
// payment.
bool isData(const std::vector<CsvCell> &cells)
{
    return cells.size() == ColumnCount && cells[Barcode].bytes.startsWith(barcodePrefix)
        && allDigits(cells[Barcode].bytes.sliced(barcodePrefix.size()));
}

struct Opening final
{
    bool known = false;
    bool utf8 = false;
    bool headerRow = false;
};

Opening readOpening(QByteArrayView file)
{
    Opening opening;
    if (file.startsWith(byteOrderMark)) {
        opening.utf8 = true;
        file = file.sliced(byteOrderMark.size());
    }
    const qsizetype window = std::min<qsizetype>(file.size(), 4096);
    const std::vector<Frame> lines = splitLines(file.first(window));
    if (lines.empty())
        return opening;
    const std::vector<CsvCell> first = splitCsvLine(lines[0].bytes);
    if (!opening.utf8 && isHeader(first, true))
        opening.utf8 = true;
    const bool otherHeader = first.size() == ColumnCount && !isData(first) && lines.size() > 1
        && !allDigits(first[NoticeCode].bytes) && isData(splitCsvLine(lines[1].bytes));
    opening.headerRow = isHeader(first, opening.utf8) || otherHeader;
    opening.known = opening.headerRow || isData(first);
    return opening;
}

class CsvRow final
{
public:
    CsvRow(const std::vector<CsvCell> &cells, RowReader &row, bool utf8)
        : m_cells(&cells)
        , m_row(&row)
        , m_utf8(utf8)
    {
    }

    // Everything the record holds but its place; reader.isGood() says whether it may be used.
    NoticeRecord read();

private:
    Cell cell(CsvColumn column) const
    {
        const CsvCell &found = (*m_cells)[column];
        return {columns[column].name, found.byte, found.bytes};
    }
    QByteArray filled(CsvColumn column);
    QDate date8(CsvColumn column) { return m_row->date8(cell(column)); }
    std::optional<KonbiniCode> code();
    QByteArrayView barcode();
    void readTime(NoticeRecord &notice, const KonbiniCode &code);
    void readAmount(NoticeRecord &notice, QByteArrayView digits);
    void compareUserField(CsvColumn column, QByteArrayView digits);
    void checkName();

    const std::vector<CsvCell> *m_cells;
    RowReader *m_row;
    bool m_utf8;
};

// The digits of a column at its full width. Fewer digits than that are a spreadsheet's doing.
QByteArray CsvRow::filled(CsvColumn column)
{
    const Cell found = cell(column);
    if (!m_row->check(found, FieldKind::Digits))
        return {};
    if (found.bytes.size() < columns[column].width)
        m_row->warn(found, RowIssue::SpreadsheetDamage, {QString::number(column + 1)});
    return found.bytes.toByteArray().rightJustified(columns[column].width, '0');
}

std::optional<KonbiniCode> CsvRow::code()
{
    const QByteArray digits = filled(NoticeCode);
    const auto known = konbiniCode(digits);
    if (!known && !digits.isEmpty())
        m_row->refuse(cell(NoticeCode), RowIssue::UnknownKind, {shownBytes(digits)});
    return known;
}

// The 44 digits, or nothing and a problem.
QByteArrayView CsvRow::barcode()
{
    const Cell found = cell(Barcode);
    if (!found.bytes.startsWith(barcodePrefix)) {
        m_row->refuse(found,
                      RowIssue::BarcodeWrong,
                      {shownBytes(found.bytes.first(std::min<qsizetype>(3, found.bytes.size())))
                       + QStringLiteral(" / EAN")});
        return {};
    }
    const QByteArrayView digits = found.bytes.sliced(barcodePrefix.size());
    return checkBarcode(*m_row, found, digits) ? digits : QByteArrayView();
}

void CsvRow::readTime(NoticeRecord &notice, const KonbiniCode &code)
{
    const Cell found = cell(ReceivedAt);
    if (!code.timed || found.bytes.isEmpty())
        return;
    const QByteArray digits = filled(ReceivedAt);
    if (!digits.isEmpty())
        notice.receivedAt = m_row->time4({found.name, found.byte, digits});
}

// An amended postal amount (22) is the one in its own column; the barcode still has the old one.
void CsvRow::readAmount(NoticeRecord &notice, QByteArrayView digits)
{
    const Cell found = cell(Amount);
    const qint64 amount = m_row->number(found);
    const qint64 onSlip = barcodeAmount(digits);
    if (!m_row->isGood())
        return;
    if (amount == 0)
        return m_row->refuse(found, RowIssue::AmountZero);
    notice.amount = Yen(amount);
    if (notice.kind == NoticeKind::Amended)
        return;
    if (amount != onSlip) {
        const QStringList both{QString::number(amount), QString::number(onSlip)};
        return m_row->refuse(found, RowIssue::AmountMismatch, both);
    }
    const Cell flag = cell(StampFlag);
    if (flag.bytes != digits.sliced(36, 1))
        m_row->warn(
            flag, RowIssue::FlagLooksOdd, {shownBytes(flag.bytes), QString::number(amount)});
    else
        checkStampFlag(*m_row, flag, flag.bytes, amount);
}

// The user fields only repeat digits of the barcode; a row that contradicts itself is refused.
void CsvRow::compareUserField(CsvColumn column, QByteArrayView digits)
{
    const QByteArray value = filled(column);
    if (!value.isEmpty() && QByteArrayView(value) != digits) {
        const QString both = shownBytes(value) + QStringLiteral(" / ") + shownBytes(digits);
        m_row->refuse(cell(column), RowIssue::BarcodeWrong, {both});
    }
}

// The chain's name is not kept (the code is), but its bytes say whether the file arrived whole.
void CsvRow::checkName()
{
    const Cell found = cell(ChainName);
    const DecodedText name = m_utf8 ? decodeUtf8(found.bytes) : decodeCp932(found.bytes);
    if (name.isGood())
        return;
    const int byte = found.byte + static_cast<int>(name.badAt);
    const QByteArray hex = found.bytes.sliced(name.badAt, 1).toByteArray().toHex().toUpper();
    m_row->refuse({found.name, byte, found.bytes}, RowIssue::BadByte, {QString::fromLatin1(hex)});
}

NoticeRecord CsvRow::read()
{
    NoticeRecord notice;
    checkName();
    const auto known = code();
    const QByteArrayView digits = barcode();
    if (!known || digits.isEmpty())
        return notice;
    notice.kind = known->kind;
    takeBarcode(notice, digits);
    notice.receivedOn = date8(ReceivedOn);
    readTime(notice, *known);
    compareUserField(UserField1, digits.sliced(13, 6));
    compareUserField(UserField2, digits.sliced(19, 11));
    readAmount(notice, digits);
    notice.chain = withoutZeros(filled(Chain), QLatin1String("0"));
    notice.shop = withoutZeros(filled(Shop), QLatin1String("0"));
    notice.payoutOn = m_row->date8OrNone(cell(PayoutOn));
    date8(CreatedOn);
    return notice;
}

void readLine(const Frame &frame, int record, bool utf8, FileReading &reading)
{
    ++reading.dataRows;
    RowReader row(record, reading.problems);
    const std::vector<CsvCell> cells = splitCsvLine(frame.bytes);
    if (cells.size() != ColumnCount) {
        const QStringList counts{QString::number(cells.size()), QString::number(ColumnCount)};
        return row.refuse(
            {columns[NoticeCode].name, 1, frame.bytes}, RowIssue::WrongColumns, counts);
    }
    NoticeRecord notice = CsvRow(cells, row, utf8).read();
    if (!row.isGood())
        return;
    QString sender = konbiniSender(cells[Barcode].bytes.sliced(barcodePrefix.size()));
    const CsvCell &day = cells[ReceivedOn];
    addRecord(reading,
              std::move(notice),
              std::move(sender),
              {frame, record, {columns[ReceivedOn].name, day.byte, day.bytes}});
}

} // namespace

bool looksLikeAgencyCsv(QByteArrayView file)
{
    return readOpening(file).known;
}

Done readAgencyCsv(QByteArrayView file, FileReading &reading)
{
    const Opening opening = readOpening(file);
    const qsizetype mark = file.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
    const std::vector<Frame> lines = splitLines(file.sliced(mark));
    reading.records.reserve(lines.size());
    int record = 0;
    for (Frame frame : lines) {
        frame.offset += mark;
        if (++record > 1 || !opening.headerRow)
            readLine(frame, record, opening.utf8, reading);
    }
    return done();
}

} // namespace keshikomi
