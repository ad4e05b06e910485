// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/book_samples.h"

namespace keshikomi::test {

std::vector<SheetCase> bookCases()
{
    CloseReportContent many = closeReport();
    many.close.since = QDate(2026, 8, 15);
    many.close.cashCounted.reset();
    many.close.channels.clear();
    for (int channel = int(Channel::CardLink); channel <= int(Channel::CashDesk); ++channel)
        many.close.channels.push_back(
            {Channel(channel), 1'234, Yen(9'999'999'999), 12, Yen(123'456'789)});
    CloseReportContent none = closeReport();
    none.close.channels.clear();
    EvidenceContent masked = billEvidence(1);
    masked.chain.masked = true;
    masked.chain.unsealed = 2;
    return {
        {QStringLiteral("close-report"), closeReport(), {}, 1, {}},
        {QStringLiteral("close-report-many"), many, {}, 1, {}},
        {QStringLiteral("close-report-none"), none, {}, 1, {}},
        {QStringLiteral("evidence"), billEvidence(1), {}, 1, {}},
        {QStringLiteral("evidence-masked"), masked, {}, 1, {}},
        {QStringLiteral("evidence-many"), billEvidence(12), {}, 6, {}},
    };
}

} // namespace keshikomi::test
