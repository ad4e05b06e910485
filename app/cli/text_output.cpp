// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/output.h"
#include "app/cli/titles.h"
#include "app/cli/tr.h"
#include "models/wording/words.h"

#include <algorithm>

namespace keshikomi::cli {

namespace {

constexpr int japanOffset = 9 * 3600;

QString grouped(qint64 number)
{
    QString text = QString::number(number);
    const qsizetype first = number < 0 ? 1 : 0;
    for (qsizetype at = text.size() - 3; at > first; at -= 3)
        text.insert(at, QLatin1Char(','));
    return text;
}

bool endsSentence(const QString &text)
{
    return text.endsWith(QLatin1Char('.')) || text.endsWith(QChar(0x3002)); // 。
}

// In a table the column says what it is; alone an amount says that it is yen.
struct TextOf
{
    bool inTable;

    QString operator()(std::monostate) const { return {}; }
    QString operator()(bool yes) const { return yes ? Tr::tr("yes") : Tr::tr("no"); }
    QString operator()(qint64 number) const { return QString::number(number); }
    QString operator()(Yen amount) const
    {
        if (inTable)
            return grouped(amount.amount());
        const QString text = yenText(QString::number(std::max(amount, -amount).amount()));
        return amount < Yen(0) ? QLatin1Char('-') + text : text;
    }
    QString operator()(const QString &text) const { return text; }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(const QDateTime &at) const
    {
        if (!at.isValid())
            return {};
        return at.toOffsetFromUtc(japanOffset).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    }
    QString operator()(const Word &word) const { return word.text; }
    QString operator()(const QStringList &list) const
    {
        QStringList said = list; // what is empty says nothing: a printer without a name
        said.removeAll(QString());
        return said.join(QStringLiteral(", "));
    }
    QString operator()(const Words &words) const
    {
        QString text;
        for (const Word &word : words) {
            if (!text.isEmpty())
                text += endsSentence(text) ? QStringLiteral(" ") : QStringLiteral(", ");
            text += word.text;
        }
        return text;
    }
    QString operator()(const Records &) const { return {}; }
    QString operator()(const Inner &) const { return {}; }
};

QString cell(const Value &value, bool inTable)
{
    return std::visit(TextOf{inTable}, value.is);
}

bool isRight(const Value &value)
{
    return std::holds_alternative<qint64>(value.is) || std::holds_alternative<Yen>(value.is);
}

QString padded(const QString &text, int width, bool right)
{
    const QString blanks(std::max(0, width - columnsOf(text)), QLatin1Char(' '));
    return right ? blanks + text : text + blanks;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    return line;
}

struct Column final
{
    const char *name;
    QString title;
    int width = 0;
    bool right = false;
};

// Where some row says yes, a no is said as well.
bool isSaid(const Value &value)
{
    return !value.isEmpty() || std::holds_alternative<bool>(value.is);
}

// Only columns in which some row says something.
std::vector<Column> columnsOfRows(const Records &rows)
{
    std::vector<Column> columns;
    for (const Field &field : rows.front().fields()) {
        const QString title = titleOf(field);
        Column column{field.name, title, columnsOf(title), false};
        bool used = false;
        for (const Record &row : rows) {
            const Value *value = row.find(field.name);
            if (!value || !isSaid(*value))
                continue;
            used = used || !value->isEmpty();
            column.right = isRight(*value);
            column.width = std::max(column.width, columnsOf(cell(*value, true)));
        }
        if (used)
            columns.push_back(column);
    }
    return columns;
}

QString tableOf(const Records &rows, const QString &indent)
{
    const std::vector<Column> columns = columnsOfRows(rows);
    QString line = indent;
    for (const Column &column : columns)
        line += padded(column.title, column.width, column.right) + QStringLiteral("  ");
    QString text = trimmedEnd(line) + QLatin1Char('\n');
    for (const Record &row : rows) {
        line = indent;
        for (const Column &column : columns) {
            const Value *value = row.find(column.name);
            const QString shown = value && isSaid(*value) ? cell(*value, true) : QString();
            line += padded(shown, column.width, column.right) + QStringLiteral("  ");
        }
        text += trimmedEnd(line) + QLatin1Char('\n');
    }
    return text;
}

QString blockOf(const Record &record, const QString &indent);

bool hasLists(const Records &rows)
{
    return std::any_of(rows.begin(), rows.end(), [](const Record &row) {
        return std::any_of(row.fields().begin(), row.fields().end(), [](const Field &field) {
            return field.value.isList() && !field.value.isEmpty()
                && !std::holds_alternative<QStringList>(field.value.is);
        });
    });
}

QString rowsOf(const Records &rows, const QString &indent)
{
    if (rows.empty())
        return {};
    if (!hasLists(rows))
        return tableOf(rows, indent);
    QStringList blocks;
    for (const Record &row : rows)
        blocks.append(blockOf(row, indent));
    return blocks.join(QLatin1Char('\n'));
}

QString headedOf(const Field &field, const QString &indent)
{
    const QString title = indent + titleOf(field) + QLatin1Char(':');
    if (field.value.isEmpty())
        return title + QLatin1Char(' ') + Tr::tr("none") + QLatin1Char('\n');
    const QString deeper = indent + QStringLiteral("  ");
    if (const auto *inner = std::get_if<Inner>(&field.value.is))
        return title + QLatin1Char('\n') + blockOf(inner->record.front(), deeper);
    return title + QLatin1Char('\n') + rowsOf(std::get<Records>(field.value.is), deeper);
}

bool standsAlone(const Value &value)
{
    return value.isList() && !std::holds_alternative<QStringList>(value.is);
}

bool saysNothing(const Value &value)
{
    if (const auto *number = std::get_if<qint64>(&value.is))
        return *number == 0;
    if (const auto *amount = std::get_if<Yen>(&value.is))
        return amount->isZero();
    return value.isEmpty();
}

QString blockOf(const Record &record, const QString &indent)
{
    int width = 0;
    const auto leftOut = [&record](const Field &field) {
        return record.isTerse() && saysNothing(field.value);
    };
    for (const Field &field : record.fields()) {
        if (!leftOut(field) && !standsAlone(field.value) && !cell(field.value, false).isEmpty())
            width = std::max(width, columnsOf(titleOf(field)));
    }
    QString text;
    for (const Field &field : record.fields()) {
        if (leftOut(field))
            continue;
        if (standsAlone(field.value)) {
            text += headedOf(field, indent);
            continue;
        }
        const QString shown = cell(field.value, false);
        if (!shown.isEmpty())
            text += indent + padded(titleOf(field), width, false) + QStringLiteral("  ") + shown
                + QLatin1Char('\n');
    }
    return text;
}

// East Asian Width of UAX #11, wide and full-width blocks that Japanese text uses.
bool isWide(char32_t sign)
{
    return (sign >= 0x1100 && sign <= 0x115F) || (sign >= 0x2E80 && sign <= 0x303E)
        || (sign >= 0x3041 && sign <= 0xA4CF) || (sign >= 0xAC00 && sign <= 0xD7A3)
        || (sign >= 0xF900 && sign <= 0xFAFF) || (sign >= 0xFE30 && sign <= 0xFE4F)
        || (sign >= 0xFF00 && sign <= 0xFF60) || (sign >= 0xFFE0 && sign <= 0xFFE6)
        || (sign >= 0x20000 && sign <= 0x3FFFD);
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    const QList<uint> signs = text.toUcs4();
    for (const uint sign : signs)
        columns += isWide(sign) ? 2 : 1;
    return columns;
}

QString textOf(const Record &record)
{
    return blockOf(record, {});
}

} // namespace keshikomi::cli
