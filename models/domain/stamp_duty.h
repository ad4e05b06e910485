// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dated.h"
#include "models/domain/money.h"

#include <optional>

namespace keshikomi {

// Revenue stamp on a receipt of sales proceeds (document no. 17 of the stamp duty law).
struct StampTier final
{
    Yen from; // judged amount from which this duty applies
    Yen duty;

    friend bool operator==(const StampTier &, const StampTier &) = default;
};

struct StampRule final
{
    std::vector<StampTier> tiers; // ascending; below the first there is no duty

    Yen dutyOn(Yen judged) const;
    bool needed(Yen judged) const { return dutyOn(judged) > Yen(0); }
};

// 30,000 until 2014-03-31, 50,000 from 2014-04-01, with all higher tiers. Stores may override the
// table in their settings; an agency may rule otherwise.
Dated<StampRule> lawfulStampRules();

// The amount that is judged: what was received less the tax, if the tax is stated in figures.
Yen judgedForStamp(Yen received, Yen statedTax);

// What a till takes with a barcode: 1 to `most` yen inclusive.
struct KonbiniLimits final
{
    Yen least{1};
    Yen most{300'000};
    int longestDueDays = 60;

    bool takes(Yen amount) const { return amount >= least && amount <= most; }
};
Dated<KonbiniLimits> usualKonbiniLimits();

} // namespace keshikomi
