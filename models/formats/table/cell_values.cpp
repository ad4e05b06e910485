// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/cell_values.h"

#include "models/formats/era_date.h"

#include <QRegularExpression>

namespace keshikomi {
namespace {

struct EraName final
{
    char16_t letter, kanji; // kanji: the first of the name
    int yearBefore;
    QDate first, last;
};

const EraName *eraOf(QChar sign)
{
    static const EraName eras[] = {
        {u'R', u'令', 2018, QDate(2019, 5, 1), QDate(2117, 12, 31)},
        {u'H', u'平', 1988, QDate(1989, 1, 8), QDate(2019, 4, 30)},
        {u'S', u'昭', 1925, QDate(1926, 12, 25), QDate(1989, 1, 7)},
    };
    for (const EraName &era : eras) {
        if (sign.toUpper() == QChar(era.letter) || sign == QChar(era.kanji))
            return &era;
    }
    return nullptr;
}

QString normal(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
}

QDate eraDay(const QRegularExpressionMatch &match)
{
    const EraName *const era = eraOf(match.captured(1).front());
    const QString year = match.captured(2);
    const int yearOfEra = year == QStringLiteral("元") ? 1 : year.toInt();
    if (!era || yearOfEra < 1)
        return {};
    const QDate day(
        era->yearBefore + yearOfEra, match.captured(3).toInt(), match.captured(4).toInt());
    return day.isValid() && day >= era->first && day <= era->last ? day : QDate();
}

} // namespace

namespace {

struct WrittenAmount final
{
    QString digits;
    bool negative = false;
};

std::optional<WrittenAmount> amountIn(const QString &text)
{
    static const QRegularExpression shape(
        QStringLiteral("^(\\()?([-−△▲])?[\\\\¥]?([-−△▲])?([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)"
                       "(?:\\.0*)?円?(\\))?$"));
    QString plain = normal(text);
    plain.remove(u' ');
    const auto match = shape.match(plain);
    if (!match.hasMatch() || match.captured(1).isEmpty() != match.captured(5).isEmpty())
        return std::nullopt;
    const int signs = int(!match.captured(1).isEmpty()) + int(!match.captured(2).isEmpty())
        + int(!match.captured(3).isEmpty());
    QString digits = match.captured(4);
    digits.remove(u',');
    return signs > 1 ? std::nullopt : std::optional(WrittenAmount{digits, signs == 1});
}

} // namespace

std::optional<Yen> yenOfCell(const QString &text)
{
    const auto written = amountIn(text);
    if (!written || written->digits.size() > longestYenOfCell)
        return std::nullopt;
    const Yen amount(written->digits.toLongLong());
    return written->negative ? -amount : amount;
}

bool isAmountTooLong(const QString &text)
{
    const auto written = amountIn(text);
    return written && written->digits.size() > longestYenOfCell;
}

QDate dayOfCell(const QString &text, DateForm form, QDate today)
{
    static const QRegularExpression numbers(QStringLiteral(
        "^([0-9]{4})(?:[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})|年([0-9]{1,2})月([0-9]{1,2})"
        "日)(?![0-9])"));
    static const QRegularExpression era(
        QStringLiteral("^([RHSrhs]|令和|平成|昭和)\\.?([0-9]{1,2}|元)[-/.年]([0-9]{1,2})[-/.月]"
                       "([0-9]{1,2})日?(?![0-9])"));
    QString plain = normal(text);
    if (form == DateForm::EraDigits) {
        const auto read =
            readEraDate(plain.rightJustified(6, u'0').toLatin1(), today, YearRule::Era);
        return read ? read->date : QDate();
    }
    static const QRegularExpression behind(QStringLiteral(
        "[ T]?(?:\\(.\\))?(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]+)?)?$"));
    plain.remove(behind);
    plain.remove(u' ');
    if (const auto match = era.match(plain); match.hasMatch())
        return eraDay(match);
    if (const auto match = numbers.match(plain); match.hasMatch()) {
        const int shift = match.captured(2).isEmpty() ? 2 : 0;
        return QDate(match.captured(1).toInt(),
                     match.captured(2 + shift).toInt(),
                     match.captured(3 + shift).toInt());
    }
    return readDate8(plain.toLatin1());
}

QTime timeOfCell(const QString &text)
{
    static const QRegularExpression clock(
        QStringLiteral("(?:^|[ T])([0-9]{1,2}):([0-9]{2})(?::[0-9]{2})?$"));
    static const QRegularExpression digits(QStringLiteral("^([0-9]{1,2})([0-9]{2})$"));
    const QString plain = normal(text);
    auto match = clock.match(plain);
    if (!match.hasMatch())
        match = digits.match(plain);
    return match.hasMatch() ? QTime(match.captured(1).toInt(), match.captured(2).toInt()) : QTime();
}

QString comparable(const QString &text)
{
    QString plain = normal(text).toLower();
    plain.removeIf([](QChar sign) { return sign.isSpace(); });
    return plain;
}

} // namespace keshikomi
