// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/samples/samples.h"

namespace keshikomi::printing::samples {

namespace {

const QString smartPitNumber = QStringLiteral("0000123456789");

} // namespace

SmartPitContent smartPitOf(const SlipContent &slip)
{
    SmartPitContent content;
    content.number = slip.number;
    content.smartPit = smartPitNumber;
    content.job = slip.job;
    content.issued = slip.issued;
    content.due = slip.due;
    content.payee = slip.payee;
    content.customer = slip.customer;
    content.figures = slip.figures;
    return content;
}

PayEasyContent payEasyOf(const SlipContent &slip)
{
    PayEasyContent content;
    content.number = slip.number;
    content.institution = QStringLiteral("58000");
    content.customerNumber = QStringLiteral("00001234567890123456");
    content.confirmation = QStringLiteral("012345");
    content.job = slip.job;
    content.issued = slip.issued;
    content.due = slip.due;
    content.payee = slip.payee;
    content.customer = slip.customer;
    content.figures = slip.figures;
    return content;
}

SmartPitContent normalSmartPit()
{
    return smartPitOf(normalSlip());
}

PayEasyContent normalPayEasy()
{
    return payEasyOf(normalSlip());
}

ReminderContent normalReminder(int level, int bills)
{
    const SlipContent slip = normalSlip();
    ReminderContent content;
    content.level = level;
    content.number = QStringLiteral("D%1-2609-0007").arg(level);
    content.issued = QDate(2026, 9, 7).addDays(21 * (level - 1));
    content.asOf = content.issued.addDays(-3);
    content.newDue = content.issued.addDays(18);
    if (level > 1)
        content.previous = content.issued.addDays(-21);
    content.payee = slip.payee;
    content.customer = slip.customer;
    content.contact = QStringLiteral("山吹");
    content.link = slip.link;
    content.bank = slip.bank;
    for (int i = 0; i < bills; ++i) {
        ReminderBill bill;
        bill.number = QStringLiteral("B-2608-%1").arg(123 + i, 5, 10, QLatin1Char('0'));
        bill.wip = QString::number(123456789 + i);
        bill.subject = i % 3 == 2 ? QStringLiteral("フロントサスペンションロアアーム左右交換一式")
                                  : QStringLiteral("24か月点検・車検整備");
        bill.issued = QDate(2026, 8, 3);
        bill.due = QDate(2026, 8, 31);
        bill.amount = slip.figures.total + Yen(i * 1'100);
        bill.open = i % 2 == 1 ? bill.amount - Yen(50'000) : bill.amount;
        content.open += bill.open;
        content.bills.push_back(bill);
    }
    return content;
}

MemberCardContent normalMemberCard()
{
    const SlipContent slip = normalSlip();
    MemberCardContent content;
    content.member = QStringLiteral("M-004217");
    content.smartPit = smartPitNumber;
    content.payee = slip.payee;
    content.customer = slip.customer;
    content.issued = slip.issued;
    content.expires = QDate(2031, 8, 31);
    return content;
}

PostcardContent normalPostcard()
{
    const SlipContent slip = normalSlip();
    PostcardContent content;
    content.smartPit = smartPitNumber;
    content.payee = slip.payee;
    content.customer = slip.customer;
    content.issued = slip.issued;
    return content;
}

} // namespace keshikomi::printing::samples
