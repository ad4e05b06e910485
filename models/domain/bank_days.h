// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include <functional>

namespace keshikomi {

// Whether banks work on a day. A holiday calendar can stand here.
using BankDays = std::function<bool(QDate)>;

// Without a calendar: banks rest on Saturday, Sunday and from 31 December to 3 January (Banking Act
// enforcement order, art. 5). National holidays are not known here.
bool isWeekdayOfBanks(QDate day);
// The day itself, or the first one after it on which banks work: a debit moves to the next one.
QDate bankDayFrom(QDate day, const BankDays &isOpen);

} // namespace keshikomi
