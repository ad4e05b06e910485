// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/book_locks.h"
#include "models/domain/stamp.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// What is closed for a posting of this legal entity, store and person. A posting of no store
// belongs to the whole house: a day that one of its stores closed is closed for it.
Result<BookLocks> locksFor(Session &session,
                           LegalEntityId legalEntity,
                           std::optional<StoreId> store,
                           const Stamp &stamp);

Done lockDay(Session &session, StoreId store, QDate day, const Stamp &stamp);

struct MonthException final
{
    qint64 id = 0;
    QDate month; // its first day
    QString person; // whose postings it lets in
    QString reason;
    QDate until; // the last day it holds
    QString actor; // who gave it
    QDateTime at;
};
Result<qint64> insertException(Session &session,
                               LegalEntityId legalEntity,
                               const MonthException &exception,
                               const Stamp &stamp);
Result<std::vector<MonthException>> monthExceptions(Session &session, LegalEntityId legalEntity);

} // namespace keshikomi
