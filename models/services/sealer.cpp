// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sealer.h"

#include "models/domain/try.h"
#include "models/services/seal_heads.h"

namespace keshikomi {

namespace {

constexpr int batch = 5'000;
constexpr int leaseSeconds = 60;

struct Sealed final
{
    SealHead head;
    bool grew = false;
};

Result<Sealed> sealEverything(Session &session, const QString &owner, const QDateTime &now)
{
    KK_TRY(const SealHead before, sealHead(session));
    KK_TRY(const bool mine,
           takeLease(session, QStringLiteral("sealer"), owner, now, now.addSecs(leaseSeconds)));
    SealHead head = before;
    while (mine) {
        KK_TRY(const SealHead next, sealPending(session, batch));
        if (next.seq == head.seq)
            break;
        head = next;
    }
    if (mine) // given back at once: the next sealer need not wait
        KK_CHECK(takeLease(session, QStringLiteral("sealer"), owner, now, now.addSecs(-1)));
    return Sealed{head, head.seq > before.seq};
}

} // namespace

Result<SealHead> sealAllOrBusy(Session &session, const QString &owner, const QDateTime &now)
{
    KK_TRY(const Sealed sealed, sealEverything(session, owner, now));
    KK_TRY(const qint64 left, unsealedCount(session));
    if (left > 0)
        return failure(ErrorCode::Conflict, Fault::StoreBusy);
    return sealed.head;
}

Later<SealHead> SealerService::sealAll(const QString &owner) const
{
    const QDateTime now = m_context.clock.now();
    return m_context.store
        .write([owner, now](Session &session) { return sealEverything(session, owner, now); })
        .then([path = m_headsFile, now](Result<Sealed> sealed) -> Result<SealHead> {
            if (!sealed)
                return tl::unexpected(sealed.error());
            if (sealed->grew)
                KK_CHECK(appendHead(path, sealed->head.seq, sealed->head.hash, now));
            return sealed->head;
        });
}

} // namespace keshikomi
