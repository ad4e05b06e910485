// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/services/customers.h"
#include "models/services/demo_data.h"
#include "models/services/demo_desk/demo_scenes.h"
#include "models/services/settings.h"
#include "models/services/sheets/sheets.h"

namespace keshikomi::demo {

namespace {

struct Visitor final
{
    const char16_t *name, *kana, *address, *subject;
    qint64 yen; // before tax
};

constexpr Visitor visitors[]{
    {u"Ms. Emily Carter", u"エミリー カーター", u"Minato-machi 2-7-8", u"12か月点検", 41'300},
    {u"Mr. Rahul Mehta", u"ラフル メータ", u"Sakuradai 1-4-2", u"タイヤ交換", 67'900},
    {u"Kingfisher Trading Ltd.", u"キングフィッシャー", u"Honcho 3-1-1", u"一般修理", 128'400},
};

// English sheets name the house in English.
Done nameTheHouse(Stage &stage)
{
    NewLegalEntity entity = legalEntity();
    NewStore shop = store();
    entity.nameEn = QStringLiteral("Kasasagi Motors Co., Ltd.");
    shop.nameEn = QStringLiteral("Central Service Centre");
    shop.addressEn = QStringLiteral("1-2-3 Chuo, Kakuu-shi, Mihon, Japan");
    shop.hoursEn = QStringLiteral("Mon-Fri 9:30-18:00");
    KK_CHECK(SettingService(stage.on(stage.today)).setHouse(stage.me, entity, shop).result());
    return done();
}

Done ask(Stage &stage, const Visitor &visitor, QDate day)
{
    NewCustomer facts;
    facts.name = QString::fromUtf16(visitor.name);
    facts.kana = QString::fromUtf16(visitor.kana);
    facts.zip = QStringLiteral("000-0002");
    facts.address1 = QString::fromUtf16(visitor.address);
    facts.address2 = QStringLiteral("Kakuu-shi, Mihon, Japan");
    facts.phone = QStringLiteral("000-0000-0004");
    const ServiceContext context = stage.on(day);
    KK_TRY(const Customer customer, CustomerService(context).add(stage.me, facts).result());
    CustomerPaper paper;
    paper.language = SheetForm::Language::English;
    KK_CHECK(SheetService(context).setPaper(stage.me, customer.number, paper).result());
    KK_CHECK(stage.bill(customer,
                        {day, QString::fromUtf16(visitor.subject), visitor.yen, day.addDays(28)}));
    return done();
}

} // namespace

Done playVisitors(Stage &stage)
{
    KK_CHECK(nameTheHouse(stage));
    for (const Visitor &visitor : visitors)
        KK_CHECK(ask(stage, visitor, stage.today.addDays(-2)));
    return done();
}

} // namespace keshikomi::demo
