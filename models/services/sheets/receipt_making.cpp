// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/receipt_making.h"

#include "models/domain/try.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/bill_sheets.h"
#include "models/storage/asking/bills.h"
#include "models/storage/receipts/payments.h"

namespace keshikomi {

namespace {

QString numberText(const StoredReceipt &receipt)
{
    return receipt.number > 0 ? QStringLiteral("R-%1").arg(receipt.number)
                              : QStringLiteral("R-------");
}

Result<StoredReceipt>
countedReceipt(Session &session, const ReceivedPart &part, SheetUse use, const Stamp &stamp)
{
    if (use == SheetUse::HandOut)
        return issueReceipt(session, part, stamp);
    KK_TRY(const auto known, receiptOf(session, part));
    StoredReceipt next = known.value_or(StoredReceipt());
    ++next.issue;
    return next;
}

Result<ReceiptContent> receiptContent(Session &session,
                                      const ReceivedPart &part,
                                      SheetUse use,
                                      ReceiptMedium medium,
                                      const Stamp &stamp)
{
    KK_TRY(const Bill bill, billById(session, part.bill));
    KK_TRY(const BillPapers papers, papersOf(session, bill));
    KK_TRY(const auto payment, findPayment(session, part.payment));
    if (!payment || payment->state != PaymentState::Confirmed)
        return failure(ErrorCode::Invalid,
                       Fault::PaymentNotConfirmed,
                       {QString::number(part.payment.value())});
    KK_TRY(const StoredReceipt receipt, countedReceipt(session, part, use, stamp));
    ReceiptContent content;
    content.number = numberText(receipt);
    content.received = payment->receivedOn;
    content.issued = stamp.today;
    content.payee = payeeOf(papers.house, papers.paper);
    content.customer = addresseeOf(papers.customer);
    content.purpose = bill.subject + QStringLiteral("代として");
    content.billNumbers << billNumberText(bill.number);
    content.job = jobOf(bill, papers.orders);
    content.amount = part.amount;
    content.totals.lines = splitOverRates(bill.tax, part.amount);
    content.channel = payment->channel;
    content.medium = medium;
    content.issue = receipt.issue;
    content.stamp = receiptStamp(content);
    return content;
}

} // namespace

Result<std::vector<ReceiptContent>> receiptContents(Session &session,
                                                    const std::vector<ReceivedPart> &parts,
                                                    SheetUse use,
                                                    ReceiptMedium medium,
                                                    const Stamp &stamp)
{
    std::vector<ReceiptContent> contents;
    for (const ReceivedPart &part : parts) {
        KK_TRY(ReceiptContent content, receiptContent(session, part, use, medium, stamp));
        contents.push_back(std::move(content));
    }
    return contents;
}

} // namespace keshikomi
