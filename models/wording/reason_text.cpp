// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/tr.h"
#include "models/wording/words.h"

namespace keshikomi {

using wording::Words;

namespace {

// What a pass looked for and did not find.
QString whatFailed(ReasonCode code)
{
    switch (code) {
    case ReasonCode::NoNumberGiven: return Words::tr("No slip or payment request named");
    case ReasonCode::OtherPaymentsMeanIt:
        return Words::tr("Bill %1 may be meant by other money, too: payment %2");
    case ReasonCode::FoundWithoutNumber:
        return Words::tr(
            "Only a number clears alone: a person confirms what a name or a sum found");
    case ReasonCode::DebitAsked: return Words::tr("Asked by direct debit %1");
    case ReasonCode::NoReferenceFits: return Words::tr("No number in it names an open bill");
    case ReasonCode::NeverConfirmed: return Words::tr("Payer name %1 was never confirmed");
    case ReasonCode::NoSumFits: return Words::tr("No sum of these %1 open bills fits");
    case ReasonCode::NoPaymentsFit:
        return Words::tr("Together with %1 other payments of this payer no bill fits");
    case ReasonCode::NoFeeFits: return Words::tr("No fee and no tolerance explains the difference");
    case ReasonCode::NoSimilarName: return Words::tr("No similar name: %1");
    case ReasonCode::NamedByNumber:
        return Words::tr("Its number names the bill; the name is not asked");
    case ReasonCode::NumbersNameSeveral:
        return Words::tr("Its numbers name bills of several customers");
    case ReasonCode::OtherCompany: return Words::tr("The bill is another company's");
    default: break;
    }
    Q_UNREACHABLE();
}

// NOLINTNEXTLINE(readability-function-size)
QString patternOf(ReasonCode code)
{
    switch (code) {
    case ReasonCode::SlipKeyMatches: return Words::tr("Slip number %1 matches");
    case ReasonCode::RequestMatches: return Words::tr("Payment request %1 matches");
    case ReasonCode::VirtualAccountMatches: return Words::tr("Virtual account %1 matches");
    case ReasonCode::RemitterCodeMatches: return Words::tr("Remitter code %1 matches");
    case ReasonCode::BillNumberInReference: return Words::tr("Bill number %1 in the reference");
    case ReasonCode::WipInReference: return Words::tr("Work order number %1 in the reference");
    case ReasonCode::CustomerNumberInReference:
        return Words::tr("Customer number %1 in the reference");
    case ReasonCode::NameLearned: return Words::tr("Payer name confirmed %1 times before");
    case ReasonCode::NameMatches: return Words::tr("Payer name matches");
    case ReasonCode::NameCut: return Words::tr("Payer name matches as far as it goes");
    case ReasonCode::NameSimilar: return Words::tr("Payer name is similar");
    case ReasonCode::NameDiffers: return Words::tr("Payer name differs: %1, customer %2");
    case ReasonCode::AmountMatches: return Words::tr("Amount matches");
    case ReasonCode::AmountDiffers: return Words::tr("Amount differs: %1 to clear, expected %2");
    case ReasonCode::SumOfBillsMatches: return Words::tr("Sum of %1 bills matches");
    case ReasonCode::FeeExplains: return Words::tr("Transfer fee of %1 explains the difference");
    case ReasonCode::WithinDueDate: return Words::tr("Paid in time");
    case ReasonCode::PastDue: return Words::tr("Paid %1 days late");
    case ReasonCode::BillAlreadyPaid: return Words::tr("Bill %1 is already paid");
    case ReasonCode::BillCancelled: return Words::tr("Bill %1 is cancelled");
    case ReasonCode::BillSuperseded: return Words::tr("Bill %1 is replaced by another");
    case ReasonCode::BillUnknown: return Words::tr("The bill is not known here");
    case ReasonCode::SlipSuperseded: return Words::tr("Old slip: reissue %1 paid, latest is %2");
    case ReasonCode::SlipUnknown: return Words::tr("No slip with number %1");
    case ReasonCode::ReissueUnknown: return Words::tr("Reissue %1 was never printed");
    case ReasonCode::RequestUnknown: return Words::tr("Payment request %1 is not known here");
    case ReasonCode::SeveralEqual: return Words::tr("%1 candidates are equally good");
    case ReasonCode::NoOpenBillOfThatAmount: return Words::tr("No open bill of %1");
    case ReasonCode::NoSuchPayer: return Words::tr("No customer pays under the name %1");
    case ReasonCode::NothingToGoBy: return Words::tr("Neither number nor name to go by");
    case ReasonCode::OnlyOldestSearched:
        return Words::tr("Only the oldest %1 of %2 bills were searched for sums");
    case ReasonCode::OtherBillNamed:
        return Words::tr("Another reference names bill %1, whose amount differs");
    case ReasonCode::CustomerNumberAlone:
        return Words::tr("Nothing but a customer number in the reference");
    case ReasonCode::NameLearnedElsewhere:
        return Words::tr("Payer name confirmed %1 times before, from another bank");
    case ReasonCode::SumOfPaymentsMatches: return Words::tr("Sum of %1 payments matches");
    case ReasonCode::FeeLearned: return Words::tr("Transfer fee of %1, kept back %2 times before");
    case ReasonCode::WithinTolerance:
        return Words::tr("Difference of %1 is within the customer's tolerance of %2");
    case ReasonCode::SumsNotAllCounted: return Words::tr("More than %1 sums fit");
    default: return whatFailed(code);
    }
}

// NOLINTNEXTLINE(readability-function-size)
QString patternOf(RowIssue code)
{
    switch (code) {
    case RowIssue::WrongLength: return Words::tr("the record has %1 bytes, not %2");
    case RowIssue::BadByte: return Words::tr("the byte %1 is not allowed here");
    case RowIssue::NotDigits: return Words::tr("not a whole number of zero or more: %1");
    case RowIssue::NotADate: return Words::tr("not a date: %1");
    case RowIssue::DateFarAway: return Words::tr("the date %1 is far away, read as %2");
    case RowIssue::UnknownKind: return Words::tr("the kind %1 is not known");
    case RowIssue::BarcodeWrong: return Words::tr("the barcode is wrong: %1");
    case RowIssue::AmountMismatch: return Words::tr("the amount is %1, in the barcode %2");
    case RowIssue::Truncated: return Words::tr("the record is cut at %1 bytes of %2");
    case RowIssue::FlagLooksOdd: return Words::tr("the stamp flag %1 is unusual for %2");
    case RowIssue::AmountZero: return Words::tr("the amount is zero");
    case RowIssue::SpreadsheetDamage:
        return Words::tr("leading zeros were lost in column %1, taken from the barcode");
    case RowIssue::TrailerRule: return Words::tr("the totals fit this rule: %1");
    case RowIssue::WrongColumns: return Words::tr("%1 columns, expected %2");
    case RowIssue::SplitKana: return Words::tr("a voiced mark without its kana: %1");
    case RowIssue::Correction:
        return Words::tr("a correction of %1 by the bank: check which receipt it means");
    case RowIssue::CharacterNotAllowed: return Words::tr("the character %1 is not allowed here");
    case RowIssue::TooLong: return Words::tr("longer than %1 bytes: %2");
    case RowIssue::SealWrong: return Words::tr("the check sum %1 does not fit the shared secret");
    case RowIssue::ResultNotGood: return Words::tr("the result code is %1, not zero");
    case RowIssue::DayToCome:
        return Words::tr(
            "money of %1, a day still to come (%2 is the latest there can be): ask the "
            "sender for the right day, or import the file again when it has come");
    case RowIssue::TwoAmounts: return Words::tr("two amounts that do not agree: %1 and %2");
    case RowIssue::TotalUnequal:
        return Words::tr("the total says %1, the rows that were read make %2: rows are missing or "
                         "read twice");
    case RowIssue::LooksLikeTotal:
        return Words::tr(
            "begins like a total (%1), but has a day and an amount: read as a receipt");
    case RowIssue::StrayQuote:
        return Words::tr("a quotation mark that does not close where its cell ends, in %1 line(s) "
                         "that were read as one row: correct or remove it");
    case RowIssue::Count: break;
    }
    Q_UNREACHABLE();
}

// Paid, expected, number of the bill that is named.
QString otherAmountText(const QStringList &args)
{
    const qint64 missing = args[1].toLongLong() - args[0].toLongLong();
    const QString pattern = missing > 0
        ? Words::tr("Names %3, but %4 are missing: %1 to clear, %2 open")
        : Words::tr("Names %3, but %4 are too much: %1 to clear, %2 open");
    return wording::filled(
        pattern,
        {yenText(args[0]), yenText(args[1]), args[2], yenText(QString::number(qAbs(missing)))});
}

} // namespace

QString reasonText(const Reason &reason)
{
    QStringList args = reason.args;
    switch (reason.code) {
    case ReasonCode::AmountDiffers:
        if (args.size() > 2)
            return otherAmountText(args);
        [[fallthrough]];
    case ReasonCode::FeeExplains:
    case ReasonCode::NoOpenBillOfThatAmount:
    case ReasonCode::WithinTolerance:
        for (QString &arg : args)
            arg = yenText(arg);
        break;
    case ReasonCode::FeeLearned:
        if (!args.isEmpty())
            args.front() = yenText(args.front());
        break;
    default: break;
    }
    return wording::filled(patternOf(reason.code), args);
}

QString rowProblemText(const RowProblem &problem, FileFate fate)
{
    const bool kept = problem.warning && fate == FileFate::Taken;
    const QString what = wording::filled(patternOf(problem.issue), problem.args);
    const QStringList parts{
        QString::number(problem.record), QString::number(problem.byte), problem.field, what};
    QString pattern;
    if (problem.field.isEmpty())
        pattern = kept ? Words::tr("Record %1, byte %2: %4 (row kept)")
                       : Words::tr("Record %1, byte %2: %4");
    else
        pattern = kept ? Words::tr("Record %1, byte %2, %3: %4 (row kept)")
                       : Words::tr("Record %1, byte %2, %3: %4");
    return wording::filled(pattern, parts);
}

} // namespace keshikomi
