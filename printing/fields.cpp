// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/fields.h"

#include "models/domain/konbini_barcode.h"

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
};

std::optional<QString> barLine(const QString &digits, bool upper)
{
    if (digits.size() != 44)
        return std::nullopt;
    const BarcodeLines lines = barcodeLines(digits);
    return upper ? lines.upper : lines.lower;
}

std::optional<QString> filtered(const FieldValue &value, const QString &filter)
{
    if (filter.isEmpty() || std::holds_alternative<std::monostate>(value))
        return std::visit(Plainly(), value);
    if (filter == QLatin1String("yen") && std::holds_alternative<Yen>(value))
        return yenText(std::get<Yen>(value));
    if (const QDate *day = std::get_if<QDate>(&value)) {
        if (filter == QLatin1String("date"))
            return dateText(*day);
        if (filter == QLatin1String("day"))
            return dayText(*day);
    }
    if (const QString *text = std::get_if<QString>(&value)) {
        if (filter == QLatin1String("yen"))
            return *text; // a dash in a column of figures
        if (filter == QLatin1String("bar1") || filter == QLatin1String("bar2"))
            return barLine(*text, filter == QLatin1String("bar1"));
    }
    return std::nullopt;
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

QStringList fieldNames(const QString &text)
{
    QStringList names;
    for (auto it = fieldPattern().globalMatch(text); it.hasNext();)
        names += it.next().captured(1);
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

QString dateText(QDate day)
{
    if (!day.isValid())
        return {};
    static const QString weekdays = QStringLiteral("月火水木金土日");
    return dayText(day) + QStringLiteral("（%1）").arg(weekdays.at(day.dayOfWeek() - 1));
}

} // namespace keshikomi::printing
