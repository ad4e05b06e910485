// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/fault_sentences.h"
#include "models/wording/tr.h"

#include <iterator>

namespace keshikomi::wording {

namespace {

// What happened, where, and what to do; the args as in fault.h.
constexpr FaultSentence sentences[]{
    {Fault::NoSuchAgreement,
     QT_TRANSLATE_NOOP("Wording",
                       "There is no agreement %1. See the list of agreements for the codes, or "
                       "make it first{{ (agreement add)}}.")},
    {Fault::NoSuchColumnMap,
     QT_TRANSLATE_NOOP("Wording",
                       "There is no column map %1. See the list of column maps for the names.")},
    {Fault::ColumnMapWrong,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The column map %1 cannot be used: %2: %3. Correct it in the column map wizard.")},
    {Fault::ColumnsNotFound,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 has no row with the columns %2. Choose another column map or make one "
                       "for this file.")},
    {Fault::FileIsRequest,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is a direct debit request, not a result. Nothing was booked: import the "
                       "result file of the bank.")},
    {Fault::ResultWithoutRequest,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 does not fit a request of this store: %2. Check that the file belongs "
                       "to this agreement and this debit date.")},
    {Fault::BatchTotalsDiffer,
     QT_TRANSLATE_NOOP("Wording",
                       "The totals do not agree: %1 is stated as %2, but the rows make %3. Correct "
                       "the rows or the total.")},
    {Fault::MandateMissing,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 has no usable direct debit mandate. Register the account, or bill on "
                       "another channel.")},
    {Fault::NoSuchMandate,
     QT_TRANSLATE_NOOP("Wording", "There is no direct debit mandate %1. Check the number.")},
    {Fault::NoSuchDebitBatch,
     QT_TRANSLATE_NOOP("Wording", "There is no direct debit batch %1. Check the number.")},
    {Fault::NoSuchRefund, QT_TRANSLATE_NOOP("Wording", "There is no refund %1. Check the number.")},
    {Fault::RefundAccountMissing,
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 has no account for refunds. Enter bank, branch, kind, number and holder first.")},
    {Fault::OtherPersonMustApprove,
     QT_TRANSLATE_NOOP("Wording", "%1 was made by %2. Another person must approve it.")},
    {Fault::NotApproved,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is not approved yet. Ask another person to approve it first.")},
    {Fault::AlreadyApproved,
     QT_TRANSLATE_NOOP(
         "Wording", "%1 is already approved and cannot be changed. Cancel it and make a new one.")},
    {Fault::NoSuchSettlement,
     QT_TRANSLATE_NOOP("Wording", "There is no settlement %1. Check the number.")},
    {Fault::MonthLocked,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The month %1 is closed. The next open date is %2; an exception needs a manager.")},
    {Fault::CloseHasOpenPoints,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 points of the month-end checklist have no explanation. Explain each of "
                       "them, then close.")},
    {Fault::NothingToClose, QT_TRANSLATE_NOOP("Wording", "There is nothing to close for %1.")},
    {Fault::NoSuchProfile,
     QT_TRANSLATE_NOOP("Wording",
                       "There is no export profile %1. See the list of profiles for the names.")},
    {Fault::NoSuchPass,
     QT_TRANSLATE_NOOP("Wording", "There is no matching pass %1. Known passes: %2.")},
    {Fault::NoSuchPayer,
     QT_TRANSLATE_NOOP("Wording", "There is no remembered payer %1. Check the list.")},
    {Fault::AmountNotAllowed,
     QT_TRANSLATE_NOOP("Wording", "%1 cannot be used here: it must be between %2 and %3.")},
    {Fault::NoSuchTenant, QT_TRANSLATE_NOOP("Wording", "There is no tenant %1. Check the number.")},
    {Fault::WatchedFolderGone,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The watched folder %1 cannot be read. Check that it exists and that you may read it.")},
    {Fault::RelayFailed,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The running program did not take the command: %1. Close the program, or try again.")},
    {Fault::NoSuchTask,
     QT_TRANSLATE_NOOP("Wording", "There is no task %1. Check the list of tasks.")},
    {Fault::NoSuchStandingNumber,
     QT_TRANSLATE_NOOP("Wording", "There is no standing number %1. Check the list.")},
    {Fault::NoSuchCredit,
     QT_TRANSLATE_NOOP("Wording", "There is no customer credit %1. Check the list.")},
    {Fault::OtherCustomersBill,
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 does not belong to %2. Choose a bill of this customer.")},
    {Fault::DateInFuture,
     QT_TRANSLATE_NOOP("Wording", "%1: %2 has not come yet. Enter today or an earlier day.")},
    {Fault::RefundNotByBank,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Refund %1 is not paid by bank transfer. Only transfers are written to the bank's file.")},
    {Fault::NothingToExport,
     QT_TRANSLATE_NOOP("Wording", "There is nothing to write: %1. No file was made.")},
    {Fault::BillNotDelivered,
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 is not delivered yet, so nothing of it can be written off: there "
                       "is no sale to lose. Cancel it, or book a discount.")},
    {Fault::FeeOverLimit,
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 is more than the %2 a transfer fee may be here. Choose another kind of difference.")},
    {Fault::ReminderTooEarly,
     QT_TRANSLATE_NOOP("Wording", "Bill %1 cannot be reminded at this level before %2.")},
    {Fault::BillOfGroup,
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 is part of grouped invoice %2. Hand out a new issue of the "
                       "invoice, or make a credit note if a later one is out.")},
    {Fault::NoSuchFeePlan,
     QT_TRANSLATE_NOOP("Wording", "There is no fee plan %1. Check the list of plans.")},
    {Fault::FeePlanWrong, QT_TRANSLATE_NOOP("Wording", "Fee plan %1, %2: %3.")},
    {Fault::SettlementUnequal,
     QT_TRANSLATE_NOOP("Wording",
                       "The settlement does not add up: %1 is %2 in the file, %3 by its lines. "
                       "Nothing was booked. Ask the agency for a corrected file.")},
    {Fault::SettlementBooked,
     QT_TRANSLATE_NOOP("Wording",
                       "Settlement %1 is already booked. Undo it first to import it again.")},
    {Fault::PayoutNotForThis,
     QT_TRANSLATE_NOOP("Wording", "Payment %1 is not the payout of settlement %2: %3 differ.")},
    {Fault::CalendarEnds,
     QT_TRANSLATE_NOOP("Wording",
                       "The holiday calendar ends on %2; %1 lies after it. Refresh the calendar.")},
    {Fault::CalendarWrong,
     QT_TRANSLATE_NOOP("Wording", "The holiday calendar cannot be used: %1: %2.")},
    {Fault::MandateNotUsable, QT_TRANSLATE_NOOP("Wording", "Mandate %1 cannot be debited: %2.")},
    {Fault::BillInDebitBatch,
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 is already in direct debit batch %2. Wait for its result, or take "
                       "it out there.")},
    {Fault::DebitBatchSent,
     QT_TRANSLATE_NOOP(
         "Wording", "Direct debit batch %1 has been written for the bank and cannot be changed.")},
    {Fault::DebitNotFailed,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The direct debit of bill %1 did not fail, so there is nothing to bill again.")},
    {Fault::NoSuchEntryBatch,
     QT_TRANSLATE_NOOP("Wording", "There is no entry batch %1. Check the list.")},
    {Fault::EntryBatchBooked,
     QT_TRANSLATE_NOOP("Wording",
                       "Entry batch %1 is already booked. Undo its import to enter it again.")},
    {Fault::NoSuchStaff,
     QT_TRANSLATE_NOOP("Wording", "There is no staff member %1. Check the list.")},
    {Fault::LastAdministrator,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is the last administrator. Make somebody else administrator first.")},
    {Fault::OpeningHasPayments,
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 of the opening balances has payments already. Undo them first.")},
    {Fault::LayoutUnknown,
     QT_TRANSLATE_NOOP("Wording", "There is no file layout %1. Known layouts: %2.")},
    {Fault::TenantLocked,
     QT_TRANSLATE_NOOP(
         "Wording", "%2 is settled with tenant %1 and closed. Date the bill into a later month.")},
    {Fault::PayerSecretMissing,
     QT_TRANSLATE_NOOP("Wording",
                       "The notices of %1 are sealed, and its shared secret is not in the keyring. "
                       "Store it with keshikomi-cli agreement secret %1, then import the file "
                       "again.")},
    {Fault::ControlCharacter,
     QT_TRANSLATE_NOOP("Wording",
                       "%2 has a sign in it that cannot be seen or printed (%1). Type the text "
                       "again instead of pasting it.")},
    {Fault::SignNotDrawable,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The sign %1 in “%2” cannot be drawn on a sheet: no typeface has it, or it is "
         "written from right to left. Write it in another way.")},
    {Fault::SlipSaysOtherwise,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The slip of %1 (reissue digit %2) does not say what is wanted now. Reissue it{{ "
         "(--reissue)}} if you mean a new slip: the one that is out can still be paid, too, where "
         "it has bars.")},
    {Fault::FolderNeeded,
     QT_TRANSLATE_NOOP("Wording",
                       "Several sheets cannot share the file %1. Give a folder that exists, or a "
                       "name with / at its end.")},
    {Fault::AgreementWanted,
     QT_TRANSLATE_NOOP("Wording",
                       "This account is kept by agreement. Say of which one{{ (--agreement)}} you "
                       "want the balance: %1.")},
};

} // namespace

const FaultSentence *moneyFaultSentence(size_t place)
{
    return place < std::size(sentences) ? &sentences[place] : nullptr;
}

} // namespace keshikomi::wording
