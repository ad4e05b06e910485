// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/domain/result.h"

#include <QDate>
#include <QString>

namespace keshikomi {

// What every free text and number goes through before it is stored. `field` is the stable name of
// the field.
enum class Presence { Required, Optional };
// FieldEmpty, FieldTooLong, CardNumberRefused; ControlCharacter, also for signs that turn a text
// around.
Done checkText(const char *field, const QString &text, int longest, Presence presence);
// The same for what stands on one line: no line ends, which come in by pasting.
Done checkOneLine(const char *field, const QString &text, int longest, Presence presence);
// The same for digits: FieldNotANumber.
Done checkDigits(const char *field, const QString &text, int longest);
Done checkDay(const char *field, QDate day); // FieldNotADate
// NumberOutOfRange, with both ends of what the field can have.
tl::unexpected<Error> outOfRange(const char *field, qint64 value, qint64 least, qint64 most);

// The largest amount a bill, a line or a backend's request can have (REST contract).
constexpr Yen mostAsked{9'999'999'999};

Done checkCustomer(const NewCustomer &customer);
Done checkLines(const std::vector<LineItem> &lines); // names, units, amounts; may be empty
// FieldNotADate, "order", day of opening: work that ends before it begins.
Done checkCompleted(const NewWorkOrder &order);
Done checkOrder(const NewWorkOrder &order);
// BillHasNoLines, NumberOutOfRange (total below 1 or too large), and the texts.
Done checkBill(const NewBill &bill);
// DueDateRefused: before today, or so late that it is a slip of the keyboard.
Done checkDueDate(QDate due, QDate today);
tl::unexpected<Error> dueDateRefused(QDate asked, QDate first, QDate last);
// It stands: BillAlreadyCancelled, BillNotIssued.
Done checkIssued(const Bill &bill);
// Something can still be asked for: as checkIssued(), BillAlreadyPaid.
Done checkStillOwed(const Bill &bill);

} // namespace keshikomi
