// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

#include <QDate>

namespace keshikomi {

struct DemoPlan final
{
    int customers = 200; // beside those of the sample files
    int bills = 1'000; // beside those of the sample files; 0 to 2,000,000
    quint32 seed = 7; // the same seed and day make the same bills
    QDate today; // bills spread over the 120 days before it; invalid: the clock's
};

struct DemoReport final
{
    int customers = 0, orders = 0, bills = 0, slips = 0;
    Yen asked; // sum of all bills
};

// An invented house with invented customers, to look at and to practise with. It holds the payers
// and bills the sample files (tests/data/synthetic) pay for.
class DemoService final
{
public:
    explicit DemoService(ServiceContext context)
        : m_context(context)
    {
    }
    // One transaction. StoreExists if there are customers already: a demo never mixes with real
    // books.
    Later<DemoReport> make(const Actor &actor, const DemoPlan &plan) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
