// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/posting.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// The append-only books (ARCHITECTURE 4). The engine itself refuses lines that do not sum to zero,
// lines added later, and every change or deletion.

// A line for `account`; built up by the setters below so that a posting reads like its T-account.
inline PostingLine debit(Account account, Yen amount)
{
    return PostingLine{account, amount, {}, {}, {}, {}};
}
inline PostingLine credit(Account account, Yen amount)
{
    return PostingLine{account, -amount, {}, {}, {}, {}};
}
inline PostingLine forBill(PostingLine line, BillId bill)
{
    line.bill = bill;
    return line;
}
inline PostingLine forPayment(PostingLine line, PaymentId payment)
{
    line.payment = payment;
    return line;
}
inline PostingLine forAgreement(PostingLine line, AgreementId agreement)
{
    line.agreement = agreement;
    return line;
}
inline PostingLine forTax(PostingLine line, TaxKind kind)
{
    line.taxKind = kind;
    return line;
}

// Lines of zero are left out. Unbalanced lines are a bug and stop the program: nothing was written.
// The day is that of dayOf(), whose MonthLocked it passes on.
Result<PostingId> post(Session &session, const NewPosting &posting, const Stamp &stamp);

struct PostedLines final
{
    PostingId id;
    LegalEntityId legalEntity;
    std::optional<StoreId> store;
    std::vector<PostingLine> lines;
};
Result<PostedLines> postedLines(Session &session, PostingId id);

// The mirror of an earlier posting, and of its other side in the books of another company, on the
// first open day from `on`; without one from stamp.today: what a person undoes never goes back to
// the original day. A posting is reversed once; a reversal never.
Result<PostingId> reversePosting(Session &session,
                                 PostingId original,
                                 PostingKind kind,
                                 const QString &reason,
                                 const Stamp &stamp,
                                 QDate on = {});

// The one date rule of the books: the wished day, the first open one, or MonthLocked.
Result<QDate> dayOf(Session &session, const NewPosting &posting, const Stamp &stamp);

} // namespace keshikomi
