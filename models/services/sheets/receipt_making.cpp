// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/receipt_making.h"

#include "models/domain/try.h"
#include "models/services/differences/part_taxes.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/bill_sheets.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/services/sheets/kept_sheets.h"
#include "models/storage/asking/bills.h"
#include "models/storage/books/bill_taxes.h"
#include "models/storage/receipts/payments.h"

#include <algorithm>

namespace keshikomi {

namespace {

QString numberText(const StoredReceipt &receipt)
{
    return receipt.number > 0 ? receiptNumberText(receipt.number) : QStringLiteral("R-------");
}

Result<Payment> confirmedPayment(Session &session, PaymentId id)
{
    KK_TRY(const auto payment, findPayment(session, id));
    if (payment && payment->state == PaymentState::Confirmed)
        return *payment;
    return failure(ErrorCode::Invalid, Fault::PaymentNotConfirmed, {QString::number(id.value())});
}

QString purposeOf(const Bill &bill, SheetForm::Language language)
{
    const QString subject = oneLine(bill.subject);
    return language == SheetForm::Language::English ? subject
                                                    : subject + QStringLiteral("代として");
}

void add(std::vector<TaxLine> &sums, const std::vector<TaxLine> &lines)
{
    if (sums.empty())
        sums = lines;
    else
        for (std::size_t i = 0; i < sums.size(); ++i) {
            sums[i].base += lines[i].base;
            sums[i].tax += lines[i].tax;
        }
}

// By how much what a part shares is another tax than that of its base, as where a grouped invoice
// moved it.
std::vector<TaxLine> movedOf(const TaxTotals &shared)
{
    std::vector<TaxedAmount> bases;
    for (const TaxLine &line : shared.lines)
        bases.push_back({line.kind, line.base});
    return movedTaxes(shared, taxTotals(bases));
}

bool tellsItsShare(const ReceiptContent &content)
{
    const std::vector<TaxLine> &lines = content.totals.lines;
    return std::all_of(lines.begin(), lines.end(), [&content](const TaxLine &line) {
        const TaxSpan span = receiptTaxSpan(content, line);
        return span.least <= line.tax && line.tax <= span.most;
    });
}

// The receipts of a bill that is paid in parts, and its discounts, add up to its tax in the books.
Done addTaxes(Session &session, const ReceivedPart &part, ReceiptContent &content)
{
    KK_TRY(const TaxTotals whole, taxesOfBill(session, part.bill));
    KK_TRY(const auto parts, taxOfParts(session, part.bill));
    std::vector<TaxLine> lines;
    Yen sum;
    for (const DecidedTax &each : parts) {
        if (!each.allocation || each.payment != part.payment)
            continue;
        for (const TaxLine &line : each.received)
            sum += line.sum();
        add(lines, each.received);
    }
    const bool known = sum == part.amount;
    content.totals.lines = known ? lines : splitOverRates(whole, part.amount);
    content.moved = movedOf(known ? receivedTaxes(whole, parts) : whole);
    if (known && !tellsItsShare(content)) // another receipt left before the tax was moved
        content.moved = movedOf(unreceiptedTaxes(whole, parts, part.payment));
    return done();
}

// As it would be now, without its number and issue.
Result<ReceiptContent> receiptContent(Session &session,
                                      const ReceivedPart &part,
                                      const Payment &payment,
                                      const ReceiptTerms &terms,
                                      QDate today)
{
    KK_TRY(const Bill bill, billById(session, part.bill));
    KK_TRY(const BillPapers papers, papersOf(session, bill));
    ReceiptContent content;
    content.received = payment.receivedOn;
    content.issued = today;
    content.payee = payeeOf(papers.house, papers.paper);
    content.customer = addresseeOf(papers.customer);
    content.purpose = purposeOf(bill, terms.language);
    content.billNumbers << billNumberText(bill.number);
    content.job = jobOf(bill, papers.orders);
    content.amount = part.amount;
    KK_CHECK(addTaxes(session, part, content));
    content.channel = payment.channel;
    content.medium = terms.medium;
    content.stamp = receiptStamp(content);
    return content;
}

struct LastIssue final
{
    std::optional<ReceiptContent> content; // nothing: what holds today is to be said
    bool again = false; // may leave once more as it is
};

// A file may leave as often as one likes, a paper until it did: two papers alike are two receipts.
// The next one says the same, and that it was issued again.
Result<LastIssue>
lastIssue(Session &session, const StoredReceipt &receipt, const ReceiptTerms &terms)
{
    const SheetAbout about{sheetKindName(SheetKind::Receipt), receipt.id};
    KK_TRY(auto kept, keptIssue(session, about, &receiptFromJson));
    // Paper and file differ in stamp duty: the other one is another issue.
    if (terms.reissue || !kept.content || kept.content->medium != terms.medium)
        return LastIssue();
    LastIssue last{std::move(kept.content), true};
    if (terms.medium == ReceiptMedium::Paper) {
        KK_TRY(const bool left, hasReceiptLeft(session, receipt));
        last.again = !left;
    }
    return last;
}

Result<ReceiptContent> keptReceipt(Session &session,
                                   const ReceivedPart &part,
                                   const ReceiptTerms &terms,
                                   const Stamp &stamp)
{
    KK_TRY(const Payment payment, confirmedPayment(session, part.payment));
    KK_TRY(const auto known, receiptOf(session, part));
    LastIssue last;
    if (known) {
        KK_TRY(last, lastIssue(session, *known, terms));
    }
    if (last.content && last.again)
        return *std::move(last.content);
    if (!last.content) {
        KK_TRY(last.content, receiptContent(session, part, payment, terms, stamp.today));
    }
    ReceiptContent content = *std::move(last.content);
    StoredReceipt receipt = known.value_or(StoredReceipt());
    ++receipt.issue;
    if (terms.use == SheetUse::HandOut) {
        KK_TRY(receipt, issueReceipt(session, part, stamp));
    }
    content.number = numberText(receipt);
    content.issue = receipt.issue;
    const SheetAbout about{sheetKindName(SheetKind::Receipt), receipt.id};
    KK_CHECK(keep(session, about, receipt.issue, content, terms.use, stamp));
    return content;
}

} // namespace

Result<std::vector<ReceiptContent>> receiptContents(Session &session,
                                                    const std::vector<ReceivedPart> &parts,
                                                    const ReceiptTerms &terms,
                                                    const Stamp &stamp)
{
    std::vector<ReceiptContent> contents;
    for (const ReceivedPart &part : parts) {
        KK_TRY(ReceiptContent content, keptReceipt(session, part, terms, stamp));
        contents.push_back(std::move(content));
    }
    return contents;
}

std::vector<PrintedReceipt> receiptsIn(const std::vector<SheetContent> &contents)
{
    std::vector<PrintedReceipt> receipts;
    for (const SheetContent &content : contents) {
        if (const auto *receipt = std::get_if<ReceiptContent>(&content))
            receipts.push_back(
                {receipt->number.section(QLatin1Char('-'), 1).toLongLong(), receipt->issue});
    }
    return receipts;
}

} // namespace keshikomi
