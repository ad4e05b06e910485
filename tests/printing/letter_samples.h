// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/printing/sheet_samples.h"

#include <QSize>

namespace keshikomi::test {

// Invented data for the sheets with numbers to pay by, the letters and the lists of the office.
SmartPitContent normalSmartPit();
PayEasyContent normalPayEasy();
ReminderContent normalReminder(int level, int bills = 1);
MemberCardContent normalMemberCard();
PostcardContent normalPostcard();
TenantStatementContent tenantStatement(int rows);
SmsNoticeContent normalSmsNotice();
// 119,546 yen came twice; a transfer that is on its way, a bill of 150,000 yen, or credit.
DoublePaymentContent normalDoublePayment(SurplusKind kind);
PickingListContent pickingList(int rows);

// Sums, tax and payout in line with the rows.
void settle(TenantStatementContent &content);
// A map in grey, as an office would draw it: PNG of so many pixels.
QByteArray mapPicture(QSize pixels = QSize(1000, 686));

std::vector<SheetCase> letterCases();

} // namespace keshikomi::test
