// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/closing/month_closing.h"

#include "models/domain/book_locks.h"
#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/closing/agency_due.h"
#include "models/services/closing/dry_run.h"
#include "models/services/rehearsal.h"
#include "models/services/seal_heads.h"
#include "models/services/sealer.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/locks.h"
#include "models/storage/closing/month_figures.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int longestText = 200;

tl::unexpected<Error> nothingToClose(const QString &what, const char *because)
{
    return failure(
        ErrorCode::Conflict, Fault::NothingToClose, {what, QString::fromLatin1(because)});
}

tl::unexpected<Error> monthIsRunning(QDate month)
{
    return failure(ErrorCode::Conflict,
                   Fault::NothingToClose,
                   {monthName(month),
                    QStringLiteral("running"),
                    lastDayOf(month).addDays(1).toString(Qt::ISODate)});
}

Result<bool> isClosed(Session &session, LegalEntityId entity, QDate month)
{
    KK_TRY(const QDate last, lastClosedMonth(session, entity));
    return last.isValid() && month <= last;
}

Done readLock(Session &session, LegalEntityId entity, MonthCheck &check)
{
    KK_TRY(const auto locks, closedMonths(session, entity)); // newest first
    for (const ClosedMonth &lock : locks) {
        if (lock.month >= check.month)
            check.lock = lock;
    }
    KK_TRY(const auto locked, lockedPoints(session, entity, check.month));
    for (const LockedPoint &each : locked) {
        auto point = std::find_if(check.points.begin(),
                                  check.points.end(),
                                  [&each](const ClosePoint &now) { return now.key == each.key; });
        if (point == check.points.end() && !each.point.explanation)
            continue;
        if (point == check.points.end())
            point = check.points.insert(point, pointGone(each.key));
        point->atClose = each.point;
    }
    return done();
}

using Shop = std::optional<StoreId>;

Result<MonthCheck> checkMonth(Session &session, const House &house, QDate month)
{
    const LegalEntityId entity = house.legalEntity;
    MonthCheck check;
    check.month = month;
    check.company = house.entity.name;
    KK_TRY(check.closed, isClosed(session, entity, month));
    KK_TRY(MonthFigures figures, monthFigures(session, entity, month));
    KK_CHECK(dueByAgreedCycles(session, lastDayOf(month), figures.agencies));
    check.points = closePoints(figures);
    KK_CHECK(readExplanations(session, entity, month, check.points));
    if (check.closed)
        KK_CHECK(readLock(session, entity, check));
    return check;
}

// What was closed rests on the balances as they were: only an exception lets somebody correct one.
Done checkMonthOpen(Session &session, LegalEntityId legalEntity, QDate month, const Stamp &stamp)
{
    KK_TRY(const BookLocks locks, locksFor(session, legalEntity, std::nullopt, stamp));
    const QDate last = lastDayOf(month);
    if (!isMonthLocked(locks, last))
        return done();
    return failure(ErrorCode::Conflict,
                   Fault::MonthLocked,
                   {monthName(month), firstOpenDay(locks, last).toString(Qt::ISODate)});
}

struct Explained final
{
    QDate month;
    QString key, text;
};

Result<MonthCheck>
explainPoint(Session &session, Shop shop, const Explained &said, const Stamp &stamp)
{
    const auto &[month, key, text] = said;
    KK_CHECK(checkText("explanation", text, longestText, Presence::Required));
    KK_TRY(const House house, houseOfStore(session, shop));
    KK_TRY(const MonthCheck check, checkMonth(session, house, month));
    const auto point =
        std::find_if(check.points.begin(), check.points.end(), [&said](const ClosePoint &each) {
            return each.key == said.key && !each.ok;
        });
    if (check.closed)
        return nothingToClose(monthName(month), "closed");
    if (point == check.points.end())
        return nothingToClose(key, "point");
    KK_CHECK(insertExplanation(session, house.legalEntity, month, *point, text, stamp));
    return checkMonth(session, house, month);
}

struct Closed final
{
    MonthCheck check;
    SealHead head;
};

Result<Closed> closeMonth(Session &session, Shop shop, QDate month, const Stamp &stamp)
{
    KK_TRY(const House house, houseOfStore(session, shop));
    KK_TRY(const bool closed, isClosed(session, house.legalEntity, month));
    if (closed)
        return nothingToClose(monthName(month), "closed");
    if (lastDayOf(month) >= stamp.today)
        return monthIsRunning(month);
    KK_TRY(const SealHead head, sealAllOrBusy(session, stamp.actor.seat, stamp.at));
    KK_TRY(MonthCheck check, checkMonth(session, house, month));
    if (check.open() > 0)
        return failure(
            ErrorCode::Conflict, Fault::CloseHasOpenPoints, {QString::number(check.open())});
    KK_CHECK(lockMonth(session, house.legalEntity, month, check.points, head, stamp));
    check.closed = true;
    return Closed{std::move(check), head};
}

Done writeException(Session &session,
                    Shop shop,
                    const MonthException &exception,
                    const Stamp &stamp)
{
    KK_CHECK(checkText("person", exception.person, 40, Presence::Required));
    KK_CHECK(checkText("reason", exception.reason, longestText, Presence::Required));
    const QDate last = stamp.today.addYears(1);
    if (exception.until < stamp.today || exception.until > last)
        return failure(ErrorCode::Invalid,
                       Fault::DueDateRefused,
                       {exception.until.toString(Qt::ISODate),
                        stamp.today.toString(Qt::ISODate),
                        last.toString(Qt::ISODate),
                        QStringLiteral("exception")});
    KK_TRY(const House house, houseOfStore(session, shop));
    KK_TRY(const bool closed, isClosed(session, house.legalEntity, exception.month));
    if (!closed)
        return nothingToClose(monthName(exception.month), "open");
    KK_CHECK(insertException(session, house.legalEntity, exception, stamp));
    return done();
}

} // namespace

int MonthCheck::open() const
{
    return int(std::count_if(
        points.begin(), points.end(), [](const ClosePoint &each) { return each.isOpen(); }));
}

Later<MonthCheck> MonthCloseService::check(const Actor &actor, QDate month) const
{
    return m_context.read(actor, [month, shop = m_shop](Session &session) -> Result<MonthCheck> {
        KK_TRY(const House house, houseOfStore(session, shop));
        return checkMonth(session, house, month);
    });
}

Later<MonthCheck> MonthCloseService::setStatement(
    const Actor &actor, QDate month, const QString &account, Yen balance, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::CloseBooks,
        "close.statement",
        rehearsal,
        [month, account, balance, shop = m_shop](Session &session,
                                                 const Stamp &stamp) -> Result<MonthCheck> {
            KK_TRY(const House house, houseOfStore(session, shop));
            KK_CHECK(checkMonthOpen(session, house.legalEntity, month, stamp));
            KK_CHECK(insertStatement(session, house.legalEntity, account, month, balance, stamp));
            return checkMonth(session, house, month);
        });
}

Later<MonthCheck> MonthCloseService::explain(
    const Actor &actor, QDate month, const QString &key, const QString &text, bool rehearsal) const
{
    return doOrRehearse(
        m_context,
        actor,
        Permission::CloseBooks,
        "close.explain",
        rehearsal,
        [said = Explained{month, key, text}, shop = m_shop](Session &session, const Stamp &stamp) {
            return explainPoint(session, shop, said, stamp);
        });
}

Later<MonthCheck> MonthCloseService::close(const Actor &actor, QDate month, bool dryRun) const
{
    return writeOrTry<Closed>(m_context,
                              actor,
                              Permission::CloseBooks,
                              "close.month",
                              dryRun,
                              [month, shop = m_shop](Session &session, const Stamp &stamp) {
                                  return closeMonth(session, shop, month, stamp);
                              })
        .then([path = m_headsFile, dryRun, now = m_context.clock.now()](
                  Result<Closed> closed) -> Result<MonthCheck> {
            if (!closed)
                return tl::unexpected(closed.error());
            if (!dryRun)
                KK_CHECK(appendHead(path, closed->head.seq, closed->head.hash, now));
            return std::move(closed->check);
        });
}

Later<std::monostate> MonthCloseService::addException(const Actor &actor,
                                                      const MonthException &exception,
                                                      bool rehearsal) const
{
    return doOrRehearse(m_context,
                        actor,
                        Permission::LiftLocks,
                        "close.exception",
                        rehearsal,
                        [exception, shop = m_shop](Session &session, const Stamp &stamp) {
                            return writeException(session, shop, exception, stamp);
                        });
}

Later<std::vector<MonthException>> MonthCloseService::exceptions(const Actor &actor) const
{
    return m_context.read(actor,
                          [shop = m_shop](Session &session) -> Result<std::vector<MonthException>> {
                              KK_TRY(const House house, houseOfStore(session, shop));
                              return monthExceptions(session, house.legalEntity);
                          });
}

Later<std::vector<ClosedMonth>> MonthCloseService::closedMonths(const Actor &actor) const
{
    return m_context.read(actor,
                          [shop = m_shop](Session &session) -> Result<std::vector<ClosedMonth>> {
                              KK_TRY(const House house, houseOfStore(session, shop));
                              return keshikomi::closedMonths(session, house.legalEntity);
                          });
}

} // namespace keshikomi
