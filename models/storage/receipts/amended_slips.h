// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/amendments.h"
#include "models/domain/bill_state.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/storage/engine/session.h"

#include <QSet>

#include <optional>
#include <vector>

namespace keshikomi {

// Slips of which 郵便振替訂正 was told (models/domain/amendments.h). The notice of an amendment
// confirms a payment of its own and, once that is known, cancels the one it corrects.

struct SlipIssue final
{
    AgreementId agreement;
    QString slipKey;
    int reissue = 0;

    friend bool operator==(const SlipIssue &, const SlipIssue &) = default;
};

// Keys of all slips of an agreement of which an amendment was ever told.
Result<QSet<QString>> amendedSlips(Session &session, AgreementId agreement);

// A payment of a slip that a live notice confirms.
struct SlipReceipt final
{
    PaymentId payment;
    PaymentState state;
    Yen amount;
    NoticeId notice; // that confirms it; of several the first, but the amendment before others
    std::optional<ImportId> import; // that booked the notice
    bool isAmendment = false;
    ToldReceipt told;

    // Of an amendment: the live link to what it corrects.
    struct Tie final
    {
        qint64 link;
        PaymentId payment;
    };
    std::optional<Tie> corrects{};
};
// Oldest first.
Result<std::vector<SlipReceipt>> slipReceipts(Session &session, const SlipIssue &slip);

} // namespace keshikomi
