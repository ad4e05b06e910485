// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/receipt_content.h"

#include "models/domain/stamp_duty.h"

namespace keshikomi {

QString receiptNumberText(qint64 number)
{
    return QStringLiteral("R-%1").arg(number);
}

bool isCardChannel(Channel channel)
{
    return channel == Channel::CardLink || channel == Channel::CardTerminal
        || channel == Channel::Ivr || channel == Channel::SmsLink;
}

SheetStamp receiptStamp(const ReceiptContent &content)
{
    SheetStamp stamp;
    const Dated<StampRule> rules = lawfulStampRules();
    const StampRule *rule = rules.on(content.issued);
    if (rule == nullptr || rule->tiers.empty())
        return stamp;
    stamp.from = rule->tiers.front().from;
    if (isCardChannel(content.channel) || content.medium == ReceiptMedium::Electronic)
        return stamp;
    stamp.duty = rule->dutyOn(judgedForStamp(content.amount, content.totals.tax()));
    stamp.needed = stamp.duty > Yen(0);
    return stamp;
}

} // namespace keshikomi
