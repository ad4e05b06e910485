// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/work_order.h"

namespace keshikomi {

std::vector<TaxedAmount> taxedAmounts(const std::vector<LineItem> &lines)
{
    std::vector<TaxedAmount> amounts;
    amounts.reserve(lines.size());
    for (const LineItem &line : lines)
        amounts.push_back({line.taxKind, line.amount});
    return amounts;
}

QString quantityText(qint64 quantityMilli, const QString &unit)
{
    QString text = QString::number(quantityMilli / 1'000);
    const qint64 rest = qAbs(quantityMilli % 1'000);
    if (rest != 0) {
        QString decimals = QStringLiteral("%1").arg(rest, 3, 10, QLatin1Char('0'));
        while (decimals.endsWith(QLatin1Char('0')))
            decimals.chop(1);
        text += QLatin1Char('.') + decimals;
    }
    return unit.isEmpty() ? text : text + QLatin1Char(' ') + unit;
}

Yen lineAmount(Yen unitPrice, qint64 quantityMilli)
{
    qint64 product = 0;
    if (__builtin_mul_overflow(unitPrice.amount(), quantityMilli, &product))
        qFatal("yen overflow in a line");
    return Yen(product / 1'000);
}

} // namespace keshikomi
