// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/formats/table/table_file.h"
#include "models/formats/table/workbook_parts.h"
#include "models/formats/table/zip_archive.h"

#include <QXmlStreamReader>

#include <algorithm>

namespace keshikomi {
namespace {

constexpr int mostColumns = 16'384;
constexpr int mostCells = 20'000'000;

// `part` is for the log: no reader knows what a part of a workbook is.
tl::unexpected<Error> damaged(const QString &fileName, const char *part)
{
    return failure(ErrorCode::Invalid,
                   Fault::FileNotReadable,
                   {fileName, QStringLiteral("damaged")},
                   QString::fromLatin1(part));
}

// Another archive: statements of a bank, packed for the way, and not a workbook that lost a part.
bool isPacked(const ZipArchive &archive)
{
    return !archive.part(QStringLiteral("[Content_Types].xml"))
        && !archive.part(QStringLiteral("xl/workbook.xml"));
}

// "BC12" -> 55, 1-based; 0: no such place.
int columnOf(QStringView reference)
{
    int column = 0;
    for (const QChar sign : reference) {
        if (sign < u'A' || sign > u'Z')
            break;
        column = column * 26 + (sign.unicode() - u'A' + 1);
        if (column > mostColumns)
            return 0;
    }
    return column;
}

class SheetReader final
{
public:
    SheetReader(const QByteArray &xml, const WorkbookParts &parts)
        : m_xml(xml)
        , m_parts(&parts)
    {
    }
    // Nothing: broken XML or too many cells.
    std::optional<std::vector<TableRow>> read();

private:
    void row();
    void cell(TableRow &row);
    QString valueOf(const QString &type, int style, const QString &raw) const;

    QXmlStreamReader m_xml;
    const WorkbookParts *m_parts;
    std::vector<TableRow> m_rows;
    int m_cells = 0;
    int m_number = 0;
};

QString SheetReader::valueOf(const QString &type, int style, const QString &raw) const
{
    if (type == QLatin1String("s")) {
        bool ok = false;
        const int index = raw.toInt(&ok);
        return ok && index >= 0 && index < m_parts->strings.size() ? m_parts->strings[index]
                                                                   : QString();
    }
    const bool number = type.isEmpty() || type == QLatin1String("n");
    if (number && style >= 0 && style < int(m_parts->dateStyles.size())
        && m_parts->dateStyles[std::size_t(style)])
        return dayOfSerial(raw, m_parts->from1904);
    return number ? plainNumber(raw) : raw;
}

void SheetReader::cell(TableRow &row)
{
    const auto attributes = m_xml.attributes();
    const QString reference = attributes.value(QLatin1String("r")).toString();
    const QString type = attributes.value(QLatin1String("t")).toString();
    const int style = attributes.value(QLatin1String("s")).toInt();
    QString raw;
    QString inner;
    while (!m_xml.atEnd() && !m_xml.hasError()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("c"))
            break;
        if (!m_xml.isStartElement())
            continue;
        if (m_xml.name() == QLatin1String("v"))
            raw = m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
        else if (m_xml.name() == QLatin1String("t"))
            inner += m_xml.readElementText(QXmlStreamReader::IncludeChildElements);
    }
    const int column = reference.isEmpty() ? int(row.cells.size()) + 1 : columnOf(reference);
    if (column <= 0 || column <= int(row.cells.size()) || ++m_cells > mostCells)
        return m_xml.raiseError(QStringLiteral("a cell out of place"));
    while (int(row.cells.size()) < column)
        row.cells.push_back({QString(), int(row.cells.size()) + 1, true});
    QString text = type == QLatin1String("inlineStr") ? inner : valueOf(type, style, raw);
    row.cells.back().text = text.replace(u'\n', u' ').trimmed();
    row.cells.back().readable = type != QLatin1String("e"); // #N/A and the like
}

void SheetReader::row()
{
    TableRow row;
    bool told = false;
    const int number = m_xml.attributes().value(QLatin1String("r")).toInt(&told);
    m_number = told && number > m_number ? number : m_number + 1;
    row.number = m_number;
    while (!m_xml.atEnd() && !m_xml.hasError()) {
        m_xml.readNext();
        if (m_xml.isEndElement() && m_xml.name() == QLatin1String("row"))
            break;
        if (m_xml.isStartElement() && m_xml.name() == QLatin1String("c"))
            cell(row);
    }
    const bool blank = std::all_of(row.cells.begin(), row.cells.end(), [](const FileCell &cell) {
        return cell.text.isEmpty();
    });
    if (blank)
        return;
    QStringList texts;
    for (const FileCell &each : row.cells) {
        QString text = each.text;
        texts << QString(u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"');
    }
    row.raw = texts.join(u',').toUtf8();
    m_rows.push_back(std::move(row));
}

std::optional<std::vector<TableRow>> SheetReader::read()
{
    while (!m_xml.atEnd() && !m_xml.hasError()) {
        m_xml.readNext();
        if (m_xml.isDTD())
            return std::nullopt;
        if (m_xml.isStartElement() && m_xml.name() == QLatin1String("row"))
            row();
    }
    if (m_xml.hasError())
        return std::nullopt;
    return std::move(m_rows);
}

} // namespace

Result<TableFile>
readWorkbook(const QByteArray &bytes, const QString &fileName, const QString &sheet)
{
    const ZipArchive archive(bytes);
    if (!archive.isOpen())
        return damaged(fileName, "ZIP");
    if (isPacked(archive))
        return failure(
            ErrorCode::Invalid, Fault::FileNotReadable, {fileName, QStringLiteral("packed")});
    const auto parts = readWorkbookParts(archive);
    if (!parts)
        return damaged(fileName, "XLSX");
    const auto found = std::find_if(
        parts->sheets.begin(), parts->sheets.end(), [&sheet](const WorkbookSheet &each) {
            return sheet.isEmpty() || each.name == sheet;
        });
    if (found == parts->sheets.end())
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {sheet});
    const auto xml = archive.part(found->path);
    if (!xml)
        return damaged(fileName, "XLSX");
    auto rows = SheetReader(*xml, *parts).read();
    if (!rows)
        return damaged(fileName, "XML");
    if (rows->empty())
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    return TableFile{*std::move(rows), TableEncoding::Utf8};
}

QStringList sheetNames(const QByteArray &file)
{
    QStringList names;
    if (!looksLikeWorkbook(file))
        return names;
    const ZipArchive archive(file);
    if (const auto parts = archive.isOpen() ? readWorkbookParts(archive) : std::nullopt) {
        for (const WorkbookSheet &sheet : parts->sheets)
            names << sheet.name;
    }
    return names;
}

} // namespace keshikomi
