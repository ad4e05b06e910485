// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/services/demo_data.h"
#include "models/services/demo_desk/demo_scenes.h"
#include "models/services/sheets/sheets.h"
#include "models/services/tenants/tenant_service.h"

#include <array>

namespace keshikomi::demo {

namespace {

struct Shop final
{
    const char16_t *name, *registration, *holder;
    qint64 firstBill;
    TenantTerms terms;
    const char16_t *subject;
    std::array<qint64, 3> bills; // before tax
};

const std::array<Shop, 2> &shops()
{
    static const std::array<Shop, 2> all{{
        {u"みなと洗車株式会社",
         u"T7123456789012",
         u"ミナトセンシヤ",
         700'001,
         {Yen(110), Rate{300}, Yen(330), true, 25},
         u"手洗い洗車・室内清掃",
         {3'650, 12'000, 52'000}},
        {u"カササギ用品館",
         u"",
         u"カササギヨウヒン",
         710'001,
         {Yen(0), Rate{550}, Yen(220), false, 30},
         u"用品取付",
         {8'800, 24'000, 4'300}},
    }};
    return all;
}

Result<TenantId> addShop(Stage &stage, const Shop &shop, QDate day)
{
    NewTenant tenant;
    tenant.facts.name = QString::fromUtf16(shop.name);
    tenant.facts.registrationNumber = QString::fromUtf16(shop.registration);
    tenant.facts.zip = QStringLiteral("000-0003");
    tenant.facts.address = QStringLiteral("見本県架空市港町3丁目1番1号");
    tenant.facts.phone = QStringLiteral("000-0000-0003");
    tenant.facts.bankName = QStringLiteral("みなと銀行 本店");
    tenant.facts.bankAccount = QStringLiteral("普通 ***4567");
    tenant.facts.bankHolder = QString::fromUtf16(shop.holder);
    tenant.firstBill = shop.firstBill;
    tenant.lastBill = shop.firstBill + 998;
    const TenantService service(stage.on(day));
    KK_TRY(const Tenant added, service.add(stage.me, tenant).result());
    KK_CHECK(service.setTerms(stage.me, added.id, day, shop.terms).result());
    return added.id;
}

// Bills of the month; all but the last one are paid by transfers that name them.
Done askAndCollect(Stage &stage, const Shop &shop, TenantId tenant, QDate first)
{
    KK_TRY(const Customer customer,
           stage.customer(first,
                          QStringLiteral("%1のお客様").arg(QString::fromUtf16(shop.name)),
                          QString::fromUtf16(shop.holder)));
    std::vector<NoticeRecord> transfers;
    const QDate paidOn = first.addDays(12);
    for (std::size_t i = 0; i < shop.bills.size(); ++i) {
        KK_TRY(const Bill bill,
               stage.bill(customer,
                          {first.addDays(int(i)),
                           QString::fromUtf16(shop.subject),
                           shop.bills[i],
                           first.addDays(27),
                           tenant}));
        if (i + 1 < shop.bills.size())
            transfers.push_back(stage.transfer(
                paidOn, customer.facts.kana, bill.amount, billNumberText(bill.number)));
    }
    return stage.tellBank(paidOn, transfers);
}

Done tell(Stage &stage, TenantId tenant, QDate closing, QDate day)
{
    SheetWish wish;
    wish.kind = SheetKind::TenantStatement;
    wish.number = tenant.value();
    wish.closing = closing;
    KK_CHECK(SheetService(stage.on(day)).handOut(stage.me, wish).result());
    return done();
}

} // namespace

Done playTenants(Stage &stage)
{
    const QDate thisMonth(stage.today.year(), stage.today.month(), 1);
    const QDate lastMonth = thisMonth.addMonths(-1);
    std::vector<TenantId> tenants;
    for (const Shop &shop : shops()) {
        KK_TRY(const TenantId tenant, addShop(stage, shop, lastMonth.addMonths(-1)));
        KK_CHECK(askAndCollect(stage, shop, tenant, lastMonth.addDays(2)));
        KK_CHECK(tell(stage, tenant, thisMonth.addDays(-1), thisMonth));
        tenants.push_back(tenant);
    }
    const TenantService service(stage.on(thisMonth));
    KK_TRY(const auto statements, service.statements(stage.me, tenants.front()).result());
    KK_CHECK(service.pay(stage.other, statements.back().number, bank().key, thisMonth).result());
    return done();
}

} // namespace keshikomi::demo
