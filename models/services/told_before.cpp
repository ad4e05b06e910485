// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/told_before.h"

#include "models/domain/name_key.h"
#include "models/domain/try.h"

#include <algorithm>

namespace keshikomi {

Result<bool> ToldBefore::has(const NoticeRecord &record, const QByteArray &identity)
{
    const Key key(
        record.kind, record.receivedOn, record.amount.amount(), nameKey(record.payerName));
    auto known = m_equal.find(key);
    if (known == m_equal.end()) {
        KK_TRY(const EqualReceipts equal, equalReceipts(m_session, m_agreement, record, m_layout));
        known = m_equal.emplace(key, equal).first;
    }
    EqualReceipts &equal = known->second;
    // What the other layout booked may have left the books since: nothing stands for it then.
    if (equal.bookedElsewhere <= 0)
        return false;
    // The same receipt once more takes the place it had; a new one takes a place that is free.
    const auto again = std::find(equal.heldHere.begin(), equal.heldHere.end(), identity);
    if (again != equal.heldHere.end()) {
        equal.heldHere.erase(again);
        --equal.bookedElsewhere;
        return true;
    }
    if (qint64(equal.heldHere.size()) >= equal.bookedElsewhere)
        return false;
    --equal.bookedElsewhere;
    return true;
}

} // namespace keshikomi
