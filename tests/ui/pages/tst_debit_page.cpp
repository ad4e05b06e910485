// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/mandates.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/debit/batches_view.h"
#include "ui/pages/debit/debit_page.h"
#include "ui/pages/debit/mandates_view.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/message_bar.h"

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
        m_page->showMandates(true);
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
        const int told = m_page->messages()->count();
        view->take(path);
        QTRY_VERIFY(m_page->messages()->count() > told);
        picture(language == "ja" ? "debit-batches-ja" : "debit-batches-en");
    }
};

QTEST_MAIN(TestDebitPage)
#include "tst_debit_page.moc"
