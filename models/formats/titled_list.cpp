// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/titled_list.h"

#include "models/domain/written_day.h"
#include "models/formats/cp932.h"
#include "models/formats/csv_line.h"

#include <QRegularExpression>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr qint64 mostYen = 9'999'999'999; // a bill is never more

std::vector<QByteArrayView> linesOf(QByteArrayView bytes)
{
    std::vector<QByteArrayView> lines;
    while (!bytes.isEmpty()) {
        const qsizetype end = std::find(bytes.begin(), bytes.end(), '\n') - bytes.begin();
        QByteArrayView line = bytes.first(end);
        if (line.endsWith('\r'))
            line.chop(1);
        lines.push_back(line);
        bytes = bytes.sliced(std::min(end + 1, bytes.size()));
    }
    return lines;
}

bool isTitle(const QString &cell, const TitledColumn &column)
{
    const QString plain = cell.normalized(QString::NormalizationForm_KC).trimmed();
    return plain == QString::fromUtf16(column.title).normalized(QString::NormalizationForm_KC)
        || plain.toLower() == QLatin1String(column.name);
}

// Titles that are empty at the end are none: a program wrote a comma too many.
qsizetype widthOf(const QStringList &titles)
{
    qsizetype width = titles.size();
    while (width > 0 && titles[width - 1].trimmed().isEmpty())
        --width;
    return width;
}

// Commas that part no thousands stay: the amount was cut, or the comma means something else.
QString withoutThousands(const QString &typed)
{
    static const QRegularExpression thousands(QStringLiteral("^[0-9]{1,3}(,[0-9]{3})+$"));
    return thousands.match(typed).hasMatch() ? QString(typed).remove(QLatin1Char(',')) : typed;
}

} // namespace

TitledList::TitledList(QByteArrayView bytes)
{
    constexpr QByteArrayView mark("\xEF\xBB\xBF");
    m_lines = linesOf(bytes.startsWith(mark) ? bytes.sliced(mark.size()) : bytes);
    m_utf8 = std::all_of(m_lines.begin(), m_lines.end(), [](QByteArrayView line) {
        return decodeUtf8(line).isGood();
    });
}

Done TitledList::findColumns(std::span<const TitledColumn> columns, const QString &fileName)
{
    if (m_lines.empty())
        return failure(ErrorCode::Invalid, Fault::FileEmpty, {fileName});
    m_columns = columns;
    const QStringList titles = decoded(0).value_or(QStringList());
    m_problems.clear(); // titles that cannot be read are columns that are not there
    m_width = widthOf(titles);
    QStringList missing;
    for (const TitledColumn &column : columns) {
        const auto place = std::find_if(titles.begin(), titles.end(), [&](const QString &title) {
            return isTitle(title, column);
        });
        if (place != titles.end())
            m_places.insert(column.name, int(place - titles.begin()));
        else if (column.needed)
            missing << QString::fromUtf16(column.title);
    }
    if (missing.isEmpty())
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::ColumnsNotFound,
                   {fileName, missing.join(QStringLiteral("、")), QStringLiteral("list")});
}

// A file that was cut ends within a row, whose amount may be cut too.
std::optional<QStringList> TitledList::cellsOf(int line)
{
    auto cells = decoded(line);
    if (!cells || cells->size() >= m_width)
        return cells;
    addProblem(line,
               m_columns.front().name,
               RowIssue::WrongColumns,
               {QString::number(cells->size()), QString::number(m_width)});
    return std::nullopt;
}

std::optional<QStringList> TitledList::decoded(int line)
{
    QStringList cells;
    for (const CsvCell &each : splitCsvLine(m_lines[std::size_t(line)])) {
        const DecodedText text = m_utf8 ? decodeUtf8(each.bytes) : decodeCp932(each.bytes);
        if (!text.isGood()) {
            addProblem(
                line, m_columns.front().name, RowIssue::BadByte, {QString::number(text.badAt)});
            return std::nullopt;
        }
        cells << QString(text.text).replace(QLatin1String("\"\""), QLatin1String("\""));
    }
    return cells;
}

QString TitledList::cell(const QStringList &cells, const char *name) const
{
    const int place = m_places.value(name, -1);
    return place < 0 ? QString() : cells.value(place).trimmed();
}

std::optional<Yen> TitledList::yen(const QStringList &cells, const char *name, int line)
{
    QString typed = cell(cells, name).normalized(QString::NormalizationForm_KC);
    typed.remove(QChar(u'¥')).remove(QLatin1Char('\\'));
    const bool needed =
        std::any_of(m_columns.begin(), m_columns.end(), [name](const TitledColumn &each) {
            return each.needed && qstrcmp(each.name, name) == 0;
        });
    if (typed.isEmpty() && !needed)
        return Yen(0);
    bool right = false;
    const qint64 amount = withoutThousands(typed).toLongLong(&right);
    if (!right || amount < 0 || amount > mostYen) {
        addProblem(line, name, RowIssue::NotDigits, {typed});
        return std::nullopt;
    }
    return Yen(amount);
}

std::optional<QDate> TitledList::day(const QStringList &cells, const char *name, int line)
{
    const QString typed = cell(cells, name).normalized(QString::NormalizationForm_KC);
    if (typed.isEmpty())
        return QDate();
    if (const QDate found = writtenDay(typed); found.isValid())
        return found;
    addProblem(line, name, RowIssue::NotADate, {typed});
    return std::nullopt;
}

void TitledList::addProblem(int line, const char *name, RowIssue issue, QStringList args)
{
    m_problems.push_back({false, line + 1, 1, QString::fromLatin1(name), issue, std::move(args)});
}

} // namespace keshikomi
