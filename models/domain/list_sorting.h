// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace keshikomi {

// By what a list can be sorted. Ties are broken by the record's number in the books, so that an
// order is always the same. Names are sorted by their stored key (the reading), texts by their
// code points, a state by how far a bill is.
enum class OrderKey { Number, Customer, Subject, Vehicle, Opened, Due, Amount, Open, Progress };
enum class BillKey { Number, Customer, Subject, Issued, Due, Amount, Reserved, Open, Progress };
enum class PaymentKey { Received, Channel, Payer, Amount, Open };

template<typename Key>
struct Sorting final
{
    Key by;
    bool descending = false;
};
// None: the list's own order.
using OrderSorting = std::optional<Sorting<OrderKey>>;
using BillSorting = std::optional<Sorting<BillKey>>;
using PaymentSorting = std::optional<Sorting<PaymentKey>>;

} // namespace keshikomi
