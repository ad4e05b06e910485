// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

struct ReminderBill final
{
    QString number; // required
    QString wip;
    QString subject;
    QDate issued, due; // required
    Yen amount; // as billed, tax included
    Yen open; // 1 to amount
};

// お支払いのご確認のお願い and the firmer letters after it.
struct ReminderContent final
{
    int level = 1; // 1 to 3
    QString number; // of the letter, required
    QDate issued; // required
    QDate asOf; // last booked day of every channel, required, not after `issued`
    QDate newDue; // required, after `issued`
    SheetPayee payee; // phone required
    SheetCustomer customer;
    std::vector<ReminderBill> bills; // at least one, oldest first
    Yen open; // sum of the bills' open amounts
    QString contact; // person to call, as printed
    std::optional<SheetLink> link;
    std::optional<SheetBank> bank;
};

// SMSによるご請求開始のお知らせ: from `starts` on bills come by SMS. Tells the number they come
// from, so that the customer can tell a true message from a false one.
struct SmsNoticeContent final
{
    QDate issued, starts; // required
    SheetPayee payee; // phone required
    SheetCustomer customer;
    QString phone; // of the customer, masked: "090-****-1234", required
    QString sender; // number or name the messages come from, required
    QString host; // only host the messages lead to, required
};

} // namespace keshikomi
