// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

namespace keshikomi {

// What an accountant's desk has after some months, played into a demo by the services themselves:
// direct debit with failed items, tenants with statements, an agency's payouts of which one is
// late. For a store that DemoService or GroupDemoService just filled.
class DemoDeskService final
{
public:
    explicit DemoDeskService(ServiceContext context)
        : m_context(context)
    {
    }
    // Blocks; call it from a worker. PermissionMissing. What a step refuses ends it there.
    Done make(const Actor &actor) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
