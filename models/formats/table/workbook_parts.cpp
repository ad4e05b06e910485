// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/workbook_parts.h"

#include <QDate>
#include <QHash>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace keshikomi {
namespace {

constexpr qsizetype mostStrings = 5'000'000;
constexpr int longestExponent = 30;

// Calls f for each start element of the part; false: broken XML or a document type.
template<typename F>
bool eachElement(const QByteArray &part, F f)
{
    QXmlStreamReader xml(part);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isDTD())
            return false;
        if (xml.isStartElement())
            f(xml);
    }
    return !xml.hasError();
}

QString attribute(const QXmlStreamReader &xml, const char *name)
{
    for (const QXmlStreamAttribute &each : xml.attributes()) {
        if (each.name() == QLatin1String(name))
            return each.value().toString();
    }
    return {};
}

// Targets of the workbook's relations by their ids.
std::optional<QHash<QString, QString>> relations(const ZipArchive &archive)
{
    const auto part = archive.part(QStringLiteral("xl/_rels/workbook.xml.rels"));
    QHash<QString, QString> targets;
    const auto take = [&targets](const QXmlStreamReader &xml) {
        if (xml.name() != QLatin1String("Relationship"))
            return;
        const QString target = attribute(xml, "Target");
        targets[attribute(xml, "Id")] =
            target.startsWith(u'/') ? target.mid(1) : QStringLiteral("xl/") + target;
    };
    if (!part || !eachElement(*part, take))
        return std::nullopt;
    return targets;
}

bool readSheets(const ZipArchive &archive, WorkbookParts &parts)
{
    const auto targets = relations(archive);
    const auto workbook = archive.part(QStringLiteral("xl/workbook.xml"));
    if (!targets || !workbook)
        return false;
    return eachElement(*workbook, [&](const QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("sheet"))
            parts.sheets.push_back({attribute(xml, "name"), targets->value(attribute(xml, "id"))});
        else if (xml.name() == QLatin1String("workbookPr"))
            parts.from1904 = attribute(xml, "date1904") == QLatin1String("1")
                || attribute(xml, "date1904") == QLatin1String("true");
    });
}

// Pieces of rich text are one string; the reading aid (rPh) is no text of the cell.
bool readStrings(const ZipArchive &archive, WorkbookParts &parts)
{
    const auto part = archive.part(QStringLiteral("xl/sharedStrings.xml"));
    if (!part)
        return true; // a workbook of numbers has none
    return eachElement(*part, [&parts](QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("si")) {
            if (parts.strings.size() >= mostStrings)
                return xml.raiseError(QStringLiteral("too many strings"));
            parts.strings.append(QString());
        } else if (xml.name() == QLatin1String("rPh")) {
            xml.skipCurrentElement();
        } else if (xml.name() == QLatin1String("t") && !parts.strings.isEmpty()) {
            parts.strings.back() += xml.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    });
}

// Built-in number formats that show a day, Japanese ones included.
bool isBuiltInDate(int format)
{
    return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31)
        || format == 36 || (format >= 50 && format <= 54) || format == 57 || format == 58;
}

// A format of one's own shows a day if it has a y, d or an era's g or e outside quotes and
// brackets.
bool isDateFormat(QString code)
{
    static const QRegularExpression literal(
        QStringLiteral("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*."));
    code.remove(literal);
    static const QRegularExpression day(QStringLiteral("[ydYDge]"));
    return code.contains(day) && !code.contains(QLatin1String("General"), Qt::CaseInsensitive)
        && !code.contains(QRegularExpression(QStringLiteral("[0#]")));
}

bool readStyles(const ZipArchive &archive, WorkbookParts &parts)
{
    const auto part = archive.part(QStringLiteral("xl/styles.xml"));
    if (!part)
        return true;
    QHash<int, bool> own;
    bool ofCells = false;
    return eachElement(*part, [&](const QXmlStreamReader &xml) {
        if (xml.name() == QLatin1String("numFmt")) {
            own[attribute(xml, "numFmtId").toInt()] = isDateFormat(attribute(xml, "formatCode"));
        } else if (xml.name() == QLatin1String("xf")) {
            const int format = attribute(xml, "numFmtId").toInt();
            if (ofCells)
                parts.dateStyles.push_back(own.value(format, isBuiltInDate(format)));
        } else {
            ofCells = xml.name() == QLatin1String("cellXfs")
                || (ofCells && xml.name() != QLatin1String("cellStyles")
                    && xml.name() != QLatin1String("dxfs"));
        }
    });
}

} // namespace

std::optional<WorkbookParts> readWorkbookParts(const ZipArchive &archive)
{
    WorkbookParts parts;
    if (!readSheets(archive, parts) || !readStrings(archive, parts) || !readStyles(archive, parts))
        return std::nullopt;
    return parts;
}

QString dayOfSerial(const QString &serial, bool from1904)
{
    const QStringList parts = plainNumber(serial).split(u'.');
    bool ok = false;
    const qint64 days = parts.front().toLongLong(&ok);
    if (!ok || parts.back().contains(u'E', Qt::CaseInsensitive) || days < 1 || days > 100'000)
        return serial;
    // Excel counts 29 February 1900, which did not exist; days before it are no business.
    const QDate first = from1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    return first.addDays(days).toString(Qt::ISODate);
}

QString plainNumber(const QString &stored)
{
    static const QRegularExpression shape(
        QStringLiteral("^(-?)([0-9]+)(?:\\.([0-9]*))?(?:[eE]([+-]?[0-9]{1,3}))?$"));
    const auto match = shape.match(stored.trimmed());
    if (!match.hasMatch())
        return stored;
    const int exponent = match.captured(4).toInt();
    if (exponent > longestExponent || exponent < -longestExponent)
        return stored;
    QString digits = match.captured(2) + match.captured(3);
    qsizetype point = match.captured(2).size() + exponent;
    if (point <= 0) {
        digits.prepend(QString(1 - point, u'0'));
        point = 1;
    }
    digits = digits.leftJustified(point, u'0');
    QString decimals = digits.mid(point);
    while (decimals.endsWith(u'0'))
        decimals.chop(1);
    QString number = digits.left(point);
    while (number.size() > 1 && number.startsWith(u'0'))
        number.remove(0, 1);
    return match.captured(1) + number + (decimals.isEmpty() ? QString() : u'.' + decimals);
}

} // namespace keshikomi
