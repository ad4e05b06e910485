// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/bills.h"
#include "models/services/clearing.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/pages/settlement/settlement_page.h"
#include "ui/pages/tenants/kept_view.h"
#include "ui/pages/tenants/statements_view.h"
#include "ui/pages/tenants/tenant_list_view.h"
#include "ui/pages/tenants/tenants_window.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// A tenant from its first bill to its payout and closed month, by the hands of a person.
class TestTenantsWindow final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    TenantsWindow *m_window = nullptr; // the page's

    static void press(QPushButton *button)
    {
        QTRY_VERIFY(button->isEnabled()); // nothing is on its way any more
        QTest::mouseClick(button, Qt::LeftButton);
    }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        field->insert(text);
    }
    TenantService service() const { return TenantService(m_office->house.context()); }
    TenantRow row() const { return must(service().find(m_office->house.admin(), TenantId(1))); }

private Q_SLOTS:
    void init()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
        auto *const page = new SettlementPage(m_office->context);
        m_office->shell.addPage(Place::Settle, page, page->details());
        m_office->shell.showPlace(Place::Settle);
        m_window = page->openTenants();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
    }
    void cleanup() { m_office.reset(); }

    void addsATenant()
    {
        TenantListView *view = m_window->list();
        type(view->field(TenantListView::Name), QStringLiteral(u"みなと洗車"));
        type(view->field(TenantListView::FirstBill), QStringLiteral("B-700001"));
        press(view->addButton()); // the last number is missing
        QVERIFY(!view->field(TenantListView::LastBill)->accessibleDescription().isEmpty());
        QCOMPARE(view->table()->model()->rowCount(), 0);
        type(view->field(TenantListView::LastBill), QStringLiteral(u"７０００９９"));
        press(view->addButton());
        QTRY_COMPARE(view->table()->model()->rowCount(), 1);
        QCOMPARE(row().tenant.is.firstBill, 700'001);
        QCOMPARE(row().tenant.is.lastBill, 700'099);
        QVERIFY(view->field(TenantListView::Name)->text().isEmpty());
        // Its range is taken: the service says so, nothing is added.
        type(view->field(TenantListView::Name), QStringLiteral(u"ほかの店"));
        type(view->field(TenantListView::FirstBill), QStringLiteral("700050"));
        type(view->field(TenantListView::LastBill), QStringLiteral("700150"));
        press(view->addButton());
        QTRY_VERIFY(!m_window->messages()->findChildren<MessageBar *>().isEmpty());
        QTRY_VERIFY(view->addButton()->isEnabled());
        QCOMPARE(view->table()->model()->rowCount(), 1);
    }
    void saysWhatIsKept()
    {
        addTenant();
        m_window->showView(TenantsWindow::View::Kept);
        KeptView *view = m_window->kept();
        QCOMPARE(view->table()->model()->rowCount(), 0);
        type(view->receiptFee(), QStringLiteral("220"));
        type(view->rate(), QStringLiteral("1.555"));
        press(view->setButton());
        QVERIFY(!view->rate()->accessibleDescription().isEmpty()); // three decimals
        QCOMPARE(view->table()->model()->rowCount(), 0);
        type(view->rate(), QStringLiteral(u"１．５％"));
        type(view->transferFee(), QStringLiteral("330"));
        view->keepsStamp()->setChecked(true);
        press(view->setButton());
        QTRY_COMPARE(view->table()->model()->rowCount(), 1);
        const Tenant tenant = row().tenant;
        const TenantTerms *terms = tenant.termsOn(m_office->context.today());
        QVERIFY(terms && terms->keepsStamp);
        QCOMPARE(terms->rate.basisPoints, 150);
        QCOMPARE(terms->receiptFee, Yen(220));
        QCOMPARE(terms->transferFee, Yen(330));
    }
    // 33,000 yen paid in August: 220 and 495 are kept, 330 for the transfer; the month closes.
    void paysOutAndClosesTheMonth()
    {
        addTenant();
        collect();
        m_office->house.clock.set(QDateTime(QDate(2026, 9, 10), QTime(3, 0), Qt::UTC));
        m_window->refresh();
        m_window->showView(TenantsWindow::View::Statements);
        StatementsView *view = m_window->statements();
        QTRY_VERIFY(view->newButton()->isEnabled());

        SheetWindow *sheet = view->openNew();
        QTRY_VERIFY_WITH_TIMEOUT(sheet->hasSheet(), 20'000);
        QCOMPARE(view->table()->model()->rowCount(), 0); // looking counts nothing
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("statement.pdf"));
        sheet->saveTo(path);
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(path).size() > 1'000, 20'000);
        QTRY_COMPARE(view->table()->model()->rowCount(), 1);
        const auto statements = must(service().statements(m_office->house.admin(), TenantId(1)));
        QCOMPARE(statements[0].figures.payout, Yen(33'000 - 220 - 495 - 330));
        sheet->close();

        QTRY_VERIFY(view->payButton()->isEnabled());
        view->payDay()->setDay(QDate(2026, 9, 9));
        press(view->payButton()); // the first press says what would happen
        QVERIFY(!must(service().statements(m_office->house.admin(), TenantId(1)))[0].paid);
        press(view->payButton());
        QTRY_VERIFY(!view->payButton()->isEnabled());
        QTRY_VERIFY(must(service().statements(m_office->house.admin(), TenantId(1)))[0].paid);
        QCOMPARE(row().sums.unpaid, Yen());

        // It did not leave after all; then it does.
        const auto isPaid = [this] {
            return must(service().statements(m_office->house.admin(), TenantId(1)))[0].paid;
        };
        QTRY_COMPARE(view->undoButton()->text(), StatementsView::tr("Undo the payout …"));
        press(view->undoButton());
        QTRY_VERIFY(view->undoButton()->isEnabled());
        QVERIFY(isPaid());
        press(view->undoButton());
        QTRY_VERIFY(!isPaid());
        QTRY_VERIFY(view->payButton()->isEnabled());
        press(view->payButton());
        press(view->payButton());
        QTRY_VERIFY(isPaid());

        QCOMPARE(view->month()->text(), QStringLiteral("2026-07")); // of the day it was opened
        type(view->month(), QStringLiteral("2026-08"));
        press(view->closeButton());
        QTRY_VERIFY(view->closeButton()->isEnabled());
        QVERIFY(!row().tenant.closedThrough.isValid());
        press(view->closeButton());
        QTRY_COMPARE(row().tenant.closedThrough, QDate(2026, 8, 31));
    }
    // Money that no statement tells keeps the month open.
    void keepsAMonthOpen()
    {
        addTenant();
        collect();
        m_office->house.clock.set(QDateTime(QDate(2026, 9, 10), QTime(3, 0), Qt::UTC));
        m_window->refresh();
        m_window->showView(TenantsWindow::View::Statements);
        StatementsView *view = m_window->statements();
        QTRY_VERIFY(view->closeButton()->isEnabled());
        type(view->month(), QStringLiteral("2026-08"));
        press(view->closeButton());
        QTRY_VERIFY(!m_window->messages()->findChildren<MessageBar *>().isEmpty());
        QTRY_VERIFY(view->closeButton()->isEnabled());
        QVERIFY(!row().tenant.closedThrough.isValid());
        type(view->month(), QStringLiteral("2026/08/01"));
        press(view->closeButton());
        QVERIFY(!row().tenant.closedThrough.isValid());
    }

private:
    void addTenant()
    {
        NewTenant tenant;
        tenant.facts.name = QStringLiteral(u"みなと洗車");
        tenant.firstBill = 700'001;
        tenant.lastBill = 700'099;
        must(service().add(m_office->house.admin(), tenant));
        m_window->refresh();
        QTRY_COMPARE(m_window->tenant()->count(), 1);
    }
    // A bill of the tenant, paid in full by a transfer.
    void collect()
    {
        const Actor actor = m_office->house.admin();
        must(service().setTerms(actor,
                                TenantId(1),
                                QDate(2026, 8, 1),
                                TenantTerms{Yen(220), Rate{150}, Yen(330), false, 30}));
        const Customer customer = m_office->house.customer();
        NewBill wish = m_office->house.newBill(
            customer.id, {demo::lump(QStringLiteral(u"洗車"), TaxKind::Standard, 30'000)});
        wish.tenant = TenantId(1);
        const Bill bill = must(BillService(m_office->house.context()).issue(actor, wish));
        QCOMPARE(bill.open, Yen(33'000));
        must(ClearingService(m_office->house.context())
                 .allocate(actor, m_office->transferred(), {{bill.id, Yen(33'000), Yen()}}));
    }
};

QTEST_MAIN(TestTenantsWindow)
#include "tst_tenants_window.moc"
