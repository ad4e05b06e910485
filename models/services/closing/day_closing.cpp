// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/closing/day_closing.h"

#include "models/domain/try.h"
#include "models/services/closing/dry_run.h"
#include "models/services/seal_heads.h"
#include "models/services/sealer.h"
#include "models/services/settlement/settlement_cycles.h"
#include "models/storage/asking/stores.h"
#include "models/storage/closing/day_closes.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr Yen mostCash{9'999'999'999};

Done checkCash(const char *field, Yen amount)
{
    if (amount >= Yen(0) && amount <= mostCash)
        return done();
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QString::fromLatin1(field),
                    QString::number(amount.amount()),
                    QStringLiteral("0"),
                    QString::number(mostCash.amount())});
}

Done checkCount(const CashCount &cash)
{
    for (const Yen drawer : cash.drawers)
        KK_CHECK(checkCash("cash_count", drawer));
    return checkCash("float", cash.floatMoney);
}

Result<StoreId> storeOf(Session &session, std::optional<StoreId> wished)
{
    if (wished)
        return *wished;
    KK_TRY(const House house, requireHouse(session));
    return house.storeId;
}

tl::unexpected<Error> nothingToClose(QDate day)
{
    return failure(ErrorCode::Conflict, Fault::NothingToClose, {day.toString(Qt::ISODate)});
}

// Behind the last close. The first one begins where the books do: money of days before it would
// stand in no close, and what takes it back would.
Result<QDate> beginOf(Session &session, StoreId store, QDate last, QDate day)
{
    if (last.isValid())
        return last.addDays(1);
    KK_TRY(const QDate first, firstPostedDay(session, store));
    return first.isValid() ? std::min(first, day) : day;
}

Result<DayClose> figuresOf(Session &session, const DayCloseWish &wish, QDate today)
{
    const QDate day = wish.day.isValid() ? wish.day : today;
    KK_TRY(const StoreId store, storeOf(session, wish.store));
    KK_TRY(const QDate last, lastClosedDay(session, store));
    if (day > today)
        return failure(ErrorCode::Invalid,
                       Fault::DateInFuture,
                       {QStringLiteral("closing_date"), day.toString(Qt::ISODate)});
    if (last.isValid() && day <= last)
        return failure(ErrorCode::Conflict,
                       Fault::NothingToClose,
                       {day.toString(Qt::ISODate), QStringLiteral("closed")});
    KK_TRY(const QDate since, beginOf(session, store, last, day));
    KK_TRY(DayClose close, dayFigures(session, store, since, day));
    close.cashFloat = wish.cash.floatMoney;
    close.cashCounted = countedCash(wish.cash);
    return close;
}

Result<DayClose> closeDay(Session &session, const DayCloseWish &wish, const Stamp &stamp)
{
    KK_CHECK(checkCount(wish.cash));
    KK_TRY(const SealHead head, sealAllOrBusy(session, stamp.actor.seat, stamp.at));
    KK_TRY(DayClose close, figuresOf(session, wish, stamp.today));
    close.sealSeq = head.seq;
    close.sealHash = head.hash;
    close.actor = stamp.actor.name;
    close.seat = stamp.actor.seat;
    close.at = stamp.at;
    KK_TRY(close.number, insertDayClose(session, close, stamp));
    KK_CHECK(tellLatePayouts(session, stamp));
    return close;
}

} // namespace

Later<DayClose> DayCloseService::close(const Actor &actor, const DayCloseWish &wish) const
{
    return writeOrTry<DayClose>(m_context,
                                actor,
                                Permission::CloseBooks,
                                "close.day",
                                wish.dryRun,
                                [wish](Session &session, const Stamp &stamp) {
                                    return closeDay(session, wish, stamp);
                                })
        .then(
            [path = m_headsFile, dryRun = wish.dryRun](Result<DayClose> close) -> Result<DayClose> {
                if (close && !dryRun)
                    KK_CHECK(appendHead(path, close->sealSeq, close->sealHash, close->at));
                return close;
            });
}

Later<DayClose>
DayCloseService::find(const Actor &actor, std::optional<StoreId> store, QDate day) const
{
    return m_context.read(actor, [store, day](Session &session) -> Result<DayClose> {
        KK_TRY(const StoreId id, storeOf(session, store));
        KK_TRY(auto close, findDayClose(session, id, day));
        if (!close)
            return nothingToClose(day);
        return std::move(*close);
    });
}

Later<std::vector<DayClose>>
DayCloseService::list(const Actor &actor, int most, std::optional<StoreId> store) const
{
    return m_context.read(actor, [most, store](Session &session) -> Result<std::vector<DayClose>> {
        if (!store)
            return dayCloses(session, most);
        KK_TRY(const StoreId id, storeOf(session, store));
        return dayCloses(session, most, id);
    });
}

} // namespace keshikomi
