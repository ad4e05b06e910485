// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/pairing.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// A stored notice with the same identity and occurrence.
struct KnownNotice final
{
    NoticeId id;
    std::optional<ImportId> bookedBy; // import that booked or holds it now
    bool live = false; // booked or held: a repeat
};
// SHA-256 over the agreement's key and the canonical receipt.
QByteArray noticeIdentity(const Agreement &agreement, const NoticeRecord &record);
Result<std::optional<KnownNotice>> findNotice(Session &session,
                                              const Agreement &agreement,
                                              const QByteArray &identity,
                                              int occurrence);

struct NewNotice final
{
    const Agreement &agreement;
    QByteArray identity;
    int occurrence = 1;
    std::optional<ImportId> import;
    std::optional<PaymentRequestId> request;
    const NoticeRecord &record;
};
// The fact, and its raw bytes apart from it.
Result<NoticeId> insertNotice(Session &session, const NewNotice &notice);

// ---- which notice speaks of which payment
// ------------------------------------------------------------
Done linkNotice(Session &session,
                PaymentId payment,
                NoticeId notice,
                NoticeRole role,
                std::optional<ImportId> import,
                const Stamp &stamp);
struct LiveLink final
{
    qint64 id;
    NoticeId notice;
    NoticeRole role;
    std::optional<ImportId> import;
};
Result<std::vector<LiveLink>> liveLinks(Session &session, PaymentId payment);
// Whether a live link makes it speak of a payment.
Result<bool> isBooked(Session &session, NoticeId notice);
Done endLink(Session &session, qint64 link, const Stamp &stamp);
// The payment a notice speaks of, or spoke of last.
Result<std::optional<PaymentId>> paymentOfNotice(Session &session, NoticeId notice);
// Live links made by an import: (link, payment).
Result<std::vector<std::pair<qint64, PaymentId>>> liveLinksOfImport(Session &session,
                                                                    ImportId import);

} // namespace keshikomi
