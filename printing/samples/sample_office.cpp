// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/samples/samples.h"

namespace keshikomi::printing::samples {

void settle(TenantStatementContent &content)
{
    content.gross = content.fees = content.stamps = Yen(0);
    for (const TenantPayoutRow &row : content.rows) {
        content.gross += row.gross;
        content.fees += row.fee;
        content.stamps += row.stamp;
    }
    content.feeTax = taxInside(content.fees, content.rounding);
    const Yen due = content.before + content.gross - content.fees - content.stamps;
    const bool paid = due > content.transferFee;
    content.transferFee = paid ? content.transferFee : Yen(0);
    content.payout = paid ? due - content.transferFee : Yen(0);
    content.after = paid ? Yen(0) : due;
}

TenantStatementContent tenantStatement(int rows)
{
    const SlipContent slip = normalSlip();
    TenantStatementContent content;
    content.number = QStringLiteral("S-2608-0003");
    content.from = QDate(2026, 8, 1);
    content.to = QDate(2026, 8, 31);
    content.issued = QDate(2026, 9, 4);
    content.payOn = QDate(2026, 9, 15);
    content.payer = slip.payee;
    content.tenant = slip.customer;
    content.tenant.name = QStringLiteral("有限会社みどりタイヤ 御中");
    content.transferFee = Yen(330);
    content.bank = slip.bank;
    content.bank->account = QStringLiteral("普通 ***0000");
    constexpr Channel channels[] = {Channel::KonbiniBarcode,
                                    Channel::CardLink,
                                    Channel::SmartPit,
                                    Channel::BankTransfer,
                                    Channel::PayEasy};
    for (int i = 0; i < rows; ++i) {
        TenantPayoutRow row;
        row.paidOn = content.from.addDays(i % 31);
        row.billNumber = QStringLiteral("T-2608-%1").arg(i + 1, 5, 10, QLatin1Char('0'));
        row.channel = channels[i % 5];
        row.gross = Yen(i % 12 == 11 ? -8'800 : 11'000 + i * 2'357);
        row.fee = row.gross > Yen(0) ? Yen(165 + i) : Yen(0);
        row.stamp =
            row.channel == Channel::KonbiniBarcode && row.gross >= Yen(55'000) ? Yen(200) : Yen(0);
        content.rows.push_back(row);
    }
    settle(content);
    return content;
}

SmsNoticeContent normalSmsNotice()
{
    const SlipContent slip = normalSlip();
    SmsNoticeContent content;
    content.issued = slip.issued;
    content.starts = QDate(2026, 10, 1);
    content.payee = slip.payee;
    content.customer = slip.customer;
    content.phone = QStringLiteral("090-****-1234");
    content.sender = QStringLiteral("0120-000-000");
    content.host = slip.link->host;
    return content;
}

DoublePaymentContent normalDoublePayment(SurplusKind kind)
{
    const SlipContent slip = normalSlip();
    DoublePaymentContent content;
    content.number = QStringLiteral("P-1207");
    content.issued = QDate(2026, 9, 7);
    content.payee = slip.payee;
    content.customer = slip.customer;
    content.billNumber = slip.number;
    content.subject = QStringLiteral("24か月点検・車検整備");
    content.contact = QStringLiteral("山吹");
    content.surplus = slip.figures.total;
    content.earlier = {{QDate(2026, 8, 24), Channel::KonbiniBarcode, slip.figures.total}};
    content.again = {QDate(2026, 8, 31), Channel::BankTransfer, slip.figures.total};
    SurplusUse use;
    use.kind = kind;
    use.amount = content.surplus;
    if (kind == SurplusKind::Refund) {
        use.account = MaskedAccount{QStringLiteral("ミホンギンコウ"),
                                    QStringLiteral("ホンテン"),
                                    QStringLiteral("1"),
                                    QStringLiteral("****567")};
        use.sentOn = QDate(2026, 9, 4);
    } else if (kind == SurplusKind::CarryOver) {
        use.billNumber = QStringLiteral("B-2609-00041");
        use.subject = QStringLiteral("タイヤ交換");
        use.left = Yen(30'454);
    } else {
        use.balance = content.surplus + Yen(11'000);
    }
    content.uses = {use};
    return content;
}

PickingListContent pickingList(int rows)
{
    PickingListContent content;
    content.batch = QStringLiteral("P-2608-0012");
    content.issued = QDate(2026, 8, 3);
    content.store = QStringLiteral("中央サービスセンター");
    for (int i = 1; i <= rows; ++i) {
        PickingRow row;
        row.position = i;
        row.number = QStringLiteral("B-2608-%1").arg(122 + i, 5, 10, QLatin1Char('0'));
        row.customer = i % 2 == 0 ? QStringLiteral("見本 花子") : QStringLiteral("みどり商店");
        if (i % 4 != 0)
            row.shipping = QStringLiteral("4012-3456-%1").arg(i, 4, 10, QLatin1Char('0'));
        row.slip = QStringLiteral("S-%1").arg(100'400 + i);
        row.place = QStringLiteral("%1-%2").arg(QChar(u'A' + (i - 1) / 10)).arg((i - 1) % 10 + 1);
        row.pages = i % 7 == 0 ? 2 : 1;
        content.pages += row.pages;
        content.rows.push_back(row);
    }
    return content;
}

} // namespace keshikomi::printing::samples
