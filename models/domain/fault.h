// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keshikomi {

// Every expected failure by name. The comment gives the args in order; wording/ has a sentence in
// Japanese and English for each, and a test walks the list. `Count` stays last.
enum class Fault {
    Unspecified,
    // who and what
    PermissionMissing, // permission, role
    NoSuchCustomer, // id or number
    NoSuchWorkOrder, // number
    NoSuchBill, // number
    NoSuchPayment, // number
    NoSuchAllocation, // number
    NoSuchRun, // number
    NoSuchImport, // number
    NoSuchSlip, // number
    FieldEmpty, // field
    FieldTooLong, // field, longest
    FieldNotANumber, // field, value
    FieldNotADate, // field, value
    NumberOutOfRange, // field, value, least, most
    CardNumberRefused, // field
    RegistrationNumberWrong, // value
    BillHasNoLines, // -
    BillNotIssued, // bill number
    BillAlreadyCancelled, // bill number
    BillHasPayments, // bill number, paid yen
    // books
    PostingUnbalanced, // difference
    NotEnoughOpenOnBill, // bill number, open yen, asked yen
    NotEnoughOpenOnPayment, // payment number, open yen, asked yen
    PaymentNotConfirmed, // payment number
    AlreadyUndone, // what, number
    ChangedMeanwhile, // what
    DayLocked, // date, next open date
    OverTheLimit, // amount, limit
    // barcode
    BarcodeLength, // digits found
    BarcodeNotDigits, // character, position
    BarcodePrefix, // found
    BarcodeCheckDigit, // found, expected
    BarcodeDueDate, // six digits
    BarcodeAmount, // amount, limit
    BarcodeFieldTooLong, // field, value, width
    // files
    FileNotReadable, // file, reason
    FileEmpty, // file
    FileLayoutUnknown, // file, what was seen first
    FileEbcdic, // file
    FileAgencyError, // file, text of the agency
    FileTrailerMismatch, // file, field, in file, counted
    FileHasBadRows, // file, count
    FileNoAgreement, // file, key
    FileAlreadyImported, // file, import number
    // store
    StoreNotFound, // path
    StoreExists, // path
    StoreInUse, // path, owner
    StoreNewer, // found version, known version
    StoreOnNetworkShare, // path
    StoreDamaged, // what
    StoreUnreachable, // where, reason
    StoreFailed, // what, reason
    StoreBusy, // -
    // slips
    SlipTextTooLong, // field, text
    SlipReadBackFailed, // what, expected, found
    SlipUnreadable, // file, reason
    SlipHostNotAllowed, // host
    SlipNoBarcodeOverLimit, // amount, limit
    SlipFiguresDisagree, // field, in the data, expected
    PrinterCannotDrawBars, // dpi
    // backend
    BackendAway, // host, reason
    BackendRefused, // status, problem code, detail
    BackendAnswerUnreadable, // what
    BackendGap, // expected sequence, found
    BackendNotSet, // -
    KeyringMissing, // reason
    // use
    UnknownCommand, // word
    UnknownOption, // word
    ValueMissing, // option
    Interrupted, // -
    VerifyFoundDifferences, // count
    PythonMissing, // -
    WorkOrderAlreadyBilled, // work order number, bill number
    FileNotWritten, // file, reason
    TemplateWrong, // sheet, place in the file, what is wrong
    NoSuchSheet, // name
    PictureUnusable, // file, reason
    ReminderHeld, // bill number
    NoSuchPrinter, // name
    NoSuchBatch, // number
    BatchAlreadyRunning, // number, who
    DueDateRefused, // date, first day, last day
    BackendAddressWrong, // address
    BillAlreadyPaid, // bill number
    PaymentTakenBack, // payment number
    FontMissing, // name
    FileRecoded, // file, encoding it was saved in
    // printers and print batches
    PrinterNotTested, // printer, days
    PrinterNotForCodes, // printer
    PrinterResolution, // printer, dpi, what it has
    PrinterRefused, // printer, reason
    PrintUnsure, // printer, bill number
    BatchOfAnotherSeat, // number, seat
    FileIsThere, // file
    PatternWrong, // pattern
    // formats, clearing, settlement, closing
    NoSuchAgreement, // code or name
    NoSuchColumnMap, // name
    ColumnMapWrong, // map, place, what is wrong
    ColumnsNotFound, // file, columns looked for
    FileIsRequest, // file
    ResultWithoutRequest, // file, what is missing
    BatchTotalsDiffer, // field, stated, counted
    MandateMissing, // customer
    NoSuchMandate, // number
    NoSuchDebitBatch, // number
    NoSuchRefund, // number
    RefundAccountMissing, // customer
    OtherPersonMustApprove, // what, who made it
    NotApproved, // what
    AlreadyApproved, // what
    NoSuchSettlement, // number
    MonthLocked, // month, next open date
    CloseHasOpenPoints, // count
    NothingToClose, // what
    NoSuchProfile, // name
    NoSuchPass, // name, known
    NoSuchPayer, // number
    AmountNotAllowed, // amount, least, most
    NoSuchTenant, // number
    WatchedFolderGone, // folder
    RelayFailed, // reason
    // desk, settlement, direct debit, staff
    NoSuchTask, // number
    NoSuchStandingNumber, // number
    NoSuchCredit, // number
    OtherCustomersBill, // bill number, customer
    DateInFuture, // field, date
    RefundNotByBank, // number
    NothingToExport, // what
    BillNotDelivered, // bill number
    FeeOverLimit, // amount, limit
    ReminderTooEarly, // bill number, first day
    BillOfGroup, // bill number, invoice number
    NoSuchFeePlan, // name
    FeePlanWrong, // plan, place, what is wrong
    SettlementUnequal, // field, stated, counted
    SettlementBooked, // number
    PayoutNotForThis, // payment number, settlement number, difference
    CalendarEnds, // date, last day known
    CalendarWrong, // place, what is wrong
    MandateNotUsable, // mandate number, state
    BillInDebitBatch, // bill number, batch number
    DebitBatchSent, // batch number
    DebitNotFailed, // bill number
    NoSuchEntryBatch, // number
    EntryBatchBooked, // number
    NoSuchStaff, // name
    LastAdministrator, // name
    OpeningHasPayments, // bill number
    LayoutUnknown, // layout, known
    TenantLocked, // tenant, month
    PayerSecretMissing, // name
    // texts and papers
    ControlCharacter, // code of the sign, field
    SignNotDrawable, // sign, field
    SlipSaysOtherwise, // bill number, reissue digit
    FolderNeeded, // file that several sheets would share
    AgreementWanted, // agreements of the account
    Count
};

} // namespace keshikomi
