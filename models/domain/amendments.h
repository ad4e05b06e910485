// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QTime>

#include <optional>
#include <vector>

namespace keshikomi {

// 郵便振替訂正 (22) states the right amount of money that 郵便振替 (12) told of: the one takes the
// place of the other, whichever came first. Nothing in it names the receipt it corrects but the
// slip.

// A receipt of the slip, or an amendment, by what its sender tells.
struct ToldReceipt final
{
    QDate receivedOn;
    QTime receivedAt; // may be invalid
    QDate payoutOn; // may be invalid

    // 郵便振替 knows no time; what a till took has one.
    bool isPostal() const { return !receivedAt.isValid(); }
};

// Whose place an amendment takes.
struct Amended final
{
    enum class What { Receipt, Amendment };
    What what;
    std::size_t place; // in its list

    friend bool operator==(Amended, Amended) = default;
};

// For each amendment of one slip, in the order given, whose place it takes. Of each receipt and
// each amendment one at most: a postal receipt of the same day first, then the oldest postal one;
// money of a till is never taken. An amendment without a receipt of its own corrects the amendment
// before it, and the first waits for its receipt. The order is that of the facts, then that of the
// lists.
std::vector<std::optional<Amended>> pairAmendments(const std::vector<ToldReceipt> &receipts,
                                                   const std::vector<ToldReceipt> &amendments);

} // namespace keshikomi
