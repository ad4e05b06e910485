// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/fields.h"

#include "models/domain/konbini_barcode.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace keshikomi::printing {

namespace {

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression pattern(
        QStringLiteral("\\{([A-Za-z0-9_.]+)(?:\\|([a-z0-9]+))?\\}"));
    return pattern;
}

struct Plainly
{
    QString operator()(std::monostate) const { return {}; }
    QString operator()(const QString &text) const { return text; }
    QString operator()(Yen amount) const { return QString::number(amount.amount()); }
    QString operator()(QDate day) const { return day.toString(Qt::ISODate); }
    QString operator()(int count) const { return QString::number(count); }
    QString operator()(bool) const { return {}; }
    QString operator()(const QImage &) const { return {}; }
};

QString barLine(const QString &digits, bool upper)
{
    if (digits.size() != 44)
        return {};
    const BarcodeLines lines = barcodeLines(digits);
    return upper ? lines.upper : lines.lower;
}

// "1234 5678 90123" for sizes 4, 4, 5; the last size goes on. Signs that are left over stay.
QString grouped(const QString &digits, const std::vector<qsizetype> &sizes)
{
    QStringList groups;
    qsizetype at = 0;
    for (std::size_t i = 0; at < digits.size(); ++i) {
        const qsizetype size = sizes[std::min(i, sizes.size() - 1)];
        groups += digits.mid(at, size);
        at += size;
    }
    return groups.join(QLatin1Char(' '));
}

QString moneyFilter(const FieldValue &value)
{
    if (const Yen *amount = std::get_if<Yen>(&value))
        return yenText(*amount);
    return std::get<QString>(value); // a dash in a column of figures
}

enum class Takes { Money, Day, Text };

struct Filter
{
    Takes takes;
    QString (*make)(const FieldValue &);
};

const QHash<QString, Filter> &filters()
{
    using Value = const FieldValue &;
    static const QHash<QString, Filter> all = {
        {QStringLiteral("yen"), {Takes::Money, &moneyFilter}},
        {QStringLiteral("date"),
         {Takes::Day, [](Value value) { return dateText(std::get<QDate>(value)); }}},
        {QStringLiteral("day"),
         {Takes::Day, [](Value value) { return dayText(std::get<QDate>(value)); }}},
        {QStringLiteral("dateen"),
         {Takes::Day, [](Value value) { return englishDayText(std::get<QDate>(value)); }}},
        {QStringLiteral("mden"),
         {Takes::Day, [](Value value) { return englishMonthDayText(std::get<QDate>(value)); }}},
        {QStringLiteral("md"),
         {Takes::Day,
          [](Value value) { return std::get<QDate>(value).toString(QStringLiteral("M/d")); }}},
        {QStringLiteral("bar1"),
         {Takes::Text, [](Value value) { return barLine(std::get<QString>(value), true); }}},
        {QStringLiteral("bar2"),
         {Takes::Text, [](Value value) { return barLine(std::get<QString>(value), false); }}},
        {QStringLiteral("g4"),
         {Takes::Text, [](Value value) { return grouped(std::get<QString>(value), {4}); }}},
        {QStringLiteral("g445"),
         {Takes::Text,
          [](Value value) {
              return grouped(std::get<QString>(value), {4, 4, 5});
          }}},
        {QStringLiteral("g333"),
         {Takes::Text, [](Value value) { return grouped(std::get<QString>(value), {3}); }}},
    };
    return all;
}

bool takes(const Filter &filter, const FieldValue &value)
{
    switch (filter.takes) {
    case Takes::Money:
        return std::holds_alternative<Yen>(value) || std::holds_alternative<QString>(value);
    case Takes::Day: return std::holds_alternative<QDate>(value);
    case Takes::Text: break;
    }
    return std::holds_alternative<QString>(value);
}

std::optional<QString> filtered(const FieldValue &value, const QString &filter)
{
    if (filter.isEmpty() || std::holds_alternative<std::monostate>(value))
        return std::visit(Plainly(), value);
    const auto it = filters().constFind(filter);
    if (it == filters().constEnd() || !takes(*it, value))
        return std::nullopt;
    return it->make(value);
}

const FieldValue *find(const QString &name, const Fields &fields, const FieldRow *row)
{
    if (row != nullptr) {
        if (const auto it = row->values.constFind(name); it != row->values.constEnd())
            return &*it;
    }
    const auto it = fields.values.constFind(name);
    return it == fields.values.constEnd() ? nullptr : &*it;
}

struct IsSet
{
    bool operator()(std::monostate) const { return false; }
    bool operator()(const QString &text) const { return !text.isEmpty(); }
    bool operator()(Yen amount) const { return !amount.isZero(); }
    bool operator()(QDate day) const { return day.isValid(); }
    bool operator()(int count) const { return count != 0; }
    bool operator()(bool yes) const { return yes; }
    bool operator()(const QImage &picture) const { return !picture.isNull(); }
};

} // namespace

bool isSet(const FieldMap &values, const QString &name)
{
    const auto it = values.constFind(name);
    return it != values.constEnd() && std::visit(IsSet(), *it);
}

bool holds(const Fields &fields, const QString &condition)
{
    const QStringList parts = condition.split(QLatin1Char('&'), Qt::SkipEmptyParts);
    return std::all_of(parts.begin(), parts.end(), [&fields](const QString &part) {
        const bool negated = part.startsWith(QLatin1Char('!'));
        return isSet(fields.values, negated ? part.mid(1) : part) != negated;
    });
}

std::optional<QString> expand(const QString &text, const Fields &fields, const FieldRow *row)
{
    QString out;
    qsizetype at = 0;
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const FieldValue *value = find(match.captured(1), fields, row);
        if (value == nullptr)
            return std::nullopt;
        const std::optional<QString> piece = filtered(*value, match.captured(2));
        if (!piece)
            return std::nullopt;
        out += QStringView(text).mid(at, match.capturedStart() - at);
        out += *piece;
        at = match.capturedEnd();
    }
    out += QStringView(text).mid(at);
    return out;
}

std::vector<Placeholder> placeholdersIn(const QString &text)
{
    std::vector<Placeholder> places;
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        places.push_back(
            {match.captured(1), match.captured(2), match.capturedStart(), match.capturedEnd()});
    }
    return places;
}

QStringList fieldNames(const QString &text)
{
    QStringList names;
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();)
        names += it.next().captured(1);
    return names;
}

QStringList conditionNames(const QString &condition)
{
    QStringList names = condition.split(QLatin1Char('&'), Qt::SkipEmptyParts);
    for (QString &name : names) {
        if (name.startsWith(QLatin1Char('!')))
            name.remove(0, 1);
    }
    return names;
}

QStringList unknownFilters(const QString &text)
{
    QStringList unknown;
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();) {
        const QString filter = it.next().captured(2);
        if (!filter.isEmpty() && !filters().contains(filter))
            unknown << filter;
    }
    return unknown;
}

QStringList filterNames()
{
    QStringList names = filters().keys();
    names.sort();
    return names;
}

QString yenText(Yen amount)
{
    QString digits = QString::number(amount.amount());
    const bool negative = digits.startsWith(QLatin1Char('-'));
    if (negative)
        digits.remove(0, 1);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return negative ? QString(QChar(0x2212) + digits) : digits;
}

QString dayText(QDate day)
{
    if (!day.isValid())
        return {};
    return QStringLiteral("%1年%2月%3日").arg(day.year()).arg(day.month()).arg(day.day());
}

QString englishDayText(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("d MMMM yyyy"));
}

QString englishMonthDayText(QDate day)
{
    return QLocale::c().toString(day, QStringLiteral("d MMM"));
}

QString dateText(QDate day)
{
    if (!day.isValid())
        return {};
    static const QString weekdays = QStringLiteral("月火水木金土日");
    return dayText(day) + QStringLiteral("（%1）").arg(weekdays.at(day.dayOfWeek() - 1));
}

} // namespace keshikomi::printing
