// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/closer_rows.h"

#include <QCoreApplication>

namespace keshikomi::wording {

namespace {

constexpr Closer rows[]{
    // "closing"
    {Fault::FieldEmpty,
     0,
     "closing",
     QT_TRANSLATE_NOOP("Wording",
                       "The customer has no closing day, so that no invoice closes on one. Set it "
                       "under “Customer's sheets …”{{ (customer paper --closing)}}.")},
    // "placeholder", what was written, what there is
    {Fault::FieldEmpty,
     0,
     "placeholder",
     QT_TRANSLATE_NOOP("Wording", "There is no placeholder %2. Known are %3.")},
    // whose message, placeholder, sheet, bill or customer
    {Fault::FieldEmpty,
     0,
     "message.store",
     QT_TRANSLATE_NOOP("Wording",
                       "“%3” of %4 cannot be made: nothing is entered for %2, which stands in the "
                       "store's message on that sheet. Enter it, or take %2 out of the "
                       "message{{ (sheet message)}}.")},
    {Fault::FieldEmpty,
     0,
     "message.own",
     QT_TRANSLATE_NOOP("Wording",
                       "“%3” of %4 cannot be made: nothing is entered for %2, which stands in the "
                       "customer's own message on that sheet. Enter it, or take %2 out of the "
                       "message{{ (sheet message --customer)}}.")},
    // field, text, "entry", how many too many, sheet, how many fit
    {Fault::SlipTextTooLong,
     2,
     "entry",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 does not fit on the sheet “%5”: with the longest names and cars of the "
                       "customers filled in it is %4 characters too long, and %6 fit. Shorten what "
                       "begins “%2”.")},
    // file, "cut"
    {Fault::PictureUnusable,
     1,
     "cut",
     QT_TRANSLATE_NOOP("Wording",
                       "The picture %1 ends too early: a part of it is missing. Fetch or scan it "
                       "again.")},
    // field, kB, most, "size"
    {Fault::PictureUnusable,
     3,
     "size",
     QT_TRANSLATE_NOOP("Wording",
                       "The picture of the message has %2 kB, and %3 kB are the most. Save it with "
                       "fewer pixels or as JPEG, and choose it again.")},
    // field, reason
    {Fault::PictureUnusable,
     0,
     "message.picture",
     QT_TRANSLATE_NOOP("Wording",
                       "The picture of the message cannot be used: %2. Choose another one.")},
    {Fault::PictureUnusable,
     0,
     "payeasy.mark",
     QT_TRANSLATE_NOOP("Wording", "The Pay-easy mark cannot be used: %2. Choose another one.")},
    // pattern, how, what
    {Fault::PatternWrong,
     1,
     "placeholder",
     QT_TRANSLATE_NOOP("Wording",
                       "The file names %1 cannot be used: %3 stands for nothing. There are {bill}, "
                       "{last}, {file} and {batch}.")},
    {Fault::PatternWrong,
     1,
     "sign",
     QT_TRANSLATE_NOOP("Wording",
                       "The file names %1 cannot be used: no file of Windows can have “%3” in its "
                       "name. Take it out; the folder is chosen apart{{ (--out)}}.")},
    {Fault::PatternWrong,
     1,
     "device",
     QT_TRANSLATE_NOOP("Wording",
                       "The file names %1 cannot be used: Windows keeps the name %3 for a device. "
                       "Begin with another word.")},
    {Fault::PatternWrong,
     1,
     "dot",
     QT_TRANSLATE_NOOP("Wording",
                       "The file names %1 cannot be used: a file whose name begins with a dot is "
                       "hidden. Begin with a letter.")},
    // pattern, "long", bytes, most
    {Fault::PatternWrong,
     1,
     "long",
     QT_TRANSLATE_NOOP("Wording",
                       "The file names %1 cannot be used: with the longest numbers they have %3 "
                       "bytes, and %4 are the most. Shorten them; a Japanese letter has three.")},
    // pattern, "slip.placeholder", what
    {Fault::PatternWrong,
     1,
     "slip.placeholder",
     QT_TRANSLATE_NOOP("Wording",
                       "The file name %1 cannot be used: %3 stands for nothing. {bill} stands for "
                       "the number of the bill.")},
    // kind, "customer"
    {Fault::NoSuchSheet,
     1,
     "customer",
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” is made from a customer, not from bills, and one at a time: choose it "
                       "under “Sheets …” of one of the customer's bills"
                       "{{ (sheet preview CUSTOMER --sheet KIND --out FILE)}}.")},
    // name, "set", names
    {Fault::NoSuchSheet,
     1,
     "set",
     QT_TRANSLATE_NOOP("Wording", "There is no set of sheets %1. There are: %3.")},
    {Fault::NoSuchSheet,
     1,
     "no-set",
     QT_TRANSLATE_NOOP("Wording",
                       "There is no set of sheets %1: none is saved yet. Save one first"
                       "{{ (sheet sets --save)}}.")},
    // what is missing, "payeasy"
    {Fault::ValueMissing,
     1,
     "payeasy",
     QT_TRANSLATE_NOOP("Wording",
                       "Numbers of Pay-easy are institution, customer and confirmation, in this "
                       "order behind the bill. Missing: %1.")},
    // "phone", what is entered
    {Fault::FieldNotANumber,
     0,
     "phone",
     QT_TRANSLATE_NOOP(
         "Wording",
         "%2 is no mobile number: an SMS does not reach it. Enter the customer's mobile "
         "number, or send this customer a paper.")},
    {Fault::DueDateRefused,
     3,
     "message.ends",
     QT_TRANSLATE_NOOP("Wording",
                       "The message cannot end on %1, which is past. Choose a day from %2 on.")},
    {Fault::FieldEmpty,
     0,
     "payeasy",
     QT_TRANSLATE_NOOP("Wording",
                       "The bill has no Pay-easy numbers yet. They come from the centre where it "
                       "was registered: store them with the bill{{ (bill number)}}.")},
    // bill number, "cancelled"
    {Fault::BillNotIssued,
     1,
     "cancelled",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is cancelled: nobody is asked for it any more, so it has no invoice. "
                       "For other work issue another bill.")},
    // bill number, "listed", line
    {Fault::FileHasBadRows,
     1,
     "listed",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 stands twice in the list: its one slip goes with line %3. Take one of "
                       "the lines out, or pack the parcels together.")},
    // bill number, reissue digit, "batch"
    {Fault::SlipSaysOtherwise,
     2,
     "batch",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 was printed before (reissue digit %2) and has changed since. Start the "
                       "batch with “Reissue changed slips”{{ (--reissue)}} to make a new issue; "
                       "the slip that is out can still be paid, too, where it has bars.")},
    // printer, reason, "issued", number of the sheet
    {Fault::PrinterRefused,
     2,
     "issued",
     QT_TRANSLATE_NOOP("Wording",
                       "The printer %1 did not take the job, or not all of it: %2. %4 counts as "
                       "issued all the same. Check the printer and destroy the pages that came "
                       "out, then print it again: it will be the same issue.")},
    {Fault::NoSuchPrinter,
     1,
     "issued",
     QT_TRANSLATE_NOOP("Wording",
                       "There is no printer %1 any more. Nothing was printed, but %3 counts as "
                       "issued and nobody holds it. Print it on another printer: it will be the "
                       "same issue.")},
    // file, reason, "issued", number of the sheet
    {Fault::FileNotWritten,
     2,
     "issued",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 cannot be written: %2. %4 counts as issued all the same, and nobody "
                       "holds it. Check the folder and save it again: it will be the same issue.")},
    // no printer was named, and none is chosen
    {Fault::PrinterNotTested,
     0,
     "",
     QT_TRANSLATE_NOOP("Wording",
                       "No printer is chosen at this seat. Name one, or choose one for good{{ "
                       "(printer profile --printer)}}; then print a test slip and scan it.")},
    {Fault::FieldEmpty,
     0,
     "printer",
     QT_TRANSLATE_NOOP(
         "Wording",
         "No printer is chosen at this seat. Name one, or choose one for good{{ (printer profile "
         "--printer)}}. Without a printer save the sheet as a PDF{{ (--out)}}.")},
    // bill number, reissue digit, "link", last day at a till
    {Fault::SlipSaysOtherwise,
     2,
     "link",
     QT_TRANSLATE_NOOP("Wording",
                       "The customer has a slip of %1 that tills take until %4. With a link as "
                       "well the bill could be paid twice: take the slip back.")},
    {Fault::SlipSaysOtherwise,
     2,
     "slip",
     QT_TRANSLATE_NOOP("Wording",
                       "The customer has a slip of %1 that tills take until %4. With another one "
                       "the bill could be paid twice: take the slip back.")},
    {Fault::SlipSaysOtherwise,
     2,
     "slip-always",
     QT_TRANSLATE_NOOP("Wording",
                       "The customer has a slip of %1 that tills take without limit. With another "
                       "one the bill could be paid twice: take the slip back.")},
    {Fault::SlipSaysOtherwise,
     2,
     "link-always",
     QT_TRANSLATE_NOOP("Wording",
                       "The customer has a slip of %1 that tills take without limit. With a link "
                       "as well the bill could be paid twice: take the slip back.")},
    {Fault::FieldEmpty,
     0,
     "pay.url",
     QT_TRANSLATE_NOOP("Wording",
                       "The bill has no link that asks for what is open now. Ask for a link first, "
                       "let it be sent, then make the sheet.")},
    {Fault::FieldEmpty,
     0,
     "contact",
     QT_TRANSLATE_NOOP("Wording",
                       "Nobody could pay with this slip: there is no barcode, no bank account, no "
                       "payment link and no telephone to ask. Give the house a bank account or a "
                       "telephone number, or make an agreement.")},
    {Fault::FieldEmpty,
     0,
     "previous",
     QT_TRANSLATE_NOOP("Wording",
                       "The reminder before this one has not been printed yet. Print that one "
                       "first.")},
    {Fault::FieldEmpty,
     0,
     "completed_on",
     QT_TRANSLATE_NOOP("Wording",
                       "No day of completion is entered yet. Enter it for the work order when the "
                       "work is done, then make the report.")},
    {Fault::FieldEmpty,
     0,
     "wip",
     QT_TRANSLATE_NOOP("Wording", "The bill has no work order, so there is no work to report.")},
    {Fault::FieldEmpty,
     0,
     "smartpit",
     QT_TRANSLATE_NOOP("Wording", "There is no SmartPit number yet. Register the number first.")},
    // sign, field
    {Fault::ControlCharacter,
     0,
     "U+0009",
     QT_TRANSLATE_NOOP("Wording",
                       "%2 has a tab in it, and stands on one line of a sheet. Type a space in its "
                       "place.")},
    {Fault::ControlCharacter,
     0,
     "U+000A",
     QT_TRANSLATE_NOOP("Wording",
                       "%2 stands on one line of a sheet, and has the end of a line in it. Write "
                       "it as one line.")},
    // field, the number, who has it, "taken_by_..."
    {Fault::SlipFiguresDisagree,
     3,
     "taken_by_bill",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 %2 belongs to the bill %3 already, and leads whoever pays there. Check "
                       "the number, or register another one.")},
    {Fault::SlipFiguresDisagree,
     3,
     "taken_by_customer",
     QT_TRANSLATE_NOOP("Wording",
                       "%1 %2 is the standing number of the customer %3 already. Check the "
                       "number, or take another one.")},
    // what was given, "form"
    {Fault::SlipHostNotAllowed,
     1,
     "form",
     QT_TRANSLATE_NOOP("Wording",
                       "“%1” is no name of a host. Give it as in pay.example.jp, without https:// "
                       "and without a path.")},
    // what was given, "listed"
    {Fault::SlipHostNotAllowed,
     1,
     "listed",
     QT_TRANSLATE_NOOP("Wording", "%1 is not in the list of payment hosts. Nothing was changed.")},
    // "slips.due", day
    {Fault::NothingToExport,
     0,
     "slips.due",
     QT_TRANSLATE_NOOP("Wording", "No bill that is open is due before %2. Nothing was made.")},
    // "slips.file", file
    {Fault::NothingToExport,
     0,
     "slips.file",
     QT_TRANSLATE_NOOP("Wording", "No bill stands in %2. Nothing was made.")},
    {Fault::FieldEmpty,
     0,
     "expires",
     QT_TRANSLATE_NOOP("Wording",
                       "Nobody has told yet how long the link of the bill works. Synchronise with "
                       "the collection service, then make the sheet.")},
    // bill, why, note of who holds it back
    {Fault::ReminderHeld,
     1,
     "reminder.customer",
     QT_TRANSLATE_NOOP("Wording",
                       "No reminder for bill %1: its customer is not to get letters. Allow them "
                       "first{{ (customer paper --reminders)}}, or speak with the customer.")},
    {Fault::ReminderHeld,
     1,
     "reminder.dispute",
     QT_TRANSLATE_NOOP("Wording",
                       "No reminder for bill %1 now: somebody holds it back (%3). End that "
                       "first{{ (bill reminders --settled)}}.")},
    {Fault::ReminderHeld,
     1,
     "reminder.debit",
     QT_TRANSLATE_NOOP("Wording",
                       "No reminder for bill %1 now: a direct debit of it is under way. Wait for "
                       "the answer of the bank.")},
    {Fault::ReminderHeld,
     1,
     "reminder.payment",
     QT_TRANSLATE_NOOP("Wording",
                       "No reminder for bill %1 now: a payment of it has been reported and is not "
                       "settled. Clear it first, or wait for the money.")},
    {Fault::ReminderHeld,
     1,
     "debit.held-back",
     QT_TRANSLATE_NOOP("Wording", "Bill %1 cannot be debited now: somebody holds it back.")},
    {Fault::ReminderHeld,
     1,
     "debit.payment-reported",
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 cannot be debited now: a payment of it has been reported.")},
    {Fault::ReminderHeld,
     1,
     "debit.retries-used",
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 cannot be debited again: it was tried as often as the agreement "
                       "says. Ask for it by a slip or a link.")},
    // "delivered_on", bill number, day
    {Fault::ChangedMeanwhile,
     0,
     "delivered_on",
     QT_TRANSLATE_NOOP("Wording", "Bill %2 was delivered already, on %3. Nothing was changed.")},
    // "closing_day", day, first, last day that can be closed, "running"
    {Fault::NumberOutOfRange,
     4,
     "running",
     QT_TRANSLATE_NOOP("Wording",
                       "The period that closes on %2 is not over yet: its invoice can be made from "
                       "that day on. The last one that is over closed on %4.")},
    // "grouped_waiting", customer number, closing day, how many bills, their amount
    {Fault::NothingToClose,
     0,
     "grouped_waiting",
     QT_TRANSLATE_NOOP("Wording",
                       "Nothing was handed over to customer %2 in the period that closes on %3. "
                       "Bills that are issued but not handed over: %4, of %5 together. The day of "
                       "handing over decides; record it{{ (deliver BILL)}}, and make the invoice "
                       "after that.")},
    // "grouped_invoice", customer number, closing day
    {Fault::NothingToClose,
     0,
     "grouped_invoice",
     QT_TRANSLATE_NOOP("Wording",
                       "No bill of customer %2 was delivered in the period that closes on %3. "
                       "Choose another closing day.")},
    // field, sign, "A", "ﾝ"
    {Fault::NumberOutOfRange,
     3,
     "ﾝ",
     QT_TRANSLATE_NOOP("Wording",
                       "A bank's files cannot carry “%2” in %1. Write it in kana, capital letters "
                       "and digits.")},
    // bill, the day the books tell of, "books"
    {Fault::ReminderTooEarly,
     2,
     "books",
     QT_TRANSLATE_NOOP("Wording",
                       "Bill %1 may be paid: not every channel has told of money after %2. The "
                       "import page shows which are missing. Take in newer files; for a channel "
                       "that sends none set the rhythm to none{{ (inbox rhythm)}}.")},
};

} // namespace

std::span<const Closer> closerOfPaper()
{
    return rows;
}

} // namespace keshikomi::wording
