// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/conditions.h"

#include <algorithm>

namespace keshikomi::printing {

QStringList conditionsOf(const QStringList &texts)
{
    QStringList each = texts.join(u'&').split(u'&', Qt::SkipEmptyParts);
    for (QString &condition : each)
        condition = condition.trimmed();
    each.removeDuplicates();
    return each;
}

QString negated(const QString &condition)
{
    return condition.startsWith(u'!') ? condition.mid(1) : u'!' + condition;
}

bool mayBeTogether(const QStringList &some, const QStringList &others)
{
    return std::none_of(some.begin(), some.end(), [&others](const QString &condition) {
        return others.contains(negated(condition));
    });
}

} // namespace keshikomi::printing
