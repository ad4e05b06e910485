// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/closed_window.h"
#include "app/desktop/main_window.h"
#include "app/desktop/options.h"
#include "app/desktop/start_page.h"
#include "app/desktop/tour.h"
#include "models/domain/ports/secret_store.h"
#include "models/services/orders.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/printers/qt_printers.h"
#include "tests/support/suite.h"
#include "tests/ui/cut_words.h"
#include "translations/install.h"
#include "ui/pages/import/import_page.h"
#include "ui/pages/paper/batch_choice.h"
#include "ui/pages/paper/batch_form.h"
#include "ui/pages/paper/batch_window.h"
#include "ui/pages/pay/pay_page.h"
#include "ui/parts/ledger_table.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/work_page.h"

#include <QAction>
#include <QApplication>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>

using namespace keshikomi;
using namespace keshikomi::desktop;

namespace {

// Secrets of a test stay in the test.
class NoSecrets final : public SecretStore
{
public:
    void read(const QString &, Then<Result<std::optional<QByteArray>>> then) override
    {
        later([then] { then(std::optional<QByteArray>()); });
    }
    void keep(const QString &, const QByteArray &, Then<Kept> then) override
    {
        later([then] { then(Kept::ThisSessionOnly); });
    }
    void forget(const QString &, Then<Done> then) override
    {
        later([then] { then(done()); });
    }

private:
    template<typename F>
    void later(F f)
    {
        QTimer::singleShot(0, &m_receiver, f);
    }
    QObject m_receiver;
};

} // namespace

class TestMainWindow final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void theLanguageIsThatOfTheOptionsFirst()
    {
        const QStringList words{QStringLiteral("keshikomi"),
                                QStringLiteral("--lang"),
                                QStringLiteral("en"),
                                QStringLiteral("file.csv")};
        QCOMPARE(languageAsked(words), QStringLiteral("en"));
        QCOMPARE(languageAsked({QStringLiteral("keshikomi")}), QString());
        QCOMPARE(languageFor(QStringLiteral("en"), QStringLiteral("ja")), QStringLiteral("en"));
        QCOMPARE(languageFor({}, QStringLiteral("ja")), QStringLiteral("ja"));
    }
    // Every line of the help is in one language.
    void theHelpIsInTheLanguage_data() { cases(); }
    void theHelpIsInTheLanguage()
    {
        QFETCH(QString, language);
        installTranslations(*qApp, language);
        const QString help = helpText();
        for (const char *option : {"--store", "--demo", "--lang", "--help", "--version"})
            QVERIFY2(help.contains(QLatin1String(option)), option);
        const QStringList lines = help.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString &line : lines) {
            const bool japanese = std::any_of(line.begin(), line.end(), [](QChar character) {
                return character.unicode() >= 0x3000;
            });
            QVERIFY2(japanese == (language == QLatin1String("ja")), qPrintable(line));
        }
    }
    void opensOnEmptyBooks_data() { cases(); }
    void opensOnEmptyBooks()
    {
        const auto desk = open();
        desk->window.start();
        QTRY_VERIFY(desk->window.currentWidget() == desk->window.startPage());
        QVERIFY(!desk->window.isReady());
        auto *name = desk->window.startPage()->findChild<QLineEdit *>();
        name->setText(QStringLiteral(u"見本モータース"));
        QSignalSpy ready(&desk->window, &MainWindow::ready);
        Q_EMIT desk->window.startPage()->houseGiven({name->text(), {}}, storeOf(name->text()));
        QTRY_COMPARE(ready.count(), 1);
        QCOMPARE(desk->window.currentWidget(), desk->window.shell());
    }
    void showsEveryPageOfTheDemo_data() { cases(); }
    void showsEveryPageOfTheDemo()
    {
        const auto desk = open();
        desk->window.makeDemo(60);
        QTRY_VERIFY_WITH_TIMEOUT(desk->window.isReady(), 30'000);
        for (const Place place : {Place::Orders, Place::Receivables, Place::Clear, Place::Import}) {
            desk->window.shell()->showPlace(place);
            QCOMPARE(desk->window.shell()->place(), place);
            auto *table = desk->window.shell()->page(place)->findChild<LedgerTable *>();
            QVERIFY(table);
            if (place == Place::Orders || place == Place::Receivables)
                QTRY_VERIFY(table->model()->rowCount() > 0);
        }
    }
    // Every page and window, also at large type: nothing is squeezed, cut, or over an edge, and the
    // window is no larger than a small screen.
    void nothingIsCut_data() { cases(); }
    void nothingIsCut()
    {
        const auto desk = open();
        MainWindow &window = desk->window;
        window.makeDemo(60);
        QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), 30'000);
        const QString table = sample("cvs-agency-dsk-style.sjis.csv");
        window.take({table, sample("furikomi-nyukin-01A.crlf.txt")});
        auto *imports = window.findChild<ImportPage *>();
        QTRY_VERIFY_WITH_TIMEOUT(imports->isIdle() && imports->reports().size() == 2, 30'000);
        window.showSomeBill();
        QStringList wrong;
        const QRect screen(0, 0, 1440, 900);
        for (const TourStop &stop : tourOf(window, table)) {
            stop.show();
            const auto cut = [&] { return test::cutWords(frontOf(window), desk->look); };
            // Answers are on their way, and a layout takes its turn.
            if (!QTest::qWaitFor([&] { return isLoaded(frontOf(window)) && cut().isEmpty(); },
                                 2'000))
                wrong << stop.name << cut();
            if (const QSize front = frontOf(window)->size(); !screen.contains(QRect({}, front)))
                wrong << QStringLiteral("%1 needs %2x%3")
                             .arg(stop.name)
                             .arg(front.width())
                             .arg(front.height())
                      << test::widest(frontOf(window), 1440);
            if (!stop.goesOn)
                closeOthers(window);
            window.resize(1440, 900); // what one page has forced is not the next one's fault
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
    // No page and no window asks for more than a screen of 1366 x 768 has below a title bar, with
    // large type and beside the details.
    void everyPageFitsASmallScreen_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        QTest::newRow("ja 150") << QStringLiteral("ja") << 150;
        QTest::newRow("en 150") << QStringLiteral("en") << 150;
    }
    void everyPageFitsASmallScreen()
    {
        const auto desk = open();
        MainWindow &window = desk->window;
        window.makeDemo(60);
        QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), 30'000);
        window.showSomeBill();
        const QSize room(1366, 768 - 40);
        QStringList wrong;
        for (const TourStop &stop : tourOf(window, sample("cvs-agency-dsk-style.sjis.csv"))) {
            window.resize(room);
            stop.show();
            QVERIFY(QTest::qWaitFor([&] { return isLoaded(frontOf(window)); }, 5'000));
            QSize needs;
            const auto fits = [&] {
                needs = frontOf(window)->minimumSizeHint();
                needs = needs.expandedTo(frontOf(window) == &window ? window.size() : QSize());
                return needs.boundedTo(room) == needs;
            };
            if (!QTest::qWaitFor(fits, 1'000)) // a layout takes its turn
                wrong << QStringLiteral("%1 needs %2x%3")
                             .arg(stop.name)
                             .arg(needs.width())
                             .arg(needs.height())
                      << test::widest(frontOf(window), room.width());
            if (!stop.goesOn)
                closeOthers(window);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QLatin1Char('\n'))));
    }
    void printsWhatIsChosenInTheList_data() { cases(); }
    void printsWhatIsChosenInTheList()
    {
        const auto desk = open();
        desk->window.makeDemo(60);
        QTRY_VERIFY_WITH_TIMEOUT(desk->window.isReady(), 30'000);
        desk->window.shell()->showPlace(Place::Receivables);
        WorkPage *page = desk->window.shell()->page(Place::Receivables);
        auto *table = page->findChild<LedgerTable *>();
        QTRY_VERIFY(table->model()->rowCount() > 3);
        const auto select = [table](int last) {
            table->selectionModel()->select(
                {table->model()->index(1, 0), table->model()->index(last, 0)},
                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        };
        select(3);
        auto *button = page->findChild<QPushButton *>(QStringLiteral("print-many"));
        QVERIFY(button && button->isVisible());
        button->click();
        auto *batches = desk->window.findChild<BatchWindow *>();
        QTRY_VERIFY(batches->isVisible());
        QTRY_COMPARE(batches->form()->source()->way(), BatchChoice::Way::Chosen);
        QVERIFY(batches->width() >= batches->minimumSizeHint().width());
        std::vector<qint64> bills;
        connect(batches->form()->source(),
                &BatchChoice::found,
                this,
                [&bills](const BatchBills &found) { bills = found.bills; });
        batches->close();
        select(1); // of one nobody knows whether it was meant
        button->click();
        QTRY_VERIFY(batches->isVisible());
        QTRY_COMPARE(batches->form()->source()->way(), BatchChoice::Way::Due);
        batches->form()->source()->choose(BatchChoice::Way::Chosen);
        QVERIFY(batches->form()->source()->ask());
        QCOMPARE(bills.size(), std::size_t(1));
    }
    // On the page for paying Enter opens the bill that is searched for, or says that there is none;
    // no key acts on the one before as long as words stand there that mean another.
    void aSearchLeadsToTheBill_data() { cases(); }
    void aSearchLeadsToTheBill()
    {
        const auto desk = open();
        MainWindow &window = desk->window;
        window.makeDemo(60);
        QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), 30'000);
        const std::vector<OrderRow> billed = billedOrders(*desk->workplace);
        QVERIFY(billed.size() > 2);
        Shell *shell = window.shell();
        auto *pay = window.findChild<PayPage *>();
        auto *orders = shell->page(Place::Orders)->findChild<LedgerTable *>();
        QLineEdit *field = shell->topBar()->search();
        window.activateWindow();
        QTRY_VERIFY(window.isActiveWindow());
        const auto type = [&window, field](const QString &words) {
            QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
            QVERIFY(field->hasFocus());
            QTest::keyClicks(field, words);
        };
        const auto number = [](const OrderRow &row) { return QString::number(row.number); };
        type(number(billed[0]));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(!orders->isLoading() && orders->model()->rowCount() == 1);
        QTRY_VERIFY(shell->actions()->action(ActionId::OrderPay)->isEnabled());
        QTest::keyClick(&window, Qt::Key_F9);
        QTRY_COMPARE(shell->place(), Place::Pay);
        QTRY_VERIFY(pay->facts());
        QCOMPARE(pay->billNumber(), billed[0].billNumber);
        QCOMPARE(field->text(), QString()); // it is not this page that was searched
        const QAction *qr = shell->actions()->action(ActionId::PayQr);
        type(number(billed[1]));
        QVERIFY(!qr->isEnabled());
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(pay->billNumber(), billed[1].billNumber);
        QTRY_VERIFY(pay->facts());
        QCOMPARE(pay->facts()->bill.number, billed[1].billNumber);
        QCOMPARE(field->text(), QString());
        type(QStringLiteral("b-%1").arg(billed[2].billNumber));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(pay->billNumber(), billed[2].billNumber);
        QTRY_VERIFY(pay->facts());
        const QString nowhere = QStringLiteral("987654");
        type(nowhere);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(field->text(), QString());
        QVERIFY(pay->messages()->bar()->message().happened.contains(nowhere));
        QCOMPARE(pay->billNumber(), billed[2].billNumber);
        // Back in the list its own words stand there again.
        shell->showPlace(Place::Orders);
        QCOMPARE(field->text(), number(billed[0]));
    }
    void saysWhyTheBooksAreClosed()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("books.keshikomi"));
        const auto first = Workplace::create(place, m_clock);
        QVERIFY(first.has_value());
        const auto second = Workplace::open(place, m_clock);
        QVERIFY(!second.has_value());
        QCOMPARE(second.error().fault, Fault::StoreInUse);
        Look look;
        ClosedWindow closed(look, second.error());
        QStringList words;
        for (const QLabel *label : closed.findChildren<QLabel *>())
            words << label->text();
        QVERIFY(words.join(QLatin1Char('\n')).contains(QFileInfo(place).fileName()));
        QSignalSpy again(&closed, &ClosedWindow::again);
        closed.findChildren<QPushButton *>().last()->click();
        QCOMPARE(again.count(), 1);
    }

private:
    struct Desk
    {
        Desk(std::unique_ptr<Workplace> opened, qreal scale)
            : workplace(std::move(opened))
            , look(ColourMode::Light, scale)
            , window(dressed(), *workplace, secrets, sheets, printers)
        {
            window.resize(1440, 900);
            window.show();
        }
        // As the program does: first the look, then what is measured by it.
        Look &dressed()
        {
            look.applyTo(*qobject_cast<QApplication *>(qApp));
            return look;
        }
        std::unique_ptr<Workplace> workplace;
        Look look;
        NoSecrets secrets;
        printing::PdfSheetRenderer sheets;
        printing::QtPrinters printers{sheets};
        MainWindow window;
    };
    void cases()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("scale");
        QTest::newRow("ja") << QStringLiteral("ja") << 100;
        QTest::newRow("en") << QStringLiteral("en") << 100;
        QTest::newRow("ja 150") << QStringLiteral("ja") << 150;
        QTest::newRow("en 150") << QStringLiteral("en") << 150;
    }
    static QString sample(const char *name)
    {
        return QStringLiteral(KK_TEST_DATA "/synthetic/") + QLatin1String(name);
    }
    static bool isLoaded(const QWidget *front)
    {
        const auto tables = front->findChildren<LedgerTable *>();
        return std::none_of(tables.begin(), tables.end(), [](const LedgerTable *table) {
            return table->isVisible() && table->isLoading();
        });
    }
    std::unique_ptr<Desk> open()
    {
        QFETCH(QString, language);
        QFETCH(int, scale);
        installTranslations(*qApp, language);
        m_folder = std::make_unique<QTemporaryDir>();
        auto books =
            Workplace::create(m_folder->filePath(QStringLiteral("books.keshikomi")), m_clock);
        if (!books)
            qFatal("no books");
        return std::make_unique<Desk>(std::move(*books), scale / 100.0);
    }
    static std::vector<OrderRow> billedOrders(Workplace &workplace)
    {
        const OrderService orders(workplace.context());
        auto ids = orders.ids(workplace.actor(), OrderFilter::All, {}).result();
        auto rows = ids ? orders.rows(workplace.actor(), *ids).result()
                        : Result<std::vector<OrderRow>>(std::vector<OrderRow>());
        if (!rows)
            return {};
        std::erase_if(*rows, [](const OrderRow &row) { return !row.bill; });
        return *std::move(rows);
    }
    static NewStore storeOf(const QString &name)
    {
        NewStore store;
        store.name = name;
        store.shortName = name;
        store.address = QStringLiteral(u"横浜市");
        store.phone = QStringLiteral("045-000-0000");
        return store;
    }

    const SystemClock m_clock{};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
