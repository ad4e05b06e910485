// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/book_sheets.h"
#include "models/domain/sheets/card_content.h"
#include "models/domain/sheets/completion_content.h"
#include "models/domain/sheets/double_payment_content.h"
#include "models/domain/sheets/grouped_invoice_content.h"
#include "models/domain/sheets/invoice_content.h"
#include "models/domain/sheets/letters.h"
#include "models/domain/sheets/number_sheets.h"
#include "models/domain/sheets/office_sheets.h"
#include "models/domain/sheets/receipt_content.h"
#include "models/domain/sheets/sheet_kind.h"
#include "models/domain/sheets/slip_content.h"

#include <variant>

namespace keshikomi {

// Everything one sheet says, as values.
using SheetContent = std::variant<SlipContent,
                                  CardContent,
                                  InvoiceContent,
                                  GroupedInvoiceContent,
                                  CompletionContent,
                                  ReceiptContent,
                                  SmartPitContent,
                                  PayEasyContent,
                                  ReminderContent,
                                  MemberCardContent,
                                  PostcardContent,
                                  TenantStatementContent,
                                  SmsNoticeContent,
                                  DoublePaymentContent,
                                  PickingListContent,
                                  PrinterTestContent,
                                  CloseReportContent,
                                  EvidenceContent>;

// The sheet that shows the content in the form nearest to the wanted one.
SheetKind sheetKindOf(const SheetContent &content, const SheetForm &form = {});

// How a sheet is named in files and logs. A printer test has neither.
struct SheetIdentity final
{
    QString
        number; // of the bill, letter, receipt, batch; the number to pay by where there is no other
    QDate issued;
};
SheetIdentity sheetIdentityOf(const SheetContent &content);

} // namespace keshikomi
