// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "models/services/context.h"
#include "models/services/paper/print_list.h"
#include "models/services/sheets/sheet_wish.h"
#include "models/services/slip_issuing.h"
#include "models/storage/paper/print_items.h"
#include "models/storage/paper/sheet_prints.h"

namespace keshikomi {

// What a run starts from: the batch as it is, and what was recorded of it already.
struct BatchClaim final
{
    PrintBatch batch;
    std::vector<BatchFile> files;
    QString deadRunner; // the run before that never came to its end, or empty
};

// What the books must still say when a document that stays leaves: it is rehearsed, drawn and read
// back before anything of it stands in the books.
struct DrawnSheet final
{
    SheetWish wish;
    SheetDraft draft;
};

// What of one file counts in the books when it leaves.
struct DrawnSheets final
{
    std::vector<DrawnSlip> slips;
    std::vector<DrawnSheet> documents;
};

// What became of the slips of one file.
struct BatchRecord final
{
    struct Released final
    {
        int position;
        std::optional<DrawnSlip> slip; // for payment slips
        int pages = 0; // of its sheets
        // For all other sheets.
        QString sheet{}; // as it came out
        std::optional<BillId> bill{};
        std::optional<CustomerId> customer{};
        std::vector<PrintedReceipt> receipts{};
        std::optional<NoBarcode> noBarcode{}; // of a payment slip without one
        std::optional<DrawnSheet> drawn{}; // a document that stays
    };
    struct Failed final
    {
        int position;
        std::optional<SlipId> slip; // an issue that a printer did not take after all
        Error error;
    };
    BatchFile file; // recorded only if something was released
    std::vector<Released> released;
    std::vector<Failed> failed;
    QString printer; // empty: a file
    int codes = 0; // of the whole file, each read back as its data
};

// Print batches (一括印刷) in the books. Making the sheets is BatchRun's work.
//
// A slip is printed exactly once: a file is written under a name nobody looks at and reaches the
// disk, then one transaction records it with its slips, then it gets its name. A program that dies
//   before the transaction  leaves slips that wait, and a part file nobody uses,
//   after it                leaves a part file that the next run renames: the same bytes.
// The other order, name first, would show a file that the books do not know; the next run would
// make it again, and whoever picked the first one up has printed the slip twice. What was given to
// a printer cannot be taken back or looked up: such slips are Sending before, and a program that
// dies there leaves them Failed (PrintUnsure), never printed again by itself.
class PrintBatchService final
{
public:
    explicit PrintBatchService(ServiceContext context)
        : m_context(context)
    {
    }
    // A batch that waits. Bills that come twice are put in once, at their first place. NoSuchBill,
    // NoSuchSheet (no kind of a bill), FieldEmpty (nothing to print), PatternWrong,
    // NumberOutOfRange.
    Later<PrintBatch> add(const Actor &actor, const NewPrintBatch &batch) const;
    // "B-100001" is a bill, a plain number a work order whose bill is meant. In that order.
    // NoSuchBill, NoSuchWorkOrder.
    Later<std::vector<qint64>> billsOf(const Actor &actor, const QStringList &words) const;
    // The same for a list; lines that cannot be used are left out of it, each with the reason.
    // NoSuchBill, NoSuchWorkOrder: there is none that can.
    Later<FoundList> findListed(const Actor &actor, const PrintList &list) const;
    Later<std::vector<qint64>> openBillsDueBefore(const Actor &actor, QDate day) const;

    // Newest first. In these two a batch whose run is gone is Paused and cut off.
    Later<std::vector<PrintBatch>> list(const Actor &actor, int most) const;
    Later<PrintBatch> find(const Actor &actor, PrintBatchId id) const;
    // The lines of its list that were left out stand at the end, as failed.
    Later<std::vector<PrintBatchItem>>
    items(const Actor &actor, PrintBatchId id, std::optional<BatchItemState> state = {}) const;

    // Of what came out, in that order.
    Later<std::vector<ParcelLabel>> labels(const Actor &actor, PrintBatchId id) const;

    // The run ends after the files it is at. Asking again changes nothing.
    Later<std::monostate> pause(const Actor &actor, PrintBatchId id) const;
    Later<std::monostate> cancel(const Actor &actor, PrintBatchId id) const;
    // Failed slips wait again; the answer is how many. With `reissue` the batch makes new issues
    // from now on, as NewPrintBatch::reissue.
    Later<int> askAgain(const Actor &actor, PrintBatchId id, bool reissue = false) const;
    // What its payment slips are that came out.
    Later<PrintCount> count(const Actor &actor, PrintBatchId id) const;

    // ---- for the run -------------------------------------------------------------------------
    // BatchOfAnotherSeat, BatchAlreadyRunning. `takeOver`: another run of this seat is known to be
    // gone. What a run before left half done waits again, or failed as PrintUnsure.
    Later<BatchClaim>
    claim(const Actor &actor, PrintBatchId id, const QString &runner, bool takeOver) const;
    // What waits becomes files of another folder: the one before, or the printer, is gone.
    // BatchAlreadyRunning, FileNotWritten (there is no such folder).
    Later<PrintBatch> redirect(const Actor &actor,
                               PrintBatchId id,
                               const QString &runner,
                               const QString &folder) const;
    // Nothing when no slip waits, or the batch was paused, cancelled or taken over.
    Later<std::optional<BatchUnit>>
    take(const Actor &actor, PrintBatchId id, const QString &runner) const;
    // The file goes to a printer: its payment slips are issued, as they come back, and documents
    // that stay are counted. ChangedMeanwhile when one of them would be drawn otherwise now.
    Later<std::vector<IssuedSlip>> markSending(const Actor &actor,
                                               PrintBatchId id,
                                               const QString &runner,
                                               int file,
                                               const DrawnSheets &drawn) const;
    // Everything of one file in one transaction, with the history of the slips; what is in a file
    // is issued and counted here. BatchAlreadyRunning when another run has taken over,
    // ChangedMeanwhile as above: then nothing was recorded.
    Later<std::monostate> record(const Actor &actor,
                                 PrintBatchId id,
                                 const QString &runner,
                                 const BatchRecord &record) const;
    Later<std::monostate> giveBack(const Actor &actor, PrintBatchId id, int file) const;
    // The run is over: the batch is Finished if nothing waits any more, else Paused.
    Later<PrintBatch> leave(const Actor &actor, PrintBatchId id, const QString &runner) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
