// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/tr.h"
#include "models/wording/words.h"

namespace keshikomi {

using wording::Words;

namespace {

// One sentence per fault: a table written as a switch, so that the compiler names a fault without
// one. NOLINTNEXTLINE(readability-function-size)
QString patternOf(Fault code)
{
    switch (code) {
    case Fault::Unspecified:
        return Words::tr(
            "Something failed that should not have. Try again; if it happens again, send the log.");
    case Fault::PermissionMissing:
        return Words::tr("The role %2 is not allowed to do this: %1. Ask an administrator.");
    case Fault::NoSuchCustomer:
        return Words::tr("There is no customer %1. Check the number or search by name.");
    case Fault::NoSuchWorkOrder: return Words::tr("There is no work order %1. Check the number.");
    case Fault::NoSuchBill: return Words::tr("There is no bill %1. Check the number.");
    case Fault::NoSuchPayment: return Words::tr("There is no payment %1. Check the number.");
    case Fault::NoSuchAllocation: return Words::tr("There is no clearing %1. Reload the list.");
    case Fault::NoSuchRun: return Words::tr("There is no clearing run %1. Reload the list.");
    case Fault::NoSuchImport: return Words::tr("There is no import %1. Reload the list.");
    case Fault::NoSuchSlip: return Words::tr("There is no payment slip %1. Check the number.");
    case Fault::FieldEmpty: return Words::tr("%1 is empty. Fill it in.");
    case Fault::FieldTooLong:
        return Words::tr("%1 is too long: %2 characters at most. Shorten it.");
    case Fault::FieldNotANumber: return Words::tr("%1 is not a number: %2. Enter digits only.");
    case Fault::FieldNotADate:
        return Words::tr("%1 is not a date: %2. Enter it as year-month-day.");
    case Fault::NumberOutOfRange: return Words::tr("%1 is %2, but must be between %3 and %4.");
    case Fault::CardNumberRefused:
        return Words::tr(
            "%1 holds what looks like a card number. Card numbers are never stored: remove it.");
    case Fault::RegistrationNumberWrong:
        return Words::tr("%1 is no registration number. It is T and 13 digits.");
    case Fault::BillHasNoLines: return Words::tr("The bill has no lines. Add at least one.");
    case Fault::BillNotIssued: return Words::tr("Bill %1 has not been issued. Issue it first.");
    case Fault::BillAlreadyCancelled:
        return Words::tr("Bill %1 has already been cancelled. Nothing was changed.");
    case Fault::BillHasPayments:
        return Words::tr("%2 has been paid on bill %1. Undo the clearing before you cancel it.");
    case Fault::PostingUnbalanced:
        return Words::tr("The posting does not balance by %1. Nothing was booked; send the log.");
    case Fault::NotEnoughOpenOnBill:
        return Words::tr("Only %2 is open on bill %1, not %3. Lower the amount.");
    case Fault::NotEnoughOpenOnPayment:
        return Words::tr("Only %2 is left of payment %1, not %3. Lower the amount.");
    case Fault::PaymentNotConfirmed:
        return Words::tr("Payment %1 is only provisional. It can be cleared once it is confirmed.");
    case Fault::AlreadyUndone:
        return Words::tr("%1 %2 has already been undone. Nothing was changed.");
    case Fault::ChangedMeanwhile:
        return Words::tr("%1 was changed by somebody else meanwhile. Reload and try again.");
    case Fault::DayLocked: return Words::tr("%1 is closed. The next open day is %2.");
    case Fault::OverTheLimit:
        return Words::tr("%1 is over the limit of %2. Lower the amount or use another way to pay.");
    case Fault::BarcodeLength:
        return Words::tr("The barcode has %1 digits, not 44. Read it again.");
    case Fault::BarcodeNotDigits:
        return Words::tr("“%1” at position %2 of the barcode is no digit. Correct it.");
    case Fault::BarcodePrefix:
        return Words::tr(
            "The barcode begins with %1, not 91: it is no payment slip. Read the right code.");
    case Fault::BarcodeCheckDigit:
        return Words::tr("The check digit of the barcode is %1, expected %2. Compare the digits or "
                         "read it again.");
    case Fault::BarcodeDueDate:
        return Words::tr(
            "The due date %1 in the barcode is no date from 2000 to 2099. Correct it.");
    case Fault::BarcodeAmount:
        return Words::tr("The amount %1 does not fit in the barcode: 1 yen to %2.");
    case Fault::BarcodeFieldTooLong:
        return Words::tr("%1 “%2” must have exactly %3 digits. Correct it.");
    case Fault::FileNotReadable:
        return Words::tr("%1 cannot be read: %2. Check the file and its place.");
    case Fault::FileEmpty: return Words::tr("%1 is empty. Fetch the file again.");
    case Fault::FileLayoutUnknown:
        return Words::tr("The layout of %1 is not known. It begins with: %2. Choose a layout or "
                         "make a column map.");
    case Fault::FileEbcdic: return Words::tr("%1 is in EBCDIC. Ask the bank for a file in JIS.");
    case Fault::FileAgencyError:
        return Words::tr("%1 holds an error message of the agency: %2. Ask the agency.");
    case Fault::FileTrailerMismatch:
        return Words::tr("%1: %2 is %3 in the file, but %4 was counted. Fetch the file again.");
    case Fault::FileHasBadRows:
        return Words::tr("%1 has %2 rows that cannot be read. Nothing was imported; see the list.");
    case Fault::FileNoAgreement:
        return Words::tr("%1 belongs to %2, for which there is no agreement. Add the agreement in "
                         "the settings.");
    case Fault::FileAlreadyImported:
        return Words::tr("%1 has already been imported as %2. Nothing was changed.");
    case Fault::StoreNotFound:
        return Words::tr("There is no store at %1. Check the path or make a new one.");
    case Fault::StoreExists:
        return Words::tr("There is already a store at %1. Choose another place.");
    case Fault::StoreInUse: return Words::tr("The store %1 is in use by %2. Close it there first.");
    case Fault::StoreNewer:
        return Words::tr(
            "The store has version %1, this program knows up to %2. Update the program.");
    case Fault::StoreOnNetworkShare:
        return Words::tr(
            "%1 is on a network share. Use a local disk, or PostgreSQL for several seats.");
    case Fault::StoreDamaged:
        return Words::tr("The store is damaged: %1. Restore the last backup.");
    case Fault::StoreUnreachable:
        return Words::tr("%1 cannot be reached: %2. Check the connection.");
    case Fault::StoreFailed:
        return Words::tr("%1 failed in the store: %2. Nothing was changed; try again.");
    case Fault::StoreBusy: return Words::tr("The store is busy. Try again in a moment.");
    case Fault::SlipTextTooLong: return Words::tr("%1 does not fit on the slip: %2. Shorten it.");
    case Fault::SlipReadBackFailed:
        return Words::tr("The slip was not released: %1 should read %2, but reads %3. Check the "
                         "printer settings.");
    case Fault::SlipUnreadable:
        return Words::tr("%1 cannot be read back: %2. Make the slip again.");
    case Fault::SlipHostNotAllowed:
        return Words::tr("%1 is not among the allowed payment sites. The slip was not made; check "
                         "the agreement.");
    case Fault::SlipNoBarcodeOverLimit:
        return Words::tr("%1 is over the %2 a till takes, so the slip has no barcode. Offer "
                         "another way to pay.");
    case Fault::SlipFiguresDisagree:
        return Words::tr(
            "The figures of the slip disagree: %1 is %2, expected %3. The slip was not made.");
    case Fault::PrinterCannotDrawBars:
        return Words::tr(
            "At %1 dpi the printer cannot draw the bars of the slip. Choose 300 dpi or more.");
    case Fault::BackendAway:
        return Words::tr("%1 does not answer: %2. It is tried again by itself.");
    case Fault::BackendRefused:
        return Words::tr("The collection service refused the request (%1 %2): %3. Correct it and "
                         "send it again.");
    case Fault::BackendAnswerUnreadable:
        return Words::tr("The answer of the collection service cannot be read: %1. Send the log.");
    case Fault::BackendGap:
        return Words::tr(
            "Events are missing: expected %1, found %2. Reading has stopped; synchronise again.");
    case Fault::BackendNotSet:
        return Words::tr("No collection service is set. Enter one in the settings.");
    case Fault::KeyringMissing:
        return Words::tr("The keyring cannot be used: %1. Unlock it or install one.");
    case Fault::UnknownCommand: return Words::tr("There is no command %1. See --help.");
    case Fault::UnknownOption: return Words::tr("There is no option %1. See --help.");
    case Fault::ValueMissing: return Words::tr("The option %1 needs a value.");
    case Fault::Interrupted:
        return Words::tr("Stopped. What was finished stays; start again to go on.");
    case Fault::VerifyFoundDifferences:
        return Words::tr("The check found %1 differences. See the report before you go on.");
    case Fault::PythonMissing:
        return Words::tr("Python 3 was not found. Install it and try again.");
    case Fault::WorkOrderAlreadyBilled:
        return Words::tr("Work order %1 is already on bill %2. Nothing was changed.");
    case Fault::Count: break;
    }
    Q_UNREACHABLE();
}

QString roleWord(const QString &name)
{
    const std::optional<Role> role = roleFromName(name);
    return role ? roleText(*role) : name;
}

QString permissionWord(const QString &name)
{
    for (int i = 0; i <= int(Permission::ManageStore); ++i) {
        if (permissionName(Permission(i)) == name)
            return permissionText(Permission(i));
    }
    return name;
}

// Args that are not shown as they are. Counted from 0.
QStringList shown(const Error &error)
{
    QStringList args = error.args;
    const auto each = [&args](std::initializer_list<int> places,
                              QString (*words)(const QString &)) {
        for (const int place : places) {
            if (place < args.size())
                args[place] = words(args.at(place));
        }
    };
    switch (error.fault) {
    case Fault::PermissionMissing:
        each({0}, permissionWord);
        each({1}, roleWord);
        break;
    case Fault::FieldEmpty:
    case Fault::FieldTooLong:
    case Fault::FieldNotANumber:
    case Fault::FieldNotADate:
    case Fault::NumberOutOfRange:
    case Fault::CardNumberRefused:
    case Fault::BarcodeFieldTooLong:
    case Fault::SlipTextTooLong:
    case Fault::SlipFiguresDisagree: each({0}, fieldText); break;
    case Fault::BillHasPayments: each({1}, yenText); break;
    case Fault::NotEnoughOpenOnBill:
    case Fault::NotEnoughOpenOnPayment: each({1, 2}, yenText); break;
    case Fault::PostingUnbalanced: each({0}, yenText); break;
    case Fault::OverTheLimit:
    case Fault::BarcodeAmount:
    case Fault::SlipNoBarcodeOverLimit: each({0, 1}, yenText); break;
    default: break;
    }
    return args;
}

} // namespace

QString faultText(const Error &error)
{
    return wording::filled(patternOf(error.fault), shown(error));
}

} // namespace keshikomi
