// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment.h"

#include <array>
#include <utility>

namespace keshikomi {

namespace {

constexpr std::array<std::pair<Unapplied, const char *>, 11> names{{
    {Unapplied::None, ""},
    {Unapplied::UnknownSlip, "unknown-slip"},
    {Unapplied::UnknownPayer, "unknown-payer"},
    {Unapplied::BillPaid, "bill-paid"},
    {Unapplied::BillCancelled, "bill-cancelled"},
    {Unapplied::AmountDiffers, "amount-differs"},
    {Unapplied::Waiting, "waiting"},
    {Unapplied::Proposed, "proposed"},
    {Unapplied::BelowLeast, "below-least"},
    {Unapplied::AboveMost, "above-most"},
    {Unapplied::LeftOver, "left-over"},
}};

} // namespace

QString unappliedName(Unapplied reason)
{
    for (const auto &[value, name] : names) {
        if (value == reason)
            return QString::fromLatin1(name);
    }
    Q_UNREACHABLE();
}

std::optional<Unapplied> unappliedFromName(QStringView name)
{
    for (const auto &[value, known] : names) {
        if (name == QLatin1String(known))
            return value;
    }
    return std::nullopt;
}

} // namespace keshikomi
