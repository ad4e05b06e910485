// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// The agreement of this key: a new one of the legal entity, or the stored one with its other facts
// replaced. Whose it is stays: its money stands in those books.
Result<Agreement> putAgreement(Session &session,
                               LegalEntityId legalEntity,
                               const NewAgreement &agreement,
                               QDate validFrom);
Result<std::vector<Agreement>> agreements(Session &session); // in the order they were made
// The agreement slips of the legal entity are printed under, if it has one.
Result<std::optional<Agreement>> slipAgreement(Session &session, LegalEntityId legalEntity);

} // namespace keshikomi
