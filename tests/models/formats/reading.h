// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/formats/read_file.h"

#include <QFile>
#include <QSet>

namespace keshikomi::test {

inline ReadOptions on(QDate today = QDate(2026, 11, 22))
{
    ReadOptions options;
    options.today = today;
    return options;
}

inline QByteArray synthetic(const QString &name)
{
    QFile file(QStringLiteral(KK_TEST_DATA "/synthetic/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such test data: %s", qPrintable(name));
    return file.readAll();
}

inline Result<FileReading> read(const QByteArray &bytes, const ReadOptions &options = on())
{
    return readNoticeFile(bytes, QStringLiteral("notices.txt"), options);
}

inline int refusals(const std::vector<RowProblem> &problems)
{
    int count = 0;
    for (const RowProblem &problem : problems)
        count += problem.warning ? 0 : 1;
    return count;
}

inline int refusals(const FileReading &reading)
{
    return refusals(reading.problems);
}

// Rows that are refused, however many problems each has.
inline int refusedRows(const std::vector<RowProblem> &problems)
{
    QSet<int> rows;
    for (const RowProblem &problem : problems) {
        if (!problem.warning)
            rows.insert(problem.record);
    }
    return int(rows.size());
}

// A record without its place in a file, to compare what was written with what was read.
inline NoticeRecord facts(NoticeRecord record)
{
    record.record = 0;
    record.offset = 0;
    record.raw.clear();
    return record;
}

} // namespace keshikomi::test
