// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo_desk/demo_desk.h"

#include "models/domain/try.h"
#include "models/services/demo_desk/demo_scenes.h"

namespace keshikomi {

Done DemoDeskService::make(const Actor &actor) const
{
    KK_CHECK(require(actor, Permission::ManageStore));
    demo::Stage stage(m_context, actor);
    KK_CHECK(demo::playPayouts(stage));
    KK_CHECK(demo::playTenants(stage));
    KK_CHECK(demo::playDirectDebit(stage));
    KK_CHECK(demo::playVisitors(stage));
    // Nothing came yesterday, and the bank says so: without it nobody could be reminded.
    return stage.tellBank(stage.today.addDays(-1), {});
}

} // namespace keshikomi
