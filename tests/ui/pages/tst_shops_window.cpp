// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/stores.h"
#include "tests/ui/pages/window_suite.h"
#include "ui/pages/paper/printer_page.h"
#include "ui/pages/settings/settings_menu.h"
#include "ui/pages/settings/shop_facts_view.h"
#include "ui/pages/settings/shops_window.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTest>

using namespace keshikomi;
using test::must;
using test::TestHouse;
using test::TestWindow;

// Shops are added, of a company that is there or of another one, and their facts are changed.
class TestShopsWindow final : public test::WindowSuite
{
    Q_OBJECT

private:
    // By the menu of the settings, as a person would.
    static ShopsWindow *open(TestWindow &window)
    {
        auto *page = new PrinterPage(window.context);
        window.shell.addPage(Place::Settings, page);
        window.shell.showPlace(Place::Settings);
        page->more()->button()->click();
        page->more()->menu()->close();
        page->more()->menu()->actions().at(4)->trigger();
        auto *opened = page->findChild<ShopsWindow *>();
        if (!opened)
            qFatal("the window did not open");
        return opened;
    }
    // A second shop of the house, and a shop of another company.
    static void addShops(TestHouse &house)
    {
        const StoreListService service(house.context());
        NewStore store;
        store.name = QStringLiteral("南店");
        must(service.add(house.admin(), store, std::nullopt));
        store.name = QStringLiteral("北の部品 本店");
        const NewLegalEntity other{QStringLiteral("北の部品株式会社"), {}};
        must(service.add(house.admin(), store, other));
    }

private Q_SLOTS:
    void aShopOfANewCompanyIsAdded_data() { looks(); }
    void aShopOfANewCompanyIsAdded()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        auto *shops = open(*window);
        QTRY_COMPARE(shops->companyField()->count(), 2); // that of the house, and another one
        const auto line = [shops](const char *name) { return shops->field(QLatin1String(name)); };
        const auto stored = [&] {
            return must(StoreListService(house.context()).list(house.admin()));
        };
        QVERIFY(line("name")->isHidden());
        shops->companyField()->setCurrentIndex(1);
        QVERIFY(line("name")->isVisible());
        line("store")->setText(QStringLiteral("北の部品 本店"));
        line("name")->setText(stored().front().entity.name); // there is one of this name
        press(shops, Qt::Key_F12);
        QVERIFY(line("name")->hasFocus() && !line("name")->accessibleDescription().isEmpty());
        line("name")->setText(QStringLiteral("北の部品株式会社"));
        line("registration_number")->setText(QStringLiteral("T12345"));
        press(shops, Qt::Key_F12);
        QTRY_VERIFY(line("registration_number")->hasFocus());
        QVERIFY(line("registration_number")
                    ->accessibleDescription()
                    .contains(QStringLiteral("T12345")));
        picture("shops", *shops, window->look);
        QCOMPARE(stored().size(), std::size_t(1));
        line("registration_number")->setText(QStringLiteral("Ｔ7000012050002"));
        press(shops, Qt::Key_F12); // says what would be
        QTRY_COMPARE(shops->messages()->count(), 1);
        QCOMPARE(stored().size(), std::size_t(1));
        press(shops, Qt::Key_F12);
        QTRY_COMPARE(shops->shops()->model()->rowCount(), 2);
        const House added = stored().back();
        QCOMPARE(added.entity.name, QStringLiteral("北の部品株式会社"));
        QCOMPARE(added.entity.registrationNumber, QStringLiteral("T7000012050002"));
        QVERIFY(added.legalEntity != stored().front().legalEntity);
        // The next is one more of a company that is there.
        QTRY_COMPARE(shops->companyField()->count(), 3);
        QVERIFY(line("store")->text().isEmpty() && line("name")->isHidden());
        shops->companyField()->setCurrentIndex(1);
        line("store")->setText(QStringLiteral("北の部品 二号店"));
        press(shops, Qt::Key_F12);
        QTRY_VERIFY(shops->messages()->bar()->message().happened.contains(
            QStringLiteral("北の部品 二号店")));
        press(shops, Qt::Key_F12);
        QTRY_COMPARE(stored().size(), std::size_t(3));
        QCOMPARE(stored().back().legalEntity, added.legalEntity);
    }

    void theFactsOfAShopAreChanged_data() { looks(); }
    void theFactsOfAShopAreChanged()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        addShops(house);
        const auto stored = [&] {
            return must(StoreListService(house.context()).list(house.admin()));
        };
        auto *shops = open(*window);
        QTRY_COMPARE(shops->shops()->model()->rowCount(), 3);
        QVERIFY(shops->view() == ShopsWindow::View::New);
        shops->shops()->selectRow(1);
        QVERIFY(shops->view() == ShopsWindow::View::Facts);
        const ShopFactsView *facts = shops->facts();
        const auto line = [facts](const char *name) { return facts->field(QLatin1String(name)); };
        QCOMPARE(line("store")->text(), QStringLiteral("南店"));
        QCOMPARE(line("name")->text(), demo::legalEntity().name);
        QVERIFY(facts->companyNote()->text().contains(QLatin1Char('2'))); // shops that share it
        picture("shop-facts", *shops, window->look);
        // What somebody else changes meanwhile stays.
        NewStore south = stored().at(1).store;
        south.hours = QStringLiteral("9:00–18:00");
        must(SettingService(house.context())
                 .setHouse(
                     house.admin(), stored().at(1).entity, south, false, stored().at(1).storeId));
        line("phone")->setText(QStringLiteral("03-0000-0001"));
        line("bank")->setText(QStringLiteral("みなと銀行 本店"));
        line("account")->setText(QStringLiteral("普通 7654321"));
        line("holder")->setText(QStringLiteral("ﾐﾎﾝﾐﾅﾐ"));
        press(shops, Qt::Key_F12);
        QTRY_COMPARE(stored().at(1).store.phone, QStringLiteral("03-0000-0001"));
        QCOMPARE(stored().at(1).store.hours, south.hours);
        QCOMPARE(stored().at(1).store.bankHolder, QStringLiteral("ﾐﾎﾝﾐﾅﾐ"));
        QCOMPARE(stored().at(0).store.phone, demo::store().phone);
        QCOMPARE(stored().at(1).entity.name, demo::legalEntity().name);
    }

    void theFactsOfACompanyAreThoseOfAllItsShops_data() { looks(); }
    void theFactsOfACompanyAreThoseOfAllItsShops()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        addShops(house);
        const auto stored = [&] {
            return must(StoreListService(house.context()).list(house.admin()));
        };
        auto *shops = open(*window);
        QTRY_COMPARE(shops->shops()->model()->rowCount(), 3);
        shops->shops()->selectRow(1);
        const ShopFactsView *facts = shops->facts();
        const auto line = [facts](const char *name) { return facts->field(QLatin1String(name)); };
        line("registration_number")->setText(QStringLiteral("T12345"));
        press(shops, Qt::Key_F12);
        QTRY_VERIFY(line("registration_number")
                        ->accessibleDescription()
                        .contains(QStringLiteral("T12345")));
        QVERIFY(line("registration_number")->hasFocus());
        line("registration_number")->setText(QStringLiteral("Ｔ7000012050002"));
        line("name")->setText(QStringLiteral("北の部品株式会社")); // there is one
        QTRY_VERIFY(facts->saveButton()->isEnabled());
        press(shops, Qt::Key_F12);
        QTRY_VERIFY(line("name")->hasFocus() && !line("name")->accessibleDescription().isEmpty());
        line("name")->setText(QStringLiteral("新しい見本株式会社"));
        QTRY_VERIFY(facts->saveButton()->isEnabled());
        press(shops, Qt::Key_F12); // says what would be
        QTRY_COMPARE(shops->messages()->count(), 1);
        QCOMPARE(stored().at(0).entity.name, demo::legalEntity().name);
        picture("shop-facts-company", *shops, window->look);
        press(shops, Qt::Key_F12);
        QTRY_COMPARE(stored().at(0).entity.name, QStringLiteral("新しい見本株式会社"));
        QCOMPARE(stored().at(1).entity.name, QStringLiteral("新しい見本株式会社"));
        QCOMPARE(stored().at(1).entity.registrationNumber, QStringLiteral("T7000012050002"));
        QCOMPARE(stored().at(2).entity.name, QStringLiteral("北の部品株式会社"));
        QTRY_COMPARE(line("registration_number")->text(), QStringLiteral("T7000012050002"));
        // The other shop's form has it, too.
        QTRY_COMPARE(shops->shops()->model()->index(0, 2).data().toString(),
                     QStringLiteral("新しい見本株式会社"));
        shops->shops()->selectRow(0);
        QCOMPARE(line("name")->text(), QStringLiteral("新しい見本株式会社"));
    }

    // Who may not change it can look at it.
    void othersOnlyLookAtTheFacts_data() { looks(); }
    void othersOnlyLookAtTheFacts()
    {
        TestHouse house(Dialect::Sqlite);
        const auto window = begin(house);
        PageContext reading = window->context;
        reading.actor = house.as(Role::Cashier);
        ShopsWindow shops(reading, nullptr);
        shops.setAttribute(Qt::WA_DeleteOnClose, false);
        shops.show();
        QTRY_COMPARE(shops.shops()->model()->rowCount(), 1);
        shops.shops()->selectRow(0);
        QCOMPARE(shops.facts()->field(QStringLiteral("store"))->text(), demo::store().name);
        QVERIFY(!shops.facts()->saveButton()->isEnabled());
        QVERIFY(!shops.facts()->field(QStringLiteral("store"))->isEnabled());
    }
};

QTEST_MAIN(TestShopsWindow)
#include "tst_shops_window.moc"
