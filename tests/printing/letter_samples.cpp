// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/letter_samples.h"

#include "tests/printing/book_samples.h"
#include "tests/printing/slip_samples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace keshikomi::test {

using namespace printing::samples;

namespace {

SheetMessage message(bool picture)
{
    SheetMessage message;
    message.title = QStringLiteral("秋の無料点検のお知らせ");
    message.text = QStringLiteral("9月1日から30日まで、タイヤとバッテリーの点検を無料で承ります。"
                                  "右の地図の店舗へ、この用紙をお持ちください。\n"
                                  "ご来店の方に洗車券（1回分）を差し上げます。");
    message.couponNumber = QStringLiteral("AKI-0930");
    message.couponEnds = QDate(2026, 9, 30);
    if (picture) {
        message.picture = mapPicture();
        message.caption = QStringLiteral("中央サービスセンター（駐車場 20台）");
    }
    return message;
}

// One line without tax: any sum can be made.
SlipContent slipOfYen(qint64 amount)
{
    SlipContent slip = slipOver(Yen(amount));
    slip.customer.zip = normalSlip().customer.zip;
    return slip;
}

std::vector<SheetCase> smartPitCases()
{
    SmartPitContent map = normalSmartPit();
    map.message = message(true);
    SmartPitContent words = normalSmartPit();
    words.message = message(false);
    words.message->text += QStringLiteral("\n") + QString(90, QChar(u'秋'));
    words.reprint = 1;
    SmartPitContent stress = smartPitOf(stressSlip());
    stress.message = message(true);
    SmartPitContent yen = smartPitOf(slipOfYen(1));
    yen.job = {};
    SmartPitContent part = normalSmartPit();
    part.figures.toPay = Yen(60'000);
    part.payee.registrationNumber.clear();
    return {
        {QStringLiteral("smartpit"), map, {}, 1, {}},
        {QStringLiteral("smartpit-words"), words, {}, 1, {}},
        {QStringLiteral("smartpit-stress"), stress, {}, 4, {}},
        {QStringLiteral("smartpit-yen"), yen, {}, 1, {}},
        {QStringLiteral("smartpit-part"), part, {}, 1, {}},
        {QStringLiteral("smartpit-most"), smartPitOf(slipOfYen(300'000)), {}, 1, {}},
    };
}

std::vector<SheetCase> payEasyCases()
{
    PayEasyContent publicPayee = normalPayEasy();
    publicPayee.category = QStringLiteral("1234567890123456");
    PayEasyContent brief = payEasyOf(slipOfYen(1));
    brief.customerNumber = QStringLiteral("00123");
    brief.confirmation = QStringLiteral("07");
    brief.job = {};
    PayEasyContent marked = normalPayEasy();
    marked.mark = mapPicture({400, 160});
    marked.figures.toPay = Yen(60'000);
    return {
        {QStringLiteral("payeasy"), normalPayEasy(), {}, 2, {}},
        {QStringLiteral("payeasy-public"), publicPayee, {}, 2, {}},
        {QStringLiteral("payeasy-stress"), payEasyOf(stressSlip()), {}, 4, {}},
        {QStringLiteral("payeasy-yen"), brief, {}, 1, {}},
        {QStringLiteral("payeasy-marked"), marked, {}, 2, {}},
    };
}

std::vector<SheetCase> reminderCases()
{
    ReminderContent four = normalReminder(1, 4);
    four.link.reset();
    ReminderContent shop = normalReminder(2, 2);
    shop.bank.reset();
    for (ReminderBill &bill : shop.bills)
        bill.wip.clear();
    ReminderContent stress = normalReminder(3, 60);
    stress.payee = stressSlip().payee;
    stress.customer = stressSlip().customer;
    ReminderContent call = normalReminder(1, 1);
    call.link.reset();
    call.bank.reset();
    call.bills.front().open = Yen(1);
    call.open = Yen(1);
    return {
        {QStringLiteral("reminder-1"), normalReminder(1), {}, 1, {CodeKind::Qr}},
        {QStringLiteral("reminder-1-four"), four, {}, 1, {}},
        {QStringLiteral("reminder-1-call"), call, {}, 1, {}},
        {QStringLiteral("reminder-2"), normalReminder(2, 5), {}, 2, {CodeKind::Qr}},
        {QStringLiteral("reminder-2-shop"), shop, {}, 1, {CodeKind::Qr}},
        {QStringLiteral("reminder-3"), normalReminder(3, 2), {}, 1, {CodeKind::Qr}},
        {QStringLiteral("reminder-3-stress"), stress, {}, 3, {CodeKind::Qr}},
    };
}

std::vector<SheetCase> doublePaymentCases()
{
    DoublePaymentContent soon = normalDoublePayment(SurplusKind::Refund);
    soon.uses.front().sentOn = {};
    soon.contact.clear();
    // Half of it paid another bill, the rest went back; the bill itself was paid in parts.
    DoublePaymentContent mixed = normalDoublePayment(SurplusKind::CarryOver);
    mixed.uses.front().amount = Yen(60'000);
    mixed.uses.front().left = Yen(0);
    SurplusUse rest = normalDoublePayment(SurplusKind::Refund).uses.front();
    rest.amount = mixed.surplus - Yen(60'000);
    mixed.uses.push_back(rest);
    mixed.earlier = {{QDate(2026, 8, 20), Channel::KonbiniBarcode, Yen(100'000)},
                     {QDate(2026, 8, 24), Channel::CashDesk, Yen(19'546)}};
    DoublePaymentContent stress = mixed;
    stress.payee = stressSlip().payee;
    stress.customer = stressSlip().customer;
    stress.subject = QStringLiteral("フロントサスペンションロアアーム左右交換一式");
    stress.uses.front().subject = stress.subject;
    stress.uses.back().account->bank = QStringLiteral("ミホンシンヨウキンコ");
    for (int day = 1; day <= 9; ++day)
        stress.earlier.push_back({QDate(2026, 8, day), Channel::SmartPit, Yen(1'000)});
    return {
        {QStringLiteral("double-payment"), normalDoublePayment(SurplusKind::Refund), {}, 1, {}},
        {QStringLiteral("double-payment-soon"), soon, {}, 1, {}},
        {QStringLiteral("double-payment-carry"),
         normalDoublePayment(SurplusKind::CarryOver),
         {},
         1,
         {}},
        {QStringLiteral("double-payment-credit"),
         normalDoublePayment(SurplusKind::Credit),
         {},
         1,
         {}},
        {QStringLiteral("double-payment-mixed"), mixed, {}, 1, {}},
        {QStringLiteral("double-payment-stress"), stress, {}, 2, {}},
    };
}

std::vector<SheetCase> cardCases()
{
    MemberCardContent longest = normalMemberCard();
    longest.payee = stressSlip().payee;
    longest.customer = stressSlip().customer;
    longest.expires = {};
    PostcardContent text = normalPostcard();
    text.text = QStringLiteral(
        "見本 花子 様の次の車検は2027年8月です。お早めのご予約で、代車を無料でお貸しします。"
        "ご予約はお電話か、店頭で承ります。");
    PostcardContent stress = text;
    stress.payee = stressSlip().payee;
    stress.customer = stressSlip().customer;
    return {
        {QStringLiteral("member-card"), normalMemberCard(), {}, 1, {}},
        {QStringLiteral("member-card-stress"), longest, {}, 1, {}},
        {QStringLiteral("postcard"), text, {}, 1, {}},
        {QStringLiteral("postcard-plain"), normalPostcard(), {}, 1, {}},
        {QStringLiteral("postcard-stress"), stress, {}, 1, {}},
    };
}

std::vector<SheetCase> officeCases()
{
    TenantStatementContent owing = tenantStatement(1);
    owing.before = Yen(-200'000);
    owing.transferFee = Yen(0);
    settle(owing);
    SmsNoticeContent longest = normalSmsNotice();
    longest.payee = stressSlip().payee;
    longest.customer = stressSlip().customer;
    longest.sender = QStringLiteral("KASASAGI-AUTO");
    PickingListContent longNames = pickingList(75);
    for (PickingRow &row : longNames.rows)
        row.customer = QStringLiteral("株式会社みほんオートモーティブ東日本");
    return {
        {QStringLiteral("tenant-statement"), tenantStatement(24), {}, 2, {}},
        {QStringLiteral("tenant-statement-many"), tenantStatement(99), {}, 4, {}},
        {QStringLiteral("tenant-statement-owing"), owing, {}, 2, {}},
        {QStringLiteral("tenant-statement-none"), tenantStatement(0), {}, 1, {}},
        {QStringLiteral("sms-notice"), normalSmsNotice(), {}, 1, {}},
        {QStringLiteral("sms-notice-stress"), longest, {}, 1, {}},
        {QStringLiteral("picking-list"), pickingList(12), {}, 1, {}},
        {QStringLiteral("picking-list-many"), longNames, {}, 3, {}},
    };
}

} // namespace

QByteArray mapPicture(QSize pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.fillRect(QRect(0, pixels.height() * 9 / 20, pixels.width(), pixels.height() / 10),
                     QColor(0xb0, 0xb0, 0xb0));
    painter.fillRect(QRect(pixels.width() * 2 / 5, 0, pixels.width() / 20, pixels.height()),
                     QColor(0xb0, 0xb0, 0xb0));
    painter.fillRect(
        QRect(pixels.width() / 2, pixels.height() * 3 / 5, pixels.width() / 5, pixels.height() / 5),
        QColor(0xc0, 0x20, 0x20)); // the shop, in red: printed in grey
    painter.end();
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return data;
}

std::vector<SheetCase> letterCases()
{
    std::vector<SheetCase> all;
    for (const auto &cases : {smartPitCases(),
                              payEasyCases(),
                              reminderCases(),
                              doublePaymentCases(),
                              cardCases(),
                              officeCases(),
                              bookCases()})
        all.insert(all.end(), cases.begin(), cases.end());
    return all;
}

} // namespace keshikomi::test
