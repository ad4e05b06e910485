// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <array>
#include <utility>

namespace keshikomi {

// Why a slip has no barcode; its lower third says so. NotWanted leaves the reason out.
enum class NoBarcode { OverLimit, PastDue, NoAgreement, NotWanted };

inline constexpr std::array<std::pair<NoBarcode, QLatin1String>, 4> noBarcodeNames{
    {{NoBarcode::OverLimit, QLatin1String("over_limit")},
     {NoBarcode::PastDue, QLatin1String("past_due")},
     {NoBarcode::NoAgreement, QLatin1String("no_agreement")},
     {NoBarcode::NotWanted, QLatin1String("not_wanted")}}};

inline QLatin1String noBarcodeName(NoBarcode reason)
{
    return noBarcodeNames.at(std::size_t(reason)).second;
}

} // namespace keshikomi
