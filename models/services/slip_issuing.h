// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/slip_content.h"
#include "models/domain/stamp.h"
#include "models/storage/asking/slips.h"

namespace keshikomi {

// A bill's slip, ready to be drawn. `content` holds what the sheet shows.
struct IssuedSlip final
{
    std::optional<SlipId> id; // its issue; nothing: not issued yet
    qint64 billNumber;
    int reissue = 0; // how many issues of the bill came before; the bars have one digit of it
    QString key; // of an issue that is not made yet: the new key it was drawn with, if it has one
    QString barcode; // 44 digits, or empty with the reason in content
    QDate expiresOn; // the last day a till takes it; invalid: no limit
    SlipContent content;
    bool isNew = false; // not the issue that the bill had before
};

// What somebody asks of an issue beyond the usual.
struct SlipWish final
{
    bool reissue = false; // a new issue even if nothing has changed
    bool noLimit = false; // tills take it for ever
    QDate expiresOn; // the last day a till takes it; invalid: the bill's due day, no later than
                     // the agreement lets a slip live
    bool asksFirst = false; // a bill that has an issue gets another only by `reissue`
};

// What the books must still say when a slip that was drawn leaves. A slip is drawn and read back
// before anything of it stands in the books: one that is refused leaves nothing behind.
struct DrawnSlip final
{
    SlipWish wish;
    IssuedSlip slip;
};

// In the caller's transaction. Faults as SlipService::issue().
Done checkSlipPrint(const NewSlipPrint &print); // FieldEmpty, FieldTooLong

// What issueSlip() would give, with nothing issued. A key that it needs is taken from its series.
Result<IssuedSlip>
draftSlip(Session &session, qint64 billNumber, const SlipWish &wish, const Stamp &stamp);
// The slip of today, issued unless the last issue still holds.
Result<IssuedSlip>
issueSlip(Session &session, qint64 billNumber, const SlipWish &wish, const Stamp &stamp);
// Exactly what was drawn, or ChangedMeanwhile: it must be drawn anew.
Result<IssuedSlip> issueDrawn(Session &session, const DrawnSlip &drawn, const Stamp &stamp);
// The sheet of the issue left: from its first print on the issue says what that said. NoSuchSlip,
// FieldEmpty ("slip", not issued).
Done keepSlipPrint(Session &session,
                   const IssuedSlip &slip,
                   const NewSlipPrint &print,
                   const Stamp &stamp);

} // namespace keshikomi
