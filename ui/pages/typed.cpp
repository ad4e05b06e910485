// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/typed.h"

#include "ui/format.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QRegularExpression>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::typed)
};

constexpr qint64 mostYen = 9'999'999'999;
constexpr qint64 mostMilli = 99'999'999;
constexpr qint32 mostBasisPoints = 10'000;

QString plain(const QString &typed)
{
    return typed.normalized(QString::NormalizationForm_KC).trimmed();
}

} // namespace

std::optional<Yen> yenFromText(const QString &typed)
{
    QString text = plain(typed);
    bool less = false;
    if (!text.isEmpty() && QStringView(u"-\u2212\u2010\u30FC\u25B2\u25B3").contains(text.front())) {
        less = true;
        text = text.mid(1).trimmed();
    }
    if (!text.isEmpty() && QStringView(u"\u00A5\\").contains(text.front()))
        text = text.mid(1).trimmed();
    if (text.isEmpty() || !text.front().isDigit())
        return std::nullopt;
    const auto amount = Yen::parse(text);
    if (!amount || *amount > Yen(mostYen))
        return std::nullopt;
    return less ? -*amount : *amount;
}

QString whyNoYen(const QString &typed)
{
    static const QRegularExpression whole(
        QStringLiteral("^[-\u2212\u2010\u30FC\u25B2\u25B3]?[\u00A5\\\\]?[0-9,]{10,}$"));
    const QString shown = typed.trimmed();
    if (shown.isEmpty())
        return Tr::tr("Enter whole yen, such as 12,000.");
    return whole.match(plain(typed)).hasMatch()
        ? Tr::tr("“%1” is too much. At most %2 can be entered.")
              .arg(shown, format::yen(Yen(mostYen)))
        : Tr::tr("“%1” is no amount. Enter whole yen, such as 12,000.").arg(shown);
}

QString whyNoYen(const QLineEdit &field)
{
    //: %1 name of a field, %2 what is wrong with what was typed into it
    return Tr::tr("%1: %2").arg(field.accessibleName(), whyNoYen(field.text()));
}

QString whyNoDay(const QString &typed)
{
    const QString shown = typed.trimmed();
    return shown.isEmpty()
        ? Tr::tr("Enter a day, such as 2026/11/30.")
        : Tr::tr("“%1” is no day. Enter one such as 2026/11/30 or 11/30.").arg(shown);
}

QString whyNoDay(const QLineEdit &field)
{
    return Tr::tr("%1: %2").arg(field.accessibleName(), whyNoDay(field.text()));
}

std::optional<Rate> rateFromText(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,3})(?:\\.([0-9]{1,2}))?\\s*%?$"));
    const QRegularExpressionMatch match = form.match(plain(typed));
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(2).leftJustified(2, QLatin1Char('0'));
    const Rate rate{match.captured(1).toInt() * 100 + decimals.toInt()};
    return rate.basisPoints <= mostBasisPoints ? std::optional(rate) : std::nullopt;
}

std::optional<TypedQuantity> quantityFromText(const QString &typed)
{
    static const QRegularExpression form(
        QStringLiteral("^([0-9]{1,5})(?:\\.([0-9]{1,3}))?\\s*([^0-9.,\\s-].{0,29})?$"));
    const QRegularExpressionMatch match = form.match(plain(typed).remove(QLatin1Char(',')));
    if (!match.hasMatch())
        return std::nullopt;
    const QString decimals = match.captured(2).leftJustified(3, QLatin1Char('0'));
    const qint64 milli = match.captured(1).toLongLong() * 1'000 + decimals.toLongLong();
    if (milli < 1 || milli > mostMilli)
        return std::nullopt;
    return TypedQuantity{milli, match.captured(3).trimmed()};
}

} // namespace keshikomi
