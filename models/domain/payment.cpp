// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment.h"

#include <array>
#include <utility>

namespace keshikomi {

namespace {

// No text is made anew: a file of receipts asks for them many times.
const std::array<std::pair<Unapplied, QString>, 11> names{{
    {Unapplied::None, QStringLiteral("")},
    {Unapplied::UnknownSlip, QStringLiteral("unknown-slip")},
    {Unapplied::UnknownPayer, QStringLiteral("unknown-payer")},
    {Unapplied::BillPaid, QStringLiteral("bill-paid")},
    {Unapplied::BillCancelled, QStringLiteral("bill-cancelled")},
    {Unapplied::AmountDiffers, QStringLiteral("amount-differs")},
    {Unapplied::Waiting, QStringLiteral("waiting")},
    {Unapplied::Proposed, QStringLiteral("proposed")},
    {Unapplied::BelowLeast, QStringLiteral("below-least")},
    {Unapplied::AboveMost, QStringLiteral("above-most")},
    {Unapplied::LeftOver, QStringLiteral("left-over")},
}};

} // namespace

QString unappliedName(Unapplied reason)
{
    for (const auto &[value, name] : names) {
        if (value == reason)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<Unapplied> unappliedFromName(QStringView name)
{
    for (const auto &[value, known] : names) {
        if (name == known)
            return value;
    }
    return std::nullopt;
}

} // namespace keshikomi
