// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/feed.h"
#include "models/services/group/group_books.h"

#include <map>

namespace keshikomi::group {

// A notice of money that arrives, and what only its payer knows: which bills it is for.
struct Told final
{
    NoticeRecord notice;
    QString story; // "konbini", "transfer-fee", "stranger", …
    std::vector<std::pair<std::size_t, Yen>>
        bills; // places in Asked::bills; none: for none of them
};

struct ToldEvent final
{
    FeedEvent event;
    QString story;
    std::vector<std::pair<std::size_t, Yen>> bills;
};

// By the day on which it arrives.
struct Month final
{
    std::map<QDate, std::vector<Told>> konbini, bank;
    std::map<QDate, std::vector<ToldEvent>> events; // without their numbers
};

// How the bills are paid, or not: on all channels, with the names, numbers and amounts people
// write, twice, late, in part, together, by somebody else, and by strangers whose name or amount
// is that of a bill. Deterministic for the generator.
Month makeMonth(const Asked &asked, QDate today, QRandomGenerator &chance);

} // namespace keshikomi::group
