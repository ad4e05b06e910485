// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/pairing.h"
#include "models/storage/engine/session.h"

#include <QByteArray>
#include <QSet>

#include <optional>
#include <vector>

namespace keshikomi {

// Paper 済通 and fax tell of money that a file tells of, too, before or after: one payment, of
// which both speak. Which is which follows from slip, reissue digit and amount, and days that are
// hardly apart, as a hand may write them; a transfer has payer, amount and day. Each telling of one
// side goes with one of the other, so that two payments of one slip stay two.

// The side that tells: what a person typed in, or a file.
enum class ToldBy { Entry, File };

// What decides, as bytes: the same for two notices of one payment.
QByteArray tellingKey(const NoticeRecord &record);
// Identity of what a person typed in: however the slip or the payer was written, the same receipt
// typed twice is one.
QByteArray enteredIdentity(const Agreement &agreement, const NoticeRecord &record);
// Keys of payments that only entries confirmed so far, also of money that was taken back, for a
// quick look by `import`, a file.
Result<QSet<QByteArray>> onlyEntered(Session &session, const Agreement &agreement, ImportId import);

struct ToldPayment final
{
    PairingCandidate candidate;
    std::optional<ImportId> import; // that told of it first
};
// Payments the other side confirmed, and this one did not yet; oldest first. What `import` told
// so far counts, too.
Result<std::vector<ToldPayment>> toldByOther(Session &session,
                                             const Agreement &agreement,
                                             const NoticeRecord &record,
                                             ToldBy side,
                                             ImportId import);

} // namespace keshikomi
