// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_content.h"
#include "models/storage/paper/sheet_contents.h"

namespace keshikomi {

// Documents that stay: invoices, grouped invoices, receipts, reminders and letters about a double
// payment. Printing one again says what its issue said, whatever has become of the customer or the
// house since.

QByteArray invoiceToJson(const InvoiceContent &content);
QByteArray groupedInvoiceToJson(const GroupedInvoiceContent &content);
QByteArray receiptToJson(const ReceiptContent &content);
QByteArray reminderToJson(const ReminderContent &content);
QByteArray doublePaymentToJson(const DoublePaymentContent &content);
// StoreDamaged
Result<InvoiceContent> invoiceFromJson(const QByteArray &json);
Result<GroupedInvoiceContent> groupedInvoiceFromJson(const QByteArray &json);
Result<ReceiptContent> receiptFromJson(const QByteArray &json);
Result<ReminderContent> reminderFromJson(const QByteArray &json);
Result<DoublePaymentContent> doublePaymentFromJson(const QByteArray &json);

inline QByteArray sheetToJson(const InvoiceContent &content)
{
    return invoiceToJson(content);
}
inline QByteArray sheetToJson(const GroupedInvoiceContent &content)
{
    return groupedInvoiceToJson(content);
}
inline QByteArray sheetToJson(const ReceiptContent &content)
{
    return receiptToJson(content);
}
inline QByteArray sheetToJson(const ReminderContent &content)
{
    return reminderToJson(content);
}
inline QByteArray sheetToJson(const DoublePaymentContent &content)
{
    return doublePaymentToJson(content);
}

} // namespace keshikomi
