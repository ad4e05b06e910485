// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/services/context.h"

#include <vector>

namespace keshikomi {

// The stores of the house and the legal entities they belong to.
class StoreListService final
{
public:
    explicit StoreListService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<House>> list(const Actor &actor) const; // the first is the seat's own
    // A further store of a legal entity that is added with it, or of the one that `beside` belongs
    // to (none: the seat's). The faults of SettingService::setHouse(), FieldEmpty "no_house" before
    // the first store, NumberOutOfRange {"shop", number, 1, last}.
    Later<House> add(const Actor &actor,
                     const NewStore &store,
                     const std::optional<NewLegalEntity> &entity,
                     bool dryRun = false,
                     std::optional<StoreId> beside = std::nullopt) const;

private:
    ServiceContext m_context;
};

} // namespace keshikomi
