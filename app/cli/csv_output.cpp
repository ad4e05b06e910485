// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/csv_output.h"

#include "app/cli/titles.h"
#include "models/services/csv_field.h"

namespace keshikomi::cli {

namespace {

QString csvText(const Value &value)
{
    if (const auto *yen = std::get_if<Yen>(&value.is))
        return QString::number(yen->amount());
    if (const auto *number = std::get_if<qint64>(&value.is))
        return QString::number(*number);
    if (const auto *day = std::get_if<QDate>(&value.is))
        return day->toString(Qt::ISODate);
    if (const auto *word = std::get_if<Word>(&value.is))
        return csvField(word->text);
    const auto *text = std::get_if<QString>(&value.is);
    return text ? csvField(*text) : QString();
}

} // namespace

QByteArray csvOf(const Record &columns, const Records &rows)
{
    QByteArray csv = QByteArrayLiteral("\xEF\xBB\xBF");
    QStringList titles;
    for (const Field &field : columns.fields())
        titles.append(csvField(titleOf(field)));
    csv += titles.join(QLatin1Char(',')).toUtf8() + "\r\n";
    for (const Record &row : rows) {
        QStringList cells;
        for (const Field &field : row.fields())
            cells.append(csvText(field.value));
        csv += cells.join(QLatin1Char(',')).toUtf8() + "\r\n";
    }
    return csv;
}

} // namespace keshikomi::cli
