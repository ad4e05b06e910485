// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/stores.h"

#include "models/domain/try.h"
#include "models/services/house_writing.h"
#include "models/services/rehearsal.h"
#include "models/storage/asking/stores.h"

namespace keshikomi {

Later<std::vector<House>> StoreListService::list(const Actor &actor) const
{
    return m_context.read(actor, [](Session &session) { return allStores(session); });
}

Later<House> StoreListService::add(const Actor &actor,
                                   const NewStore &store,
                                   const std::optional<NewLegalEntity> &entity,
                                   bool dryRun,
                                   std::optional<StoreId> beside) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::ManageStore,
                        "store.add",
                        dryRun,
                        [store, entity, beside](Session &session, const Stamp &) {
                            return writeStore(session, store, entity, beside);
                        });
}

} // namespace keshikomi
