// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace keshikomi {

struct CsvCell final
{
    QByteArrayView bytes; // without the quotes around it; doubled quotes stay doubled
    int byte; // 1-based place of the cell in the line
};

// One line of a comma-separated file cut into cells, on bytes: in CP932 no second byte of a pair is
// a quote or comma. Empty if a quote is not closed or text follows a closing quote.
std::vector<CsvCell> splitCsvLine(QByteArrayView line);

} // namespace keshikomi
