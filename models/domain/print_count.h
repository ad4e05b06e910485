// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/no_barcode.h"

#include <QString>

#include <array>
#include <vector>

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

// A slip whose bill a grouped invoice asks for, too: the customer could pay it twice. Numbers.
struct GroupedSlip final
{
    qint64 bill = 0;
    qint64 invoice = 0;

    friend bool operator==(const GroupedSlip &, const GroupedSlip &) = default;
};

// What the payment slips of a batch are, for whoever posts them; all 0 for any other sheet. Those
// an older program printed are in none but withoutBarcode.
struct PrintCount final
{
    std::array<int, printedAsNames.size()> as{}; // by PrintedAs
    int withoutBarcode = 0; // a till takes none of them
    std::array<int, noBarcodeNames.size()> reasons{}; // of these, by NoBarcode
    std::vector<GroupedSlip> grouped; // as the books say now, by the slip's place in the batch

    int count(PrintedAs kind) const { return as.at(std::size_t(kind)); }
    int count(NoBarcode reason) const { return reasons.at(std::size_t(reason)); }
};

} // namespace keshikomi
