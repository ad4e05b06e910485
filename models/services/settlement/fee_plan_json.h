// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/settlement/fee_plan.h"
#include "models/storage/engine/session.h"

#include <QByteArray>

namespace keshikomi {

// A fee plan as a data file:
//   schema 1, plan (its name: a-z, 0-9, -), title, source (where its prices are from)
//   cycles: [{cycle (name), title, closing: [days of a month, ascending; 31: the last],
//             payout: {days_after, bank_days} or {months_after, pay_day, backward}}]
//   versions: [{from (day), items: [{from, fee}], unpaid, payout, fax, monthly,
//               stamp: [{from, fee}], tax: "before" | "inside" | "none",
//               rounding: "down" | "half_up" | "up"}]
// Prices are whole yen; what is not given is 0. FeePlanWrong {plan, place, what is wrong}.
Result<FeePlan> feePlanFromJson(const QByteArray &json, const QString &name);

// Those that come with the program and the house's own; one of the house's with the same name
// stands for the program's.
Result<std::vector<FeePlan>> feePlans(Session &session);
Result<FeePlan> feePlan(Session &session, const QString &name); // NoSuchFeePlan

} // namespace keshikomi
