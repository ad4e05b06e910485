// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QHash>
#include <QImage>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace keshikomi::printing {

using FieldValue = std::variant<std::monostate, QString, Yen, QDate, int, bool, QImage>;
using FieldMap = QHash<QString, FieldValue>;

enum class RowKind {
    Plain,
    Group, // a title in grey over the rows below it
    Rest, // the rest of the name above, made by the layout
    Note // free text over the full width
};

struct FieldRow final
{
    RowKind kind = RowKind::Plain;
    FieldMap values;
    QString label; // of all kinds but Plain
};

// The data of one sheet as a template sees it.
struct Fields final
{
    FieldMap values;
    QHash<QString, std::vector<FieldRow>> rows;
    QHash<QString, QStringList> columns; // what a plain row of a list has, also of an empty list
};

// Not empty, not false, not 0, not a picture without pixels; a map without the name counts as
// empty.
bool isSet(const FieldMap &values, const QString &name);
// "customer.zip", "!barcode", "payee.tel&!payee.hours": every part must hold. Empty is true.
bool holds(const Fields &fields, const QString &condition);

// "{no} {total|yen}" with values of the row, else of the sheet. None: a name or filter is unknown.
std::optional<QString>
expand(const QString &text, const Fields &fields, const FieldRow *row = nullptr);
// "{topay|yen}" of a text.
struct Placeholder final
{
    QString name, filter;
    qsizetype begin = 0, end = 0; // its braces
};
std::vector<Placeholder> placeholdersIn(const QString &text);
// Names in the order of the text.
QStringList fieldNames(const QString &text);
// Names a condition asks for.
QStringList conditionNames(const QString &condition);
// Filters of the text that do not exist.
QStringList unknownFilters(const QString &text);
QStringList filterNames(); // all there are, sorted

// 119,546 and −1,200 (minus sign U+2212)
QString yenText(Yen amount);
// 2026年8月31日（月）, empty for an invalid date
QString dateText(QDate day);
// 31 August 2026
QString englishDayText(QDate day);
// 31 Aug
QString englishMonthDayText(QDate day);
// 2026年8月31日
QString dayText(QDate day);

} // namespace keshikomi::printing
