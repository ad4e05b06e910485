// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/tr.h"
#include "models/wording/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>

namespace keshikomi {

using wording::Words;

namespace {

// The stable names of what can be wrong: fields of checks, and rows of the books that changed.
struct Field final
{
    const char *name, *text;
};

constexpr Field fields[] = {
    {"account", QT_TRANSLATE_NOOP("Wording", "Account")},
    {"account_kind", QT_TRANSLATE_NOOP("Wording", "Kind of account")},
    {"address", QT_TRANSLATE_NOOP("Wording", "Address")},
    {"address1", QT_TRANSLATE_NOOP("Wording", "Address")},
    {"address2", QT_TRANSLATE_NOOP("Wording", "Building")},
    {"address_en", QT_TRANSLATE_NOOP("Wording", "Address in English")},
    {"advice", QT_TRANSLATE_NOOP("Wording", "Advice")},
    {"allocation", QT_TRANSLATE_NOOP("Wording", "Allocation")},
    {"amount", QT_TRANSLATE_NOOP("Wording", "Amount")},
    {"backend_url", QT_TRANSLATE_NOOP("Wording", "Address of the collection service")},
    {"bank", QT_TRANSLATE_NOOP("Wording", "Bank")},
    {"bill", QT_TRANSLATE_NOOP("Wording", "The bill")},
    {"biller_code", QT_TRANSLATE_NOOP("Wording", "Biller code")},
    {"bills", QT_TRANSLATE_NOOP("Wording", "The bills")},
    {"branch", QT_TRANSLATE_NOOP("Wording", "Branch")},
    {"bucket", QT_TRANSLATE_NOOP("Wording", "Age")},
    {"cash_count", QT_TRANSLATE_NOOP("Wording", "Cash counted")},
    {"checker", QT_TRANSLATE_NOOP("Wording", "Checked by")},
    {"closing", QT_TRANSLATE_NOOP("Wording", "Closing day of the customer")},
    {"closing_date", QT_TRANSLATE_NOOP("Wording", "The day to close")},
    {"closing_day", QT_TRANSLATE_NOOP("Wording", "The closing day of the invoice")},
    {"collect_on", QT_TRANSLATE_NOOP("Wording", "Day of the debit")},
    {"completed_on", QT_TRANSLATE_NOOP("Wording", "Date of completion")},
    {"consignor", QT_TRANSLATE_NOOP("Wording", "Consignor code")},
    {"copies", QT_TRANSLATE_NOOP("Wording", "Copies")},
    {"copies.counts", QT_TRANSLATE_NOOP("Wording", "Count of the numbers of copies")},
    {"credit", QT_TRANSLATE_NOOP("Wording", "The credit")},
    {"debit_batch", QT_TRANSLATE_NOOP("Wording", "Direct debit batch")},
    {"customer.address", QT_TRANSLATE_NOOP("Wording", "Address of the customer")},
    {"customer.name", QT_TRANSLATE_NOOP("Wording", "Name of the customer")},
    {"customer.short", QT_TRANSLATE_NOOP("Wording", "Name of the customer")},
    {"customer.zip", QT_TRANSLATE_NOOP("Wording", "Postcode of the customer")},
    {"customer", QT_TRANSLATE_NOOP("Wording", "Customer")},
    {"days", QT_TRANSLATE_NOOP("Wording", "Days")},
    {"delivered_on", QT_TRANSLATE_NOOP("Wording", "Date of hand-over")},
    {"difference", QT_TRANSLATE_NOOP("Wording", "Difference")},
    {"dispute", QT_TRANSLATE_NOOP("Wording", "The dispute")},
    {"due_on", QT_TRANSLATE_NOOP("Wording", "Due date")},
    {"email", QT_TRANSLATE_NOOP("Wording", "E-mail")},
    {"exempt_fee", QT_TRANSLATE_NOOP("Wording", "Fee without tax")},
    {"expires", QT_TRANSLATE_NOOP("Wording", "Last day of the payment link")},
    {"explanation", QT_TRANSLATE_NOOP("Wording", "The explanation")},
    {"export.journal", QT_TRANSLATE_NOOP("Wording", "no posting is dated in these days")},
    {"export.payers", QT_TRANSLATE_NOOP("Wording", "no payer name was learned yet")},
    {"down", QT_TRANSLATE_NOOP("Wording", "Shift down in mm")},
    {"export.postings",
     QT_TRANSLATE_NOOP("Wording", "every posting of these days was handed on before")},
    {"export.refunds", QT_TRANSLATE_NOOP("Wording", "no approved refund waits for the bank")},
    {"export_batch", QT_TRANSLATE_NOOP("Wording", "Export of postings")},
    {"fee", QT_TRANSLATE_NOOP("Wording", "Fee")},
    {"feed_event", QT_TRANSLATE_NOOP("Wording", "The event")},
    {"file", QT_TRANSLATE_NOOP("Wording", "File")},
    {"float", QT_TRANSLATE_NOOP("Wording", "Change in the drawers")},
    {"folder", QT_TRANSLATE_NOOP("Wording", "Folder")},
    {"folders", QT_TRANSLATE_NOOP("Wording", "Number of folders")},
    {"free_field", QT_TRANSLATE_NOOP("Wording", "Free field")},
    {"from", QT_TRANSLATE_NOOP("Wording", "First day")},
    {"gross", QT_TRANSLATE_NOOP("Wording", "Collected gross")},
    {"header", QT_TRANSLATE_NOOP("Wording", "Title of the column")},
    {"holder", QT_TRANSLATE_NOOP("Wording", "Account holder")},
    {"honorific", QT_TRANSLATE_NOOP("Wording", "Form of address")},
    {"host", QT_TRANSLATE_NOOP("Wording", "Host")},
    {"hours", QT_TRANSLATE_NOOP("Wording", "Opening hours")},
    {"hours_en", QT_TRANSLATE_NOOP("Wording", "Hours in English")},
    {"import", QT_TRANSLATE_NOOP("Wording", "Import")},
    {"issued_on", QT_TRANSLATE_NOOP("Wording", "Date of issue")},
    {"kana", QT_TRANSLATE_NOOP("Wording", "Kana name")},
    {"key", QT_TRANSLATE_NOOP("Wording", "Number")},
    {"last_on", QT_TRANSLATE_NOOP("Wording", "Last seen on")},
    {"layout", QT_TRANSLATE_NOOP("Wording", "Layout")},
    {"legal_entity", QT_TRANSLATE_NOOP("Wording", "The house")},
    {"line", QT_TRANSLATE_NOOP("Wording", "Line")},
    {"line.name", QT_TRANSLATE_NOOP("Wording", "Name of the item")},
    {"line.qty", QT_TRANSLATE_NOOP("Wording", "Quantity")},
    {"lines", QT_TRANSLATE_NOOP("Wording", "Lines")},
    {"mandate", QT_TRANSLATE_NOOP("Wording", "The mandate")},
    {"memo", QT_TRANSLATE_NOOP("Wording", "Memo")},
    {"member", QT_TRANSLATE_NOOP("Wording", "Member number")},
    {"message.caption", QT_TRANSLATE_NOOP("Wording", "Words under the picture")},
    {"message.coupon", QT_TRANSLATE_NOOP("Wording", "Number of the coupon")},
    {"message.ends", QT_TRANSLATE_NOOP("Wording", "Last day of the message")},
    {"message.picture", QT_TRANSLATE_NOOP("Wording", "Picture of the message")},
    {"message.text", QT_TRANSLATE_NOOP("Wording", "Text of the message")},
    {"message.title", QT_TRANSLATE_NOOP("Wording", "Title of the message")},
    {"mileage", QT_TRANSLATE_NOOP("Wording", "Mileage in km")},
    {"model", QT_TRANSLATE_NOOP("Wording", "Model")},
    {"multi_code", QT_TRANSLATE_NOOP("Wording", "Multi code")},
    {"name", QT_TRANSLATE_NOOP("Wording", "Name")},
    {"name_en", QT_TRANSLATE_NOOP("Wording", "Name in English")},
    {"name_key", QT_TRANSLATE_NOOP("Wording", "Payer name")},
    {"net", QT_TRANSLATE_NOOP("Wording", "Net")},
    {"next_inspection", QT_TRANSLATE_NOOP("Wording", "Next inspection")},
    {"note", QT_TRANSLATE_NOOP("Wording", "Note")},
    {"number", QT_TRANSLATE_NOOP("Wording", "Number")},
    {"on", QT_TRANSLATE_NOOP("Wording", "The day")},
    {"open_bill", QT_TRANSLATE_NOOP("Wording", "The bill")},
    {"open_credit", QT_TRANSLATE_NOOP("Wording", "The credit")},
    {"open_payment", QT_TRANSLATE_NOOP("Wording", "The payment")},
    {"opened_on", QT_TRANSLATE_NOOP("Wording", "Date of receipt")},
    {"other", QT_TRANSLATE_NOOP("Wording", "Given or taken beside")},
    {"outbox", QT_TRANSLATE_NOOP("Wording", "The message")},
    {"passes", QT_TRANSLATE_NOOP("Wording", "The passes")},
    {"pattern", QT_TRANSLATE_NOOP("Wording", "Name pattern of the files")},
    {"pay.url", QT_TRANSLATE_NOOP("Wording", "Payment link of the bill")},
    {"pay_on", QT_TRANSLATE_NOOP("Wording", "Day of the payout")},
    {"payer", QT_TRANSLATE_NOOP("Wording", "Payer")},
    {"person", QT_TRANSLATE_NOOP("Wording", "The person")},
    {"picture", QT_TRANSLATE_NOOP("Wording", "Name of the picture")},
    {"place", QT_TRANSLATE_NOOP("Wording", "Place of the parcel")},
    {"rate", QT_TRANSLATE_NOOP("Wording", "Rate")},
    {"received_on", QT_TRANSLATE_NOOP("Wording", "Day the money came")},
    {"scan", QT_TRANSLATE_NOOP("Wording", "What was scanned")},
    {"settlement", QT_TRANSLATE_NOOP("Wording", "Settlement")},
    {"sheet", QT_TRANSLATE_NOOP("Wording", "Sheet")},
    {"shipping", QT_TRANSLATE_NOOP("Wording", "Shipping number")},
    {"shop", QT_TRANSLATE_NOOP("Wording", "Shop")},
    {"slip", QT_TRANSLATE_NOOP("Wording", "Number of the slip")},
    {"stamp", QT_TRANSLATE_NOOP("Wording", "Stamp duty")},
    {"store_en", QT_TRANSLATE_NOOP("Wording", "Store in English")},
    {"task", QT_TRANSLATE_NOOP("Wording", "The task")},
    {"payee.addr", QT_TRANSLATE_NOOP("Wording", "Address of the house")},
    {"payee.branch", QT_TRANSLATE_NOOP("Wording", "Name of the store")},
    {"payee.hours", QT_TRANSLATE_NOOP("Wording", "Opening hours")},
    {"payee.name", QT_TRANSLATE_NOOP("Wording", "Name of the house")},
    {"payee.ja", QT_TRANSLATE_NOOP("Wording", "Japanese name of the house")},
    {"payee.short", QT_TRANSLATE_NOOP("Wording", "Short name of the house")},
    {"payee.tel", QT_TRANSLATE_NOOP("Wording", "Telephone of the house")},
    {"payeasy", QT_TRANSLATE_NOOP("Wording", "Pay-easy number of the bill")},
    {"payeasy.category", QT_TRANSLATE_NOOP("Wording", "Pay-easy category")},
    {"payeasy.confirmation", QT_TRANSLATE_NOOP("Wording", "Pay-easy confirmation number")},
    {"payeasy.customer", QT_TRANSLATE_NOOP("Wording", "Pay-easy customer number")},
    {"payeasy.institution", QT_TRANSLATE_NOOP("Wording", "Pay-easy institution number")},
    {"paid_on", QT_TRANSLATE_NOOP("Wording", "Day of payment")},
    {"payer_number", QT_TRANSLATE_NOOP("Wording", "Payer number")},
    {"payment", QT_TRANSLATE_NOOP("Wording", "The payment")},
    {"payment_request", QT_TRANSLATE_NOOP("Wording", "The payment request")},
    {"phone", QT_TRANSLATE_NOOP("Wording", "Telephone")},
    {"plate", QT_TRANSLATE_NOOP("Wording", "Number plate")},
    {"per_file", QT_TRANSLATE_NOOP("Wording", "Slips in one file")},
    {"printer", QT_TRANSLATE_NOOP("Wording", "The printer")},
    {"approval", QT_TRANSLATE_NOOP("Wording", "Approval of the refund")},
    {"decision", QT_TRANSLATE_NOOP("Wording", "What becomes of the double payment")},
    {"earlier", QT_TRANSLATE_NOOP("Wording", "The payment before")},
    {"previous", QT_TRANSLATE_NOOP("Wording", "The letter before, printed")},
    {"quantity", QT_TRANSLATE_NOOP("Wording", "Quantity")},
    {"reason", QT_TRANSLATE_NOOP("Wording", "Reason")},
    {"right", QT_TRANSLATE_NOOP("Wording", "Shift to the right in mm")},
    {"received", QT_TRANSLATE_NOOP("Wording", "Money received for it")},
    {"opening", QT_TRANSLATE_NOOP("Wording", "Take-over of old bills")},
    {"refund", QT_TRANSLATE_NOOP("Wording", "Refund")},
    {"reissue", QT_TRANSLATE_NOOP("Wording", "Reissue")},
    {"rows", QT_TRANSLATE_NOOP("Wording", "Printed sheets")},
    {"run", QT_TRANSLATE_NOOP("Wording", "Clearing run")},
    {"sender", QT_TRANSLATE_NOOP("Wording", "Sender of the SMS")},
    {"short_name", QT_TRANSLATE_NOOP("Wording", "Short name")},
    {"since", QT_TRANSLATE_NOOP("Wording", "Since")},
    {"slip_key", QT_TRANSLATE_NOOP("Wording", "Slip key")},
    {"smartpit", QT_TRANSLATE_NOOP("Wording", "SmartPit number")},
    {"store", QT_TRANSLATE_NOOP("Wording", "Store")},
    {"subject", QT_TRANSLATE_NOOP("Wording", "Subject")},
    {"tax", QT_TRANSLATE_NOOP("Wording", "Tax")},
    {"secret", QT_TRANSLATE_NOOP("Wording", "The shared secret")},
    {"tenant", QT_TRANSLATE_NOOP("Wording", "Tenant")},
    {"count", QT_TRANSLATE_NOOP("Wording", "Number of payments")},
    {"times", QT_TRANSLATE_NOOP("Wording", "Number of times of day")},
    {"total", QT_TRANSLATE_NOOP("Wording", "Total")},
    {"tenant_statement", QT_TRANSLATE_NOOP("Wording", "Tenant statement")},
    {"terms", QT_TRANSLATE_NOOP("Wording", "What is kept of the tenant's money")},
    {"topay", QT_TRANSLATE_NOOP("Wording", "Amount to pay")},
    {"transfer", QT_TRANSLATE_NOOP("Wording", "Transfer fee")},
    {"transfer_on", QT_TRANSLATE_NOOP("Wording", "Day of transfer")},
    {"tray", QT_TRANSLATE_NOOP("Wording", "Paper tray")},
    {"unit", QT_TRANSLATE_NOOP("Wording", "Unit")},
    {"until", QT_TRANSLATE_NOOP("Wording", "Last day of the period")},
    {"user", QT_TRANSLATE_NOOP("Wording", "User")},
    {"virtual_account", QT_TRANSLATE_NOOP("Wording", "Virtual account")},
    {"worker", QT_TRANSLATE_NOOP("Wording", "Done by")},
    {"wip", QT_TRANSLATE_NOOP("Wording", "Work order of the bill")},
    {"zip", QT_TRANSLATE_NOOP("Wording", "Postcode")},
};

} // namespace

QString fieldText(const QString &name)
{
    const auto *const known =
        std::find_if(std::begin(fields), std::end(fields), [&name](const Field &field) {
            return name == QLatin1String(field.name);
        });
    if (known != std::end(fields))
        return Words::tr(known->text);
    static const QRegularExpression cell(QStringLiteral("^\\w+\\[(\\d+)\\]\\.(\\w+)$"));
    if (const auto match = cell.match(name); match.hasMatch())
        return wording::filled(
            Words::tr("%1 in line %2"),
            {fieldText(QStringLiteral("line.") + match.captured(2)), match.captured(1)});
    // A column of a list ("lines.name") or a part of something ("bank.account"): its last word.
    const QString part = name.section(QLatin1Char('.'), 1);
    return part.isEmpty() ? name : fieldText(part);
}

} // namespace keshikomi
