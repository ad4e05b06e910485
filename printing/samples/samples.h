// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_content.h"

#include <vector>

namespace keshikomi::printing::samples {

// Invented sheets, to try a template with before there is a bill. Biller 999999 is no real
// contract, and the host of their addresses does not exist.

// The shapes of a kind of sheet: as a rule, part paid, over the limit. In the language of the kind.
std::vector<SheetContent> samplesOf(SheetKind kind);
QStringList sampleHosts();

// Nine lines at three rates, 119,546 yen, barcode, QR, car.
SlipContent normalSlip();
// Puts totals, barcode (if one is wanted and allowed), stamp and reissue in line with the lines.
void settle(SlipContent &content, bool barcode = true);

// The other sheets of the job of a slip.
CardContent cardOf(const SlipContent &slip);
InvoiceContent invoiceOf(const SlipContent &slip);
CompletionContent completionOf(const SlipContent &slip);
SmartPitContent smartPitOf(const SlipContent &slip);
PayEasyContent payEasyOf(const SlipContent &slip);
CardContent normalCard();
InvoiceContent normalInvoice();
CompletionContent normalCompletion();
SmartPitContent normalSmartPit();
PayEasyContent normalPayEasy();
ReceiptContent cashReceipt(); // 119,546 yen, stamp of 200 yen

std::vector<InvoiceGroup> groupsOfAMonth();
// An invoice by closing day over these jobs, after a month that was paid.
GroupedInvoiceContent groupedOf(std::vector<InvoiceGroup> groups);
GroupedInvoiceContent normalGroupedInvoice(); // four jobs, mixed rates, 211,588 yen

ReminderContent normalReminder(int level, int bills = 1);
MemberCardContent normalMemberCard();
PostcardContent normalPostcard();
SmsNoticeContent normalSmsNotice();
// 119,546 yen came twice; a transfer that is on its way, a bill of 150,000 yen, or credit.
DoublePaymentContent normalDoublePayment(SurplusKind kind);
TenantStatementContent tenantStatement(int rows);
// Sums, tax and payout in line with the rows.
void settle(TenantStatementContent &content);
PickingListContent pickingList(int rows);

// Papers of the books: what was closed, and what a balance rests on.
CloseReportContent closeReport();
EvidenceContent billEvidence(int payments); // a bill that so many payments were cleared with

SheetPayee englishPayee();

} // namespace keshikomi::printing::samples
