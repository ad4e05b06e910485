// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/table_file.h"

#include "models/formats/cp932.h"

#include <QLocale>
#include <QStringConverter>

#include <algorithm>
#include <array>
#include <optional>

namespace keshikomi {
namespace {

constexpr QByteArrayView utf8Mark("\xEF\xBB\xBF");
constexpr std::array separators{',', '\t', ';'};

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

// UTF-16 with its mark, as UTF-8; anything else as it is.
QByteArray withoutUtf16(const QByteArray &bytes)
{
    if (!bytes.startsWith("\xFF\xFE") && !bytes.startsWith("\xFE\xFF"))
        return bytes;
    QStringDecoder decoder(QStringConverter::Utf16);
    const QString text = decoder.decode(bytes);
    return decoder.hasError() ? bytes : text.toUtf8();
}

bool isDigitAt(QByteArrayView bytes, qsizetype at)
{
    return at >= 0 && at < bytes.size() && bytes[at] >= '0' && bytes[at] <= '9';
}

// 1,234,567: a comma before exactly three digits.
bool groupsDigits(QByteArrayView bytes, qsizetype at)
{
    return bytes[at] == ',' && isDigitAt(bytes, at - 1) && isDigitAt(bytes, at + 1)
        && isDigitAt(bytes, at + 2) && isDigitAt(bytes, at + 3) && !isDigitAt(bytes, at + 4);
}

// Which separator the head of the file has most of, outside quotes. What may group the digits of an
// amount speaks for no comma: tables with tabs have amounts, too.
char separatorOf(QByteArrayView file)
{
    std::array<int, separators.size()> counts{};
    bool quoted = false;
    const QByteArrayView head = file.first(std::min<qsizetype>(file.size(), 8192));
    for (qsizetype at = 0; at < head.size(); ++at) {
        quoted = head[at] == '"' ? !quoted : quoted;
        for (std::size_t i = 0; i < separators.size(); ++i) {
            const bool isOne = !quoted && head[at] == separators[i] && !groupsDigits(head, at);
            counts[i] += isOne ? 1 : 0;
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    return separators[std::size_t(most - counts.begin())];
}

int linesOf(const QByteArray &raw)
{
    const auto ends = raw.count('\n');
    return 1 + int(ends > 0 ? ends : raw.count('\r'));
}

// Walks a text table. A quote that is never closed, or with text behind the one that closes it, is
// a sign like others: it must not swallow the rows below it. In CP932 no second byte of a pair is a
// quote, a separator or a line end.
class TextTable final
{
public:
    TextTable(QByteArrayView file, qsizetype start, TableEncoding encoding)
        : m_file(file)
        , m_at(start)
        , m_encoding(encoding)
        , m_separator(separatorOf(file.sliced(start)))
    {
    }
    bool next(TableRow &row);

private:
    bool atLineEnd() const { return m_file[m_at] == '\r' || m_file[m_at] == '\n'; }
    void skipLineEnd();
    FileCell cell(TableRow &row);
    QByteArray quotedCell();
    bool atCellEnd() const
    {
        return m_at >= m_file.size() || m_file[m_at] == m_separator || atLineEnd();
    }
    FileCell decoded(QByteArrayView bytes, qsizetype place) const;

    QByteArrayView m_file;
    qsizetype m_at;
    TableEncoding m_encoding;
    char m_separator;
    int m_number = 0;
};

void TextTable::skipLineEnd()
{
    if (m_at < m_file.size() && m_file[m_at] == '\r')
        ++m_at;
    if (m_at < m_file.size() && m_file[m_at] == '\n')
        ++m_at;
}

QByteArray TextTable::quotedCell()
{
    const qsizetype start = m_at;
    QByteArray text;
    for (++m_at; m_at < m_file.size(); ++m_at) {
        if (m_file[m_at] != '"') {
            text.append(m_file[m_at]);
        } else if (m_at + 1 < m_file.size() && m_file[m_at + 1] == '"') {
            text.append('"');
            ++m_at;
        } else {
            ++m_at;
            return text;
        }
    }
    m_at = start;
    return {};
}

FileCell TextTable::decoded(QByteArrayView bytes, qsizetype place) const
{
    QByteArray flat = bytes.toByteArray(); // line ends and tabs within a cell are spaces
    for (char &byte : flat)
        byte = byte == '\n' || byte == '\r' || byte == '\t' ? ' ' : byte;
    DecodedText text = m_encoding == TableEncoding::Cp932 ? decodeCp932(flat) : decodeUtf8(flat);
    FileCell cell;
    cell.byte = static_cast<int>(place) + 1;
    cell.readable = text.isGood();
    if (cell.readable)
        cell.text = text.text.trimmed();
    return cell;
}

FileCell TextTable::cell(TableRow &row)
{
    const qsizetype start = m_at;
    QByteArray text;
    if (m_at < m_file.size() && m_file[m_at] == '"') {
        text = quotedCell();
        row.strayQuote = row.strayQuote || m_at == start;
    }
    while (m_at > start && !atCellEnd() && m_file[m_at] == ' ')
        ++m_at;
    if (m_at > start && !atCellEnd()) {
        row.strayQuote = true;
        m_at = start;
        text.clear();
    }
    const qsizetype rest = m_at;
    while (!atCellEnd())
        ++m_at;
    text += m_file.sliced(rest, m_at - rest).toByteArray();
    return decoded(text, start - row.offset);
}

bool TextTable::next(TableRow &row)
{
    if (m_at >= m_file.size() || (m_at + 1 == m_file.size() && m_file[m_at] == 0x1A))
        return false;
    const qsizetype start = m_at;
    row = {};
    row.number = ++m_number;
    row.offset = start;
    while (true) {
        row.cells.push_back(cell(row));
        if (m_at >= m_file.size() || atLineEnd())
            break;
        ++m_at; // the separator
    }
    row.raw = m_file.sliced(start, m_at - start).toByteArray();
    row.lines = linesOf(row.raw);
    row.isUnended = m_at >= m_file.size();
    skipLineEnd();
    return true;
}

bool isBlankRow(const TableRow &row)
{
    return std::all_of(row.cells.begin(), row.cells.end(), [](const FileCell &cell) {
        return cell.readable && cell.text.isEmpty();
    });
}

// Nothing: more rows than `most`.
std::optional<TableFile> readText(const QByteArray &bytes, TableEncoding encoding, qsizetype most)
{
    const QByteArray file = withoutUtf16(bytes);
    const bool marked = file.startsWith(utf8Mark.toByteArray());
    TableFile table;
    table.encoding = encoding;
    if (encoding == TableEncoding::Detect)
        table.encoding = marked || isUtf8(file) ? TableEncoding::Utf8 : TableEncoding::Cp932;
    TextTable text(file, marked ? utf8Mark.size() : 0, table.encoding);
    TableRow row;
    while (text.next(row)) {
        if (isBlankRow(row))
            continue;
        if (qsizetype(table.rows.size()) == most)
            return std::nullopt;
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

bool looksLikeWorkbook(QByteArrayView file)
{
    return file.startsWith("PK\x03\x04");
}

Result<TableFile> readTable(const QByteArray &bytes,
                            const QString &fileName,
                            TableEncoding encoding,
                            const QString &sheet,
                            qsizetype mostRows)
{
    if (bytes.isEmpty())
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    if (looksLikeWorkbook(bytes))
        return readWorkbook(bytes, fileName, sheet);
    auto table = readText(bytes, encoding, mostRows);
    if (!table)
        return failure(ErrorCode::Invalid,
                       Fault::FileNotReadable,
                       {fileName, QStringLiteral("rows"), QLocale::c().toString(mostRows)});
    if (table->rows.empty())
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    return *std::move(table);
}

} // namespace keshikomi
