// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp_duty.h"
#include "models/storage/engine/session.h"

#include <QByteArray>

namespace keshikomi {

// Rules a house may set otherwise than the law's or the agency's usual ones; dated. Without a
// setting, or before its first day, the usual rule holds.
//   stamp_rules:    [{"from": 50000, "duty": 200}, …], ascending
//   konbini_limits: {"least": 1, "most": 300000, "longest_due_days": 60}
Result<StampRule> stampRuleOn(Session &session, QDate day);
Result<KonbiniLimits> konbiniLimitsOn(Session &session, QDate day);

QByteArray stampRuleJson(const StampRule &rule);
Result<StampRule> stampRuleFromJson(const QByteArray &json); // FieldNotANumber
QByteArray konbiniLimitsJson(const KonbiniLimits &limits);
Result<KonbiniLimits> konbiniLimitsFromJson(const QByteArray &json); // FieldNotANumber

} // namespace keshikomi
