// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "models/domain/print_count.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// The slips of one file, in their order.
struct BatchUnit final
{
    struct Item final
    {
        int position;
        qint64 bill; // number
    };
    int file = 0;
    std::vector<Item> items;
};

// A file or a printer's job as it is recorded.
struct BatchFile final
{
    int file = 0;
    QString name;
    QString part; // its name until it appears; empty for a printer
    QByteArray sha256;
    int pages = 0;
};

// The first file with slips that wait; they are Taken afterwards. Nothing when none waits.
Result<std::optional<BatchUnit>> takeUnit(Session &session, PrintBatchId batch);
// Taken slips wait again: of one file, or all.
Done giveBack(Session &session, PrintBatchId batch, int file);
Done giveAllBack(Session &session, PrintBatchId batch);
// ChangedMeanwhile when nothing of the file is Taken.
Done markSending(Session &session, PrintBatchId batch, int file);

// From Taken or Sending; ChangedMeanwhile from any other state. A sheet that is no payment slip has
// no issue of one.
struct ReleasedItem final
{
    int position = 0;
    std::optional<SlipId> slip;
    int pages = 0;
    // Of payment slips.
    std::optional<PrintedAs> as{};
    std::optional<NoBarcode> noBarcode{};
};
Done releaseItem(Session &session, PrintBatchId batch, const ReleasedItem &item);
Done failItem(Session &session,
              PrintBatchId batch,
              int position,
              std::optional<SlipId> slip,
              const Error &error);
// The run died while a printer was being given them: whether they came out only a person can see.
Done failSending(Session &session, PrintBatchId batch, const QString &printer);
// Failed slips wait again, for files after the last one. How many.
Result<int> askAgain(Session &session, PrintBatchId batch, int perFile);

Done insertBatchFile(Session &session,
                     PrintBatchId batch,
                     const BatchFile &file,
                     const Stamp &stamp);
Result<std::vector<BatchFile>> batchFiles(Session &session, PrintBatchId batch);

// All of them by position, or those in one state.
Result<std::vector<PrintBatchItem>>
batchItems(Session &session, PrintBatchId batch, std::optional<BatchItemState> state = {});

Result<PrintCount> printCount(Session &session, PrintBatchId batch);

// Lines of the list that made no item, in its order.
Done insertLeftOut(Session &session,
                   PrintBatchId batch,
                   const LeftOutLine &left,
                   const std::optional<BillId> &bill);
Result<std::vector<PrintBatchItem>> leftOutLines(Session &session, PrintBatchId batch);

Result<std::vector<ParcelLabel>> parcelLabels(Session &session, PrintBatchId batch);

// What goes into a parcel, or should: by line of the list, else by position.
struct PackedItem final
{
    qint64 bill = 0; // number; 0: none was found
    QString customer, honorific, shipping, place; // customer is empty: erased
    QString slipKey; // empty: none
    int pages = 0; // 0: not known, printed by an older program
    BatchItemState state = BatchItemState::Released;
    ListLine line{};
    bool leftOut = false;
    qint64 customerNumber = 0; // 0: no bill was found
};
Result<std::vector<PackedItem>> packedItems(Session &session, PrintBatchId batch);

// Bills with something open that are due before the day: by due day, then number.
Result<std::vector<qint64>> openBillsDueBefore(Session &session, QDate day);

} // namespace keshikomi
