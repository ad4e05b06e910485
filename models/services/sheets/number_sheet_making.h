// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sheets/bill_sheets.h"

namespace keshikomi {

// Sheets with the number that a centre registered for the bill. FieldEmpty ("smartpit", "payeasy")
// as long as there is none; SlipFiguresDisagree when something else is open than what was
// registered: the terminal would ask for the old sum; DueDateRefused after its last day;
// BillNotIssued, BillAlreadyPaid.
// `form` says in which language a message is taken.
Result<SmartPitContent>
smartPitContent(Session &session, const BillPapers &papers, const SheetForm &form, QDate today);
Result<PayEasyContent> payEasyContent(Session &session, const BillPapers &papers, QDate today);

} // namespace keshikomi
