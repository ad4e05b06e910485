// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit_batch.h"
#include "models/domain/notice.h"
#include "models/services/context.h"

#include <vector>

namespace keshikomi {

enum class RebillBy { Slip, Link };

struct RebillWish final
{
    std::vector<qint64> bills; // numbers; empty: every failed bill of the batch that owes something
    std::optional<DebitBatchId> batch; // none: bills are named
    RebillBy by = RebillBy::Slip;
    QDate until; // last day of a slip; invalid: as long as the agreement lets it live
    bool asksFirst = false; // nothing while a customer holds a slip that a till takes
};

struct RebilledBill final
{
    qint64 billNumber = 0;
    QString customerName;
    Yen amount; // asked now
    Channel channel = Channel::KonbiniBarcode;
    QString barcode; // of a slip; empty where none may be printed
    QDate expiresOn; // of a slip
    QString request; // client id of a link
};

// What a direct debit did not bring is asked for by a slip or a link, in one step.
class DebitRebillService final
{
public:
    explicit DebitRebillService(ServiceContext context)
        : m_context(context)
    {
    }
    // Wholly or not at all. DebitNotFailed {bill}, NoSuchBill, NoSuchDebitBatch, BillAlreadyPaid,
    // DueDateRefused (the last day), NothingToExport {batch} where nothing of it failed;
    // SlipSaysOtherwise, as checkNoSlipOut() says, where `asksFirst`.
    Later<std::vector<RebilledBill>>
    rebill(const Actor &actor, const RebillWish &wish, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
