// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// Shadow run: what the old program cleared beside what this one would, bill by bill, before a house
// switches.

// One bill of the old program's list. Without a clearing it is an opening balance.
struct OldBill final
{
    int row = 0; // of the file, titles counted
    QString number; // as the old program has it
    QString customer, kana, code; // code: virtual account or remitter code; may be empty
    QString subject;
    QDate issuedOn, dueOn;
    Yen amount; // what was open before it cleared anything
    Yen cleared; // what the old program cleared of that; 0: nothing
    QDate clearedOn; // invalid: not told
};

// What this program made of the bill: `alone` by itself, else the first proposal it would show.
struct ShadowClearing final
{
    Yen amount;
    QDate receivedOn; // of the payment
    QString payer;
    bool alone = false;
};

enum class ShadowOutcome {
    Equal, // both cleared the same amount (of the same day, where it was told)
    Proposed, // the old one cleared it; here a person confirms the same with one key
    BothOpen,
    OnlyOld, // cleared there, not found here
    OnlyHere, // cleared here, open there
    Differs // another amount or another day
};
QString shadowOutcomeName(ShadowOutcome outcome);

struct ShadowLine final
{
    OldBill old;
    std::optional<ShadowClearing> here;
    ShadowOutcome outcome = ShadowOutcome::BothOpen;
};

ShadowOutcome shadowOutcome(const OldBill &old, const std::optional<ShadowClearing> &here);

} // namespace keshikomi
