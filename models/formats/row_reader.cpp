// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/row_reader.h"

#include "models/formats/cp932.h"

#include <algorithm>

namespace keshikomi {
namespace {

constexpr char recordKindName[] = "データ区分";

QString hexByte(char byte)
{
    return QString::fromLatin1(QByteArray(1, byte).toHex().toUpper());
}

bool isDigit(char byte)
{
    return byte >= '0' && byte <= '9';
}

} // namespace

QString shownBytes(QByteArrayView bytes)
{
    QString shown;
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const DecodedText one = decodeJisX0201(bytes.sliced(at, 1));
        const DecodedText two =
            decodeCp932(bytes.sliced(at, std::min<qsizetype>(2, bytes.size() - at)));
        if (one.isGood()) {
            shown += one.text;
        } else if (two.isGood()) { // a character of full width, where none may be
            shown += two.text;
            ++at;
        } else {
            shown += QStringLiteral("\\x") + hexByte(bytes[at]);
        }
    }
    return shown;
}

QString fieldName(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

bool allDigits(QByteArrayView bytes)
{
    return !bytes.isEmpty() && std::all_of(bytes.begin(), bytes.end(), isDigit);
}

bool isBlank(QByteArrayView bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == ' '; })
        || std::all_of(bytes.begin(), bytes.end(), [](char byte) { return byte == '0'; });
}

qint64 digitsValue(QByteArrayView digits)
{
    Q_ASSERT(digits.size() <= 18);
    qint64 value = 0;
    for (const char digit : digits)
        value = value * 10 + (digit - '0');
    return value;
}

QString withoutZeros(QByteArrayView digits, QLatin1String whenZero)
{
    const auto *first = std::find_if(digits.begin(), digits.end(), [](char c) { return c != '0'; });
    if (first == digits.end())
        return whenZero;
    return QString::fromLatin1(QByteArrayView(first, digits.end()));
}

QByteArrayView rightTrimmed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && bytes.back() == ' ')
        bytes.chop(1);
    return bytes;
}

void RowReader::add(const Cell &cell, RowIssue issue, QStringList args, bool warning)
{
    RowProblem problem;
    problem.warning = warning;
    problem.record = m_record;
    problem.byte = cell.byte;
    problem.field = fieldName(cell.name);
    problem.issue = issue;
    problem.args = std::move(args);
    m_problems->push_back(std::move(problem));
}

void RowReader::refuse(const Cell &cell, RowIssue issue, QStringList args)
{
    m_good = false;
    add(cell, issue, std::move(args), false);
}

void RowReader::warn(const Cell &cell, RowIssue issue, QStringList args)
{
    add(cell, issue, std::move(args), true);
}

bool RowReader::check(const Cell &cell, FieldKind kind)
{
    switch (kind) {
    case FieldKind::DigitsOrBlank:
        if (rightTrimmed(cell.bytes).isEmpty())
            return true;
        [[fallthrough]];
    case FieldKind::Digits:
        if (allDigits(cell.bytes))
            return true;
        refuse(cell, RowIssue::NotDigits, {shownBytes(cell.bytes)});
        return false;
    case FieldKind::Text: {
        const qsizetype split = splitKanaAt(cell.bytes);
        if (split >= 0)
            warn(cell, RowIssue::SplitKana, {shownBytes(rightTrimmed(cell.bytes))});
        return true;
    }
    case FieldKind::Filler: return true;
    }
    return true;
}

qint64 RowReader::number(const Cell &cell)
{
    if (allDigits(cell.bytes) && cell.bytes.size() <= 18)
        return digitsValue(cell.bytes);
    refuse(cell, RowIssue::NotDigits, {shownBytes(cell.bytes)});
    return 0;
}

QDate RowReader::date8(const Cell &cell)
{
    const QDate date = readDate8(cell.bytes);
    if (!date.isValid())
        refuse(cell, RowIssue::NotADate, {shownBytes(cell.bytes)});
    return date;
}

QDate RowReader::date8OrNone(const Cell &cell)
{
    return isBlank(cell.bytes) ? QDate() : date8(cell);
}

QDate RowReader::eraDate(const Cell &cell, QDate today, YearRule rule)
{
    const auto read = readEraDate(cell.bytes, today, rule);
    if (!read) {
        refuse(cell, RowIssue::NotADate, {shownBytes(cell.bytes)});
        return {};
    }
    const QStringList args{shownBytes(cell.bytes), read->date.toString(Qt::ISODate)};
    if (read->perhapsGregorian)
        refuse(cell, RowIssue::DateFarAway, args);
    else if (read->farAway)
        warn(cell, RowIssue::DateFarAway, args);
    return read->date;
}

QDate RowReader::eraDateOrNone(const Cell &cell, QDate today, YearRule rule)
{
    return isBlank(cell.bytes) ? QDate() : eraDate(cell, today, rule);
}

QTime RowReader::time4(const Cell &cell)
{
    if (rightTrimmed(cell.bytes).isEmpty())
        return {};
    if (cell.bytes.size() == 4 && allDigits(cell.bytes)) {
        const int value = static_cast<int>(digitsValue(cell.bytes));
        const QTime time(value / 100, value % 100);
        if (time.isValid())
            return time;
    }
    refuse(cell, RowIssue::NotADate, {shownBytes(cell.bytes)});
    return {};
}

QString RowReader::text(const Cell &cell)
{
    if (!cell.text.isNull())
        return cell.text.first(rightTrimmed(cell.bytes).size()).toString();
    DecodedText read = decodeJisX0201(rightTrimmed(cell.bytes));
    if (!read.isGood())
        refuse(cell, RowIssue::BadByte, {hexByte(cell.bytes[read.badAt])});
    return std::move(read.text);
}

FixedRow::FixedRow(const Frame &frame, int recordLength)
    : m_bytes(frame.bytes)
    , m_found(frame.bytes.size())
    , m_expected(recordLength)
{
    Q_ASSERT(recordLength <= static_cast<int>(m_padded.size()));
    if (m_found >= recordLength) {
        m_bytes = frame.bytes.first(recordLength);
    } else {
        std::copy(frame.bytes.begin(), frame.bytes.end(), m_padded.begin());
        std::fill(m_padded.begin() + m_found, m_padded.begin() + recordLength, ' ');
        m_bytes = QByteArrayView(m_padded.data(), recordLength);
    }
    m_badAt = decodeJisX0201(m_bytes, m_text);
}

void FixedRow::checkLength(RowReader &reader) const
{
    if (m_found == m_expected)
        return;
    const Cell whole{recordKindName, 1, m_bytes};
    const QStringList lengths{QString::number(m_found), QString::number(m_expected)};
    if (m_found > m_expected)
        reader.refuse(whole, RowIssue::WrongLength, lengths);
    else
        reader.warn(whole, RowIssue::Truncated, lengths);
}

void FixedRow::check(RowReader &reader, std::span<const Field> fields) const
{
    checkLength(reader);
    for (const Field &field : fields) {
        const Cell read = cell(field);
        const qsizetype badAt = m_badAt < 0 ? -1 : decodeJisX0201(read.bytes).badAt;
        if (badAt < 0)
            reader.check(read, field.kind);
        else
            reader.refuse({field.name, field.pos + static_cast<int>(badAt), read.bytes},
                          RowIssue::BadByte,
                          {hexByte(read.bytes[badAt])});
    }
}

} // namespace keshikomi
