// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/mandates.h"
#include "models/services/sheets/sheets.h"
#include "models/services/stores.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/agreements/agreements_window.h"
#include "ui/pages/agreements/contracts_view.h"
#include "ui/pages/closing/closing_page.h"
#include "ui/pages/closing/exception_form.h"
#include "ui/pages/closing/journal_panel.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/debit/debit_contracts_view.h"
#include "ui/pages/debit/debit_page.h"
#include "ui/pages/paper/preview_panel.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/parts/date_field.h"
#include "ui/parts/elided_label.h"
#include "ui/parts/ledger_table.h"

#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// A house of two companies: each closes its months, exports its journal and has its contracts. A
// house of one is not asked whose they are.
class TestCompanies final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    ClosingPage *m_page = nullptr;

    static QString northern() { return QStringLiteral("北の部品株式会社"); }
    ServiceContext services() const { return m_office->house.context(); }
    Actor admin() const { return m_office->house.admin(); }
    House addCompany()
    {
        NewStore store;
        store.name = QStringLiteral("北の部品 本店");
        store.shortName = QStringLiteral("北/本店");
        return must(
            StoreListService(services()).add(admin(), store, NewLegalEntity{northern(), {}}));
    }
    void openClosing()
    {
        m_page = new ClosingPage(m_office->context, m_office->house.headsFile());
        m_office->shell.addPage(Place::CloseDay, m_page);
        m_office->shell.showPlace(Place::CloseDay);
        QTRY_VERIFY(m_page->month()->checklist()->model()->rowCount() > 0);
    }
    CompanyBox *box() const { return m_page->companies()->box(); }
    void choose(int company)
    {
        box()->setCurrentIndex(company);
        QTRY_COMPARE(m_page->month()->check().company, box()->itemText(company));
    }
    qint64 locks() const { return m_office->house.number("SELECT COUNT(*) FROM month_lock"); }
    // Whatever the list of July has for this company is explained.
    void explainAll(StoreId shop)
    {
        const MonthCloseService months(services(), m_office->house.headsFile(), shop);
        const QDate july(2026, 7, 1);
        for (const ClosePoint &point : must(months.check(admin(), july)).points) {
            if (!point.ok)
                must(months.explain(admin(), july, point.key, QStringLiteral("確認済み")));
        }
    }
    void pressClose()
    {
        QTest::keyClick(&m_office->shell, Qt::Key_F9);
        QTRY_COMPARE(m_page->messages()->count(), 1);
    }
    Bill billOver(const Customer &customer, const std::optional<StoreId> &shop)
    {
        NewBill facts = m_office->house.newBill(
            customer.id, {demo::lump(QStringLiteral("点検"), TaxKind::Standard, 10'000)});
        facts.deliveredOn = QDate(2026, 7, 20);
        facts.store = shop;
        return must(BillService(services()).issue(admin(), facts));
    }
    QPointer<SheetWindow> openInvoice(const Customer &customer)
    {
        SheetWish wish;
        wish.kind = SheetKind::GroupedInvoice;
        wish.number = customer.number;
        QPointer<SheetWindow> window = new SheetWindow(m_office->context, wish, nullptr);
        window->show();
        [&] { QTRY_VERIFY_WITH_TIMEOUT(window->hasSheet(), 30'000); }();
        return window;
    }
    AgreementsWindow *openAgreements()
    {
        auto *window = new AgreementsWindow(m_office->context, &m_office->shell);
        window->show();
        return window;
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
    }
    void cleanup() { m_office.reset(); }

    void oneCompanyIsNotAskedFor()
    {
        openClosing();
        QTRY_COMPARE(box()->count(), 1);
        QVERIFY(m_page->companies()->isHidden());
        QVERIFY(m_page->month()->companyLabel()->isHidden());
        QCOMPARE(m_page->journal()->proposedName(),
                 QStringLiteral("journal-%1-20260810.csv")
                     .arg(m_page->journal()->profiles()->currentData().toString()));
        ContractsView *contracts = openAgreements()->contracts();
        QTRY_COMPARE(contracts->companyField()->count(), 1);
        QVERIFY(contracts->companyField()->isHidden());
        QVERIFY(!contracts->table()->isColumnWanted(5));
    }

    void theMonthOfTheSecondIsClosedByItself()
    {
        const House second = addCompany();
        openClosing();
        QTRY_COMPARE(box()->count(), 2);
        QVERIFY(m_page->companies()->isVisible());
        const QString first = box()->itemText(0);
        QTRY_COMPARE(m_page->month()->check().company, first);
        choose(1);
        QCOMPARE(m_page->month()->companyLabel()->text(), northern());
        QVERIFY(m_page->month()->companyLabel()->isVisible());
        explainAll(second.storeId);
        m_page->refresh();
        QTRY_COMPARE(m_page->month()->check().open(), 0);
        pressClose();
        QVERIFY(m_page->messages()->bar()->message().happened.contains(northern()));
        QCOMPARE(locks(), 0);
        QTest::keyClick(&m_office->shell, Qt::Key_F9);
        QTRY_COMPARE(locks(), 1);
        QCOMPARE(m_office->house.number("SELECT legal_entity FROM month_lock"),
                 second.legalEntity.value());
        QTRY_VERIFY(m_page->month()->check().closed);
        QTRY_COMPARE(m_page->closedMonths()->months()->model()->rowCount(), 1);
        Office::picture(m_office->shell, QStringLiteral("closing-second-company"));
        choose(0);
        QVERIFY(!m_page->month()->check().closed);
        QTRY_COMPARE(m_page->closedMonths()->months()->model()->rowCount(), 0);
        QVERIFY(m_page->closedMonths()->form()->monthField()->text().isEmpty());
    }

    void anotherCompanyForgetsWhatWasPromised()
    {
        const House second = addCompany();
        explainAll(second.storeId);
        openClosing();
        QTRY_COMPARE(box()->count(), 2);
        choose(1);
        QTRY_COMPARE(m_page->month()->check().open(), 0);
        pressClose();
        choose(0);
        QCOMPARE(m_page->messages()->count(), 0);
        choose(1);
        pressClose(); // says it again
        QTRY_VERIFY(m_page->messages()->bar()->message().happened.contains(northern()));
        QCOMPARE(locks(), 0);
    }

    void anExceptionIsOfTheCompany()
    {
        const House second = addCompany();
        explainAll(second.storeId);
        must(MonthCloseService(services(), m_office->house.headsFile(), second.storeId)
                 .close(admin(), QDate(2026, 7, 1), false));
        openClosing();
        QTRY_COMPARE(box()->count(), 2);
        choose(1);
        ExceptionForm *form = m_page->closedMonths()->form();
        QTRY_COMPARE(form->monthField()->text(), QStringLiteral("2026-07"));
        form->personField()->setText(QStringLiteral("sato"));
        form->reasonField()->setText(QStringLiteral("銀行の訂正待ち"));
        form->untilField()->setText(QStringLiteral("+3"));
        form->allowButton()->click();
        QTRY_COMPARE(m_page->messages()->count(), 1);
        QVERIFY(m_page->messages()->bar()->message().happened.contains(northern()));
        form->allowButton()->click();
        QTRY_COMPARE(m_page->closedMonths()->exceptions()->model()->rowCount(), 1);
        choose(0);
        QTRY_COMPARE(m_page->closedMonths()->exceptions()->model()->rowCount(), 0);
    }

    void eachHasItsJournal()
    {
        addCompany();
        openClosing();
        QTRY_COMPARE(box()->count(), 2);
        JournalPanel *journal = m_page->journal();
        const QString ofFirst = journal->proposedName();
        choose(1);
        const QString ofSecond = journal->proposedName();
        QVERIFY(ofFirst != ofSecond);
        QVERIFY2(ofSecond.contains(QStringLiteral("北_本店")), qPrintable(ofSecond));
        const QTemporaryDir folder;
        QSignalSpy nothing(journal, &JournalPanel::nothingLeft);
        journal->exportTo(folder.filePath(ofSecond)); // it has booked nothing
        QTRY_COMPARE(nothing.size(), 1);
        QCOMPARE(nothing.front().front().toString(), northern());
        choose(0);
        QSignalSpy exported(journal, &JournalPanel::exported);
        journal->exportTo(folder.filePath(ofFirst));
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(QFile::exists(folder.filePath(ofFirst)));
        QCOMPARE(exported.front().at(2).toString(), box()->itemText(0));
    }

    void aContractIsOfTheChosenCompany()
    {
        const House second = addCompany();
        ContractsView *view = openAgreements()->contracts();
        QTRY_VERIFY(view->companyField()->isVisible());
        QVERIFY(view->table()->isColumnWanted(5));
        const int before = view->table()->model()->rowCount();
        QVERIFY(before > 0);
        view->newButton()->click();
        view->companyField()->setCurrentIndex(1);
        view->channelField()->setCurrentIndex(
            view->channelField()->findData(channelName(Channel::BankTransfer)));
        view->keyField()->setText(QStringLiteral("0009-227-1-7654321"));
        view->nameField()->setText(QStringLiteral("北の口座"));
        view->saveButton()->click();
        QTRY_COMPARE(view->table()->model()->rowCount(), before + 1);
        QCOMPARE(m_office->house.number(
                     "SELECT legal_entity FROM agreement WHERE key = '0009-227-1-7654321'"),
                 second.legalEntity.value());
        const auto companyOf = [view](int row) {
            return view->table()->model()->index(row, 5).data().toString();
        };
        QCOMPARE(companyOf(before), northern());
        QCOMPARE(companyOf(0), view->companyField()->itemText(0));
        // It stays with its company.
        view->table()->selectRow(0);
        QTRY_COMPARE(view->companyField()->currentIndex(), 0);
        QVERIFY(!view->companyField()->isEnabled());
        view->newButton()->click();
        QVERIFY(view->companyField()->isEnabled());
    }

    void aDebitContractIsOfTheChosenCompany()
    {
        const House second = addCompany();
        auto *page = new DebitPage(m_office->context);
        m_office->shell.addPage(Place::Debit, page, nullptr);
        m_office->shell.showPlace(Place::Debit);
        page->showView(DebitPage::View::Contracts);
        DebitContractsView *view = page->contracts();
        QTRY_VERIFY(view->companyField()->isVisible());
        view->newButton()->click();
        view->companyField()->setCurrentIndex(1);
        const std::pair<const char *, QString> typed[]{{"name", QStringLiteral("北の振替")},
                                                       {"consignor", QStringLiteral("123456789")},
                                                       {"bank", QStringLiteral("0001")},
                                                       {"branch", QStringLiteral("005")},
                                                       {"account", QStringLiteral("2345678")},
                                                       {"holder", QStringLiteral("カ）キタ")}};
        const int before = view->table()->model()->rowCount();
        for (const auto &[name, text] : typed)
            view->field(QLatin1String(name))->setText(text);
        view->saveButton()->click();
        QTRY_COMPARE(view->table()->model()->rowCount(), before + 1);
        QCOMPARE(m_office->house.number(
                     "SELECT legal_entity FROM agreement WHERE key = 'debit-0123456789'"),
                 second.legalEntity.value());
        view->table()->selectRow(before);
        QVERIFY(view->companyField()->isHidden());
        QCOMPARE(view->table()->model()->index(before, 4).data().toString(), second.entity.name);
    }
};

QTEST_MAIN(TestCompanies)
#include "tst_companies.moc"
