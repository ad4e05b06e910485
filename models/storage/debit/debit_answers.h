// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit_batch.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// A request that left, as it was sent.
struct SentDebit final
{
    DebitBatchId batch;
    QString agreementKey;
    QDate collectOn;
    QByteArray content; // empty after erasure
    bool throughAgency = false; // its customer fields hold the consignor, too
    bool withdrawn = false;
};
// Of the collector with these ten digits, newest first.
Result<std::vector<SentDebit>> sentDebits(Session &session, const QString &headerCode);

Result<qint64>
insertDebitAnswer(Session &session, DebitBatchId batch, ImportId import, const Stamp &stamp);
struct NewAnswerRow final
{
    DebitItemId item;
    DebitResult result;
    int record = 0; // of the file, from 1
    QByteArray raw;
};
Done insertAnswerRow(Session &session, qint64 answer, const NewAnswerRow &row);

// What was told of an item by imports that were not undone.
struct ToldResult final
{
    DebitItemId item;
    DebitResult result;
    ImportId import; // the first that told it
};
Result<std::vector<ToldResult>> toldResults(Session &session, DebitBatchId batch);

// Brings both projections in line with the live answers: the result of each item, and whether its
// bills are on their way. A bill that is in a later batch by now stays there.
Done settleDebitItems(Session &session, DebitBatchId batch);
// Mandates whose last step is their suspension by this import's answer to the batch.
struct SuspendedBy final
{
    MandateId mandate;
    qint64 answer;
};
Result<std::vector<SuspendedBy>> suspendedBy(Session &session, DebitBatchId batch, ImportId import);
// What was told of the mandate's debits while it rested, by imports that were not undone.
Result<std::vector<DebitResult>> resultsAfter(Session &session, const SuspendedBy &suspended);
// Batches an import told of.
Result<std::vector<DebitBatchId>> debitBatchesOfImport(Session &session, ImportId import);
// The open tasks an answer raised: what they say was told by nobody else.
Done endTasksOfAnswer(Session &session, ImportId import, const Stamp &stamp);
// "debit-answers-differ": args slip key, amount, customer. Ends those about this batch whose debit
// the answers that stand tell one thing of.
inline constexpr const char *debitAnswersDiffer = "debit-answers-differ";
Done endSettledDifferences(Session &session, DebitBatchId batch, const Stamp &stamp);

} // namespace keshikomi
