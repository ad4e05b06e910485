// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/month_check.h"
#include "models/services/context.h"
#include "models/storage/books/locks.h"
#include "models/storage/closing/month_locks.h"

namespace keshikomi {

struct MonthCheck final
{
    QDate month; // its first day
    QString company; // whose books: the name of the legal entity
    bool closed = false;
    std::optional<ClosedMonth> lock; // that closed it, its own or a later month's
    // Of a closed month also those that were explained and have nothing to say any more.
    std::vector<ClosePoint> points;

    int open() const; // points that must be explained before the month closes
};

// 月末確認 and the month lock of a legal entity: of the one a shop belongs to, or of the one this
// seat works for. Each closes its months by itself.
class MonthCloseService final
{
public:
    MonthCloseService(ServiceContext context,
                      QString headsFile,
                      std::optional<StoreId> shop = std::nullopt)
        : m_context(context)
        , m_headsFile(std::move(headsFile))
        , m_shop(shop)
    {
    }
    Later<MonthCheck> check(const Actor &actor, QDate month) const;
    // The balance the bank states for the end of the month. NoSuchAgreement.
    // The checklist as it stands then.
    Later<MonthCheck> setStatement(const Actor &actor,
                                   QDate month,
                                   const QString &account,
                                   Yen balance,
                                   bool rehearsal = false) const;
    // Appends what a person says of a point; it holds as long as the point's figure stays.
    // NothingToClose {key, "point"}: the list has no such point, or it is in order; {month,
    // "closed"}.
    Later<MonthCheck> explain(const Actor &actor,
                              QDate month,
                              const QString &key,
                              const QString &text,
                              bool rehearsal = false) const;

    // Seals everything, freezes the list and closes the month with all months before it.
    // CloseHasOpenPoints {count}; NothingToClose {month, "closed"}, {month, "running", first day it
    // can be closed}.
    Later<MonthCheck> close(const Actor &actor, QDate month, bool dryRun) const;
    // Lets a person post into a closed month until a day. NothingToClose {month, "open"};
    // DueDateRefused: `until` lies in the past or over a year ahead.
    Later<std::monostate>
    addException(const Actor &actor, const MonthException &exception, bool rehearsal = false) const;

    Later<std::vector<MonthException>> exceptions(const Actor &actor) const;
    Later<std::vector<ClosedMonth>> closedMonths(const Actor &actor) const; // newest first

private:
    ServiceContext m_context;
    QString m_headsFile;
    std::optional<StoreId> m_shop;
};

} // namespace keshikomi
