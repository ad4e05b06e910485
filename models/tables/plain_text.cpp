// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/plain_text.h"

#include <QDate>

namespace keshikomi {

bool isNumber(const QVariant &value)
{
    return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Int;
}

QString plainText(const QVariant &value)
{
    if (isNumber(value))
        return QString::number(value.toLongLong());
    if (value.typeId() == QMetaType::QDate)
        return value.toDate().toString(Qt::ISODate);
    return value.toString();
}

} // namespace keshikomi
