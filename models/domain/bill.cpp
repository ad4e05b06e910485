// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/bill.h"

namespace keshikomi {

QString billNumberText(qint64 number)
{
    return QStringLiteral("B-%1").arg(number);
}

std::optional<qint64> billNumberFromText(const QString &typed)
{
    QString text = typed.normalized(QString::NormalizationForm_KC).trimmed().toUpper();
    if (text.startsWith(QLatin1String("B-")))
        text.remove(0, 2);
    bool right = false;
    const qint64 number = text.toLongLong(&right);
    return right && number > 0 ? std::optional(number) : std::nullopt;
}

} // namespace keshikomi
