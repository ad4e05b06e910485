// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/month_check.h"
#include "models/domain/stamp.h"
#include "models/storage/books/seals.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// The first day of the last closed month; invalid: none.
Result<QDate> lastClosedMonth(Session &session, LegalEntityId legalEntity);
// The lock and the checklist as it stood.
Done lockMonth(Session &session,
               LegalEntityId legalEntity,
               QDate month,
               const std::vector<ClosePoint> &points,
               const SealHead &head,
               const Stamp &stamp);

// Gives each point the newest explanation of its very figure.
Done readExplanations(Session &session,
                      LegalEntityId legalEntity,
                      QDate month,
                      std::vector<ClosePoint> &points);
Done insertExplanation(Session &session,
                       LegalEntityId legalEntity,
                       QDate month,
                       const ClosePoint &point,
                       const QString &text,
                       const Stamp &stamp);

// What the bank says; NoSuchAgreement {key} unless it is a bank account of the legal entity.
Done insertStatement(Session &session,
                     LegalEntityId legalEntity,
                     const QString &agreementKey,
                     QDate month,
                     Yen balance,
                     const Stamp &stamp);

// The checklist as lockMonth() kept it; empty: this month was closed together with a later one.
struct LockedPoint final
{
    QString key;
    PointAtClose point;
};
Result<std::vector<LockedPoint>>
lockedPoints(Session &session, LegalEntityId legalEntity, QDate month);

struct ClosedMonth final
{
    QDate month;
    SealHead head;
    QString actor;
    QDateTime at;
};
Result<std::vector<ClosedMonth>> closedMonths(Session &session, LegalEntityId legalEntity);

} // namespace keshikomi
