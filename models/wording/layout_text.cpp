// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/inbox.h"
#include "models/wording/layout_words.h"
#include "models/wording/named.h"

namespace keshikomi {

using wording::Named;
using wording::Words;

namespace {

constexpr Named known[] = {
    {"agency-csv", QT_TRANSLATE_NOOP("Wording", "Store receipts, CSV")},
    {"agency-120", QT_TRANSLATE_NOOP("Wording", "Store receipts, 120 bytes")},
    {"agency-120-shifted", QT_TRANSLATE_NOOP("Wording", "Store receipts, 120 bytes, shifted")},
    {"agency-97", QT_TRANSLATE_NOOP("Wording", "Store receipts, 97 bytes")},
    {"smart-trade-csv", QT_TRANSLATE_NOOP("Wording", "Store receipts, CSV of SmartPit")},
    {"pay-easy-form", QT_TRANSLATE_NOOP("Wording", "Pay-easy notice")},
    {"zengin-01-a", QT_TRANSLATE_NOOP("Wording", "Bank transfers, Zengin A")},
    {"zengin-01-b", QT_TRANSLATE_NOOP("Wording", "Bank transfers, Zengin B")},
    {"zengin-03", QT_TRANSLATE_NOOP("Wording", "Account statement, Zengin")},
    {entryLayout, QT_TRANSLATE_NOOP("Wording", "Typed in from paper")},
    {"camt-052", QT_TRANSLATE_NOOP("Wording", "Account report, ZEDI camt.052")},
    {"camt-054", QT_TRANSLATE_NOOP("Wording", "Bank transfers, ZEDI camt.054")},
};

} // namespace

QString layoutText(const QString &layout)
{
    if (const QString text = wording::textIn(known, layout); !text.isEmpty())
        return text;
    if (layout.startsWith(QLatin1String("map:")))
        return Words::tr("Column map %1").arg(layout.mid(4));
    return layout;
}

} // namespace keshikomi
