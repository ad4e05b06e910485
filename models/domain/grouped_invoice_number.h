// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi {

// "G-100001"
inline QString groupedInvoiceNumberText(qint64 number)
{
    return QStringLiteral("G-%1").arg(number);
}

} // namespace keshikomi
