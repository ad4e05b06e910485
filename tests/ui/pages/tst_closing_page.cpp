// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/close_words.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/format.h"
#include "ui/pages/closing/agency_opening_form.h"
#include "ui/pages/closing/closing_page.h"
#include "ui/pages/closing/evidence_paper.h"
#include "ui/pages/closing/exception_form.h"
#include "ui/pages/closing/journal_panel.h"
#include "ui/pages/closing/point_guide.h"
#include "ui/pages/closing/shadow_window.h"
#include "ui/pages/closing/take_over.h"
#include "ui/pages/paper/paper_window.h"
#include "ui/parts/date_field.h"
#include "ui/parts/ledger_table.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>

#include <algorithm>
#include <memory>

using namespace keshikomi;
using test::Office;

// The day and the month are closed with the keyboard alone.
class TestClosingPage final : public test::Suite
{
    Q_OBJECT

private:
    std::unique_ptr<Office> m_office;
    ClosingPage *m_page = nullptr;

    static void looks()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<qreal>("scale");
        QTest::newRow("ja") << QStringLiteral("ja") << 1.0;
        QTest::newRow("en") << QStringLiteral("en") << 1.0;
        QTest::newRow("ja 150") << QStringLiteral("ja") << 1.5;
        QTest::newRow("en 150") << QStringLiteral("en") << 1.5;
    }
    void takeLook()
    {
        QFETCH(const QString, language);
        QFETCH(const qreal, scale);
        installTranslations(*qApp, language);
        open();
        m_office->look.setScale(scale);
    }
    static QString lookName()
    {
        return QString::fromLatin1(QTest::currentDataTag())
            .replace(QLatin1Char(' '), QLatin1Char('-'));
    }
    // The page over a new office, in the language that is installed.
    void open()
    {
        m_office = std::make_unique<Office>();
        m_page = new ClosingPage(m_office->context, m_office->house.headsFile());
        m_office->shell.addPage(Place::CloseDay, m_page);
        m_office->shell.showPlace(Place::CloseDay);
        QTRY_VERIFY(m_page->month()->checklist()->model()->rowCount() > 0);
    }
    qint64 closes() const { return m_office->house.number("SELECT COUNT(*) FROM day_close"); }
    qint64 months() const { return m_office->house.number("SELECT COUNT(*) FROM month_lock"); }

    QStringList column(const LedgerTable *table, int at) const
    {
        QStringList texts;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            texts << table->model()->index(row, at).data().toString();
        return texts;
    }
    // By hand: nothing is allowed before the second press, and a wrong day is told.
    void allowAnException()
    {
        ExceptionForm *form = m_page->closedMonths()->form();
        LedgerTable *table = m_page->closedMonths()->exceptions();
        const auto kept = [this] {
            return m_office->house.number("SELECT COUNT(*) FROM month_exception");
        };
        QTRY_COMPARE(form->monthField()->text(), QStringLiteral("2026-07"));
        QTest::keyClicks(form->personField(), QStringLiteral("sato"));
        form->reasonField()->setText(QStringLiteral("銀行の訂正待ち"));
        QTest::keyClicks(form->untilField(), QStringLiteral("13/45"));
        form->allowButton()->click();
        QVERIFY(form->untilField()->hasFocus());
        form->untilField()->setText(QStringLiteral("+3"));
        form->allowButton()->click();
        QTRY_VERIFY(
            m_page->messages()->bar()->message().happened.startsWith(QLatin1String("sato")));
        QCOMPARE(kept(), 0);
        form->allowButton()->click();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(kept(), 1);
        QVERIFY(form->personField()->text().isEmpty());
    }
    // Who closed it, who may still post, what was explained; and that what came late has moved a
    // point, though what was said of it stays.
    void closedMonthLooksClosed()
    {
        MonthPanel *month = m_page->month();
        QTRY_COMPARE(m_page->closedMonths()->months()->model()->rowCount(), 1);
        QTRY_VERIFY(month->lockLabel()->isVisible());
        QVERIFY(month->lockLabel()->text().contains(QStringLiteral("2026-07")));
        QVERIFY(month->textField()->isReadOnly());
        QVERIFY(column(month->checklist(), 5).contains(QStringLiteral("来週入金の予定")));
        test::TestHouse &house = m_office->house;
        const MonthCloseService service(house.context(), house.headsFile());
        allowAnException();
        const auto explained = std::find_if(
            month->check().points.begin(), month->check().points.end(), [](const ClosePoint &each) {
                return each.kind == ClosePointKind::BankBalance && each.explanation;
            });
        QVERIFY(explained != month->check().points.end());
        const QString key = explained->key;
        Actor excepted = house.admin();
        excepted.name = QStringLiteral("sato");
        test::must(service.setStatement(
            excepted, QDate(2026, 7, 1), key.section(QLatin1Char(':'), 1), Yen(123)));
        m_page->refresh();
        QTRY_COMPARE(column(m_page->closedMonths()->exceptions(), 2),
                     QStringList{QStringLiteral("銀行の訂正待ち")});
        QTRY_VERIFY(column(month->checklist(), 1).contains(MonthPanel::tr("changed")));
        const QString said = column(month->checklist(), 5).join(QLatin1Char('\n'));
        QVERIFY2(said.contains(QStringLiteral("締め時")), qPrintable(said));
        QCOMPARE(said.count(QStringLiteral("来週入金の予定")),
                 std::count_if(month->check().points.begin(),
                               month->check().points.end(),
                               [](const ClosePoint &each) {
                                   return each.atClose && each.atClose->explanation;
                               }));
        month->checklist()->selectRow(
            int(column(month->checklist(), 1).indexOf(MonthPanel::tr("changed"))));
        QVERIFY(month->textField()->text().contains(QStringLiteral("来週入金の予定")));
        Office::picture(m_office->shell, QStringLiteral("closing-closed"));
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        installTranslations(*qApp, QStringLiteral("ja"));
        open();
    }
    void cleanup() { m_office.reset(); }

    void theDayIsClosedByKey()
    {
        QTest::keyClick(&m_office->shell, Qt::Key_F2);
        QTRY_VERIFY(m_page->day()->cashField()->hasFocus());
        QTest::keyClicks(m_page->day()->cashField(), QStringLiteral("50,000"));
        m_page->day()->floatField()->setText(QStringLiteral("50000"));
        QTest::keyClick(&m_office->shell, Qt::Key_F12);
        QTRY_VERIFY(!m_page->messages()->findChildren<QLabel *>().isEmpty());
        QCOMPARE(closes(), 0); // the first press only says what would happen
        QTest::keyClick(&m_office->shell, Qt::Key_F12);
        QTRY_COMPARE(m_page->day()->closes()->model()->rowCount(), 1);
        QCOMPARE(closes(), 1);
        QCOMPARE(
            m_office->house.number("SELECT cash_counted - cash_float - cash_booked FROM day_close"),
            0);
    }

    void anotherFigureAsksAgain()
    {
        m_page->day()->closeDay();
        m_page->day()->cashField()->setText(QStringLiteral("1"));
        m_page->day()->closeDay();
        QTRY_VERIFY(!m_page->messages()->findChildren<QLabel *>().isEmpty());
        QCOMPARE(closes(), 0);
    }

    // The field, what was typed, and what to enter instead.
    void whatIsNoAmountIsSaidOfItsField_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("isFloat");
        QTest::addColumn<QString>("said");
        QTest::newRow("counted, en") << QStringLiteral("en") << false
                                     << QStringLiteral("Cash counted: “12a4” is no amount. "
                                                       "Enter whole yen, such as 12,000.");
        QTest::newRow("change, en") << QStringLiteral("en") << true
                                    << QStringLiteral("Change in the drawers: “12a4” is no amount. "
                                                      "Enter whole yen, such as 12,000.");
        QTest::newRow("counted, ja")
            << QStringLiteral("ja") << false
            << QStringLiteral("数えた現金：「12a4」は金額として読み取れません。"
                              "12,000 のように円単位で入力してください。");
    }
    void whatIsNoAmountIsSaidOfItsField()
    {
        QFETCH(const QString, language);
        QFETCH(const bool, isFloat);
        QFETCH(const QString, said);
        installTranslations(*qApp, language);
        open();
        DayPanel *day = m_page->day();
        QLineEdit *field = isFloat ? day->floatField() : day->cashField();
        field->setText(QStringLiteral("12a4"));
        day->closeDay();
        QCOMPARE(m_page->messages()->count(), 1);
        QCOMPARE(m_page->messages()->bar()->message().happened, said);
        QVERIFY(field->hasFocus());
        QCOMPARE(closes(), 0);
    }

    void theMonthWaitsForExplanations()
    {
        QCOMPARE(m_page->month()->monthField()->text(), QStringLiteral("2026-07"));
        for (int row = 0; row < m_page->month()->checklist()->model()->rowCount(); ++row) {
            if (!m_page->month()->check().points[std::size_t(row)].isOpen())
                continue;
            m_page->month()->checklist()->selectRow(row);
            m_page->month()->textField()->setText(QStringLiteral("来週入金の予定"));
            m_page->month()->explain();
            QTRY_VERIFY(!m_page->month()->check().points[std::size_t(row)].isOpen());
        }
        QCOMPARE(m_page->month()->check().open(), 0);
        QTest::keyClick(&m_office->shell, Qt::Key_F9);
        QTest::keyClick(&m_office->shell, Qt::Key_F9);
        QTRY_COMPARE(months(), 1);
        closedMonthLooksClosed();
    }

    // What is refused is said once, names the points, and chooses the first with what to do.
    void refusingNamesWhatIsOpen_data() { looks(); }
    void refusingNamesWhatIsOpen()
    {
        takeLook();
        MonthPanel *month = m_page->month();
        for (int press = 0; press < 3; ++press)
            QTest::keyClick(&m_office->shell, Qt::Key_F9);
        QTRY_COMPARE(m_page->messages()->count(), 1);
        QCOMPARE(m_page->messages()->findChildren<MessageBar *>().size(), 1);
        const QString meaning = m_page->messages()->bar()->message().meaning;
        int open = 0;
        for (const ClosePoint &point : month->check().points) {
            const bool named = point.isOpen() && point.kind != ClosePointKind::Unsealed;
            QCOMPARE(meaning.contains(closePointText(point)), named);
            QVERIFY2(!meaning.contains(point.key), qPrintable(meaning));
            open += named ? 1 : 0;
        }
        QVERIFY(open > 0);
        QVERIFY(m_page->messages()->bar()->message().happened.contains(QString::number(open)));
        QCOMPARE(m_office->shell.height(), 900); // what is said makes no window higher
        const int row = month->checklist()->currentIndex().row();
        QVERIFY(row >= 0 && month->check().points[std::size_t(row)].isOpen());
        QCOMPARE(month->guide()->words(),
                 closePointAdvice(month->check().points[std::size_t(row)]));
        Office::picture(m_office->shell, QStringLiteral("closing-refused-%1").arg(lookName()));
    }
    // One thing scrolls: the page. Its lists are whole, and the page follows the chosen row.
    void onlyThePageScrolls_data() { looks(); }
    void onlyThePageScrolls()
    {
        takeLook();
        m_office->shell.resize(1366, 768);
        for (int day = 0; day < 9; ++day) {
            m_office->house.clock.set(m_office->house.clock.now().addDays(1));
            DayCloseWish wish;
            wish.day = m_office->house.clock.today().addDays(-1);
            test::must(DayCloseService(m_office->house.context(), m_office->house.headsFile())
                           .close(m_office->house.admin(), wish));
        }
        m_page->refresh();
        DayPanel *day = m_page->day();
        QTRY_COMPARE(day->closes()->model()->rowCount(), 5);
        day->moreButton()->click();
        QCOMPARE(day->closes()->model()->rowCount(), 9);
        QVERIFY(!day->moreButton()->isVisible());
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        for (const auto *area : m_page->findChildren<QAbstractScrollArea *>()) {
            const bool isPage = area->isAncestorOf(day);
            QVERIFY2(isPage || area->verticalScrollBar()->maximum() == 0,
                     qPrintable(area->accessibleName()));
        }
        LedgerTable *list = m_page->month()->checklist();
        list->setFocus();
        QTest::keyClick(list, Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(list->currentIndex().row(), list->model()->rowCount() - 1);
        const QRect last = list->visualRect(list->currentIndex());
        QVERIFY(m_page->rect().contains(list->viewport()->mapTo(m_page, last.center())));
        Office::picture(m_office->shell, QStringLiteral("closing-whole-%1").arg(lookName()));
    }
    void theRunningMonthSaysFromWhenItCanBeClosed()
    {
        MonthPanel *month = m_page->month();
        month->monthField()->setText(QStringLiteral("2026-08"));
        month->closeMonth();
        QTRY_COMPARE(m_page->messages()->count(), 1);
        const QString said = m_page->messages()->bar()->message().meaning;
        QVERIFY2(said.contains(QLatin1String("2026-08"))
                     && said.contains(QLatin1String("2026-09-01")),
                 qPrintable(said));
        QCOMPARE(months(), 0);
    }
    // Every kind of point says what it means and leads to a page where there is one for it.
    void everyPointShowsItsWay()
    {
        MonthPanel *month = m_page->month();
        QSignalSpy wanted(m_page, &ClosingPage::placeWanted);
        int ways = 0;
        for (int row = 0; row < month->checklist()->model()->rowCount(); ++row) {
            const ClosePoint &point = month->check().points[std::size_t(row)];
            month->checklist()->selectRow(row);
            QCOMPARE(month->guide()->words(), closePointAdvice(point));
            QCOMPARE(month->guide()->statementField()->isVisible(),
                     point.kind == ClosePointKind::BankBalance);
            QCOMPARE(month->guide()->evidenceButton()->isVisible(),
                     point.kind == ClosePointKind::BankBalance
                         || point.kind == ClosePointKind::AgencyOverdue);
            if (point.ok)
                QVERIFY(month->guide()->goButton()->isHidden());
            if (!month->guide()->goButton()->isVisible())
                continue;
            ++ways;
            month->guide()->goButton()->click();
            QCOMPARE(wanted.size(), ways);
        }
        QVERIFY(ways > 0);
    }
    void theBalanceOfTheBankIsEntered()
    {
        MonthPanel *month = m_page->month();
        const auto bankRow = [month] {
            const auto &points = month->check().points;
            const auto bank = std::find_if(points.begin(), points.end(), [](const auto &each) {
                return each.kind == ClosePointKind::BankBalance;
            });
            return bank == points.end() ? -1 : int(bank - points.begin());
        };
        const int row = bankRow();
        QVERIFY(row >= 0 && !month->check().points[std::size_t(row)].known);
        const Yen books = month->check().points[std::size_t(row)].actual;
        month->checklist()->selectRow(row);
        month->guide()->evidenceButton()->click();
        auto *const paper = month->findChild<PaperWindow *>();
        QVERIFY(paper && QSignalSpy(paper, &PaperWindow::made).wait(20'000));
        m_office->shell.activateWindow();
        QTRY_VERIFY(m_office->shell.isActiveWindow());
        month->guide()->statementField()->setText(QStringLiteral("a lot"));
        QTest::keyClick(month->guide()->statementField(), Qt::Key_Return);
        QTRY_COMPARE(m_page->messages()->count(), 1);
        QCOMPARE(m_page->messages()->bar()->message().happened,
                 QStringLiteral("銀行の明細の残高：「a lot」は金額として読み取れません。"
                                "12,000 のように円単位で入力してください。"));
        QVERIFY(month->guide()->statementField()->hasFocus());
        month->guide()->statementField()->setText(format::number(books.amount()));
        QTest::keyClick(month->guide()->statementField(), Qt::Key_Return);
        QTRY_VERIFY(month->check().points[std::size_t(bankRow())].ok);
        QCOMPARE(month->checklist()->currentIndex().row(), bankRow());
        QCOMPARE(m_office->house.number("SELECT balance FROM bank_statement"), books.amount());
    }

    void theJournalGoesOutOnce()
    {
        const QTemporaryDir folder;
        JournalPanel *panel = m_page->journal();
        panel->profiles()->setCurrentIndex(panel->profiles()->findData(QStringLiteral("yayoi")));
        QSignalSpy exported(panel, &JournalPanel::exported);
        panel->exportTo(folder.filePath(QStringLiteral("journal.csv")));
        QVERIFY(exported.wait());
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("journal.csv"))));
        QSignalSpy nothing(panel, &JournalPanel::nothingLeft);
        panel->exportTo(folder.filePath(QStringLiteral("again.csv")));
        QVERIFY(nothing.wait());
        panel->profiles()->setCurrentIndex(0);
        panel->refresh();
        QTRY_COMPARE(panel->profiles()->currentData().toString(), QStringLiteral("yayoi"));
        QSignalSpy failed(panel, &JournalPanel::failed);
        m_office->house.bill({demo::lump(QStringLiteral("点検"), TaxKind::Standard, 3'000)});
        panel->exportTo(folder.filePath(QStringLiteral("nowhere/journal.csv")));
        QVERIFY(failed.wait());
    }

    void openBillsAreTakenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("old.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("number,customer,amount,cleared\nOLD-1,山田 太郎,34000,1000\n");
        file.close();
        TakeOver *panel = m_page->takeOver();
        QSignalSpy looked(panel, &TakeOver::lookedAt);
        panel->lookAt(path);
        QVERIFY(looked.wait());
        QCOMPARE(m_office->house.number("SELECT COUNT(*) FROM opening_bill"), 0);
        QSignalSpy taken(panel, &TakeOver::taken);
        panel->takeAction()->trigger();
        QVERIFY(taken.wait());
        QCOMPARE(m_office->house.number("SELECT COUNT(*) FROM opening_bill"), 1);
        QSignalSpy failed(panel, &TakeOver::failed);
        panel->lookAt(path); // it is there already
        QVERIFY(failed.wait());
        QSignalSpy undone(panel, &TakeOver::undone);
        panel->undoAction()->trigger();
        QVERIFY(undone.wait());
        QCOMPARE(m_office->house.number("SELECT COUNT(*) FROM bill b JOIN opening_bill o "
                                        "ON o.bill = b.id WHERE b.state <> 'cancelled'"),
                 0);
        QSignalSpy compared(panel, &TakeOver::compared);
        panel->shadow(test::sample("furikomi-nyukin-01A.crlf.txt"), path);
        QVERIFY(compared.wait(20'000));
        QTRY_VERIFY(m_page->findChild<ShadowWindow *>());
    }

    void creditsAreTakenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("credits.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("customer,credit\n山田 太郎,12000\n");
        file.close();
        TakeOver *panel = m_page->takeOver();
        const auto kept = [this] {
            return m_office->house.number("SELECT COALESCE(SUM(o.open), 0) FROM open_credit o "
                                          "JOIN opening_credit c ON c.difference = o.credit");
        };
        QSignalSpy looked(panel, &TakeOver::lookedAt);
        panel->lookAtCredits(path);
        QVERIFY(looked.wait());
        QTRY_VERIFY(
            m_page->messages()->bar()->message().happened.contains(QLatin1String("12,000")));
        QCOMPARE(kept(), 0);
        QSignalSpy taken(panel, &TakeOver::taken);
        panel->takeAction()->trigger();
        QVERIFY(taken.wait());
        QCOMPARE(kept(), 12'000);
        QSignalSpy failed(panel, &TakeOver::failed);
        panel->lookAt(path); // as bills: it has none
        QVERIFY(failed.wait());
        QSignalSpy undone(panel, &TakeOver::undone);
        panel->undoAction()->trigger();
        QVERIFY(undone.wait());
        QCOMPARE(kept(), 0);
    }

    void whatAnAgencyHadIsEntered()
    {
        TakeOver *panel = m_page->takeOver();
        AgencyOpeningForm *form = panel->agencyForm();
        QVERIFY(!form->isVisible());
        panel->agencyButton()->click();
        QTRY_VERIFY(form->agencyBox()->count() > 0);
        QVERIFY(form->isVisible());
        const auto told = [this] {
            return m_office->house.number("SELECT COALESCE(SUM(l.amount), 0) FROM opening_agency g "
                                          "JOIN posting_line l ON l.posting = g.posting "
                                          "WHERE l.account = 'agency_clearing'");
        };
        form->amountField()->setText(QStringLiteral("many"));
        form->takeButton()->click();
        QVERIFY(form->amountField()->hasFocus());
        form->amountField()->setText(QStringLiteral("70,000"));
        form->payoutField()->setText(QStringLiteral("+14"));
        QSignalSpy taken(form, &AgencyOpeningForm::taken);
        form->takeButton()->click();
        QVERIFY(taken.wait());
        QCOMPARE(told(), 70'000);
        QVERIFY(form->amountField()->text().isEmpty());
        form->amountField()->setText(QStringLiteral("0")); // of the one day there is
        form->takeButton()->click();
        QVERIFY(taken.wait());
        QCOMPARE(told(), 0);
    }

    void papersAreDrawnAndSaved()
    {
        const qint64 bill = m_office->house.number("SELECT MIN(number) FROM bill");
        PaperWindow *window = showBillEvidence(m_office->context, bill, m_page);
        QSignalSpy made(window, &PaperWindow::made);
        QVERIFY(made.wait(20'000));
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("evidence.pdf"));
        QSignalSpy saved(window, &PaperWindow::saved);
        window->saveTo(path);
        QVERIFY(saved.wait());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QSignalSpy failed(showPaymentEvidence(m_office->context, 99'999, m_page),
                          &PaperWindow::failed);
        QVERIFY(failed.wait());
    }
};

QTEST_MAIN(TestClosingPage)
#include "tst_closing_page.moc"
