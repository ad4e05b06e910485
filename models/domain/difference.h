// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/posting.h"

#include <array>

namespace keshikomi {

using DifferenceId = Id<struct DifferenceTag>;
using CreditId = Id<struct CreditTag>; // the number of the difference that gave it

// What becomes of money that does not meet a bill exactly (差額処理). Stable names in the books.
enum class DifferenceKind {
    // a bill gets smaller without money
    Fee, // 振込手数料 borne by us
    Discount, // 値引
    WriteOff, // 貸倒
    Withholding, // 源泉徴収 by the payer
    CreditUse, // the customer's stored credit
    // money goes elsewhere than to a bill
    Credit, // 前受: kept for the customer who paid
    Refund, // 返金: to be paid back
    OtherReceipt, // 顧客以外の入金: interest, own cash; nobody's, so the note says what it was
    // a promise
    CreditNote, // 返品・値引 after the bill: credit without a payment
    // brought along
    Opening, // 前受金の引継ぎ: credit of before the books began
};
inline constexpr std::array differenceKinds{DifferenceKind::Fee,
                                            DifferenceKind::Discount,
                                            DifferenceKind::WriteOff,
                                            DifferenceKind::Withholding,
                                            DifferenceKind::CreditUse,
                                            DifferenceKind::Credit,
                                            DifferenceKind::Refund,
                                            DifferenceKind::OtherReceipt,
                                            DifferenceKind::CreditNote,
                                            DifferenceKind::Opening};
QString differenceKindName(DifferenceKind kind); // "fee", "write_off", ...
std::optional<DifferenceKind> differenceKindFromName(QStringView name);
bool clearsBill(DifferenceKind kind); // takes from what is open on a bill
bool makesCredit(DifferenceKind kind); // gives the customer something to use later
bool takesFromPayment(DifferenceKind kind); // a refund only if it is not one of a credit

// How a house books a transfer fee that the payer's bank took off: as 売上値引 at the bill's rates
// (the usual way), or as 支払手数料 with its input tax.
enum class FeeRule { Discount, CollectionFee };
QString feeRuleName(FeeRule rule); // "discount", "collection_fee"
std::optional<FeeRule> feeRuleFromName(QStringView name);

// A fee is a few hundred yen; anything larger is another kind of difference.
inline constexpr Yen mostFee{2'000};

// Takes back sales of the bill, with their tax.
bool takesBackSales(DifferenceKind kind, FeeRule rule);

// What stands against the receivable when a bill gets smaller: debits that sum to `amount`. `taxes`
// are the bill's, and what earlier differences left of them, so that all together take back each
// rate in its proportions and never more of it than the bill has. 売上値引 takes back what was
// sold, by rate, and statutory costs only when nothing sold is left (consumption tax act, article
// 38); 貸倒 is of everything owed in its proportions, of which only the taxed part has tax (article
// 39, circular 14-2-3); tax withheld by the payer is ours to deduct and changes no sales. Only for
// kinds that need no credit: Fee, Discount, WriteOff, Withholding.
std::vector<PostingLine> debitsOfDifference(
    DifferenceKind kind, FeeRule rule, const TaxesToTake &taxes, BillId bill, Yen amount);
std::vector<PostingLine> debitsOfDiscount(const TaxesToTake &taxes, BillId bill, Yen amount);

// The same for the bill of a tenant: what it does not get is not owed to it.
std::vector<PostingLine> linesOfTenantDifference(Account towards, BillId bill, Yen amount);

// The whole posting's lines of each kind.
std::vector<PostingLine> linesOfBillDifference(
    DifferenceKind kind, FeeRule rule, const TaxesToTake &taxes, BillId bill, Yen amount);
std::vector<PostingLine> linesOfCreditUse(std::optional<PaymentId> source, BillId bill, Yen amount);
std::vector<PostingLine> linesOfCredit(PaymentId payment, Yen amount);
std::vector<PostingLine> linesOfOpeningCredit(Yen amount);
std::vector<PostingLine> linesOfCreditNote(const TaxesToTake &taxes, BillId bill, Yen amount);
std::vector<PostingLine> linesOfOtherReceipt(PaymentId payment, Yen amount);
std::vector<PostingLine> linesOfRefund(PaymentId payment, Yen amount);
std::vector<PostingLine> linesOfCreditRefund(std::optional<PaymentId> source, Yen amount);

} // namespace keshikomi
