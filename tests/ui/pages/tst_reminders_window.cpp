// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/unpaid/reminders_window.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// The letters about a bill are held back while something is settled.
class TestRemindersWindow final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheBillToTheHoldAndBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void fromTheBillToTheHoldAndBack()
    {
        QFETCH(const QString, language);
        installTranslations(*qApp, language);
        Office office;
        office.look.setScale(1.5);
        office.shell.showPlace(Place::Receivables);
        const auto button = [&office] {
            return office.unpaid->details()->findChild<QPushButton *>(
                QStringLiteral("bill-reminders"));
        };
        QTRY_VERIFY(button());
        button()->click();
        auto *window = office.unpaid->details()->findChild<RemindersWindow *>();
        QVERIFY(window);
        QVERIFY(QTest::qWaitForWindowActive(window));
        QTRY_VERIFY(window->holdButton()->isEnabled());
        QVERIFY(!window->settledButton()->isEnabled());

        const QString note = window->reason()->accessibleDescription();
        window->holdButton()->click(); // without a word why
        QTRY_VERIFY(window->reason()->accessibleDescription() != note);
        QVERIFY(window->reason()->hasFocus());
        QVERIFY(window->holdButton()->isEnabled());
        const QString why = QStringLiteral("見積と違うとのこと");
        window->reason()->setText(why);
        window->holdButton()->click();
        QTRY_VERIFY(window->settledButton()->isEnabled());
        QVERIFY(!window->holdButton()->isEnabled());
        QVERIFY2(window->state()->text().contains(why), qPrintable(window->state()->text()));
        QCOMPARE(window->messages()->bar()->message().tone, Tone::Good);
        QCOMPARE(office.house.number("SELECT COUNT(*) FROM bill_hold"), 1);
        QTRY_COMPARE(test::cutWords(window, office.look), QStringList());
        Office::picture(*window, QStringLiteral("reminders-") + language);

        window->settledButton()->click();
        QTRY_VERIFY(window->holdButton()->isEnabled());
        QVERIFY(!window->state()->text().contains(why));
        window->close();
    }
};

QTEST_MAIN(TestRemindersWindow)
#include "tst_reminders_window.moc"
