// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/watch_settings.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/format.h"
#include "ui/pages/clearing/clearing_choice.h"
#include "ui/pages/import/entry_window.h"
#include "ui/pages/import/freshness_strip.h"
#include "ui/pages/import/lines_window.h"
#include "ui/pages/import/undo_panel.h"
#include "ui/pages/import/watch_window.h"
#include "ui/pages/list_kit.h"
#include "ui/pages/paper/sheet_menu.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/parts/chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/figures.h"
#include "ui/parts/ledger_table.h"

#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <memory>

using namespace keshikomi;
using test::Office;
using test::sample;

namespace {

BillRow billOf(qint64 id, QDate due, qint64 open)
{
    return {BillId(id),
            id,
            CustomerId(1),
            {},
            {},
            {},
            due,
            due,
            Yen(open),
            Yen(open),
            Yen(),
            BillProgress::Unpaid,
            0};
}

} // namespace

class TestBooksPages final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;

    // Goes down the list to a payment with a candidate that is chosen, or chooses one.
    bool goToAPaymentWithCandidates()
    {
        ClearingPage *page = m_office->clearing;
        for (int row = 0; row < page->table()->model()->rowCount(); ++row) {
            page->table()->selectRow(row);
            const qint64 id = currentRecord(page->table());
            if (!QTest::qWaitFor(
                    [&] { return page->shownPayment() == id && page->choice()->isSettled(); }))
                return false;
            if (page->choice()->offers().empty())
                continue;
            if (page->choice()->chosen().isEmpty())
                QTest::keyClick(page->table(), Qt::Key_1);
            return page->choice()->isReady();
        }
        return false;
    }

private Q_SLOTS:
    void cleanup() { m_office.reset(); }

    void paymentsAreLaidOverBills_data()
    {
        QTest::addColumn<qint64>("payment");
        QTest::addColumn<bool>("bear");
        QTest::addColumn<QString>("shares"); // bill:amount:discount
        QTest::addColumn<qint64>("difference");
        QTest::newRow("exact") << 1500LL << false << "2:1000:0 1:500:0" << 0LL;
        QTest::newRow("short by a fee, stays open")
            << 1060LL << false << "2:1000:0 1:60:0" << -440LL;
        QTest::newRow("short by a fee, borne") << 1060LL << true << "2:1000:0 1:60:440" << -440LL;
        QTest::newRow("too short for both") << 900LL << true << "2:900:0" << -600LL;
        QTest::newRow("more than all") << 2000LL << true << "2:1000:0 1:500:0" << 500LL;
    }
    void paymentsAreLaidOverBills()
    {
        QFETCH(qint64, payment);
        QFETCH(bool, bear);
        QFETCH(QString, shares);
        QFETCH(qint64, difference);
        const ClearingPlan plan =
            planOf(Yen(payment),
                   {billOf(1, QDate(2026, 8, 31), 500), billOf(2, QDate(2026, 7, 31), 1000)},
                   bear);
        QStringList said;
        for (const ManualShare &share : plan.shares)
            said << QStringLiteral("%1:%2:%3")
                        .arg(share.bill.value())
                        .arg(share.amount.amount())
                        .arg(share.discount.amount());
        QCOMPARE(said.join(QLatin1Char(' ')), shares);
        QCOMPARE(plan.difference, Yen(difference));
        QCOMPARE(plan.chosen, Yen(1500));
    }
    void filesAreDroppedAndBookedOnce_data() { languages(); }
    void filesAreDroppedAndBookedOnce()
    {
        begin();
        m_office->shell.showPlace(Place::Import);
        m_office->drop({sample("cvs-agency-dsk-style.sjis.csv"),
                        sample("cvs-agency-120.crlf.txt"),
                        sample("furikomi-nyukin-01A.crlf.txt"),
                        sample("furikomi-nyukin-01B.nolf.txt"),
                        sample("no-such-file.txt")});
        ImportPage *page = m_office->imports;
        QTRY_VERIFY(page->reports().size() == 5 && page->isIdle());
        const std::vector<ImportReport> &reports = page->reports();
        QVERIFY(reports[0].fresh > 0);
        QCOMPARE(reports[1].fresh, 0); // the same receipts in another layout
        QCOMPARE(reports[1].repeated, reports[0].fresh);
        QVERIFY(!reports[1].repeatedFrom.empty());
        QCOMPARE(reports[2].confirmed, Yen(238'260));
        QCOMPARE(reports[3].fresh, 0);
        QVERIFY(reports[4].refused.has_value());
        QCOMPARE(page->session()->model()->rowCount(), 5);
        QTRY_COMPARE(page->table()->model()->rowCount(), 4);
        QTRY_COMPARE(currentRecord(page->table()), reports[3].import->value()); // what came last
        everyButtonHasWords(page);
    }
    void eachSourceTellsHowFreshItIs_data() { languages(); }
    void eachSourceTellsHowFreshItIs()
    {
        begin();
        m_office->shell.showPlace(Place::Import);
        FreshnessStrip *strip = m_office->imports->freshness();
        QTRY_VERIFY(strip->isVisible());
        const auto tiles = [strip] {
            QStringList names;
            for (const Panel *tile : strip->findChildren<Panel *>())
                names << tile->accessibleName();
            return names;
        };
        const auto fresh = [&tiles] {
            return tiles().filter(QStringLiteral("12:00")).size(); // the clock's time
        };
        QVERIFY(tiles().size() >= 2);
        QCOMPARE(fresh(), 0);
        m_office->drop({sample("furikomi-nyukin-01A.crlf.txt")});
        QTRY_COMPARE(fresh(), 1);
    }
    void anImportShowsItsLines_data() { languages(); }
    void anImportShowsItsLines()
    {
        begin();
        m_office->shell.showPlace(Place::Import);
        m_office->drop({sample("cvs-agency-dsk-style.sjis.csv")});
        ImportPage *page = m_office->imports;
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        page->showLines(ImportId(currentRecord(page->table())));
        QTRY_VERIFY(page->findChild<LinesWindow *>());
        auto *window = page->findChild<LinesWindow *>();
        QVERIFY(window->table()->model()->rowCount() > 5);
        window->close();
    }
    void paperIsTypedInAndBooked_data() { languages(); }
    void paperIsTypedInAndBooked()
    {
        begin();
        m_office->shell.showPlace(Place::Import);
        ImportPage *page = m_office->imports;
        page->enterPaper();
        auto *window = page->findChild<EntryWindow *>();
        QVERIFY(window);
        const EntryService entries(m_office->house.context());
        const Actor admin = m_office->house.admin();
        EntryBatch batch = test::must(entries.open(admin, {demo::agency().key, 1, Yen(4'400), {}}));
        window->showBatch(batch);
        QVERIFY(!window->bookButton()->isEnabled()); // not what the paper states
        const auto button = [window](const QString &words) {
            const auto all = window->findChildren<QPushButton *>();
            const auto found = std::find_if(
                all.begin(), all.end(), [&words](auto *each) { return each->text() == words; });
            return found == all.end() ? nullptr : *found;
        };
        QPushButton *takeOut = button(EntryWindow::tr("Take the row out"));
        QVERIFY(takeOut && !takeOut->isEnabled()); // there is none
        // What is no day is said as it was typed, and stays.
        auto *day = window->findChild<DateField *>();
        day->setText(QStringLiteral(u"令和8年13月1日"));
        button(EntryWindow::tr("Add the row"))->click();
        QCOMPARE(day->text(), QStringLiteral(u"令和8年13月1日"));
        const auto bars = window->findChildren<MessageBar *>();
        QVERIFY(!bars.isEmpty());
        QVERIFY(bars.last()->message().happened.contains(day->text()));
        NewEntryRow row;
        row.receivedOn = m_office->house.clock.today();
        row.amount = Yen(4'400);
        row.slip = QStringLiteral("12");
        batch = test::must(entries.addRow(admin, batch.id, row));
        window->showBatch(batch);
        QCOMPARE(window->table()->model()->rowCount(), 1);
        QVERIFY(takeOut->isEnabled());
        QVERIFY(window->bookButton()->isEnabled());
        everyButtonHasWords(window);
        QSignalSpy booked(window, &EntryWindow::booked);
        window->bookButton()->click();
        QTRY_COMPARE(booked.count(), 1);
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        QVERIFY(!window->batch());
        window->close();
    }
    void foldersArePlanned_data() { languages(); }
    void foldersArePlanned()
    {
        begin();
        m_office->shell.showPlace(Place::Import);
        ImportPage *page = m_office->imports;
        QSignalSpy planned(page, &ImportPage::foldersPlanned);
        page->planFolders();
        auto *window = page->findChild<WatchWindow *>();
        QVERIFY(window);
        const QTemporaryDir folder;
        window->add(folder.path());
        QTRY_COMPARE(planned.count(), 1);
        QCOMPARE(window->plan().folders, QStringList{folder.path()});
        everyButtonHasWords(window);
        // A command changes the plan beside the window; what is being typed stays.
        WatchPlan wished = window->plan();
        wished.folders.clear();
        wished.times = {QTime(9, 0)};
        test::must(WatchSettingService(m_office->house.context())
                       .setPlan(m_office->house.admin(), wished));
        m_office->watch.tell();
        QTRY_VERIFY(window->plan().folders.isEmpty());
        QCOMPARE(window->timesField()->text(), QStringLiteral("9:00"));
        QTest::keyClicks(window->timesField(), QStringLiteral(", 10:"));
        const QString typed = window->timesField()->text();
        wished.folders = {folder.path()};
        test::must(WatchSettingService(m_office->house.context())
                       .setPlan(m_office->house.admin(), wished));
        m_office->watch.tell();
        QTRY_COMPARE(window->plan().folders.size(), 1);
        QCOMPARE(window->timesField()->text(), typed);
        const std::vector<QTime> times{QTime(9, 0), QTime(13, 30)};
        QVERIFY(timesFromText(QStringLiteral("9:00、13：30")) == times);
        QVERIFY(!timesFromText(QStringLiteral("noon")));
        window->close();
    }
    void aFirstNoticeSaysThatItWaits_data() { languages(); }
    void aFirstNoticeSaysThatItWaits()
    {
        begin();
        ClearingChoice choice(m_office->context.look);
        PaymentRow payment{PaymentId(1),
                           {},
                           Channel::BankTransfer,
                           {},
                           {},
                           Yen(1),
                           Yen(1),
                           PaymentState::Provisional,
                           Unapplied::Waiting};
        const MatchResult nothing{PaymentId(1)};
        choice.setPayment(payment);
        choice.setOffers({}, nothing);
        const QString waits = choice.sentence();
        payment.state = PaymentState::Confirmed;
        choice.setPayment(payment);
        choice.setOffers({}, nothing);
        QVERIFY(!waits.isEmpty() && !choice.sentence().isEmpty());
        QVERIFY(waits != choice.sentence());
        QVERIFY(!waits.contains(choice.sentence()));
    }
    void anImportIsUndoneByItsNumber_data() { languages(); }
    void anImportIsUndoneByItsNumber()
    {
        begin();
        m_office->shell.showPlace(Place::Import);
        m_office->drop({sample("furikomi-nyukin-01A.crlf.txt")});
        ImportPage *page = m_office->imports;
        QTRY_COMPARE(page->table()->model()->rowCount(), 1);
        page->table()->selectRow(0);
        const qint64 number = currentRecord(page->table());
        page->askUndo();
        QTRY_VERIFY(page->details()->findChild<UndoPanel *>());
        auto *panel = page->details()->findChild<UndoPanel *>();
        QSignalSpy confirmed(panel, &UndoPanel::confirmed);
        QTest::keyClicks(panel->field(), QString::number(number + 1));
        QTest::keyClick(panel->field(), Qt::Key_Return);
        QCOMPARE(confirmed.count(), 0);
        panel->field()->clear();
        QTest::keyClicks(panel->field(), QString::number(number));
        QTest::keyClick(panel->field(), Qt::Key_Return);
        QTRY_VERIFY(
            test::must(ImportService(m_office->house.context()).list(m_office->house.admin()))[0]
                .undone);
        QTRY_VERIFY(!page->details()->findChild<UndoPanel *>());
    }
    // Without the import that holds a cancellation, its payment comes back.
    void anUndoneCancellationBringsMoneyBack_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("says");
        QTest::newRow("ja") << QStringLiteral("ja")
                            << QStringLiteral("入金1件 ¥33,000が帳簿に戻ります");
        QTest::newRow("en") << QStringLiteral("en")
                            << QStringLiteral("1 payment of ¥33,000 will be back in the books");
    }
    void anUndoneCancellationBringsMoneyBack()
    {
        QFETCH(const QString, language);
        QFETCH(const QString, says);
        installTranslations(*qApp, language);
        UndoReport report;
        report.paymentsBack = 1;
        report.receiptsBack = Yen(33'000);
        const Look look;
        const UndoPanel panel(look, report, 7);
        QStringList lines;
        const QList<QLabel *> labels = panel.findChildren<QLabel *>();
        for (const QLabel *label : labels)
            lines << label->text();
        QCOMPARE(lines.value(0), says);
        installTranslations(*qApp, QStringLiteral("ja"));
    }
    void enterClearsAndGoesOnAndCtrlZTakesBack_data() { languages(); }
    void enterClearsAndGoesOnAndCtrlZTakesBack()
    {
        begin();
        m_office->shell.showPlace(Place::Import);
        m_office->drop(
            {sample("furikomi-nyukin-01A.crlf.txt"), sample("cvs-agency-dsk-style.sjis.csv")});
        QTRY_VERIFY(m_office->imports->reports().size() == 2 && m_office->imports->isIdle());
        m_office->shell.showPlace(Place::Clear);
        ClearingPage *page = m_office->clearing;
        QTRY_VERIFY(page->table()->model()->rowCount() > 1);
        page->table()->setFocus();
        QVERIFY(goToAPaymentWithCandidates());
        const int count = page->table()->model()->rowCount();
        const int row = page->table()->currentIndex().row();
        const qint64 payment = currentRecord(page->table());
        const qint64 next = page->table()
                                ->model()
                                ->index(row == count - 1 ? row - 1 : row + 1, 0)
                                .data(RecordRole)
                                .toLongLong();
        const Yen before = m_office->open();
        QTest::keyClick(page->table(), Qt::Key_Return);
        QTRY_VERIFY(!page->isBusy() && m_office->open() < before);
        QTRY_COMPARE(currentRecord(page->table()), next);
        m_office->shell.showPlace(Place::Receivables);
        QTRY_COMPARE(m_office->unpaid->summary().open, m_office->open());
        m_office->shell.showPlace(Place::Clear);
        page->table()->setFocus();
        QTest::keyClick(page->table(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(m_office->open(), before);
        QTRY_COMPARE(currentRecord(page->table()), payment);
        QTRY_VERIFY(!page->isBusy());
        QTest::keyClick(page->table(), Qt::Key_Z, Qt::ControlModifier); // nothing more of mine
        QTRY_VERIFY(!page->isBusy());
        QCOMPARE(m_office->open(), before);
        everyButtonHasWords(page);
    }
    void theAutomaticRunClearsWhatIsCertain()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_office = std::make_unique<Office>();
        m_office->shell.showPlace(Place::Import);
        m_office->drop({sample("cvs-agency-dsk-style.sjis.csv")});
        QTRY_VERIFY(m_office->imports->reports().size() == 1 && m_office->imports->isIdle());
        m_office->shell.showPlace(Place::Clear);
        const Yen before = m_office->open();
        QTRY_VERIFY(m_office->clearing->table()->model()->rowCount() > 0);
        const int count = m_office->clearing->table()->model()->rowCount();
        QTest::keyClick(&m_office->shell, Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(m_office->clearing->table()->model()->rowCount() < count);
        QVERIFY(m_office->open() < before);
    }
    void theUnpaidListAddsUp_data() { languages(); }
    void theUnpaidListAddsUp()
    {
        begin();
        UnpaidPage *page = m_office->unpaid;
        m_office->shell.showPlace(Place::Receivables);
        QTRY_VERIFY(page->table()->model()->rowCount() > 0 && page->summary().bills > 0);
        QCOMPARE(page->table()->model()->rowCount(), page->summary().bills);
        Yen sum;
        int bills = 0;
        for (const AgingBucket &bucket : page->summary().aging) {
            sum += bucket.open;
            bills += bucket.bills;
        }
        QCOMPARE(sum, page->summary().open);
        QCOMPARE(bills, page->summary().bills);
        // The sheets of the bill that is chosen, and of its customer, once its line is read.
        QTRY_VERIFY(page->sheets()->button()->isEnabled());
        SheetWindow *invoice = page->sheets()->open(SheetKind::Invoice);
        QTRY_VERIFY_WITH_TIMEOUT(invoice->hasSheet(), 60'000);
        QVERIFY(invoice->close());
        page->setBucket(0);
        QTRY_COMPARE(page->table()->model()->rowCount(), page->summary().aging[0].bills);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("unpaid.csv"));
        page->list()->exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        QCOMPARE(int(bytes.count("\r\n")), page->summary().aging[0].bills + 1);
        everyButtonHasWords(page);
    }

private:
    void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("ja") << QStringLiteral("ja");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void begin()
    {
        QFETCH(QString, language);
        installTranslations(*qApp, language);
        m_office = std::make_unique<Office>();
        QTRY_VERIFY(m_office->shell.isActiveWindow());
    }
    // In Japanese every button has Japanese words, in English none has.
    void everyButtonHasWords(const QWidget *page)
    {
        QFETCH(QString, language);
        const bool japanese = language == QLatin1String("ja");
        const auto buttons = page->findChildren<QPushButton *>();
        QVERIFY(!buttons.isEmpty());
        for (const QPushButton *button : buttons) {
            if (button->text().isEmpty())
                continue;
            bool ascii = true;
            for (const QChar character : button->text())
                ascii = ascii && character.unicode() < 0x3000;
            QVERIFY2(ascii != japanese, qPrintable(button->text()));
        }
    }
};

QTEST_MAIN(TestBooksPages)
#include "tst_books_pages.moc"
