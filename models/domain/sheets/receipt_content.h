// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"
#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

// A receipt that leaves as a file creates no stamp duty; the printed and handed-over one does.
enum class ReceiptMedium { Paper, Electronic };

// 領収書: one A4 sheet of two halves, receipt above and the office's copy below. Also a simplified
// qualified invoice if the payee has a registration number.
struct ReceiptContent final
{
    QString number; // of the receipt, required
    QDate received; // day the money was received, required
    QDate issued; // day of printing, required
    SheetPayee payee;
    SheetCustomer customer;
    QString purpose; // 但し, without 但し itself: "24か月点検・車検整備代として"; required
    QStringList billNumbers; // what it was paid for; may be empty
    SheetJob job;
    Yen amount; // received, tax included; 1 or more
    // `amount` by rate with its tax; sums to `amount` (splitOverRates for a part payment). Empty:
    // tax is not stated in figures and the stamp is judged with tax.
    TaxTotals totals;
    // Rates whose tax the rounding of a grouped invoice moved: the base of what this part shares
    // in (the bill, or what earlier receipts left of it), and by how much.
    std::vector<TaxLine> moved{};
    Channel channel = Channel::CashDesk; // how it was paid
    ReceiptMedium medium = ReceiptMedium::Paper;
    SheetStamp stamp; // receiptStamp() of the fields above
    int issue = 1; // 2 and more print 再発行
    QString clerk; // 担当 as printed
};

// Card payments (the receipt says so) and electronic receipts need no stamp; else the amount less
// the stated tax is judged by the rule in force on the day of issue (document no. 17 of the stamp
// duty law). Statutory costs count, which never stamps too little.
SheetStamp receiptStamp(const ReceiptContent &content);
// Between what a line of `totals` may tell as its tax: what its rate takes of its base, with the
// base's share of what was moved, to a yen, since base and tax are each cut in whole yen. What was
// moved at a rate the bill has nothing of is no part of any base.
struct TaxSpan final
{
    Yen least, most;
};
TaxSpan receiptTaxSpan(const ReceiptContent &content, const TaxLine &line);
QString receiptNumberText(qint64 number); // "R-100001"
// Paid on credit with a card, wherever it was entered.
bool isCardChannel(Channel channel);

} // namespace keshikomi
