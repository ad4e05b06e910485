// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

Result<LegalEntityId> insertLegalEntity(Session &session, const NewLegalEntity &entity);
Result<StoreId> insertStore(Session &session, LegalEntityId entity, const NewStore &store);
Done updateLegalEntity(Session &session, LegalEntityId id, const NewLegalEntity &entity);
Done updateStore(Session &session, StoreId id, const NewStore &store);

// The house this seat works for: the first store and whom it belongs to. Nothing before set-up.
Result<std::optional<House>> findHouse(Session &session);
// The same, or Fault::FieldEmpty "store".
Result<House> requireHouse(Session &session);
Result<std::vector<House>> allStores(Session &session); // the first one first
Result<House> houseOfCompany(Session &session, LegalEntityId company); // and its first store
// This one, or the first one. NumberOutOfRange {"shop", number, 1, last}.
Result<House> houseOfStore(Session &session, const std::optional<StoreId> &store);

} // namespace keshikomi
