// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/staff/staff_page.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"

#include <QComboBox>
#include <QLineEdit>

using namespace keshikomi;
using test::must;
using test::Office;

// Who may do what, by keyboard, in both languages.
class TestStaffPage final : public test::Suite
{
    Q_OBJECT

    static std::vector<StaffMember> staffOf(Office &office)
    {
        return must(StaffService(office.house.context()).list(office.house.admin()));
    }
    static int rowOf(const StaffPage &page, const QString &name)
    {
        const QAbstractItemModel *model = page.table()->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }

private Q_SLOTS:
    void givesAndTakes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void givesAndTakes()
    {
        QFETCH(const QString, language);
        installTranslations(*qApp, language);
        Office office;
        auto *page = new StaffPage(office.context);
        office.shell.addPage(Place::Staff, page);
        office.shell.showPlace(Place::Staff);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1); // who set the house up

        page->name()->setFocus();
        page->name()->selectAll();
        QTest::keyClicks(page->name(), QStringLiteral("naomi"));
        page->roles()->setCurrentIndex(page->roles()->findData(int(Role::Accountant)));
        QTest::keyClick(page->name(), Qt::Key_F12);
        QTRY_COMPARE(staffOf(office).size(), size_t(2));
        QTRY_COMPARE(page->table()->model()->rowCount(), 2);
        const QString picture = qEnvironmentVariable("KK_PICTURES");
        if (!picture.isEmpty())
            QVERIFY(
                office.shell.grab().save(picture + QStringLiteral("/staff-%1.png").arg(language)));

        // The last administrator stays one.
        const QString me = office.house.admin().name;
        page->table()->selectRow(rowOf(*page, me));
        QTRY_COMPARE(page->name()->text(), me);
        page->removeChosen();
        QTRY_VERIFY(!page->isBusy());
        QVERIFY(!office.shell.findChildren<MessageBar *>().isEmpty());
        QCOMPARE(staffOf(office).size(), size_t(2));

        page->table()->selectRow(rowOf(*page, QStringLiteral("naomi")));
        QTRY_COMPARE(page->name()->text(), QStringLiteral("naomi"));
        page->removeChosen();
        QTRY_COMPARE(staffOf(office).size(), size_t(1));
        QCOMPARE(staffOf(office).front().role, Role::Admin);
    }

    void onlyLooksWithoutTheRight()
    {
        Office office;
        PageContext context = office.context;
        context.actor = office.house.as(Role::Accountant);
        auto *page = new StaffPage(context);
        office.shell.addPage(Place::Staff, page);
        office.shell.showPlace(Place::Staff);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        QVERIFY(!page->name()->isEnabled());
        page->give();
        QCOMPARE(staffOf(office).size(), size_t(1));
    }
};

QTEST_MAIN(TestStaffPage)
#include "tst_staff_page.moc"
