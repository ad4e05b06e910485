// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clearing.h"

#include <QDate>

namespace keshikomi {

struct GroupPlan final
{
    int bills = 100'000; // 1 to 500,000
    quint32 seed = 7; // the same seed and day make the same month
    QDate today; // the month ends here; invalid: the clock's
};

struct GroupFile final
{
    QString name; // "agency-2026-11-22.csv", "bank-2026-11-22.txt"
    QByteArray bytes;
};

struct GroupReport final
{
    int stores = 0, customers = 0, bills = 0, slips = 0, requests = 0;
    Yen asked; // sum of all bills
    std::vector<GroupFile> files; // as they were imported
    // What only the payers know: file, place in it (from 1; for "feed" the feed's own id of the
    // payment), story, bills ("100001:33000,100002:22000", or nothing). Tabs, UTF-8, a head line.
    QByteArray truth;
    int notices = 0, events = 0;
    int cleared = 0; // payments, by the feed and by the run
    Yen clearedAmount;
    int proposed = 0, open = 0; // what the run left to a person, with a proposal and without
};

// A month of a group of dealers, to see how much of it clears by itself: bills of thirty stores,
// everything that pays for them on all channels as files and events, imported and booked by the
// services that always do it, and one clearing run over all of it.
class GroupDemoService final
{
public:
    explicit GroupDemoService(ServiceContext context)
        : m_context(context)
    {
    }
    // StoreExists if there is a house or a customer already. Blocks; call it from a worker.
    Result<GroupReport> make(const Actor &actor, const GroupPlan &plan) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
