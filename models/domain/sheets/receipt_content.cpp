// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/sheets/receipt_content.h"

#include "models/domain/stamp_duty.h"

#include <algorithm>

namespace keshikomi {

namespace {

__extension__ using Wide = __int128; // yen times yen does not fit in 64 bits

// The tax of a part of a rate that has `moved.base` in the whole bill, cut once: cut one by one,
// the rate's tax and the share of what was moved could be two yen less.
Yen taxWithShare(const TaxLine &line, const TaxLine &moved)
{
    constexpr Wide basisPoints = 10'000;
    const Wide base = line.base.amount(), whole = moved.base.amount();
    const Wide ofRate = base * rateOf(line.kind).basisPoints * whole;
    const Wide ofMoved = base * moved.tax.amount() * basisPoints;
    return Yen(qint64((ofRate + ofMoved) / (basisPoints * whole)));
}

} // namespace

TaxSpan receiptTaxSpan(const ReceiptContent &content, const TaxLine &line)
{
    const auto moved =
        std::find_if(content.moved.begin(), content.moved.end(), [&line](const TaxLine &each) {
            return each.kind == line.kind;
        });
    if (moved != content.moved.end() && moved->base.isZero())
        return {std::min(Yen(0), moved->tax), std::max(Yen(0), moved->tax)};
    const Yen exact = moved == content.moved.end() ? taxTotals({{line.kind, line.base}}).tax()
                                                   : taxWithShare(line, *moved);
    return {exact - Yen(1), exact + Yen(1)};
}

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
