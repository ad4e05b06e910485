// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/settlement/settlement_service.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/format.h"
#include "ui/pages/agreements/agreements_window.h"
#include "ui/pages/agreements/comparison_view.h"
#include "ui/pages/agreements/contracts_view.h"
#include "ui/pages/agreements/terms_form.h"
#include "ui/pages/agreements/terms_view.h"
#include "ui/pages/paper/paper_window.h"
#include "ui/pages/settlement/settlement_page.h"
#include "ui/parts/choice_chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

namespace {

QByteArray ownPlan()
{
    return R"({"schema": 1, "plan": "own", "title": "試験", "source": "-",
        "cycles": [{"cycle": "month", "title": "月末", "closing": [31],
                    "payout": {"months_after": 1, "pay_day": 15}},
                   {"cycle": "half", "title": "半月", "closing": [15, 31],
                    "payout": {"bank_days": 5}}],
        "versions": [{"from": "2026-01-01", "items": [{"from": 1, "fee": 130}], "unpaid": 0,
                      "payout": 500, "stamp": [{"from": 50000, "fee": 200}],
                      "tax": "before", "rounding": "down"}]})";
}

} // namespace

// Contracts, fee plans and their comparison, by the hands of a person.
class TestAgreementsWindow final : public test::Suite
{
    Q_OBJECT

    // Whether a message of the window has these words.
    bool says(const QString &words) const
    {
        const auto labels = m_window->messages()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&words](const QLabel *label) {
            return label->text().contains(words);
        });
    }

private Q_SLOTS:
    void init()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
        auto *const page = new SettlementPage(m_office->context);
        m_office->shell.addPage(Place::Settle, page, page->details());
        m_office->shell.showPlace(Place::Settle);
        m_window = page->openAgreements();
        QVERIFY(QTest::qWaitForWindowActive(m_window));
        QTRY_VERIFY(m_window->contracts()->table()->model()->rowCount() > 0);
    }
    void cleanup() { m_office.reset(); }

    void addsAndChangesAContract()
    {
        ContractsView *view = m_window->contracts();
        const int before = view->table()->model()->rowCount();
        press(view->newButton());
        QVERIFY(view->keyField()->isEnabled());
        type(view->keyField(), QStringLiteral("888888-1234"));
        type(view->nameField(), QStringLiteral(u"北の収納サービス"));
        press(view->saveButton());
        QTRY_VERIFY(!m_window->messages()->findChildren<MessageBar *>().isEmpty()); // too short
        QCOMPARE(view->table()->model()->rowCount(), before);
        type(view->keyField(), QStringLiteral(u"８８８８８８-12345"));
        press(view->saveButton()); // where its slips have their number is not said yet
        QTRY_VERIFY(says(QStringLiteral("44")));
        QCOMPARE(view->table()->model()->rowCount(), before);
        type(view->slipAtField(), QStringLiteral("14"));
        type(view->slipLengthField(), QStringLiteral("16"));
        press(view->saveButton());
        QTRY_COMPARE(view->table()->model()->rowCount(), before + 1);

        view->table()->selectRow(before); // the new one
        QTRY_COMPARE(view->keyField()->text(), QStringLiteral("888888-12345"));
        QVERIFY(!view->keyField()->isEnabled() && !view->channelField()->isEnabled());
        type(view->nameField(), QStringLiteral(u"北の収納"));
        view->sourceField()->setCurrentIndex(1);
        press(view->saveButton());
        QTRY_COMPARE(view->table()->model()->index(before, 0).data().toString(),
                     QStringLiteral(u"北の収納"));
        const Agreement kept = agreement(QStringLiteral("888888-12345"));
        QCOMPARE(kept.source, BookingSource::Feed);
        QCOMPARE(kept.channel, Channel::KonbiniBarcode);
    }
    // A second contract of one number would take the first one's place.
    void doesNotWriteOverAnother()
    {
        ContractsView *view = m_window->contracts();
        const Agreement before = agreement(QStringLiteral("999999-12345"));
        press(view->newButton());
        type(view->keyField(), before.key);
        type(view->nameField(), QStringLiteral(u"別の会社"));
        press(view->saveButton());
        QTRY_VERIFY(!view->keyField()->accessibleDescription().isEmpty());
        QCOMPARE(agreement(before.key).name, before.name);
    }
    // What the bank account holds, or the agency owes, as a paper; of a new contract there is none.
    void showsWhatABalanceRestsOn()
    {
        ContractsView *view = m_window->contracts();
        QVERIFY(!view->evidenceButton()->isEnabled());
        for (int row = 0; row < view->table()->model()->rowCount(); ++row) {
            view->table()->selectRow(row);
            QTRY_VERIFY(view->evidenceButton()->isEnabled());
            press(view->evidenceButton());
            QCOMPARE(view->findChildren<PaperWindow *>().size(), row + 1);
            QSignalSpy made(view->findChildren<PaperWindow *>().last(), &PaperWindow::made);
            QVERIFY(made.wait(20'000));
        }
        press(view->newButton());
        QTRY_VERIFY(!view->evidenceButton()->isEnabled());
    }
    void datesFeePlans()
    {
        m_window->showView(AgreementsWindow::View::Terms);
        TermsView *view = m_window->terms();
        QTRY_COMPARE(view->form()->plans()->count(), 8); // two plans of four cycles
        QCOMPARE(view->table()->model()->rowCount(), 0);
        set(0, QString(), QDate(2026, 6, 1));
        QTRY_COMPARE(view->table()->model()->rowCount(), 1);
        set(4, QStringLiteral("130"), QDate(2026, 9, 1));
        QTRY_COMPARE(view->table()->model()->rowCount(), 2);
        // The newest first; the older one holds today, 10 August.
        const QAbstractItemModel *lines = view->table()->model();
        QCOMPARE(lines->index(0, 3).data().toInt(), 130);
        QVERIFY(!lines->index(1, 3).data().isValid());
        QVERIFY(lines->index(1, 0).data().toString().contains(QStringLiteral(u"現在")));
        const auto terms =
            must(SettlementService(m_office->house.context())
                     .terms(m_office->house.admin(), QStringLiteral("999999-12345")));
        QCOMPARE(int(terms.entries().size()), 2);
        QVERIFY(!terms.on(QDate(2026, 8, 31))->itemFee);
        QCOMPARE(terms.on(QDate(2026, 9, 1))->itemFee, std::optional(Yen(130)));
        type(view->form()->feeField(), QStringLiteral(u"百円"));
        view->set();
        QVERIFY(!view->form()->feeField()->accessibleDescription().isEmpty());
        QCOMPARE(lines->rowCount(), 2);
    }
    // A file with a plan that nobody else has; one that is wrong leaves the list as it is.
    void takesInAPlanOfItsOwn()
    {
        m_window->showView(AgreementsWindow::View::Terms);
        TermsView *view = m_window->terms();
        QTRY_COMPARE(view->form()->plans()->count(), 8);
        QTemporaryDir folder;
        const auto written = [&folder](const QString &name, const QByteArray &json) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
                qFatal("a file cannot be written");
            return file.fileName();
        };
        view->takePlan(written(QStringLiteral("wrong.json"), "{}"));
        QTRY_COMPARE(m_window->messages()->count(), 1);
        QCOMPARE(view->form()->plans()->count(), 8);
        view->takePlan(written(QStringLiteral("own.json"), ownPlan()));
        QTRY_VERIFY(view->form()->plans()->count() > 8);
    }
    // The sample's five receipts of 5 August, by every plan: the cheapest first, and last those
    // whose price of an item nobody knows: nothing of it is no price.
    void comparesPlans()
    {
        m_office->take({test::sample("cvs-agency-dsk-style.sjis.csv")});
        const SettlementService service(m_office->house.context());
        must(service.putPlan(m_office->house.admin(), QStringLiteral("plan.json"), ownPlan()));
        m_window->showView(AgreementsWindow::View::Comparison);
        ComparisonView *view = m_window->comparison();
        QTRY_VERIFY(view->compareButton()->isEnabled());
        view->fromField()->setDay(QDate(2026, 8, 1));
        view->toField()->setDay(QDate(2026, 8, 31));
        m_window->refresh(); // the plan came while the window was open
        QTRY_VERIFY((view->compare(), view->table()->model()->rowCount() == 10));
        const QAbstractItemModel *lines = view->table()->model();
        const int cost = lines->columnCount() - 1;
        const auto at = [&](int row) { return lines->index(row, cost).data().toLongLong(); };
        QVERIFY(at(0) > 0);
        QVERIFY(at(0) <= at(1));
        for (int row = 2; row < lines->rowCount(); ++row) {
            QCOMPARE(lines->index(row, cost).data().toString(), QStringLiteral(u"単価なし"));
            QCOMPARE(lines->index(row, 2).data().toString(), QString(format::nothing));
        }
        QTRY_VERIFY(view->compareButton()->isEnabled());
        view->toField()->setDay(QDate(2026, 7, 1)); // before it begins
        view->compare();
        QTRY_VERIFY(!m_window->messages()->findChildren<MessageBar *>().isEmpty());
    }

private:
    static void press(QPushButton *button) { QTest::mouseClick(button, Qt::LeftButton); }
    static void type(QLineEdit *field, const QString &text)
    {
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_Delete);
        field->insert(text);
    }
    void set(int plan, const QString &fee, QDate from)
    {
        TermsForm *form = m_window->terms()->form();
        form->plans()->setCurrentIndex(plan);
        type(form->feeField(), fee);
        form->dayField()->setDay(from);
        m_window->terms()->set();
    }
    Agreement agreement(const QString &key)
    {
        const auto all =
            must(AgreementService(m_office->house.context()).list(m_office->house.admin()));
        const auto found = std::find_if(
            all.begin(), all.end(), [&key](const Agreement &each) { return each.key == key; });
        if (found == all.end())
            qFatal("no such agreement");
        return *found;
    }

    std::unique_ptr<Office> m_office;
    AgreementsWindow *m_window = nullptr; // the page's
};

QTEST_MAIN(TestAgreementsWindow)
#include "tst_agreements_window.moc"
