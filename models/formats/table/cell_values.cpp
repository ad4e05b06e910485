// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/table/cell_values.h"

#include "models/domain/written_day.h"
#include "models/formats/era_date.h"

#include <QRegularExpression>

namespace keshikomi {
namespace {

QString normal(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).trimmed();
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
    QString plain = normal(text);
    if (form == DateForm::EraDigits) {
        const auto read =
            readEraDate(plain.rightJustified(6, u'0').toLatin1(), today, YearRule::Era);
        return read ? read->date : QDate();
    }
    static const QRegularExpression behind(QStringLiteral(
        "[ T]?(?:\\(.\\))?(?:[ T][0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]+)?)?$"));
    plain.remove(behind);
    return writtenDayAtFront(plain);
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
