// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include <QCoreApplication>
#include <QLocale>

namespace keshikomi::format {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::format)
};

constexpr int japanSeconds = 9 * 3600;

// Digits in threes from the right. Works on the unsigned value, so that the smallest number is
// right too.
QString grouped(qint64 number)
{
    const quint64 whole = number < 0 ? quint64(0) - quint64(number) : quint64(number);
    QString digits = QString::number(whole);
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

} // namespace

QString number(qint64 number)
{
    return number < 0 ? QString(minusSign) + grouped(number) : grouped(number);
}

QString amount(Yen amount)
{
    return amount.isZero() ? QString(nothing) : number(amount.amount());
}

QString yen(Yen amount)
{
    const QString digits = QChar(0x00A5) + grouped(amount.amount());
    return amount.amount() < 0 ? QString(minusSign) + digits : digits;
}

QString monthDay(QDate day)
{
    return day.isValid() ? day.toString(QStringLiteral("MM/dd")) : QString(nothing);
}

QString shortDate(QDate day, QDate today)
{
    if (!day.isValid() || day.year() == today.year())
        return monthDay(day);
    return day.toString(QStringLiteral("yyyy/MM/dd"));
}

QString longDate(QDate day)
{
    if (!day.isValid())
        return QString(nothing);
    static const char *const names[] = {QT_TRANSLATE_NOOP("keshikomi::format", "Mon"),
                                        QT_TRANSLATE_NOOP("keshikomi::format", "Tue"),
                                        QT_TRANSLATE_NOOP("keshikomi::format", "Wed"),
                                        QT_TRANSLATE_NOOP("keshikomi::format", "Thu"),
                                        QT_TRANSLATE_NOOP("keshikomi::format", "Fri"),
                                        QT_TRANSLATE_NOOP("keshikomi::format", "Sat"),
                                        QT_TRANSLATE_NOOP("keshikomi::format", "Sun")};
    //: %1 year, %2 month, %3 day, %4 day of the week
    return Tr::tr("%1-%2-%3 (%4)")
        .arg(day.year())
        .arg(day.month(), 2, 10, QLatin1Char('0'))
        .arg(day.day(), 2, 10, QLatin1Char('0'))
        .arg(Tr::tr(names[day.dayOfWeek() - 1]));
}

QString timeOfDay(const QDateTime &instant)
{
    return instant.isValid()
        ? instant.toOffsetFromUtc(japanSeconds).toString(QStringLiteral("HH:mm"))
        : QString(nothing);
}

QString fromToday(QDate day, QDate today)
{
    if (!day.isValid() || !today.isValid())
        return QString(nothing);
    const qint64 days = today.daysTo(day);
    if (days == 0)
        return Tr::tr("today");
    return days > 0 ? Tr::tr("in %n day(s)", nullptr, int(days))
                    : Tr::tr("%n day(s) ago", nullptr, int(-days));
}

} // namespace keshikomi::format
