// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

struct ReminderBill final
{
    QString number; // required
    QString wip;
    QString subject;
    QDate issued, due; // required; overdue at `asOf`
    Yen amount; // as billed, tax included
    Yen open; // 1 to amount
};

// Between the day of the books and a reminder; older ones ask for bills that are paid.
constexpr int mostDaysBehind = 31;

// Three letters about money that did not come. 1 asks softly, 2 asks again, 3 is the last one
// before the office takes the next step; none of them threatens, adds interest or blames.
struct ReminderContent final
{
    int level = 1; // 1 to 3
    QString number; // of the letter, required
    QDate issued; // required
    QDate
        asOf; // last booked day of every channel, required; at most mostDaysBehind before `issued`
    QDate newDue; // required, after `issued`
    QDate previous; // day of the letter before; required from level 2 on, before `issued`
    SheetPayee payee; // phone required
    SheetCustomer customer;
    std::vector<ReminderBill> bills; // at least one, oldest due date first
    Yen open; // sum of the bills' open amounts
    QString contact; // person to call, as printed
    std::optional<SheetLink> link;
    std::optional<SheetBank> bank;
};

// SMSによるご請求開始のお知らせ: from `starts` on bills come by SMS. Tells the number they come
// from, so that the customer can tell a true message from a false one.
struct SmsNoticeContent final
{
    QDate issued; // required
    QDate starts; // required, after `issued`: time enough to say no
    SheetPayee payee; // phone required
    SheetCustomer customer;
    QString phone; // of the customer, masked: "090-****-1234", at most 7 digits shown; required
    QString sender; // number or name the messages come from, required
    QString host; // only host the messages lead to, required; on the allow-list
};

} // namespace keshikomi
