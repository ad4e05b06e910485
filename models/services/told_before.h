// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/booking.h"
#include "models/storage/receipts/two_layouts.h"

#include <map>
#include <tuple>

namespace keshikomi {

// An account whose booking layout was changed: what the layout before has booked already is told
// once more by files of the new one, mostly under other numbers. Such a receipt is kept and
// compared, as it would have been before the change; only what is told more often is new money.
// One for an account and a file.
class ToldBefore final
{
public:
    ToldBefore(Session &session, const Agreement &agreement, const QString &layout)
        : m_session(session)
        , m_agreement(agreement)
        , m_layout(layout)
    {
    }
    // Whether another layout of the account told this receipt and booked it.
    Result<bool> has(const NoticeRecord &record, const QByteArray &identity);

private:
    using Key = std::tuple<NoticeKind, QDate, qint64, QString>;

    Session &m_session;
    const Agreement &m_agreement;
    const QString m_layout;
    std::map<Key, EqualReceipts> m_equal;
};

} // namespace keshikomi
