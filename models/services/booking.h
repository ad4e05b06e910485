// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/pairing.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QHash>

#include <map>
#include <optional>

namespace keshikomi {

// What became of one notice.
struct Booked final
{
    enum class How { Fresh, Repeated, Held };
    How how = How::Fresh;
    bool task = false; // left to a person
    std::optional<ImportId> before; // Repeated: the import that booked it
};

// Takes notices into the books one after another, within one transaction: repeats, pairing,
// reservations and postings exactly as ARCHITECTURE 4. One Booker per file or batch of events: it
// counts the occurrences of equal receipts.
class Booker final
{
public:
    Booker(Session &session, const Stamp &stamp, std::optional<ImportId> import)
        : m_session(session)
        , m_stamp(stamp)
        , m_import(import)
    {
    }

    // `record` gets its slip key from the agreement's positions before it is stored.
    Result<Booked> book(const Agreement &agreement,
                        NoticeRecord record,
                        std::optional<PaymentRequestId> request = std::nullopt);

private:
    struct Arrived final
    {
        const Agreement &agreement;
        const NoticeRecord &record;
        NoticeId notice;
        std::optional<PaymentRequestId> request;
    };
    Result<Booked> apply(const Arrived &arrived);
    Result<Booked> preliminary(const Arrived &arrived);
    Result<Booked> confirmed(const Arrived &arrived);
    Result<Booked> preliminaryCancelled(const Arrived &arrived);
    Result<Booked> amended(const Arrived &arrived);
    Result<Booked> creditCancelled(const Arrived &arrived);
    Result<Booked> hold(const Arrived &arrived, const char *task = nullptr);
    Result<Booked> join(PaymentId payment, const Arrived &arrived, NoticeRole role);
    Result<Booked> open(const Arrived &arrived, NoticeRole role, NoticeKind cancelKind);

    Session &m_session;
    const Stamp &m_stamp;
    std::optional<ImportId> m_import;
    QHash<QByteArray, int> m_occurrences;
};

} // namespace keshikomi
