// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/stamp_duty.h"

namespace keshikomi {

namespace {

// The table of the stamp duty law, annex 1 no. 17-1. A bound is "up to and including", so the next
// duty starts one yen above it; only the first is "under". The lowest bound is the one that was
// changed.
StampRule lawfulRule(Yen lowest)
{
    return StampRule{{
        {lowest, Yen(200)},
        {Yen(1'000'001), Yen(400)},
        {Yen(2'000'001), Yen(600)},
        {Yen(3'000'001), Yen(1'000)},
        {Yen(5'000'001), Yen(2'000)},
        {Yen(10'000'001), Yen(4'000)},
        {Yen(20'000'001), Yen(6'000)},
        {Yen(30'000'001), Yen(10'000)},
        {Yen(50'000'001), Yen(20'000)},
        {Yen(100'000'001), Yen(40'000)},
        {Yen(200'000'001), Yen(60'000)},
        {Yen(300'000'001), Yen(100'000)},
        {Yen(500'000'001), Yen(150'000)},
        {Yen(1'000'000'001), Yen(200'000)},
    }};
}

} // namespace

Yen StampRule::dutyOn(Yen judged) const
{
    Yen duty;
    for (const StampTier &tier : tiers) {
        if (judged < tier.from)
            break;
        duty = tier.duty;
    }
    return duty;
}

Dated<StampRule> lawfulStampRules()
{
    // 1989-04-01 is the first day of consumption tax: no receipt in any store is older.
    return Dated<StampRule>({
        {QDate(1989, 4, 1), lawfulRule(Yen(30'000))},
        {QDate(2014, 4, 1), lawfulRule(Yen(50'000))},
    });
}

Yen judgedForStamp(Yen received, Yen statedTax)
{
    return received - statedTax;
}

Dated<KonbiniLimits> usualKonbiniLimits()
{
    // GS1-128 slips began in July 2002; 300,000 itself is taken (SPEC 1.3).
    return Dated<KonbiniLimits>({{QDate(2002, 7, 1), KonbiniLimits{}}});
}

} // namespace keshikomi
