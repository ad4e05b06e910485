// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/notice.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace keshikomi {

// What one channel brought a store, and what it took back. Neither sum is negative.
struct ChannelTotal final
{
    Channel channel = Channel::BankTransfer;
    qint64 receipts = 0;
    Yen received;
    qint64 returns = 0;
    Yen returned;

    Yen net() const { return received - returned; }
    friend bool operator==(const ChannelTotal &, const ChannelTotal &) = default;
};

// The drawers at closing time. `floatMoney` is change that stays there and is in no book.
struct CashCount final
{
    std::vector<Yen> drawers;
    Yen floatMoney;
};

// What a person counted without the change. NumberOutOfRange for a negative drawer is the
// service's business; an empty count is none.
std::optional<Yen> countedCash(const CashCount &count);

// 日次締め of one store: everything since the close before, as it stood when all of it was sealed.
struct DayClose final
{
    qint64 number = 0; // 0: not written
    std::optional<StoreId> store;
    QString entityName, storeName;
    QDate since, day; // both included
    std::vector<ChannelTotal> channels; // by name of the channel
    Yen billed, cleared; // of the same days
    Yen cashBooked; // at the end of the day
    Yen cashFloat;
    std::optional<Yen> cashCounted; // with the change
    qint64 sealSeq = 0;
    QByteArray sealHash; // 32 bytes
    QString actor, seat;
    QDateTime at;

    // Counted less change less books: positive is too much in the drawers. None: nobody counted.
    std::optional<Yen> cashDifference() const;
    ChannelTotal total() const; // of all channels
};

} // namespace keshikomi
