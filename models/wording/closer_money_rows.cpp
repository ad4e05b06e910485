// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/closer_rows.h"

#include <QCoreApplication>

namespace keshikomi::wording {

namespace {

constexpr Closer rows[]{
    // day, day of the receipt, today, "paid_on"
    {Fault::DueDateRefused,
     3,
     "paid_on",
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing can be paid back on %1: the money came on %2. Choose a day from %2 "
                       "to %3.")},
    // day, today, last day, "exception"
    {Fault::DueDateRefused,
     3,
     "exception",
     QT_TRANSLATE_NOOP("Wording",
                       "The exception cannot hold until %1. Choose as its last day one from %2 to "
                       "%3{{ (--until)}}.")},
    // pass, known, "twice"
    {Fault::NoSuchPass,
     2,
     "twice",
     QT_TRANSLATE_NOOP("Wording",
                       "The pass %1 is named twice. Name each pass once. Known passes: %2.")},
    // record, "apart-line", file
    {Fault::NoSuchTask,
     1,
     "apart-line",
     QT_TRANSLATE_NOOP("Wording",
                       "Line %1 of %3 is not one that waits for this answer, nor one told before "
                       "that could be another payment, so nothing was taken in. \"tasks\" and "
                       "\"inbox lines\" show which lines wait.")},
    // "customer", "rest"
    {Fault::FieldEmpty,
     1,
     "rest",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The bills do not say whose the rest of the payment is: it pays none of them, or bills of "
         "several customers. Choose the customer{{ (--customer NUMBER)}}.")},
    // "bill", "clearing"
    {Fault::FieldEmpty,
     1,
     "clearing",
     QT_TRANSLATE_NOOP("Wording",
                       "No bill is named for the payment. Choose the bills it pays{{ (allocate "
                       "PAYMENT BILL)}}, or say what becomes of its money{{ (allocate PAYMENT "
                       "--rest credit --customer NUMBER)}}.")},
    // "bill", "pays_nothing", payment
    {Fault::FieldEmpty,
     1,
     "pays_nothing",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Nothing of payment %3 goes to a bill here, so it has no part in this. To make a bill "
         "smaller without a payment, settle it by itself{{ (difference BILL KIND)}}.")},
    // day, first day, last day, "statement"
    {Fault::DueDateRefused,
     3,
     "statement",
     QT_TRANSLATE_NOOP("Wording", "A statement cannot close on %1. Choose a day from %2 to %3.")},
    // day, first day, last day, "settlement"
    {Fault::DueDateRefused,
     3,
     "settlement",
     QT_TRANSLATE_NOOP("Wording",
                       "A settlement cannot end or be paid on %1: that is too far ahead. Check the "
                       "year; days from %2 to %3 can be.")},
    // "item_fee", plan
    {Fault::FieldEmpty,
     0,
     "item_fee",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The plan %2 has no price of an item: it is agreed with each house. Set it with the "
         "terms{{ (settle terms --item-fee)}}, or give one to compare{{ (--item-fee)}}.")},
    // "slip_key_at"
    {Fault::FieldEmpty,
     0,
     "slip_key_at",
     QT_TRANSLATE_NOOP("Wording",
                       "Say where in the 44 digits of a barcode the number of the slip begins, and "
                       "how many digits it has{{ (--slip-key-at 14 --slip-key-length 16)}}. No "
                       "receipt finds its slip without it.")},
    // "key", what was typed
    {Fault::FieldNotANumber,
     0,
     "key",
     QT_TRANSLATE_NOOP("Wording",
                       "“%2” is no number of a contract. An agency has its biller code and company "
                       "code, as 999999-12345; a bank account bank, branch, kind and number, as "
                       "0009-227-1-1234567.")},
    // payment, customer, "payment", number of the customer, payer
    {Fault::OtherCustomersBill,
     2,
     "payment",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Nothing tells that payment %1 (from “%5”) is money of %2, customer %4. Check the number "
         "of the customer; if it is right, confirm it{{ (--other-payer)}}.")},
    {Fault::OtherCustomersBill,
     2,
     "nobodys",
     QT_TRANSLATE_NOOP("Wording",
                       "Payment %1 came for a slip or a request, so it is some customer's. Clear "
                       "it, keep it as credit, or refund it.")},
    {Fault::AlreadyApproved,
     1,
     "came_back",
     QT_TRANSLATE_NOOP("Wording",
                       "The money of refund %1 seems to be back in the books already, as payment "
                       "%3. Go on with that payment; if it is other money, clear it first.")},
    {Fault::PaymentTakenBack,
     1,
     "held",
     QT_TRANSLATE_NOOP("Wording",
                       "The bank took payment %1 back, while some of it was refunded or used. Take "
                       "that back first{{ (refund cancel, undo)}}; then it leaves the books by "
                       "itself.")},
    // "agreement", key
    {Fault::ChangedMeanwhile,
     0,
     "agreement",
     QT_TRANSLATE_NOOP("Wording",
                       "There is an agreement %2 already. Change what books it with agreement "
                       "set.")},
    // field, value, least, "-": no upper bound
    {Fault::NumberOutOfRange,
     3,
     "-",
     QT_TRANSLATE_NOOP("Wording", "%1 is %2, but must be %3 or more.")},
    // refund, "refund-paid"
    {Fault::AlreadyApproved,
     1,
     "refund-paid",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is recorded as paid already. Nothing was changed. If the bank sent the "
                       "money back, say so{{ (refund cancel --returned)}}.")},
    // refund, "sent"
    {Fault::AlreadyApproved,
     1,
     "sent",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 was given to the bank and cannot be stopped here. If the bank sent the "
                       "money back, say so{{ (refund cancel --returned)}}; else it stays.")},
    // place in the file, day, "file"
    {Fault::DateInFuture,
     2,
     "file",
     QT_TRANSLATE_NOOP("Wording",
                       "Row %1: money of %2, a day still to come. Check the form of its dates and "
                       "ask the sender for the right day; nothing was taken in.")},
    // "argument", what the help calls it
    {Fault::FieldEmpty,
     0,
     "argument",
     QT_TRANSLATE_NOOP("Wording", "%2 is missing: give it after the command.")},
    // "option", name
    {Fault::FieldEmpty,
     0,
     "option",
     QT_TRANSLATE_NOOP("Wording", "The option %2 is missing. The command needs it.")},
    {Fault::FieldEmpty,
     0,
     "no_house",
     QT_TRANSLATE_NOOP("Wording",
                       "Nobody has said yet who the bills are from. Set the house first: house "
                       "set, or the settings.")},
    {Fault::FieldEmpty,
     0,
     "decision",
     QT_TRANSLATE_NOOP("Wording",
                       "Nobody has decided yet what becomes of all the money that came twice. "
                       "Decide first, then make the letter.")},
    {Fault::FieldEmpty,
     0,
     "earlier",
     QT_TRANSLATE_NOOP("Wording",
                       "The bill was cancelled and nothing else paid it: it was not paid twice, so "
                       "there is no such letter.")},
    {Fault::FieldEmpty,
     0,
     "approval",
     QT_TRANSLATE_NOOP("Wording",
                       "The refund waits for the approval of another person. Approve it first, "
                       "then make the letter.")},
    {Fault::FieldEmpty,
     0,
     "received",
     QT_TRANSLATE_NOOP("Wording",
                       "No money has been cleared for this yet, so there is nothing to receipt. "
                       "Clear the payment first.")},
    // "statement", first and last day, tenant
    {Fault::NothingToExport,
     0,
     "statement",
     QT_TRANSLATE_NOOP("Wording",
                       "From %2 to %3 nothing was received for %4 that is not in a statement yet. "
                       "Choose another closing day.")},
    // "month", what was typed
    {Fault::FieldNotADate,
     0,
     "month",
     QT_TRANSLATE_NOOP("Wording", "%2 is no month. Write the year and the month: 2026-11.")},
    {Fault::ChangedMeanwhile,
     0,
     "payer_number",
     QT_TRANSLATE_NOOP("Wording",
                       "Another customer's mandate has this payer number. Give another one.")},
    {Fault::DueDateRefused,
     3,
     "collect_on",
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing can be debited on %1. Choose a day on which banks work, from %2 "
                       "to %3.")},
    {Fault::DueDateRefused,
     3,
     "transfer_on",
     QT_TRANSLATE_NOOP("Wording",
                       "A bank cannot transfer on %1. Choose a day on which banks work, from %2 to "
                       "%3.")},
    {Fault::NothingToExport,
     0,
     "debit",
     QT_TRANSLATE_NOOP("Wording",
                       "No open bill of a customer with a mandate is due by that day. Nothing was "
                       "made.")},
    {Fault::NoSuchAgreement,
     0,
     "debit",
     QT_TRANSLATE_NOOP("Wording",
                       "Say under which agreement: there is none for direct debit, or there are "
                       "several.")},
    // day, first day, last day, "until_past"
    {Fault::DueDateRefused,
     3,
     "until_past",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is past: no till could take the slip. Choose as its last day one from "
                       "%2 to %3{{ (--until)}}.")},
    // day, first day, last day, "until"
    {Fault::DueDateRefused,
     3,
     "until",
     QT_TRANSLATE_NOOP("Wording",
                       "Tills cannot take the slip until %1. Choose as its last day one from %2 to "
                       "%3{{ (--until)}}.")},
    // "-", settlement number, its net
    {Fault::PayoutNotForThis,
     0,
     "-",
     QT_TRANSLATE_NOOP("Wording",
                       "Settlement %2 pays out %3: name the payment that brought it{{ (settle book "
                       "%2 PAYMENT; settle show %2 tells which)}}. Only one that pays nothing out "
                       "is booked without.")},
    // map, agreement, "channel", its channel, that of the map
    {Fault::ColumnMapWrong,
     2,
     "channel",
     QT_TRANSLATE_NOOP("Wording",
                       "What comes under agreement %2 comes by %4, but the column map %1 says %5. "
                       "Choose its channel{{ (--channel %4)}}.")},
    // "one_of", the ways
    {Fault::ValueMissing,
     0,
     "one_of",
     QT_TRANSLATE_NOOP("Wording", "Give exactly one of these: %2.")},
    // "--line", what was typed, kinds
    {Fault::FieldNotANumber,
     0,
     "--line",
     QT_TRANSLATE_NOOP("Wording",
                       "%2 is no line. Write NAME;AMOUNT or NAME;AMOUNT;KIND, with an amount like "
                       "30000 or 6.5 L x 1200 and one of the kinds %3.")},
    // "choice", option, what was typed, what there is
    {Fault::UnknownOption,
     0,
     "choice",
     QT_TRANSLATE_NOOP("Wording", "%2 does not know %3. Choose one of: %4.")},
    // payment, "0", "1", "share"
    {Fault::NotEnoughOpenOnPayment,
     3,
     "share",
     QT_TRANSLATE_NOOP(
         "Wording",
         "Nothing of payment %1 is left for one of these bills. Leave the bill out, or "
         "say how much each of them gets.")},
    // difference, "difference"
    {Fault::NoSuchAllocation,
     1,
     "difference",
     QT_TRANSLATE_NOOP("Wording", "There is no difference %1. Check the list of differences.")},
    // day, "closed"
    {Fault::NothingToClose,
     1,
     "closed",
     QT_TRANSLATE_NOOP(
         "Wording", "%1 is closed already, itself or by a close behind it. Nothing was changed.")},
    // month, "running", first day on which it can be closed
    {Fault::NothingToClose,
     1,
     "running",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is not over yet. It can be closed from %3 on; nothing was changed.")},
    // month, "open"
    {Fault::NothingToClose,
     1,
     "open",
     QT_TRANSLATE_NOOP("Wording", "%1 is not closed: whoever may book can book into it already.")},
    // point, "point"
    {Fault::NothingToClose,
     1,
     "point",
     QT_TRANSLATE_NOOP("Wording",
                       "The checklist has no point %1 that waits for an explanation: there is no "
                       "such point, or it is in order.")},
    {Fault::NotEnoughOpenOnPayment,
     1,
     "0",
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing is left of payment %1: it is cleared already. Undo a clearing "
                       "first if the money belongs elsewhere.")},
    {Fault::NotEnoughOpenOnBill,
     1,
     "0",
     QT_TRANSLATE_NOOP("Wording", "Nothing is open on bill %1 any more. Choose another bill.")},
    {Fault::BackendRefused,
     0,
     "401",
     QT_TRANSLATE_NOOP(
         "Wording",
         "The collection service does not accept the key (%2). Put the right one into "
         "the keyring or KESHIKOMI_BACKEND_KEY and synchronise again: what waits is "
         "kept.")},
    // number, "export"
    {Fault::NoSuchBatch,
     1,
     "export",
     QT_TRANSLATE_NOOP("Wording", "Nothing was exported under the number %1. Check the list.")},
    {Fault::NoSuchRefund,
     1,
     "export",
     QT_TRANSLATE_NOOP("Wording",
                       "No refunds were given out under the number %1. Check the number.")},
    // "--to", day, "period", first day
    {Fault::FieldNotADate,
     2,
     "period",
     QT_TRANSLATE_NOOP("Wording",
                       "%2 is before %4: a period ends on the day it begins, or later.")},
    // "completed_on", day, "order", day of opening
    {Fault::FieldNotADate,
     2,
     "order",
     QT_TRANSLATE_NOOP("Wording",
                       "The work was done on %2, before the order was opened on %4. Enter the day "
                       "of opening or a later one.")},
    // plan, "cycle", name, known
    {Fault::NoSuchFeePlan,
     1,
     "cycle",
     QT_TRANSLATE_NOOP("Wording", "The plan %1 has no cycle %3. Choose one of: %4.")},
    // key, "no_agency"
    {Fault::NoSuchAgreement,
     1,
     "no_agency",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 collects nothing for the house: only an agency pays out by a plan. "
                       "Choose its agreement.")},
    // file, "zengin-91"
    {Fault::ResultWithoutRequest,
     1,
     "zengin-91",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is no file of direct debit (Zengin type 91). Choose what the bank "
                       "answered.")},
    // statement, "paid" | "payout" | "later", later statement
    {Fault::AlreadyApproved,
     1,
     "paid",
     QT_TRANSLATE_NOOP("Wording", "The payout of %1 is recorded already. Nothing was changed.")},
    {Fault::AlreadyApproved,
     1,
     "payout",
     QT_TRANSLATE_NOOP("Wording",
                       "The payout of %1 left the bank. Undo the payout first, then the "
                       "statement.")},
    {Fault::AlreadyApproved,
     1,
     "later",
     QT_TRANSLATE_NOOP("Wording",
                       "%3 was made after %1 and carries its balance on. Undo %3 first.")},
    {Fault::NothingToExport,
     1,
     "payout",
     QT_TRANSLATE_NOOP("Wording", "No payout of %1 is recorded: there is nothing to undo.")},
    // tenant, month, "statement", statement
    {Fault::TenantLocked,
     2,
     "statement",
     QT_TRANSLATE_NOOP("Wording",
                       "%2 is closed for tenant %1, so %4 stays. What is taken back of it stands "
                       "in the next statement.")},
    // key, "no_bank"
    {Fault::NoSuchAgreement,
     1,
     "no_bank",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is no bank account of the house. Choose the account the money leaves "
                       "from.")},
    // customer number, "customer"
    {Fault::NoSuchCredit,
     1,
     "customer",
     QT_TRANSLATE_NOOP("Wording", "Customer %1 has no credit that is open.")},
    // credit, "other"
    {Fault::NoSuchCredit,
     1,
     "other",
     QT_TRANSLATE_NOOP("Wording",
                       "Credit %1 does not belong to the customer of these bills. Choose a credit "
                       "of this customer.")},
    // payment, "payment"
    {Fault::NoSuchStandingNumber,
     1,
     "payment",
     QT_TRANSLATE_NOOP("Wording",
                       "Payment %1 did not come on a standing number, or nothing of it is open. "
                       "Clear it by hand{{ (allocate)}}.")},
    // payment, "double"
    {Fault::NoSuchPayment,
     1,
     "double",
     QT_TRANSLATE_NOOP("Wording",
                       "Payment %1 is no double payment: look at the list of double payments.")},
    // bill number, "double-bill"
    {Fault::NoSuchPayment,
     1,
     "double-bill",
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing came twice for %1, so there is no letter about it. What came twice "
                       "is in the list of double payments{{ (double list)}}.")},
    // number, "opening"
    {Fault::NoSuchImport,
     1,
     "opening",
     QT_TRANSLATE_NOOP("Wording",
                       "Old bills were never taken over under the number %1. Check the list.")},
    // old bill number, file, "row"
    {Fault::FileAlreadyImported,
     2,
     "row",
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 stands twice in %2. Leave one of the rows out. Nothing was "
                       "changed.")},
    // file, import, "otherwise", notices
    {Fault::FileAlreadyImported,
     2,
     "otherwise",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 was imported before (import %2), and is read otherwise now: %4 receipts "
         "would be booked a second time. Undo import %2 first{{ (undo --import %2)}}, "
         "then import the file again. Nothing was changed.")},
    // old bill number, opening, "opening"
    {Fault::FileAlreadyImported,
     2,
     "opening",
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 was taken over before, with the old bills number %2. Leave its "
                       "row out, or undo that one first. Nothing was changed.")},
    // "house": the store, the house it has
    {Fault::StoreExists,
     0,
     "house",
     QT_TRANSLATE_NOOP("Wording",
                       "%2 already belongs to the house %3. The invented data go only into a new, "
                       "empty store: make one at another place.")},
};

} // namespace

std::span<const Closer> closerOfMoney()
{
    return rows;
}

} // namespace keshikomi::wording
