// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/date_field.h"

#include "models/domain/written_day.h"

#include <QKeyEvent>
#include <QStringList>

namespace keshikomi {

namespace {

constexpr int pastDays = 90; // a month and day this far back is still meant as past
constexpr int mostDays = 3'650;

std::optional<QDate> monthAndDay(int month, int day, QDate today)
{
    for (const int year : {today.year() - 1, today.year(), today.year() + 1}) {
        const QDate made(year, month, day);
        if (made.isValid() && made >= today.addDays(-pastDays))
            return made;
    }
    return std::nullopt;
}

std::optional<QDate> nextDayOfMonth(int day, QDate today)
{
    for (int ahead = 0; ahead < 3; ++ahead) {
        const QDate month = today.addMonths(ahead);
        const QDate made(month.year(), month.month(), day);
        if (made.isValid() && made >= today)
            return made;
    }
    return std::nullopt;
}

} // namespace

std::optional<QDate> dayFromText(const QString &typed, QDate today)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed();
    bool ok = false;
    if (text.startsWith(QLatin1Char('+'))) {
        const int days = text.mid(1).toInt(&ok);
        return ok && days <= mostDays ? std::optional(today.addDays(days)) : std::nullopt;
    }
    if (const QDate whole = typedDay(text, today); whole.isValid())
        return whole.year() >= 1900 ? std::optional(whole) : std::nullopt;
    text.replace(QLatin1Char('-'), QLatin1Char('/')).replace(QLatin1Char('.'), QLatin1Char('/'));
    QList<int> parts;
    for (const QString &part : text.split(QLatin1Char('/'))) {
        parts << part.toInt(&ok);
        if (!ok || parts.last() < 1)
            return std::nullopt;
    }
    if (parts.size() == 2)
        return monthAndDay(parts[0], parts[1], today);
    return parts.size() == 1 ? nextDayOfMonth(parts[0], today) : std::nullopt;
}

DateField::DateField(QDate today)
    : m_today(today)
{
}

void DateField::setDay(QDate day)
{
    setText(day.toString(QStringLiteral("yyyy/MM/dd")));
}

void DateField::keyPressEvent(QKeyEvent *event)
{
    const bool up = event->key() == Qt::Key_Up;
    const auto now = day();
    if (now && (up || event->key() == Qt::Key_Down)) {
        setDay(now->addDays(up ? 1 : -1));
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::focusOutEvent(QFocusEvent *event)
{
    if (const auto now = day())
        setDay(*now);
    QLineEdit::focusOutEvent(event);
}

} // namespace keshikomi
