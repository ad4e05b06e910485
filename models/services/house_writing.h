// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/house.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <QStringList>

namespace keshikomi {

// A further store; without `entity` of the legal entity of `beside`, or of the first one.
Result<House> writeStore(Session &session,
                         const NewStore &store,
                         const std::optional<NewLegalEntity> &entity,
                         const std::optional<StoreId> &beside = std::nullopt);
// The facts of a store and of its legal entity; without `of` of the first one, which is made where
// there is none.
Result<House> writeHouse(Session &session,
                         const NewLegalEntity &entity,
                         const NewStore &store,
                         const Stamp &stamp,
                         const std::optional<StoreId> &of = std::nullopt);
Result<QStringList> paymentHostsOn(Session &session, QDate day);
Done writePaymentHosts(Session &session, const QStringList &hosts);
Done writeBackendUrl(Session &session, const QString &url);

} // namespace keshikomi
