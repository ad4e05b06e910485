// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"

#include <QStringList>

#include <vector>

namespace keshikomi {

// What a list for a batch says: a line for each bill ("B-100001") or work order ("100001"), the
// parcel and where the goods lie beside it, with blanks, commas or semicolons between. '#' starts a
// comment, empty lines are passed over, and a heading: a first line whose first word has no digit.
struct PrintList final
{
    QStringList words; // for PrintBatchService::billsOf()
    std::vector<Parcel> parcels{}; // beside the words
    std::vector<ListLine> lines{}; // beside the words
};
PrintList printListOf(const QByteArray &utf8);

// What of it is there.
struct FoundList final
{
    std::vector<qint64> bills; // each once
    std::vector<Parcel> parcels; // beside the bills
    std::vector<int> lines; // beside the bills
    std::vector<LeftOutLine> leftOut;

    void putInto(NewPrintBatch &batch) const;
};

} // namespace keshikomi
