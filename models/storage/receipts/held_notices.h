// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/pairing.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// Notices that are kept and booked nowhere: a cancel that waits for what it cancels, a person's
// decision, or what another source or layout books and this one only repeats.
enum class HeldTo { Wait, Compare };

struct HeldNotice final
{
    qint64 id;
    NoticeId notice;
    std::optional<ImportId> import;
    TakenAt taken;
};
Done holdNotice(Session &session,
                NoticeId notice,
                std::optional<ImportId> import,
                HeldTo held,
                const Stamp &stamp);
Done endHold(Session &session, qint64 held, const Stamp &stamp);
Done endHoldOf(Session &session, NoticeId notice, const Stamp &stamp);
// Cancels that wait for money like this; oldest first.
Result<std::vector<HeldNotice>>
heldCancels(Session &session, AgreementId agreement, NoticeKind cancelKind, const SameMoney &money);

struct WaitingCancel final
{
    NoticeKind kind;
    SameMoney money;
    HeldNotice held;
};
// All of an agreement; oldest first.
Result<std::vector<WaitingCancel>> waitingCancels(Session &session, AgreementId agreement);
// A 取消 that took a payment, and when the money it took was told.
struct TiedCancel final
{
    qint64 link;
    HeldNotice cancel; // `id` is none: it is not held
    PaymentId payment;
    TakenAt money;
};
Result<std::vector<TiedCancel>>
tiedCancels(Session &session, AgreementId agreement, const SameMoney &money);
// Whether it waits, and is not only compared.
Result<bool> isWaiting(Session &session, NoticeId notice);
// What waits or was left because it is no transfer (no-transfer), and the layout that told it.
struct WaitingEntry final
{
    NoticeId notice;
    QByteArray identity;
    QString layout;
};
Result<std::vector<WaitingEntry>> waitingNoTransfers(Session &session, AgreementId agreement);
Result<std::vector<qint64>> liveHoldsOfImport(Session &session, ImportId import);

// What a person was asked about a notice that waits, or that differs from what is booked: it is
// settled.
Result<bool> isAskedAbout(Session &session, NoticeId notice); // and it is not settled
Done endHeldTasks(Session &session, NoticeId notice, const Stamp &stamp);
// The same for all an import holds, before its holds end.
Done endHeldTasksOfImport(Session &session, ImportId import, const Stamp &stamp);

} // namespace keshikomi
