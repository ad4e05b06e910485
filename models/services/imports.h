// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/column_map.h"
#include "models/domain/inbox.h"
#include "models/domain/list_rows.h"
#include "models/domain/row_problem.h"
#include "models/services/context.h"

#include <functional>
#include <optional>
#include <vector>

namespace keshikomi {

struct NoticeFile final
{
    QString name; // shown
    QByteArray bytes;
};

// Asks for the shared secret of an agreement ("payeasy-123456-54321"); empty: none is kept. Called
// on any thread, and only for a file that cannot be believed without it.
using SecretAsk = std::function<Later<QByteArray>(const QString &agreement)>;

struct ImportOptions final
{
    bool keepGood = false; // book the good rows of a file that has bad ones
    bool dryRun = false; // read, compare, book nothing
    QString columnMap; // the saved map a table is read by; empty: recognise
    std::optional<TableEncoding> encoding; // of a table; none: what its map says
    SecretAsk secret{}; // none: such a file is refused, PayerSecretMissing
    std::optional<DebitBatchId> debitBatch{}; // whose answer it must be; none: it is found
    // What another file told and this one perhaps tells again are payments of their own; such a
    // file may come once more to say so.
    bool apart = false;
    std::vector<int> apartLines{}; // or only these records of it, NoSuchTask: one cannot be
};

// A row that another file told, too: was it paid once or twice? Or one that is no transfer, where
// notices of transfers book: is it a payment of its own?
struct DoubtfulLine final
{
    int record = 0; // of the file, from 1: what ImportOptions::apartLines names
    QString about; // the slip or the payer
    QDate receivedOn;
    Yen amount;
    bool isNoTransfer = false;
};

// What one file did. `refused` files booked nothing and say why.
struct ImportReport final
{
    QString fileName;
    std::optional<ImportId> import; // none: dry run or refused
    std::optional<Error> refused;
    QString layout; // "agency-csv", ...
    int records = 0; // data records read
    int fresh = 0; // told for the first time: booked now, or held
    int repeated = 0; // seen before
    int held = 0; // of the fresh ones: nothing is booked of them, now or ever
    int compared = 0; // of the held ones: another source or layout books; they do not wait
    int tasks = 0; // left to a person
    // Told by another file, too, and a person has not said yet whether they are payments of their
    // own; also those that wait since the file came before.
    int doubtful = 0;
    int otherRows = 0; // rows of a statement that are no receipts: money out, totals
    // Each row of the file is in one of the sums.
    Yen preliminary; // 速報 that did something now
    Yen confirmed; // 確報 and bank credits that are booked now
    Yen cancelled; // 速報取消 and bank cancels that did something now
    Yen heldAmount; // of what waits
    Yen repeatedAmount; // of what was seen before
    std::vector<RepeatedFrom> repeatedFrom;
    std::optional<DebitBatchId> debitBatch; // the request it answers
    std::vector<RowProblem> problems;
    std::vector<DoubtfulLine> doubtfulLines{}; // the doubtful ones, in the order of the file
};

// One file is one transaction: wholly there or wholly absent.
class ImportService final
{
public:
    explicit ImportService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<ImportReport>
    import(const Actor &actor, const NoticeFile &file, const ImportOptions &options = {}) const;
    // The same for a file that must be the answer to a direct debit request.
    Later<ImportReport> importDebitAnswer(const Actor &actor,
                                          const NoticeFile &file,
                                          const ImportOptions &options) const;
    Later<std::vector<ImportRow>> list(const Actor &actor, int limit = 200) const; // newest first

private:
    ServiceContext m_context;
};

} // namespace keshikomi
