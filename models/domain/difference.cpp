// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/difference.h"

namespace keshikomi {

namespace {

PostingLine line(Account account, Yen amount)
{
    return PostingLine{account, amount, {}, {}, {}, {}};
}

PostingLine ofBill(Account account, Yen amount, BillId bill)
{
    PostingLine made = line(account, amount);
    made.bill = bill;
    return made;
}

PostingLine ofPayment(Account account, Yen amount, std::optional<PaymentId> payment)
{
    PostingLine made = line(account, amount);
    made.payment = payment;
    return made;
}

PostingLine ofRate(Account account, Yen amount, TaxKind kind, BillId bill)
{
    PostingLine made = ofBill(account, amount, bill);
    made.taxKind = kind;
    return made;
}

// `account` and output tax of each rate.
std::vector<PostingLine> takenBack(Account account, const std::vector<TaxLine> &parts, BillId bill)
{
    std::vector<PostingLine> lines;
    for (const TaxLine &part : parts) {
        lines.push_back(ofRate(account, part.base, part.kind, bill));
        lines.push_back(ofRate(Account::OutputTax, part.tax, part.kind, bill));
    }
    return lines;
}

std::vector<PostingLine> discount(const TaxesToTake &taxes, BillId bill, Yen amount)
{
    return takenBack(Account::SalesDiscount, takenOverSales(taxes, amount), bill);
}

// A bank's fee includes the tax of its rate.
std::vector<PostingLine> collectionFee(BillId bill, Yen amount)
{
    const qint64 rate = rateOf(TaxKind::Standard).basisPoints;
    const Yen tax(amount.amount() * rate / (10'000 + rate));
    return {ofRate(Account::CollectionFees, amount - tax, TaxKind::Standard, bill),
            ofRate(Account::InputTax, tax, TaxKind::Standard, bill)};
}

} // namespace

QString differenceKindName(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Fee: return QStringLiteral("fee");
    case DifferenceKind::Discount: return QStringLiteral("discount");
    case DifferenceKind::WriteOff: return QStringLiteral("write_off");
    case DifferenceKind::Withholding: return QStringLiteral("withholding");
    case DifferenceKind::CreditUse: return QStringLiteral("credit_use");
    case DifferenceKind::Credit: return QStringLiteral("credit");
    case DifferenceKind::Refund: return QStringLiteral("refund");
    case DifferenceKind::OtherReceipt: return QStringLiteral("other_receipt");
    case DifferenceKind::CreditNote: return QStringLiteral("credit_note");
    case DifferenceKind::Opening: return QStringLiteral("opening");
    }
    Q_UNREACHABLE();
}

std::optional<DifferenceKind> differenceKindFromName(QStringView name)
{
    for (const DifferenceKind kind : differenceKinds) {
        if (differenceKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

bool clearsBill(DifferenceKind kind)
{
    switch (kind) {
    case DifferenceKind::Fee:
    case DifferenceKind::Discount:
    case DifferenceKind::WriteOff:
    case DifferenceKind::Withholding:
    case DifferenceKind::CreditUse: return true;
    case DifferenceKind::Credit:
    case DifferenceKind::Refund:
    case DifferenceKind::OtherReceipt:
    case DifferenceKind::CreditNote:
    case DifferenceKind::Opening: return false;
    }
    Q_UNREACHABLE();
}

bool takesBackSales(DifferenceKind kind, FeeRule rule)
{
    switch (kind) {
    case DifferenceKind::Fee: return rule == FeeRule::Discount;
    case DifferenceKind::Discount:
    case DifferenceKind::WriteOff:
    case DifferenceKind::CreditNote: return true;
    case DifferenceKind::Withholding:
    case DifferenceKind::CreditUse:
    case DifferenceKind::Credit:
    case DifferenceKind::Refund:
    case DifferenceKind::OtherReceipt:
    case DifferenceKind::Opening: return false;
    }
    Q_UNREACHABLE();
}

bool makesCredit(DifferenceKind kind)
{
    return kind == DifferenceKind::Credit || kind == DifferenceKind::CreditNote
        || kind == DifferenceKind::Opening;
}

bool takesFromPayment(DifferenceKind kind)
{
    return kind == DifferenceKind::Credit || kind == DifferenceKind::Refund
        || kind == DifferenceKind::OtherReceipt;
}

QString feeRuleName(FeeRule rule)
{
    return rule == FeeRule::Discount ? QStringLiteral("discount")
                                     : QStringLiteral("collection_fee");
}

std::optional<FeeRule> feeRuleFromName(QStringView name)
{
    for (const FeeRule rule : {FeeRule::Discount, FeeRule::CollectionFee}) {
        if (feeRuleName(rule) == name)
            return rule;
    }
    return std::nullopt;
}

std::vector<PostingLine> debitsOfDifference(
    DifferenceKind kind, FeeRule rule, const TaxesToTake &taxes, BillId bill, Yen amount)
{
    switch (kind) {
    case DifferenceKind::Fee:
        if (rule == FeeRule::CollectionFee)
            return collectionFee(bill, amount);
        return discount(taxes, bill, amount);
    case DifferenceKind::Discount: return discount(taxes, bill, amount);
    case DifferenceKind::WriteOff:
        return takenBack(Account::BadDebt, takenOverRates(taxes, amount), bill);
    case DifferenceKind::Withholding: return {ofBill(Account::WithheldTax, amount, bill)};
    case DifferenceKind::CreditUse:
    case DifferenceKind::Credit:
    case DifferenceKind::Refund:
    case DifferenceKind::OtherReceipt:
    case DifferenceKind::CreditNote:
    case DifferenceKind::Opening: break;
    }
    qFatal("this kind of difference has its own lines");
}

std::vector<PostingLine> debitsOfDiscount(const TaxesToTake &taxes, BillId bill, Yen amount)
{
    return discount(taxes, bill, amount);
}

std::vector<PostingLine> linesOfTenantDifference(Account towards, BillId bill, Yen amount)
{
    const PostingLine given =
        towards == Account::Receivable ? ofBill(towards, -amount, bill) : line(towards, -amount);
    return {ofBill(Account::PayableToTenants, amount, bill), given};
}

std::vector<PostingLine> linesOfBillDifference(
    DifferenceKind kind, FeeRule rule, const TaxesToTake &taxes, BillId bill, Yen amount)
{
    std::vector<PostingLine> lines = debitsOfDifference(kind, rule, taxes, bill, amount);
    lines.push_back(ofBill(Account::Receivable, -amount, bill));
    return lines;
}

std::vector<PostingLine> linesOfCreditUse(std::optional<PaymentId> source, BillId bill, Yen amount)
{
    return {ofPayment(Account::AdvanceReceived, amount, source),
            ofBill(Account::Receivable, -amount, bill)};
}

std::vector<PostingLine> linesOfCredit(PaymentId payment, Yen amount)
{
    return {ofPayment(Account::SuspenseReceipts, amount, payment),
            ofPayment(Account::AdvanceReceived, -amount, payment)};
}

std::vector<PostingLine> linesOfOpeningCredit(Yen amount)
{
    return {line(Account::OpeningBalance, amount), line(Account::AdvanceReceived, -amount)};
}

std::vector<PostingLine> linesOfCreditNote(const TaxesToTake &taxes, BillId bill, Yen amount)
{
    std::vector<PostingLine> lines = discount(taxes, bill, amount);
    lines.push_back(line(Account::AdvanceReceived, -amount));
    return lines;
}

std::vector<PostingLine> linesOfOtherReceipt(PaymentId payment, Yen amount)
{
    return {ofPayment(Account::SuspenseReceipts, amount, payment),
            ofPayment(Account::OtherReceipts, -amount, payment)};
}

std::vector<PostingLine> linesOfRefund(PaymentId payment, Yen amount)
{
    return {ofPayment(Account::SuspenseReceipts, amount, payment),
            ofPayment(Account::RefundsPayable, -amount, payment)};
}

std::vector<PostingLine> linesOfCreditRefund(std::optional<PaymentId> source, Yen amount)
{
    return {ofPayment(Account::AdvanceReceived, amount, source),
            ofPayment(Account::RefundsPayable, -amount, source)};
}

} // namespace keshikomi
