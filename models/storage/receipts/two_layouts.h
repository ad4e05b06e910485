// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// A bank can tell of one account in several layouts: notices of transfers (type 01), statements
// (type 03), ZEDI, a table. The same transfer has the same identity only if every field agrees, and
// banks number and shorten differently. So one layout books each account: the one the agreement
// names, else the one that booked first; the others are kept and compared. Where notices of
// transfers book, they tell nothing of cash and internal entries: those a statement books beside
// them.

// "layouts-differ": args payer, amount, the layout that told, the layout that books.
inline constexpr const char *layoutsDiffer = "layouts-differ";

// Layouts of one kind: both formats of type 01 are "zengin-01".
QString layoutFamily(const QString &layout);
// The identity of a receipt as a layout tells it that does not book: never that of the same receipt
// in the layout that does.
QByteArray comparedIdentity(const QByteArray &identity, const QString &layout);
// The layout the agreement names, else the one that booked first; none: nothing is booked yet.
Result<std::optional<QString>> bookingLayout(Session &session, const Agreement &agreement);
Result<bool> isOnlyCompared(Session &session, const Agreement &agreement, const QString &layout);
// Whether a layout tells transfers and no other money in: type 01 and camt.054.
bool tellsOnlyTransfers(const QString &layout);
// Whether a layout of another family has booked receipts of the account: its setting was changed.
// What a person let a statement book beside notices of transfers does not count.
Result<bool>
hasOtherLayoutBooked(Session &session, const Agreement &agreement, const QString &layout);
// Whether anything that a layout of another family booked of the account still stands.
Result<bool>
hasOtherLayoutInBooks(Session &session, const Agreement &agreement, const QString &layout);
struct EqualReceipts final
{
    qint64 bookedElsewhere; // by layouts of other families
    std::vector<QByteArray> heldHere; // identities that files of this family told, only compared
};
// Of the same kind, day, amount and payer.
Result<EqualReceipts> equalReceipts(Session &session,
                                    const Agreement &agreement,
                                    const NoticeRecord &record,
                                    const QString &layout);
// Whether the books know this receipt at least as often as this layout told it, which is only
// compared: each layout is held against the books by itself. `going`: the import that is going on;
// its notices are of this layout.
Result<bool> isToldByOtherLayout(Session &session,
                                 const Agreement &agreement,
                                 const NoticeRecord &record,
                                 const QString &layout,
                                 std::optional<ImportId> going);
// `layout`, which books, has now told of it: of every other layout the oldest task about an equal
// receipt ends, also whether it is a payment of its own.
Done endLayoutTasks(Session &session,
                    const Agreement &agreement,
                    const NoticeRecord &record,
                    const QString &layout,
                    const Stamp &stamp);

} // namespace keshikomi
