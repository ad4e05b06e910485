// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refund_words.h"

#include "models/wording/words.h"
#include "ui/format.h"

namespace keshikomi::pages {

QString refundWords(const RefundRow &row)
{
    return QStringLiteral("%1 %2 (%3)")
        .arg(refundNumberText(row.id.value()), format::yen(row.amount), refundStateText(row.state));
}

} // namespace keshikomi::pages
