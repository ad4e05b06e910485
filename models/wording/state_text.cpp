// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/tr.h"
#include "models/wording/words.h"

#include <algorithm>

namespace keshikomi {

using wording::Words;

QString billStateText(BillState state)
{
    switch (state) {
    case BillState::Draft: return Words::tr("Draft");
    case BillState::Issued: return Words::tr("Issued");
    case BillState::Cancelled: return Words::tr("Cancelled");
    case BillState::Superseded: return Words::tr("Replaced");
    }
    Q_UNREACHABLE();
}

QString paymentStateText(PaymentState state)
{
    switch (state) {
    case PaymentState::Provisional: return Words::tr("Provisional");
    case PaymentState::Confirmed: return Words::tr("Confirmed");
    case PaymentState::Reversed: return Words::tr("Taken back");
    case PaymentState::Undone: return Words::tr("Import undone");
    }
    Q_UNREACHABLE();
}

QString paymentRequestStateText(PaymentRequestState state)
{
    switch (state) {
    case PaymentRequestState::Queued: return Words::tr("Waiting to be sent");
    case PaymentRequestState::Issued: return Words::tr("Request issued");
    case PaymentRequestState::Awaiting: return Words::tr("Awaiting payment");
    case PaymentRequestState::PartiallyPaid: return Words::tr("Partly paid");
    case PaymentRequestState::Paid: return Words::tr("Paid");
    case PaymentRequestState::Cancelled: return Words::tr("Request cancelled");
    case PaymentRequestState::Expired: return Words::tr("Expired");
    case PaymentRequestState::Failed: return Words::tr("Failed");
    case PaymentRequestState::Unknown: return Words::tr("Unknown");
    }
    Q_UNREACHABLE();
}

QString noticeKindText(NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Preliminary: return Words::tr("Provisional notice");
    case NoticeKind::Confirmed: return Words::tr("Final notice");
    case NoticeKind::PreliminaryCancelled: return Words::tr("Provisional notice cancelled");
    case NoticeKind::Amended: return Words::tr("Amended notice");
    case NoticeKind::Credit: return Words::tr("Credit");
    case NoticeKind::CreditCancelled: return Words::tr("Credit cancelled");
    }
    Q_UNREACHABLE();
}

QString batchStateText(BatchState state)
{
    switch (state) {
    case BatchState::Waiting: return Words::tr("Waiting");
    case BatchState::Running: return Words::tr("Printing");
    case BatchState::Paused: return Words::tr("Paused");
    case BatchState::Cancelled: return Words::tr("Stopped");
    case BatchState::Finished: return Words::tr("Finished");
    }
    Q_UNREACHABLE();
}

QString batchStateText(const PrintBatch &batch)
{
    return batch.cutOff ? Words::tr("Cut off") : batchStateText(batch.state);
}

QString batchItemStateText(BatchItemState state)
{
    switch (state) {
    case BatchItemState::Waiting: return Words::tr("Waiting");
    case BatchItemState::Taken: return Words::tr("Being drawn");
    case BatchItemState::Sending: return Words::tr("On its way to the printer");
    case BatchItemState::Released: return Words::tr("Printed");
    case BatchItemState::Failed: return Words::tr("Failed");
    }
    Q_UNREACHABLE();
}

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::CardLink: return Words::tr("Card by QR or link");
    case Channel::CardTerminal: return Words::tr("Card terminal");
    case Channel::Ivr: return Words::tr("Telephone (IVR)");
    case Channel::SmsLink: return Words::tr("Link by SMS");
    case Channel::SmartPit: return Words::tr("SmartPit");
    case Channel::KonbiniBarcode: return Words::tr("Convenience store");
    case Channel::PayEasy: return Words::tr("Pay-easy");
    case Channel::BankTransfer: return Words::tr("Bank transfer");
    case Channel::DirectDebit: return Words::tr("Direct debit");
    case Channel::CashDesk: return Words::tr("Cash desk");
    }
    Q_UNREACHABLE();
}

QString taxKindText(TaxKind kind)
{
    switch (kind) {
    case TaxKind::Standard: return Words::tr("10 %");
    case TaxKind::Reduced: return Words::tr("8 % (reduced)");
    case TaxKind::Exempt: return Words::tr("Not taxed");
    case TaxKind::Statutory: return Words::tr("Statutory costs");
    }
    Q_UNREACHABLE();
}

QString differenceKindText(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Fee: return Words::tr("Transfer fee borne");
    case DifferenceKind::Discount: return Words::tr("Discount");
    case DifferenceKind::WriteOff: return Words::tr("Written off");
    case DifferenceKind::Withholding: return Words::tr("Tax withheld");
    case DifferenceKind::CreditUse: return Words::tr("Credit used");
    case DifferenceKind::Credit: return Words::tr("Kept as credit");
    case DifferenceKind::Refund: return Words::tr("Refund");
    case DifferenceKind::OtherReceipt: return Words::tr("Not from a customer");
    case DifferenceKind::CreditNote: return Words::tr("Credit note");
    case DifferenceKind::Opening: return Words::tr("Credit taken over");
    }
    Q_UNREACHABLE();
}

QString cycleStateText(CycleState state)
{
    switch (state) {
    case CycleState::Running: return Words::tr("Period running");
    case CycleState::Expected: return Words::tr("Payout expected");
    case CycleState::Reported: return Words::tr("Reported, not booked");
    case CycleState::Late: return Words::tr("Payout is late");
    case CycleState::Booked: return Words::tr("Payout booked");
    case CycleState::Empty: return Words::tr("Nothing collected");
    }
    Q_UNREACHABLE();
}

QString refundStateText(RefundState state)
{
    switch (state) {
    case RefundState::Requested: return Words::tr("Waiting for approval");
    case RefundState::Approved: return Words::tr("Approved");
    case RefundState::Exported: return Words::tr("In a bank file");
    case RefundState::Paid: return Words::tr("Paid back");
    case RefundState::Cancelled: return Words::tr("Refund cancelled");
    }
    Q_UNREACHABLE();
}

QString refundMethodText(RefundMethod method)
{
    switch (method) {
    case RefundMethod::Transfer: return Words::tr("Bank transfer");
    case RefundMethod::Cash: return Words::tr("Cash");
    case RefundMethod::Card: return Words::tr("Card");
    }
    Q_UNREACHABLE();
}

QString unappliedText(Unapplied reason)
{
    switch (reason) {
    case Unapplied::None: return Words::tr("Nothing open");
    case Unapplied::UnknownSlip: return Words::tr("Unknown slip");
    case Unapplied::UnknownPayer: return Words::tr("Unknown payer");
    case Unapplied::BillPaid: return Words::tr("Paid twice");
    case Unapplied::BillCancelled: return Words::tr("Bill cancelled");
    case Unapplied::AmountDiffers: return Words::tr("Amount differs");
    case Unapplied::Waiting: return Words::tr("Not looked at yet");
    case Unapplied::Proposed: return Words::tr("Waits for your choice");
    case Unapplied::BelowLeast: return Words::tr("Less than the number takes");
    case Unapplied::AboveMost: return Words::tr("More than the number takes");
    case Unapplied::LeftOver: return Words::tr("Rest that no bill takes yet");
    }
    Q_UNREACHABLE();
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Viewer: return Words::tr("Viewer");
    case Role::Clerk: return Words::tr("Front desk");
    case Role::Cashier: return Words::tr("Cashier");
    case Role::Accountant: return Words::tr("Accountant");
    case Role::Admin: return Words::tr("Administrator");
    }
    Q_UNREACHABLE();
}

QString permissionText(Permission permission)
{
    switch (permission) {
    case Permission::Look: return Words::tr("Look at lists");
    case Permission::EditCustomers: return Words::tr("Edit customers");
    case Permission::EditWorkOrders: return Words::tr("Edit work orders");
    case Permission::IssueBills: return Words::tr("Issue bills");
    case Permission::CancelBills: return Words::tr("Cancel bills");
    case Permission::ImportFiles: return Words::tr("Import files");
    case Permission::ClearPayments: return Words::tr("Clear payments");
    case Permission::UndoClearing: return Words::tr("Undo clearing");
    case Permission::ExportBooks: return Words::tr("Export books");
    case Permission::Synchronise: return Words::tr("Synchronise");
    case Permission::ApprovePayouts: return Words::tr("Approve payouts");
    case Permission::CloseBooks: return Words::tr("Close the books");
    case Permission::LiftLocks: return Words::tr("Lift locks");
    case Permission::ManageStore: return Words::tr("Manage the store");
    }
    Q_UNREACHABLE();
}

QString yenText(const QString &digits)
{
    bool right = false;
    const qint64 amount = digits.toLongLong(&right);
    if (!right)
        return digits;
    QString grouped = QString::number(qAbs(amount));
    for (qsizetype at = grouped.size() - 3; at > 0; at -= 3)
        grouped.insert(at, QLatin1Char(','));
    if (amount < 0)
        grouped.prepend(QLatin1Char('-'));
    return wording::filled(Words::tr("%1 yen"), {grouped});
}

} // namespace keshikomi
