// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/call.h"
#include "models/domain/clearing_decision.h"

namespace keshikomi::cli {

// "BILL", "BILL=AMOUNT", "BILL=AMOUNT+DISCOUNT" and, beside the amount or without one,
// "+KIND[:AMOUNT]" for a difference: fee, discount, write_off, withholding. A kind without an
// amount takes what is left open on the bill.
struct TypedKind final
{
    DifferenceKind kind;
    std::optional<Yen> amount;
};
struct TypedShare final
{
    qint64 bill;
    std::optional<Yen> amount;
    Yen discount;
    std::vector<TypedKind> kinds;
};
Result<TypedShare> readShare(const QString &typed);
Result<TypedKind> readKind(const QString &typed); // "KIND" or "KIND:AMOUNT"
// Of an option that names a kind, or "keep_open": nothing.
Result<std::optional<DifferenceKind>>
kindOption(const Call &call, const char *option, const std::vector<DifferenceKind> &known);
// The decision over a payment with `open` yen; nothing: no payment.
Result<ClearingDecision> readDecision(Call &call,
                                      Workplace &workplace,
                                      const QStringList &shares,
                                      std::optional<Payment> payment);

Result<Yen> yenIn(const QString &typed, const QString &what);
Result<std::optional<Yen>> yenOption(const Call &call, const char *option);

} // namespace keshikomi::cli
