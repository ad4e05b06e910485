// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>

namespace keshikomi {

// The books and what they rest on: rows of these tables are added and never touched again. The
// engine makes triggers and, on PostgreSQL, grants from this list.
inline constexpr std::array appendOnlyTables{
    "operation",
    "posting",
    "posting_line",
    "seal",
    "notice",
    "allocation",
    "allocation_undo",
    "import_file",
    "import_undo",
    "payment_notice",
    "payment_notice_end",
    "reservation",
    "reservation_end",
    "clearing_run",
    "slip_print",
    "feed_event",
    "held_notice",
    "held_notice_end",
    "task",
    "task_end",
    "printer_test",
    "print_batch_file",
    "receipt",
    "receipt_issue",
    "grouped_invoice",
    "grouped_invoice_bill",
    "sheet_print",
    "grouped_invoice_rounding",
    "bill_number",
    "standing_number",
    "bill_hold",
    "bill_hold_end",
    "reminder",
    "day_lock",
    "day_close",
    "day_close_total",
    "month_lock",
    "month_exception",
    "month_explanation",
    "month_point",
    "bank_statement",
    "opening_import",
    "opening_bill",
    "opening_undo",
    "export_batch",
    "export_posting",
    "difference",
    "difference_undo",
    "customer_credit",
    "refund",
    "refund_export",
    "refund_step",
};

} // namespace keshikomi
