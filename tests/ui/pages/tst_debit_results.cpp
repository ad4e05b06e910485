// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debit_rules.h"
#include "models/wording/debit_words.h"
#include "tests/ui/cut_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/debit/batches_view.h"
#include "ui/pages/debit/debit_page.h"
#include "ui/pages/debit/debit_rules_window.h"
#include "ui/parts/ledger_table.h"

#include <QTest>

using namespace keshikomi;
using test::Office;

// What each result code of a bank's answer means, from the page of direct debit.
class TestDebitResults final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatTheResultsMean_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void tellsWhatTheResultsMean()
    {
        QFETCH(const QString, language);
        installTranslations(*qApp, language);
        Office office;
        auto *const page = new DebitPage(office.context);
        office.shell.addPage(Place::Debit, page, nullptr);
        office.shell.showPlace(Place::Debit);
        office.look.setScale(1.5);
        DebitRulesWindow *window = page->batches()->openRules();
        QVERIFY(QTest::qWaitForWindowActive(window));
        const QAbstractItemModel *lines = window->table()->model();
        QCOMPARE(lines->rowCount(), debitResultCount);
        const auto cell = [lines](DebitResult result, int column) {
            return lines->index(int(result), column).data().toString();
        };
        QCOMPARE(cell(DebitResult::NoFunds, 0), QStringLiteral("1"));
        QCOMPARE(cell(DebitResult::NoFunds, 1), debitResultText(DebitResult::NoFunds));
        QVERIFY(cell(DebitResult::NoFunds, 3).contains(QLatin1Char('1')));
        QVERIFY(cell(DebitResult::NoFunds, 4).isEmpty());
        QVERIFY(!cell(DebitResult::NoAccount, 4).isEmpty()); // the account is suspended
        QCOMPARE(cell(DebitResult::NoAccount, 2), debitNextText(DebitNext::Rebill));
        QCOMPARE(cell(DebitResult::Unknown, 0), QStringLiteral("N"));
        QTRY_COMPARE(test::cutWords(window, office.look), QStringList());
        Office::picture(*window, QStringLiteral("debit-results-") + language);
        window->close();
    }
};

QTEST_MAIN(TestDebitResults)
#include "tst_debit_results.moc"
