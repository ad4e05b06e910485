// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace keshikomi {

// What speaks for or against clearing a bill with a payment, or why a line stays open. The comment
// gives the args in order; amounts are plain digits, wording/ groups them. `Count` stays last.
enum class ReasonCode {
    // which bill
    SlipKeyMatches, // slip key
    RequestMatches, // payment request
    VirtualAccountMatches, // virtual account
    RemitterCodeMatches, // remitter code = customer number
    BillNumberInReference, // number
    WipInReference, // number
    CustomerNumberInReference, // number
    NameLearned, // times confirmed
    NameMatches, // -
    NameCut, // - the payer name is cut, its beginning matches
    NameSimilar, // - the same but for long marks and voiced marks
    NameDiffers, // payer name, customer name
    // how much
    AmountMatches, // -
    AmountDiffers, // what is left of the payment to clear, amount expected
    SumOfBillsMatches, // count of bills
    FeeExplains, // fee kept back by the payer's bank
    // when
    WithinDueDate, // -
    PastDue, // days
    // why not
    BillAlreadyPaid, // bill number
    BillCancelled, // bill number
    BillSuperseded, // bill number
    BillUnknown, // - the slip or request is known, its bill is neither open nor closed here
    SlipSuperseded, // reissue paid, latest reissue
    SlipUnknown, // slip key
    ReissueUnknown, // reissue
    RequestUnknown, // payment request
    SeveralEqual, // count of equally good candidates
    NoOpenBillOfThatAmount, // amount
    NoSuchPayer, // payer name
    NothingToGoBy, // - neither key nor code nor name
    OnlyOldestSearched, // count of bills looked at, count there are
    OtherBillNamed, // number of a bill that does not fit the amount
    CustomerNumberAlone, // - a number before the name may be any number
    // written by later programs than the ones above: the numbers are in the books
    NameLearnedElsewhere, // times confirmed
    SumOfPaymentsMatches, // count of payments
    FeeLearned, // fee, times it was kept back before
    WithinTolerance, // difference, tolerance of the customer
    SumsNotAllCounted, // count where counting stopped
    NoNumberGiven, // - neither slip nor payment request
    NoReferenceFits, // - no number in the line belongs to an open bill or its customer
    NeverConfirmed, // payer name
    NoSumFits, // count of bills looked at
    NoPaymentsFit, // count of payments looked at
    NoFeeFits, // -
    NoSimilarName, // payer name
    DebitAsked, // batch and payer number of a direct debit
    OtherPaymentsMeanIt, // bill number, numbers of the payments
    FoundWithoutNumber, // - only a number or key clears alone, a name or a sum is confirmed
    NamedByNumber, // - a number names the bill, the payer's name is not asked
    NumbersNameSeveral, // - its numbers name bills of several customers
    OtherCompany, // - the money is another legal entity's of the house than the bill
    Count
};

struct Reason final
{
    ReasonCode code;
    bool speaksFor;
    QStringList args;

    friend bool operator==(const Reason &, const Reason &) = default;
};

} // namespace keshikomi
