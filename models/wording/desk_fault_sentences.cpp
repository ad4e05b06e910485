// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/fault_sentences.h"
#include "models/wording/tr.h"

#include <iterator>

namespace keshikomi::wording {

namespace {

// What happened, where, and what to do; the args as in fault.h.
constexpr FaultSentence sentences[]{
    {Fault::Unspecified,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Something failed that should not have. Try again; if it happens again, send the log.")},
    {Fault::PermissionMissing,
     QT_TRANSLATE_NOOP("Wording",
                       "The role %2 is not allowed to do this: %1. Ask an administrator.")},
    {Fault::NoSuchCustomer,
     QT_TRANSLATE_NOOP("Wording", "There is no customer %1. Check the number or search by name.")},
    {Fault::NoSuchWorkOrder,
     QT_TRANSLATE_NOOP("Wording", "There is no work order %1. Check the number.")},
    {Fault::NoSuchBill, QT_TRANSLATE_NOOP("Wording", "There is no bill %1. Check the number.")},
    {Fault::NoSuchPayment,
     QT_TRANSLATE_NOOP("Wording", "There is no payment %1. Check the number.")},
    {Fault::NoSuchAllocation,
     QT_TRANSLATE_NOOP("Wording", "There is no clearing %1. Reload the list.")},
    {Fault::NoSuchRun,
     QT_TRANSLATE_NOOP("Wording", "There is no clearing run %1. Reload the list.")},
    {Fault::NoSuchImport, QT_TRANSLATE_NOOP("Wording", "There is no import %1. Reload the list.")},
    {Fault::NoSuchSlip,
     QT_TRANSLATE_NOOP("Wording", "There is no payment slip %1. Check the number.")},
    {Fault::FieldEmpty, QT_TRANSLATE_NOOP("Wording", "%1 is empty. Fill it in.")},
    {Fault::FieldTooLong,
     QT_TRANSLATE_NOOP("Wording", "%1 is too long: %2 characters at most. Shorten it.")},
    {Fault::FieldNotANumber,
     QT_TRANSLATE_NOOP("Wording", "%1 is not a number: %2. Enter digits only.")},
    {Fault::FieldNotADate,
     QT_TRANSLATE_NOOP("Wording", "%1 is not a date: %2. Enter it as year-month-day.")},
    {Fault::NumberOutOfRange,
     QT_TRANSLATE_NOOP("Wording", "%1 is %2, but must be between %3 and %4.")},
    {Fault::CardNumberRefused,
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 holds what looks like a card number. Card numbers are never stored: remove it.")},
    {Fault::RegistrationNumberWrong,
     QT_TRANSLATE_NOOP("Wording", "%1 is no registration number. It is T and 13 digits.")},
    {Fault::BillHasNoLines,
     QT_TRANSLATE_NOOP("Wording", "The bill has no lines. Add at least one.")},
    {Fault::BillNotIssued,
     QT_TRANSLATE_NOOP("Wording", "Bill %1 has not been issued. Issue it first.")},
    {Fault::BillAlreadyCancelled,
     QT_TRANSLATE_NOOP("Wording", "Bill %1 has already been cancelled. Nothing was changed.")},
    {Fault::BillHasPayments,
     QT_TRANSLATE_NOOP("Wording",
                       "%2 has been paid on bill %1. Undo the clearing before you cancel it.")},
    {Fault::PostingUnbalanced,
     QT_TRANSLATE_NOOP("Wording",
                       "The posting does not balance by %1. Nothing was booked; send the log.")},
    {Fault::NotEnoughOpenOnBill,
     QT_TRANSLATE_NOOP("Wording", "Only %2 is open on bill %1, not %3. Lower the amount.")},
    {Fault::NotEnoughOpenOnPayment,
     QT_TRANSLATE_NOOP("Wording", "Only %2 is left of payment %1, not %3. Lower the amount.")},
    {Fault::PaymentNotConfirmed,
     QT_TRANSLATE_NOOP("Wording",
                       "Payment %1 is only provisional. It can be cleared once it is confirmed.")},
    {Fault::AlreadyUndone,
     QT_TRANSLATE_NOOP("Wording", "%1 %2 has already been undone. Nothing was changed.")},
    {Fault::ChangedMeanwhile,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 was changed by somebody else meanwhile. Reload and try again.")},
    {Fault::DayLocked, QT_TRANSLATE_NOOP("Wording", "%1 is closed. The next open day is %2.")},
    {Fault::OverTheLimit,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is over the limit of %2. Lower the amount or use another way to pay.")},
    {Fault::BarcodeLength,
     QT_TRANSLATE_NOOP("Wording", "The barcode has %1 digits, not 44. Read it again.")},
    {Fault::BarcodeNotDigits,
     QT_TRANSLATE_NOOP("Wording", "“%1” at position %2 of the barcode is no digit. Correct it.")},
    {Fault::BarcodePrefix,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The barcode begins with %1, not 91: it is no payment slip. Read the right code.")},
    {Fault::BarcodeCheckDigit,
     QT_TRANSLATE_NOOP("Wording",
                       "The check digit of the barcode is %1, expected %2. Compare the digits or "
                       "read it again.")},
    {Fault::BarcodeDueDate,
     QT_TRANSLATE_NOOP("Wording",
                       "The due date %1 in the barcode is no date from 2000 to 2099. Correct it.")},
    {Fault::BarcodeAmount,
     QT_TRANSLATE_NOOP("Wording", "The amount %1 does not fit in the barcode: 1 yen to %2.")},
    {Fault::BarcodeFieldTooLong,
     QT_TRANSLATE_NOOP("Wording", "%1 “%2” must have exactly %3 digits. Correct it.")},
    {Fault::FileNotReadable,
     QT_TRANSLATE_NOOP("Wording", "%1 cannot be read: %2. Check the file and its place.")},
    {Fault::FileEmpty, QT_TRANSLATE_NOOP("Wording", "%1 is empty. Fetch the file again.")},
    {Fault::FileLayoutUnknown,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The layout of %1 is not known. It begins with: %2. If it is a table, "
         "make a column map that says how to read it{{ (column-map add --sample)}}.")},
    {Fault::FileEbcdic,
     QT_TRANSLATE_NOOP("Wording", "%1 is in EBCDIC. Ask the bank for a file in JIS.")},
    {Fault::FileAgencyError,
     QT_TRANSLATE_NOOP("Wording", "%1 holds an error message of the agency: %2. Ask the agency.")},
    {Fault::FileTrailerMismatch,
     QT_TRANSLATE_NOOP("Wording",
                       "%1: %2 is %3 in the file, but %4 was counted. Fetch the file again.")},
    {Fault::FileHasBadRows,
     QT_TRANSLATE_NOOP("Wording",
                       "Rows of %1 that cannot be read: %2. Nothing was imported; see the list.")},
    {Fault::FileNoAgreement,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 belongs to %2, for which there is no agreement. If it is the house's, "
                       "make it first{{ (agreement add)}}.")},
    {Fault::FileAlreadyImported,
     QT_TRANSLATE_NOOP("Wording", "%1 has already been imported as %2. Nothing was changed.")},
    {Fault::StoreNotFound,
     QT_TRANSLATE_NOOP("Wording", "There is no store at %1. Check the path or make a new one.")},
    {Fault::StoreExists,
     QT_TRANSLATE_NOOP("Wording", "There is already a store at %1. Choose another place.")},
    {Fault::StoreInUse,
     QT_TRANSLATE_NOOP("Wording", "The store %1 is in use by %2. Close it there first.")},
    {Fault::StoreNewer,
     QT_TRANSLATE_NOOP(
         "Wording", "The store has version %1, this program knows up to %2. Update the program.")},
    {Fault::StoreOnNetworkShare,
     QT_TRANSLATE_NOOP(
         "Wording",
         "%1 is on a network share. Use a local disk, or PostgreSQL for several seats.")},
    {Fault::StoreDamaged,
     QT_TRANSLATE_NOOP("Wording", "The store is damaged: %1. Restore the last backup.")},
    {Fault::StoreUnreachable,
     QT_TRANSLATE_NOOP("Wording", "%1 cannot be reached: %2. Check the connection.")},
    {Fault::StoreFailed,
     QT_TRANSLATE_NOOP("Wording", "%1 failed in the store: %2. Nothing was changed; try again.")},
    {Fault::StoreBusy, QT_TRANSLATE_NOOP("Wording", "The store is busy. Try again in a moment.")},
    {Fault::SlipTextTooLong,
     QT_TRANSLATE_NOOP("Wording", "%1 does not fit on the sheet: %2. Shorten it.")},
    {Fault::SlipReadBackFailed,
     QT_TRANSLATE_NOOP("Wording",
                       "The slip was not released: %1 should read %2, but reads %3. Check the "
                       "printer settings.")},
    {Fault::SlipUnreadable, QT_TRANSLATE_NOOP("Wording", "The PDF %1 cannot be read: %2.")},
    {Fault::SlipHostNotAllowed,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is not among the allowed payment sites. The slip was not made; check "
                       "the agreement.")},
    {Fault::SlipNoBarcodeOverLimit,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 is over the %2 a till takes, so the slip has no barcode. Offer "
                       "another way to pay.")},
    {Fault::SlipFiguresDisagree,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The figures of the slip disagree: %1 is %2, expected %3. The slip was not made.")},
    {Fault::PrinterCannotDrawBars,
     QT_TRANSLATE_NOOP("Wording",
                       "At %1 dpi the printer cannot draw the bars of the slip: with %2 dots a "
                       "module is %3 mm and "
                       "too thin, with %4 dots the bars are %5 mm wide, and 60 mm is the most. "
                       "300, 400, 480, 600 "
                       "and 1200 dpi work.")},
    {Fault::BackendAway,
     QT_TRANSLATE_NOOP("Wording", "%1 does not answer: %2. It is tried again by itself.")},
    {Fault::BackendRefused,
     QT_TRANSLATE_NOOP("Wording",
                       "The collection service refused the request (%1 %2): %3. Correct it and "
                       "send it again.")},
    {Fault::BackendAnswerUnreadable,
     QT_TRANSLATE_NOOP("Wording",
                       "The answer of the collection service cannot be read: %1. Send the log.")},
    {Fault::BackendGap,
     QT_TRANSLATE_NOOP(
         "Wording",
         "Events are missing: expected %1, found %2. Reading has stopped; synchronise again.")},
    {Fault::BackendNotSet,
     QT_TRANSLATE_NOOP("Wording", "No collection service is set. Enter one in the settings.")},
    {Fault::KeyringMissing,
     QT_TRANSLATE_NOOP("Wording", "The keyring cannot be used: %1. Unlock it or install one.")},
    {Fault::UnknownCommand, QT_TRANSLATE_NOOP("Wording", "There is no command %1. See --help.")},
    {Fault::UnknownOption, QT_TRANSLATE_NOOP("Wording", "There is no option %1. See --help.")},
    {Fault::ValueMissing, QT_TRANSLATE_NOOP("Wording", "The option %1 needs a value.")},
    {Fault::Interrupted,
     QT_TRANSLATE_NOOP("Wording", "Stopped. What was finished stays; start again to go on.")},
    {Fault::VerifyFoundDifferences,
     QT_TRANSLATE_NOOP("Wording",
                       "The check found %1 differences. See the report before you go on.")},
    {Fault::PythonMissing,
     QT_TRANSLATE_NOOP("Wording", "Python 3 was not found. Install it and try again.")},
    {Fault::WorkOrderAlreadyBilled,
     QT_TRANSLATE_NOOP("Wording", "Work order %1 is already on bill %2. Nothing was changed.")},
    {Fault::FileNotWritten,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 cannot be written: %2. Check the folder and its free space.")},
    {Fault::TemplateWrong,
     QT_TRANSLATE_NOOP("Wording",
                       "The template %1 has an error at %2: %3. Correct the file; "
                       "until then the sheet is not made.")},
    {Fault::NoSuchSheet,
     QT_TRANSLATE_NOOP("Wording", "There is no sheet %1. See the list of sheets.")},
    {Fault::PictureUnusable,
     QT_TRANSLATE_NOOP("Wording", "The picture %1 cannot be used: %2. Choose another one.")},
    {Fault::ReminderHeld,
     QT_TRANSLATE_NOOP("Wording",
                       "No reminder for bill %1 now: a payment has been reported and is not "
                       "settled, somebody holds it back, or the customer is not to get letters. "
                       "See its reminders.")},
    {Fault::NoSuchPrinter,
     QT_TRANSLATE_NOOP("Wording", "There is no printer %1. Check its name, or save a PDF.")},
    {Fault::NoSuchBatch,
     QT_TRANSLATE_NOOP("Wording", "There is no print batch %1. Reload the list.")},
    {Fault::BatchAlreadyRunning,
     QT_TRANSLATE_NOOP("Wording", "Print batch %1 is being made by %2. Wait until it has ended.")},
    {Fault::DueDateRefused,
     QT_TRANSLATE_NOOP("Wording", "The due date %1 is refused: choose a day from %2 to %3.")},
    {Fault::BackendAddressWrong,
     QT_TRANSLATE_NOOP("Wording",
                       "There is no collection service at %1. Check the address; it ends with the "
                       "version, as in /v1.")},
    {Fault::BillAlreadyPaid,
     QT_TRANSLATE_NOOP("Wording", "Bill %1 is already paid. Nothing is left to ask for.")},
    {Fault::PaymentTakenBack,
     QT_TRANSLATE_NOOP("Wording",
                       "Payment %1 was taken back. There is no money left to clear with.")},
    {Fault::FontMissing,
     QT_TRANSLATE_NOOP("Wording", "The typeface %1 is not installed. Install fonts-noto-cjk.")},
    {Fault::FileRecoded,
     QT_TRANSLATE_NOOP("Wording",
                       "%1 was saved again as %2, which moves every field of it. Import the file "
                       "as it was downloaded.")},
    {Fault::PrinterNotTested,
     QT_TRANSLATE_NOOP(
         "Wording",
         "No test slip of the printer %1 was read right in the last %2 days, which is how "
         "long a pass counts: heads and toner wear. Print a test slip and scan it "
         "before you hand out barcodes.")},
    {Fault::PrinterNotForCodes,
     QT_TRANSLATE_NOOP("Wording",
                       "The printer %1 is not meant for sheets with a barcode. Choose another one, "
                       "or allow codes in its profile.")},
    {Fault::PrinterResolution,
     QT_TRANSLATE_NOOP("Wording",
                       "The printer %1 does not print at %2 dpi but at %3. Choose one of these, so "
                       "that every bar is made of whole dots.")},
    {Fault::PrinterRefused,
     QT_TRANSLATE_NOOP("Wording",
                       "The printer %1 did not take the job, or not all of it: %2. Nothing counts "
                       "as printed. Check the printer and destroy the pages that came out, then "
                       "print it again, or save a PDF.")},
    {Fault::PrintUnsure,
     QT_TRANSLATE_NOOP("Wording",
                       "The program stopped while bill %2 was on its way to %1. Look whether the "
                       "sheet came out, and print it again only if it did not.")},
    {Fault::BatchOfAnotherSeat,
     QT_TRANSLATE_NOOP("Wording",
                       "Print batch %1 belongs to the seat %2: its folder and printer are there. "
                       "Go on with it at that seat.")},
    {Fault::FileIsThere,
     QT_TRANSLATE_NOOP(
         "Wording", "%1 is there already and was not overwritten. Choose another folder or name.")},
    {Fault::PatternWrong,
     QT_TRANSLATE_NOOP(
         "Wording",
         "The file names %1 cannot be used: all files would have the same name. Put {bill} "
         "or {file} in.")},
};

} // namespace

const FaultSentence *deskFaultSentence(size_t place)
{
    return place < std::size(sentences) ? &sentences[place] : nullptr;
}

} // namespace keshikomi::wording
