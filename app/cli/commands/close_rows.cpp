// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/close_rows.h"

#include "app/cli/commands/rows.h"
#include "models/domain/book_locks.h"
#include "models/wording/close_words.h"

namespace keshikomi::cli {

namespace {

Record channelRecord(const ChannelTotal &total)
{
    Record record;
    record.add("channel", wordOf(total.channel))
        .add("count", total.receipts)
        .add("amount", total.received)
        .add("returns", total.returns)
        .add("returned", total.returned)
        .add("net", total.net());
    return record;
}

Value yenOrNone(const std::optional<Yen> &amount)
{
    return amount ? Value(*amount) : Value();
}

// What was looked at and said when the month was closed.
Record atCloseRecord(const PointAtClose &then)
{
    const PointFigure figure = pointFigure(then.figure);
    Record record;
    record.add("count", figure.count)
        .add("expected", yenOrNone(figure.expected))
        .add("actual", figure.actual)
        .add("explanation", then.explanation ? Value(then.explanation->text) : Value())
        .add("actor", then.explanation ? Value(then.explanation->actor) : Value())
        .add("at", then.explanation ? Value(then.explanation->at) : Value());
    return record;
}

Record pointRecord(const ClosePoint &point)
{
    Record record;
    record.add("point", point.key)
        .add("what", Word{closePointName(point.kind), closePointText(point)})
        .add("ok", point.ok)
        .add("count", point.count)
        .add("expected", point.known ? Value(point.expected) : Value())
        .add("actual", point.actual)
        .add("explanation", point.explanation ? Value(point.explanation->text) : Value())
        .add("actor", point.explanation ? Value(point.explanation->actor) : Value())
        .add("at", point.explanation ? Value(point.explanation->at) : Value());
    if (point.isChangedSinceClose())
        record.add("at_close", Inner{{atCloseRecord(*point.atClose)}});
    return record;
}

} // namespace

Record dayCloseRecord(const DayClose &close)
{
    Records channels;
    for (const ChannelTotal &each : close.channels)
        channels.push_back(channelRecord(each));
    Record record;
    record.add("close", close.number > 0 ? Value(close.number) : Value())
        .add("shop", close.storeName)
        .add("since", close.since)
        .add("day", close.day)
        .add("channels", std::move(channels))
        .add("net", close.total().net())
        .add("billed_amount", close.billed)
        .add("cleared_amount", close.cleared)
        .add("cash_booked", close.cashBooked)
        .add("cash_float", close.cashFloat)
        .add("cash_counted", yenOrNone(close.cashCounted))
        .add("cash_difference", yenOrNone(close.cashDifference()))
        .add("seal", close.sealSeq)
        .add("seal_hash", QString::fromLatin1(close.sealHash.toHex()))
        .add("actor", close.actor)
        .add("at", close.at);
    return record;
}

Record monthCheckRecord(const MonthCheck &check)
{
    Records points;
    for (const ClosePoint &point : check.points)
        points.push_back(pointRecord(point));
    Record record;
    record.add("month", monthName(check.month))
        .add("company", check.company)
        .add("closed", check.closed)
        .add("closed_by", check.lock ? Value(check.lock->actor) : Value())
        .add("closed_at", check.lock ? Value(check.lock->at) : Value())
        .add("open_points", check.open())
        .add("points", std::move(points));
    return record;
}

Record exceptionRecord(const MonthException &exception)
{
    Record record;
    record.add("month", monthName(exception.month))
        .add("person", exception.person)
        .add("reason", exception.reason)
        .add("until", exception.until)
        .add("actor", exception.actor)
        .add("at", exception.at);
    return record;
}

Record closedMonthRecord(const ClosedMonth &month)
{
    Record record;
    record.add("month", monthName(month.month))
        .add("seal", month.head.seq)
        .add("seal_hash", QString::fromLatin1(month.head.hash.toHex()))
        .add("actor", month.actor)
        .add("at", month.at);
    return record;
}

} // namespace keshikomi::cli
