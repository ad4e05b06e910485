// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/payment.h"

#include <QString>

namespace keshikomi {

// A number a customer pays into again and again, any amount between the limits (任意金額): a
// virtual account, a remitter code or a SmartPit number.
struct StandingNumber final
{
    QString number; // digits
    CustomerId customer;
    qint64 customerNumber = 0;
    QString customerName;
    Yen least{1}, most{9'999'999'999};
};

// None: the amount is within the limits. What is not stays with the payment, and a person looks.
inline Unapplied limitBroken(const StandingNumber &number, Yen amount)
{
    if (amount < number.least)
        return Unapplied::BelowLeast;
    return amount > number.most ? Unapplied::AboveMost : Unapplied::None;
}

} // namespace keshikomi
