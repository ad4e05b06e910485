// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/no_barcode.h"

#include <QString>

#include <array>

namespace keshikomi {

// What a printed payment slip is beside the slips of its bill that are out already: the first one,
// the same paper once more (再印刷), or another one (再発行) while the first can still be paid.
enum class PrintedAs { NewIssue, Reprint, Reissue };

inline constexpr std::array<std::pair<PrintedAs, QLatin1String>, 3> printedAsNames{
    {{PrintedAs::NewIssue, QLatin1String("new_issue")},
     {PrintedAs::Reprint, QLatin1String("reprint")},
     {PrintedAs::Reissue, QLatin1String("reissue")}}};

inline QLatin1String printedAsName(PrintedAs as)
{
    return printedAsNames.at(std::size_t(as)).second;
}

// What the payment slips of a batch are, for whoever posts them; all 0 for any other sheet. Those
// an older program printed are in none but withoutBarcode.
struct PrintCount final
{
    std::array<int, printedAsNames.size()> as{}; // by PrintedAs
    int withoutBarcode = 0; // a till takes none of them
    std::array<int, noBarcodeNames.size()> reasons{}; // of these, by NoBarcode

    int count(PrintedAs kind) const { return as.at(std::size_t(kind)); }
    int count(NoBarcode reason) const { return reasons.at(std::size_t(reason)); }
};

} // namespace keshikomi
