// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/differences/part_taxes.h"

#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/services/sheets/kept_sheets.h"
#include "models/storage/asking/bills.h"
#include "models/storage/books/bill_taxes.h"
#include "models/storage/books/differences.h"
#include "models/storage/paper/receipt_issues.h"

#include <algorithm>
#include <map>

namespace keshikomi {

namespace {

Yen sumOf(const std::vector<TaxLine> &lines)
{
    Yen sum;
    for (const TaxLine &line : lines)
        sum += line.sum();
    return sum;
}

std::vector<TaxLine> together(std::vector<TaxLine> lines, const std::vector<TaxLine> &more)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        lines[i].base += more[i].base;
        lines[i].tax += more[i].tax;
    }
    return lines;
}

bool isOfSameRates(const std::vector<TaxLine> &lines, const std::vector<TaxLine> &others)
{
    return std::equal(lines.begin(),
                      lines.end(),
                      others.begin(),
                      others.end(),
                      [](const TaxLine &a, const TaxLine &b) { return a.kind == b.kind; });
}

using Receipted = std::map<PaymentId, std::vector<TaxLine>>;

// What the last receipts told of what the bill received by each payment.
Result<Receipted> receiptedTaxes(Session &session, BillId bill, const TaxTotals &taxes)
{
    Receipted told;
    KK_TRY(const auto received, receivedOnBill(session, bill));
    for (const ReceivedPart &part : received) {
        KK_TRY(const auto receipt, receiptOf(session, part));
        if (!receipt)
            continue;
        const SheetAbout about{sheetKindName(SheetKind::Receipt), receipt->id};
        KK_TRY(const auto kept, keptIssue(session, about, &receiptFromJson));
        if (kept.content && isOfSameRates(kept.content->totals.lines, taxes.lines))
            told[part.payment] = kept.content->totals.lines;
    }
    return told;
}

struct PartTaxes final
{
    std::vector<TaxLine> taken; // as it was posted: a discount, bad debt
    Yen money; // of its amount
    std::vector<TaxLine> received{}; // the share of the money
    bool receipted = false;
};

// A payment may have cleared the bill in several steps that one receipt told of.
void fixReceipted(std::vector<PartTaxes> &split,
                  const std::vector<ClearedPart> &parts,
                  const Receipted &receipted)
{
    for (const auto &[payment, lines] : receipted) {
        std::vector<std::size_t> steps;
        std::vector<Yen> money;
        Yen sum;
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!parts[i].allocation || parts[i].payment != payment)
                continue;
            steps.push_back(i);
            money.push_back(split[i].money);
            sum += split[i].money;
        }
        if (sum != sumOf(lines))
            continue;
        const auto shares = splitInParts({{lines}, {lines}}, money);
        for (std::size_t i = 0; i < steps.size(); ++i) {
            split[steps[i]].received = shares[i];
            split[steps[i]].receipted = true;
        }
    }
}

// Everything together is the bill, also where its tax was moved after the last receipt had left.
void leaveOneForTheRest(std::vector<PartTaxes> &split, Yen left)
{
    PartTaxes *last = nullptr;
    for (PartTaxes &part : split) {
        left -= part.money;
        if (part.money.isZero())
            continue;
        if (!part.receipted)
            return;
        last = &part;
    }
    if (last != nullptr && left.isZero())
        last->receipted = false;
}

// What was posted stays as it is, and so does what a receipt told; what is left after all of it is
// shared by the other money in its order, so that everything together is the bill.
std::vector<PartTaxes> splitAsPosted(const TaxTotals &taxes,
                                     const TakenBack &taken,
                                     const std::vector<ClearedPart> &parts,
                                     const Receipted &receipted)
{
    const TaxTotals nothing{splitOverRates(taxes, Yen())};
    TaxTotals left = taxes;
    std::vector<PartTaxes> split;
    for (const ClearedPart &part : parts) {
        const auto posted = taken.find(part.posting);
        const auto &lines = posted == taken.end() ? nothing.lines : posted->second;
        split.push_back({lines, part.amount - sumOf(lines)});
        left = without(std::move(left), lines);
    }
    fixReceipted(split, parts, receipted);
    leaveOneForTheRest(split, left.total());
    const TaxTotals whole = left;
    std::vector<Yen> received;
    for (const PartTaxes &part : split) {
        if (part.receipted)
            left = without(std::move(left), part.received);
        else
            received.push_back(part.money);
    }
    const auto shares = splitInParts({whole, left}, received);
    auto share = shares.begin();
    for (PartTaxes &part : split) {
        if (!part.receipted)
            part.received = *share++;
    }
    return split;
}

} // namespace

Result<std::vector<DecidedTax>> taxOfParts(Session &session, BillId bill)
{
    KK_TRY(const TaxTotals taxes, taxesOfBill(session, bill));
    KK_TRY(const Bill whole, billById(session, bill));
    KK_TRY(const auto parts, clearedParts(session, bill));
    KK_TRY(const TakenBack taken, taxesTakenBack(session, bill, taxes));
    KK_TRY(const Receipted receipted, receiptedTaxes(session, bill, taxes));
    const auto split = splitAsPosted(taxes, taken, parts, receipted);
    std::vector<DecidedTax> told;
    for (std::size_t i = 0; i < parts.size(); ++i)
        told.push_back({bill,
                        whole.number,
                        parts[i].allocation,
                        parts[i].difference,
                        parts[i].payment,
                        parts[i].amount,
                        together(split[i].taken, split[i].received),
                        split[i].received,
                        split[i].receipted});
    return told;
}

TaxTotals receivedTaxes(TaxTotals bill, const std::vector<DecidedTax> &parts)
{
    for (const DecidedTax &part : parts)
        bill = without(std::move(bill), without({part.taxes}, part.received).lines);
    return bill;
}

TaxTotals
unreceiptedTaxes(const TaxTotals &bill, const std::vector<DecidedTax> &parts, PaymentId payment)
{
    TaxTotals rest = receivedTaxes(bill, parts), own{splitOverRates(bill, Yen())};
    bool receipted = false;
    for (const DecidedTax &part : parts) {
        const bool ours = part.allocation && part.payment == payment;
        receipted = receipted || (ours && part.receipted);
        if (ours)
            own.lines = together(std::move(own.lines), part.received);
        if (part.receipted)
            rest = without(std::move(rest), part.received);
    }
    return receipted ? own : rest;
}

} // namespace keshikomi
