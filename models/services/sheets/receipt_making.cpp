// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/receipt_making.h"

#include "models/domain/try.h"
#include "models/services/differences/decision_writing.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/bill_sheets.h"
#include "models/services/sheets/kept_sheets.h"
#include "models/storage/asking/bills.h"
#include "models/storage/receipts/payments.h"

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

// The receipts of a bill that is paid in parts, and its discounts, add up to its own tax.
Result<std::vector<TaxLine>> taxesOf(Session &session, const Bill &bill, const ReceivedPart &part)
{
    KK_TRY(const auto parts, taxOfParts(session, bill.id));
    std::vector<TaxLine> lines;
    Yen sum;
    for (const DecidedTax &each : parts) {
        if (!each.allocation || each.payment != part.payment)
            continue;
        for (const TaxLine &line : each.received)
            sum += line.sum();
        add(lines, each.received);
    }
    return sum == part.amount ? lines : splitOverRates(bill.tax, part.amount);
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
    KK_TRY(content.totals.lines, taxesOf(session, bill, part));
    content.channel = payment.channel;
    content.medium = terms.medium;
    content.stamp = receiptStamp(content);
    return content;
}

// What its last issue said, if that may leave once more: a file as often as one likes, a paper
// until it did. Two papers alike are two receipts.
Result<std::optional<ReceiptContent>>
lastIssue(Session &session, const StoredReceipt &receipt, const ReceiptTerms &terms)
{
    const SheetAbout about{sheetKindName(SheetKind::Receipt), receipt.id};
    KK_TRY(auto kept, keptIssue(session, about, &receiptFromJson));
    // Paper and file differ in stamp duty: the other one is another issue.
    const bool same = kept.content && kept.content->medium == terms.medium;
    if (same && terms.medium == ReceiptMedium::Paper) {
        KK_TRY(const bool left, hasReceiptLeft(session, receipt));
        if (left)
            return std::optional<ReceiptContent>();
    }
    return same && !terms.reissue ? std::move(kept.content) : std::nullopt;
}

Result<ReceiptContent> keptReceipt(Session &session,
                                   const ReceivedPart &part,
                                   const ReceiptTerms &terms,
                                   const Stamp &stamp)
{
    KK_TRY(const Payment payment, confirmedPayment(session, part.payment));
    KK_TRY(const auto known, receiptOf(session, part));
    if (known) {
        KK_TRY(auto last, lastIssue(session, *known, terms));
        if (last)
            return *std::move(last);
    }
    KK_TRY(ReceiptContent content, receiptContent(session, part, payment, terms, stamp.today));
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
