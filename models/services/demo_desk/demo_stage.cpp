// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/demo_desk/demo_stage.h"

#include "models/domain/bank_letters.h"
#include "models/domain/try.h"
#include "models/formats/write_files.h"
#include "models/services/bills.h"
#include "models/services/clearing.h"
#include "models/services/customers.h"
#include "models/services/demo_data.h"
#include "models/services/imports.h"

#include <algorithm>

namespace keshikomi::demo {

namespace {

CreditedAccount accountOfHouse() // demo::bank()
{
    return {QStringLiteral("0009"),
            QStringLiteral("ﾐﾎﾝ"),
            QStringLiteral("227"),
            QStringLiteral("ﾁﾕｳｵｳ"),
            QStringLiteral("1"),
            QStringLiteral("1234567"),
            QStringLiteral("ｶ)ｶｻｻｷﾞｼﾞﾄﾞｳｼﾔ")};
}

} // namespace

Stage::Stage(ServiceContext context, const Actor &actor)
    : today(context.clock.today())
    , me(actor)
    , other{QStringLiteral("naomi"), Role::Accountant, actor.seat}
    , m_store(context.store)
    , m_now(context.clock.now())
    , m_clock(m_now)
{
}

ServiceContext Stage::on(QDate day)
{
    const QDateTime morning(day, QTime(1, 0), Qt::UTC); // ten in Japan
    m_clock.set(std::min(morning, m_now)); // today it may not be ten yet
    return {m_store, m_clock};
}

Result<Customer> Stage::customer(QDate day, const QString &name, const QString &kana)
{
    NewCustomer facts;
    facts.name = name;
    facts.kana = kana;
    facts.honorific = QStringLiteral("様");
    facts.zip = QStringLiteral("000-0002");
    facts.address1 = QStringLiteral("見本県架空市港町2丁目7番8号");
    facts.phone = QStringLiteral("000-0000-0002");
    return CustomerService(on(day)).add(me, facts).result();
}

Result<Bill> Stage::bill(const Customer &customer, const Work &work)
{
    NewBill bill{customer.id,
                 {},
                 work.subject,
                 work.day,
                 work.dueOn,
                 work.day,
                 {lump(work.subject, TaxKind::Standard, work.yen)}};
    bill.tenant = work.tenant;
    return BillService(on(work.day)).issue(me, bill).result();
}

NoticeRecord Stage::transfer(QDate day, const QString &kana, Yen amount, const QString &edi) const
{
    NoticeRecord notice;
    notice.kind = NoticeKind::Credit;
    notice.channel = Channel::BankTransfer;
    notice.receivedOn = notice.valueOn = day;
    notice.amount = amount;
    notice.payerName = bankLetters(kana);
    notice.bankName = QStringLiteral("ﾐﾅﾄ");
    notice.branchName = QStringLiteral("ﾎﾝﾃﾝ");
    notice.ediInformation = edi;
    return notice;
}

Done Stage::tellBank(QDate day, const std::vector<NoticeRecord> &transfers)
{
    KK_TRY(const QByteArray bytes,
           writeZengin01(transfers, accountOfHouse(), NoticeLayout::Zengin01A, {day, true}));
    KK_CHECK(take(day, QStringLiteral("bank-%1.txt").arg(day.toString(Qt::ISODate)), bytes));
    return clear(day);
}

Done Stage::take(QDate day, const QString &fileName, const QByteArray &bytes)
{
    KK_TRY(const ImportReport report,
           ImportService(on(day)).import(me, {fileName, bytes}).result());
    return report.refused ? Done(tl::unexpected(*report.refused)) : done();
}

Done Stage::clear(QDate day)
{
    KK_CHECK(ClearingService(on(day)).clear(me).result());
    return done();
}

} // namespace keshikomi::demo
