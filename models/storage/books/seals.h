// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/engine/session.h"

namespace keshikomi {

// A link of the chain over postings; written after the fact, so that a chain never stops a seat.
struct SealHead final
{
    qint64 seq = 0; // 0: nothing sealed yet
    QByteArray hash; // 32 zero bytes before the first
};

Result<SealHead> sealHead(Session &session);
// The hash of one seal; empty: there is no such seal.
Result<QByteArray> hashOfSeal(Session &session, qint64 seq);
// Seals every posting that has no seal, in the order of their numbers; at most `most` of them.
Result<SealHead> sealPending(Session &session, int most);
Result<qint64> unsealedCount(Session &session);

// One sealer at a time: takes or renews the lease `name` until `until`; false if another owner
// holds it.
Result<bool> takeLease(Session &session,
                       const QString &name,
                       const QString &owner,
                       const QDateTime &now,
                       const QDateTime &until);

} // namespace keshikomi
