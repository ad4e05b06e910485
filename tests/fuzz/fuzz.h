// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/file_reading.h"

#include <QSet>

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace keshikomi::fuzz {

inline QByteArray asBytes(const uint8_t *data, size_t size)
{
    return QByteArray(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
}

inline ReadOptions options()
{
    ReadOptions options;
    options.today = QDate(2026, 11, 22);
    return options;
}

inline void require(bool holds, const char *what)
{
    if (!holds)
        qFatal("broken: %s", what);
}

// What holds for every file: a row is a record or is named by a problem, money is positive, the
// totals are the sums of the records, and the raw bytes are those of the file.
inline void checkReading(const FileReading &reading, const QByteArray &file)
{
    QSet<int> refused;
    qsizetype swallowed = 0; // lines behind the first of a row whose quotes go astray
    for (const RowProblem &problem : reading.problems) {
        require(problem.record > 0 && problem.byte > 0, "a problem without a place");
        require(!problem.field.isEmpty(), "a problem without a field");
        if (!problem.warning)
            refused.insert(problem.record);
        if (problem.issue == RowIssue::StrayQuote)
            swallowed += problem.args.front().toInt() - 1;
    }
    std::array<KindTotal, 6> totals;
    for (const ReadRecord &read : reading.records) {
        const NoticeRecord &notice = read.notice;
        require(notice.amount > Yen(0), "money that is none");
        require(notice.receivedOn.isValid(), "a receipt without a day");
        require(!refused.contains(notice.record), "a refused row among the records");
        require(file.mid(notice.offset, notice.raw.size()) == notice.raw,
                "raw bytes from elsewhere");
        KindTotal &total = totals[static_cast<std::size_t>(notice.kind)];
        ++total.count;
        total.sum += notice.amount;
    }
    require(totals == reading.totals, "totals that are not the sums");
    const qsizetype named =
        static_cast<qsizetype>(reading.records.size()) + refused.size() + swallowed;
    require(named >= reading.dataRows, "a row that was lost");
}

} // namespace keshikomi::fuzz
