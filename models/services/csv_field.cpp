// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/csv_field.h"

namespace keshikomi {

namespace {

bool couldBeFormula(QStringView text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r\n＝＋－＠");
    return !text.isEmpty() && dangerous.contains(text.front());
}

bool couldBeFormulaBehindApostrophes(QStringView text)
{
    while (text.startsWith(QLatin1Char('\'')))
        text = text.sliced(1);
    return couldBeFormula(text);
}

} // namespace

QString guardedText(const QString &text)
{
    return couldBeFormulaBehindApostrophes(text) ? QString(QLatin1Char('\'') + text) : text;
}

QString unguardedText(const QString &text)
{
    const bool guarded =
        text.startsWith(QLatin1Char('\'')) && couldBeFormulaBehindApostrophes(text);
    return guarded ? text.sliced(1) : text;
}

QString csvField(const QString &text)
{
    QString field = couldBeFormula(text) ? QString(QLatin1Char('\'') + text) : text;
    const bool quoted = field.contains(QLatin1Char(',')) || field.contains(QLatin1Char('"'))
        || field.contains(QLatin1Char('\n')) || field.contains(QLatin1Char('\r'))
        || field.startsWith(QLatin1Char('\''));
    if (!quoted)
        return field;
    field.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + field + QLatin1Char('"');
}

} // namespace keshikomi
