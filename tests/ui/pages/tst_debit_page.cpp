// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/mandates.h"
#include "models/wording/debit_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/debit/batches_view.h"
#include "ui/pages/debit/debit_contracts_view.h"
#include "ui/pages/debit/debit_page.h"
#include "ui/pages/debit/mandates_view.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"

#include <QCheckBox>
#include <QGraphicsEffect>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// The page of direct debit: an account by its form, a request by F2, its approval, its file.
class TestDebitPage final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    DebitPage *m_page = nullptr;
    QTemporaryDir m_folder;
    QString m_agreement;

    ServiceContext services() const { return m_office->house.context(); }
    void begin(const char *language)
    {
        installTranslations(*qApp, QLatin1String(language));
        m_office = std::make_unique<Office>();
        DebitTerms terms;
        terms.consignor = QStringLiteral("123456789");
        terms.account = {QStringLiteral("0001"),
                         {},
                         QStringLiteral("004"),
                         {},
                         QStringLiteral("1"),
                         QStringLiteral("1234567"),
                         QStringLiteral("カ）ミホン")};
        m_agreement =
            must(MandateService(services())
                     .putAgreement(m_office->house.admin(), QStringLiteral("見本銀行"), terms))
                .key;
        m_page = new DebitPage(m_office->context);
        m_office->shell.addPage(Place::Debit, m_page, nullptr);
        QTRY_VERIFY(m_office->shell.isActiveWindow());
        m_office->shell.showPlace(Place::Debit);
    }
    // A customer with an account and a bill that is due.
    void owes(const QString &name, qint64 beforeTax)
    {
        const Customer customer = m_office->house.customer(name);
        MandateWish wish;
        wish.customerNumber = customer.number;
        wish.account = {QStringLiteral("0001"),
                        QStringLiteral("ミズウミ"),
                        QStringLiteral("004"),
                        QStringLiteral("ホンテン"),
                        QStringLiteral("1"),
                        QStringLiteral("7654321"),
                        QStringLiteral("ミホン ハナコ")};
        wish.active = true;
        must(MandateService(services()).add(m_office->house.admin(), wish));
        NewBill bill = m_office->house.newBill(
            customer.id, {demo::lump(QStringLiteral("整備"), TaxKind::Standard, beforeTax)});
        bill.dueOn = m_office->house.clock.today();
        must(BillService(services()).issue(m_office->house.admin(), bill));
    }
    void picture(const char *name)
    {
        const QString folder = qEnvironmentVariable("KK_PICTURES");
        if (folder.isEmpty())
            return;
        const auto faded = [this] {
            const auto bars = m_office->shell.findChildren<MessageBar *>();
            return std::none_of(bars.begin(), bars.end(), [](const MessageBar *bar) {
                return bar->graphicsEffect() != nullptr;
            });
        };
        QTRY_VERIFY(faded());
        QVERIFY(m_office->shell.grab().save(
            QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    void registersAnAccount()
    {
        begin("ja");
        m_page->showView(DebitPage::View::Accounts);
        MandatesView *view = m_page->mandates();
        const Customer customer = m_office->house.customer(QStringLiteral("一条 一郎"));
        CustomerRow row{customer.id, customer.number, customer.facts.name, {}, {}, {}};
        view->customer()->setCustomer(row);
        view->field(QStringLiteral("bank"))->setText(QStringLiteral("0001"));
        view->field(QStringLiteral("branch"))->setText(QStringLiteral("004"));
        view->field(QStringLiteral("account"))->setText(QStringLiteral("7654321"));
        view->field(QStringLiteral("holder"))->setText(QStringLiteral("一条"));
        view->add();
        QTRY_COMPARE(m_page->messages()->count(), 1); // no kanji in a bank's letters
        QCOMPARE(view->mandates()->model()->rowCount(), 0);
        view->field(QStringLiteral("holder"))->setText(QStringLiteral("イチジョウ"));
        QTRY_COMPARE(view->field(QStringLiteral("bank"))->text(), QStringLiteral("0001"));
        view->add();
        QTRY_COMPARE(view->mandates()->model()->rowCount(), 1);
        QVERIFY(view->mandates()->model()->index(0, 3).data().toString().endsWith(
            QStringLiteral("****321")));
        view->setState(MandateState::Active);
        const auto stateOf = [&] {
            return must(MandateService(services()).list(m_office->house.admin(), true))
                .front()
                .state;
        };
        QTRY_COMPARE(stateOf(), MandateState::Active);
        QTRY_VERIFY(!view->isBusy());
        QTRY_VERIFY(view->mandates()->currentIndex().isValid());
        picture("debit-mandates");
        // The first press only says what would be.
        view->setState(MandateState::Ended);
        QCOMPARE(stateOf(), MandateState::Active);
        view->setState(MandateState::Ended);
        QTRY_COMPARE(stateOf(), MandateState::Ended);
        // It is out of the list, unless those that ended are wanted.
        QTRY_COMPARE(view->mandates()->model()->rowCount(), 0);
        QTest::mouseClick(view->endedBox(), Qt::LeftButton);
        QVERIFY(view->endedBox()->isChecked());
        QTRY_COMPARE(view->mandates()->model()->rowCount(), 1);
        QCOMPARE(view->mandates()->model()->index(0, 5).data().toString(),
                 mandateStateText(MandateState::Ended));
        view->endedBox()->setChecked(false);
        QTRY_COMPARE(view->mandates()->model()->rowCount(), 0);
    }

    // The codes of a contract stay; a code that is taken makes no second one.
    void keepsContracts()
    {
        begin("ja");
        m_page->showView(DebitPage::View::Contracts);
        m_page->refresh();
        DebitContractsView *view = m_page->contracts();
        QTRY_COMPARE(view->table()->model()->rowCount(), 1);
        const auto line = [view](const char *name) { return view->field(QLatin1String(name)); };
        QTest::mouseClick(view->newButton(), Qt::LeftButton);
        line("name")->setText(QStringLiteral("収納代行"));
        line("consignor")->setText(QStringLiteral("123456789"));
        line("bank")->setText(QStringLiteral("0001"));
        line("branch")->setText(QStringLiteral("005"));
        line("account")->setText(QStringLiteral("2345678"));
        line("holder")->setText(QStringLiteral("カ）ミホン"));
        line("most")->setText(QStringLiteral("五万"));
        QTest::mouseClick(view->saveButton(), Qt::LeftButton);
        QVERIFY(line("consignor")->hasFocus() || view->saveButton()->isEnabled());
        line("most")->setText(QStringLiteral("50,000"));
        QTest::mouseClick(view->saveButton(), Qt::LeftButton); // the code is taken
        const auto known = [this] {
            return must(MandateService(services()).agreements(m_office->house.admin()));
        };
        QCOMPARE(known().size(), std::size_t(1));
        line("consignor")->setText(QStringLiteral("１２３４５６７８"));
        line("multi_code")->setText(QStringLiteral("12"));
        QTest::mouseClick(view->saveButton(), Qt::LeftButton);
        QTRY_COMPARE(known().size(), std::size_t(2));
        QTRY_COMPARE(view->table()->model()->rowCount(), 2);
        QTRY_VERIFY(line("name")->text().isEmpty()); // ready for the next
        const auto rowOf = [&] {
            for (int row = 0; row < 2; ++row) {
                if (view->table()->model()->index(row, 0).data() == QStringLiteral("収納代行"))
                    return row;
            }
            return -1;
        };
        view->table()->selectRow(rowOf());
        QTRY_COMPARE(line("consignor")->text(), QStringLiteral("12345678"));
        QVERIFY(!line("consignor")->isEnabled());
        picture("debit-contracts");
        line("name")->setText(QStringLiteral("収納代行センター"));
        QTest::mouseClick(view->saveButton(), Qt::LeftButton);
        const auto named = [&known] {
            const auto all = known();
            return std::any_of(all.begin(), all.end(), [](const DebitAgreement &each) {
                return each.name == QStringLiteral("収納代行センター")
                    && each.terms.most == Yen(50'000);
            });
        };
        QTRY_VERIFY(named());
        QCOMPARE(known().size(), std::size_t(2));
    }

    void fromRequestToFile_data()
    {
        QTest::addColumn<QByteArray>("language");
        QTest::newRow("ja") << QByteArray("ja");
        QTest::newRow("en") << QByteArray("en");
    }
    void fromRequestToFile()
    {
        QFETCH(const QByteArray, language);
        begin(language.constData());
        owes(QStringLiteral("一条 一郎"), 10'000);
        owes(QStringLiteral("二条 二郎"), 20'000);
        BatchesView *view = m_page->batches();
        m_page->refresh();
        QTRY_VERIFY(view->dayField()->day().has_value());
        QTRY_VERIFY(view->collectButton()->isEnabled()); // the agreements are there
        QTest::keyClick(view->batches(), Qt::Key_F2);
        QTRY_COMPARE(view->batches()->model()->rowCount(), 1);
        QTRY_COMPARE(view->debits()->model()->rowCount(), 2);
        QVERIFY(!view->approveButton()->isEnabled()); // who made it cannot approve it
        const auto batches =
            must(DebitBatchService(services()).list(m_office->house.admin(), true));
        const Actor other{QStringLiteral("naomi"), Role::Accountant, QStringLiteral("desk 2")};
        must(DebitBatchService(services()).approve(other, batches.front().id));
        m_page->refresh();
        const QString path = m_folder.filePath(QLatin1String(language) + QStringLiteral(".txt"));
        QTRY_COMPARE(must(DebitBatchService(services()).list(other, true)).front().approvedBy,
                     QStringLiteral("naomi"));
        view->writeTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QTRY_COMPARE(must(DebitBatchService(services()).list(other, true)).front().state,
                     DebitBatchState::Sent);
        // The request is no answer.
        m_page->messages()->clear();
        view->take(path);
        QTRY_COMPARE(m_page->messages()->count(), 1);
        picture(language == "ja" ? "debit-batches-ja" : "debit-batches-en");
    }
};

QTEST_MAIN(TestDebitPage)
#include "tst_debit_page.moc"
