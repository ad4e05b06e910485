// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/field_check.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace keshikomi::printing {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Template)
};

// "payee.addr, payee.branch": the known names that begin like the one that is not known, or all.
QString likeThis(const QString &name, QStringList known)
{
    known.sort();
    const QString beginning = name.section(u'.', 0, 0) + u'.';
    const QStringList alike =
        known.filter(QRegularExpression(QLatin1Char('^') + QRegularExpression::escape(beginning)));
    return (alike.isEmpty() ? known : alike).join(QStringLiteral(", "));
}

// Texts with a brace that begins no field would be printed as they stand.
bool hasLooseBrace(QString text)
{
    static const QRegularExpression field(QStringLiteral("\\{[A-Za-z0-9_.]+(\\|[a-z0-9]+)?\\}"));
    text.remove(field);
    return text.contains(u'{') || text.contains(u'}');
}

QString noSuchField(const QString &name, const QStringList &known)
{
    return Words::tr("there is no field \"%1\"; fields here: %2").arg(name, likeThis(name, known));
}

} // namespace

QStringList wrongFields(const QString &text, const Fields &known, const FieldRow *row)
{
    QStringList names = known.values.keys();
    if (row != nullptr)
        names += row->values.keys();
    QStringList wrongs;
    for (const QString &name : fieldNames(text)) {
        if (!names.contains(name))
            wrongs << noSuchField(name, names);
    }
    for (const QString &filter : unknownFilters(text))
        wrongs << Words::tr("there is no filter \"%1\"; filters: %2")
                      .arg(filter, filterNames().join(u' '));
    const bool expands = wrongs.isEmpty();
    if (hasLooseBrace(text))
        wrongs << Words::tr("a brace that belongs to no field: %1").arg(text);
    if (expands && !expand(text, known, row))
        wrongs << Words::tr("a filter does not fit its field: %1").arg(text);
    return wrongs;
}

QStringList wrongCondition(const QString &condition, const Fields &known)
{
    QStringList wrongs;
    for (const QString &name : conditionNames(condition)) {
        if (!known.values.contains(name))
            wrongs << noSuchField(name, known.values.keys());
    }
    return wrongs;
}

QString noSuchList(const QString &name, const Fields &known)
{
    QStringList lists = known.columns.keys();
    lists.sort();
    return Words::tr("there is no list \"%1\"; lists here: %2")
        .arg(name, lists.join(QStringLiteral(", ")));
}

} // namespace keshikomi::printing
