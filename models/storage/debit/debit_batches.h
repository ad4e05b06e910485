// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit_batch.h"
#include "models/domain/notice.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// ---- what may be asked
// An open bill and what speaks for or against debiting it.
struct DebitCandidate final
{
    BillId bill;
    qint64 billNumber = 0;
    QString customerName;
    Yen open;
    std::optional<MandateId> mandate; // that did not end
    MandateState mandateState = MandateState::Ended;
    QString payerNumber;
    std::optional<DebitBatchId> inBatch;
    bool isHeld = false; // by a person
};
// Due by that day, of customers with a mandate of the agreement; by mandate, then due date.
Result<std::vector<DebitCandidate>>
debitCandidates(Session &session, AgreementId agreement, QDate dueUntil);
Result<std::optional<DebitCandidate>>
debitCandidate(Session &session, AgreementId agreement, BillId bill);
// What its debits under this mandate failed with, oldest first.
Result<std::vector<DebitResult>> debitFailures(Session &session, BillId bill, MandateId mandate);
// 1 first debit of this account, 2 the payer number had another account before, 0 other.
Result<int> newCodeOf(Session &session, MandateId mandate);

// ---- batches
struct NewDebitItem final
{
    MandateId mandate;
    QString payerNumber;
    int newCode = 0;
    std::vector<std::pair<BillId, Yen>> bills;

    Yen amount() const;
};
// Its bills are on their way from now on: ChangedMeanwhile where one of them is already.
Result<DebitBatchId> insertDebitBatch(Session &session,
                                      AgreementId agreement,
                                      QDate collectOn,
                                      const std::vector<NewDebitItem> &items,
                                      const Stamp &stamp);
Result<DebitBatchRow> debitBatchRow(Session &session, DebitBatchId id); // NoSuchDebitBatch
// Newest first; those that wait for something, or all.
Result<std::vector<DebitBatchRow>> debitBatchRows(Session &session, bool all);
Result<std::vector<DebitItem>> debitItems(Session &session, DebitBatchId id); // by position

struct NewDebitStep final
{
    DebitBatchState state; // Approved, Sent, Cancelled, Withdrawn
    QString fileName{}; // Sent
    QByteArray sha256{}; // Sent
    QString reason{};
};
// ChangedMeanwhile where the step was made before.
Done addDebitStep(Session &session,
                  DebitBatchId batch,
                  const NewDebitStep &step,
                  const Stamp &stamp);
Done insertDebitRequest(Session &session, DebitBatchId batch, const QByteArray &content);
// The bytes as they were sent; nothing before that, or after erasure.
Result<std::optional<QByteArray>> debitRequestOf(Session &session, DebitBatchId batch);
// Its bills are on their way no more.
Done freeDebitBills(Session &session, DebitBatchId batch);

Result<bool> wasRebilled(Session &session, BillId bill); // asked for by another way since it failed
Done insertRebill(
    Session &session, DebitItemId item, BillId bill, Channel channel, const Stamp &stamp);

// The batch a bill is on its way in: it is not answered, or its money came and is not cleared yet.
Result<std::optional<DebitBatchId>> debitUnderway(Session &session, BillId bill);
// The last item of a bill that was answered, whatever became of its batch.
Result<std::optional<std::pair<DebitBatchId, DebitItemId>>> lastDebitOf(Session &session,
                                                                        BillId bill);

} // namespace keshikomi
