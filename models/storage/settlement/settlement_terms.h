// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settlement/settlement.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

#include <optional>
#include <vector>

namespace keshikomi {

// Fee plans of the house's own, as JSON, and by which plan each agency settles.

struct StoredPlan final
{
    QString name;
    QByteArray json;
};
Result<std::vector<StoredPlan>> storedPlans(Session &session); // by name
Result<std::optional<StoredPlan>> storedPlan(Session &session, const QString &name);
Done putStoredPlan(Session &session, const StoredPlan &plan, const Stamp &stamp);

Done addSettlementTerms(Session &session,
                        AgreementId agreement,
                        QDate from,
                        const SettlementTerms &terms,
                        const Stamp &stamp);
Result<Dated<SettlementTerms>> settlementTerms(Session &session, AgreementId agreement);

} // namespace keshikomi
