// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "models/formats/file_reading.h"
#include "models/formats/framing.h"
#include "models/formats/row_reader.h"

#include <functional>
#include <vector>

namespace keshikomi {

// Where a record was read: its bytes, its number in the file, and the cell of its day of receipt.
struct RecordPlace final
{
    const Frame &frame;
    int record;
    const Cell &day;
    bool isOtherInflow = false; // as in ReadRecord
};
// Adds the record with its place, raw bytes and totals. Money that would be of a day still to come
// is refused instead: no reader can forget it.
void addRecord(FileReading &reading,
               NoticeRecord &&notice,
               QString senderKey,
               const RecordPlace &place);

// At least one problem that is no warning.
bool anyRefused(const std::vector<RowProblem> &problems);
// In how many records, header and trailer too, there is a problem that is no warning.
qsizetype refusedRecords(const std::vector<RowProblem> &problems);

// What a reader does with the records of a group. `record` counts from 1.
struct GroupHandlers final
{
    std::function<Done(const Frame &, int record)> header;
    std::function<void(const Frame &, int record)> data;
    std::function<Done(const Frame &, int record)> trailer;
    std::function<Done(const Frame &, int record)> end; // empty: the end record says nothing
};

// Walks header, data, trailer, perhaps more such groups, and the end record; anything out of this
// order is a problem of its row. A missing trailer or end is a fault unless problems already refuse
// the file.
Done walkGroups(const std::vector<Frame> &frames,
                const QString &fileName,
                const GroupHandlers &handlers,
                std::vector<RowProblem> &problems,
                int &dataRows);
// The same for a file of notices.
Done walkGroups(const std::vector<Frame> &frames,
                const QString &fileName,
                const GroupHandlers &handlers,
                FileReading &reading);
// FileTrailerMismatch: the file states another figure than its rows make.
tl::unexpected<Error>
trailerMismatch(const QString &fileName, const char *field, qint64 inFile, qint64 counted);

} // namespace keshikomi
