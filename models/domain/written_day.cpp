// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/written_day.h"

#include <QRegularExpression>

namespace keshikomi {

namespace {

struct Era final
{
    char16_t letter, kanji; // kanji: the first of the name
    int yearBefore;
    QDate first, last;
};

// Newest first.
const Era eras[] = {
    {u'R', u'令', 2018, QDate(2019, 5, 1), QDate(2117, 12, 31)},
    {u'H', u'平', 1988, QDate(1989, 1, 8), QDate(2019, 4, 30)},
    {u'S', u'昭', 1925, QDate(1926, 12, 25), QDate(1989, 1, 7)},
};

constexpr int mostYearsAgo = 10;
constexpr int mostYearsAhead = 2;

const Era *eraOf(QChar sign)
{
    for (const Era &era : eras) {
        if (sign.toUpper() == QChar(era.letter) || sign == QChar(era.kanji))
            return &era;
    }
    return nullptr;
}

QString plainText(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KC);
    plain.remove(u' ');
    return plain;
}

QDate eraDay(const QRegularExpressionMatch &match)
{
    const Era *const era = eraOf(match.captured(1).front());
    const QString year = match.captured(2);
    const int yearOfEra = year == QStringLiteral("元") ? 1 : year.toInt();
    if (!era || yearOfEra < 1)
        return {};
    const QDate day(
        era->yearBefore + yearOfEra, match.captured(3).toInt(), match.captured(4).toInt());
    return day.isValid() && day >= era->first && day <= era->last ? day : QDate();
}

struct Found final
{
    QDate day;
    qsizetype end = 0; // of what was read
};

Found find(const QString &plain)
{
    static const QRegularExpression numbers(QStringLiteral(
        "^([0-9]{4})(?:[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})"
        "日|([0-9]{2})([0-9]{2})$)(?![0-9])"));
    static const QRegularExpression era(
        QStringLiteral("^([RHSrhs]|令和|平成|昭和)\\.?([0-9]{1,2}|元)[-/.年]([0-9]{1,2})[-/.月]"
                       "([0-9]{1,2})日?(?![0-9])"));
    if (const auto match = era.match(plain); match.hasMatch())
        return {eraDay(match), match.capturedEnd()};
    const auto match = numbers.match(plain);
    if (!match.hasMatch())
        return {};
    int at = 2;
    while (match.captured(at).isEmpty())
        at += 2;
    const QDate day(
        match.captured(1).toInt(), match.captured(at).toInt(), match.captured(at + 1).toInt());
    return {day, match.capturedEnd()};
}

} // namespace

QDate writtenDay(const QString &text)
{
    const QString plain = plainText(text);
    const Found found = find(plain);
    return found.end == plain.size() ? found.day : QDate();
}

QDate writtenDayAtFront(const QString &text)
{
    return find(plainText(text)).day;
}

QDate typedDay(const QString &text, QDate today)
{
    static const QRegularExpression unnamed(
        QStringLiteral("^([0-9]{1,2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$"));
    const auto match = unnamed.match(plainText(text));
    if (!match.hasMatch())
        return writtenDay(text);
    for (const Era &era : eras) {
        if (today < era.first)
            continue;
        const QDate day(era.yearBefore + match.captured(1).toInt(),
                        match.captured(2).toInt(),
                        match.captured(3).toInt());
        const bool near = day >= today.addYears(-mostYearsAgo)
            && day <= today.addYears(mostYearsAhead) && day >= era.first;
        return day.isValid() && near ? day : QDate();
    }
    return {};
}

} // namespace keshikomi
