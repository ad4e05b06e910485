// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/column_maps.h"
#include "models/tables/payment_table.h"
#include "tests/ui/pages/test_office.h"
#include "translations/install.h"
#include "ui/pages/list_csv.h"
#include "ui/pages/list_kit.h"
#include "ui/parts/ledger_table.h"
#include "ui/shell/jobs.h"

#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>

#include <memory>

using namespace keshikomi;
using test::must;
using test::Office;

// What a person can do with every list, by the mouse and the keys, over real books.
class TestLists final : public test::Suite
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Office> m_office;

    UnpaidPage *open()
    {
        m_office = std::make_unique<Office>(m_settings.get());
        m_office->shell.showPlace(Place::Receivables);
        UnpaidPage *page = m_office->unpaid;
        [&] {
            QTRY_VERIFY(m_office->shell.isActiveWindow()); // else a key is nobody's
            QTRY_VERIFY(page->table()->model()->rowCount() > 20 && !page->table()->isLoading());
        }();
        return page;
    }
    static void pressTitle(LedgerTable *table, int column)
    {
        QHeaderView *header = table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    }
    static std::vector<qint64> ids(LedgerTable *table)
    {
        return qobject_cast<PagedTable *>(table->model())->ids();
    }

private Q_SLOTS:
    void init()
    {
        installTranslations(*qApp, QStringLiteral("ja"));
        m_settings = std::make_unique<QSettings>(m_folder.filePath(QStringLiteral("%1.ini").arg(
                                                     QLatin1String(QTest::currentTestFunction()))),
                                                 QSettings::IniFormat);
    }
    void cleanup() { m_office.reset(); }

    // Once up, once down, once back to the list's own order; the selection stays on its record.
    void aPressOnATitleSorts()
    {
        UnpaidPage *page = open();
        LedgerTable *table = page->table();
        const std::vector<qint64> own = ids(table);
        const UnpaidService unpaid(m_office->house.context());
        table->selectRow(3);
        const qint64 selected = currentRecord(table);
        for (const bool descending : {false, true}) {
            pressTitle(table, UnpaidTable::Open);
            const auto wanted = must(unpaid.ids(
                m_office->house.admin(), -1, {}, Sorting<BillKey>{BillKey::Open, descending}));
            QTRY_COMPARE(ids(table), wanted);
            QCOMPARE(currentRecord(table), selected);
            QVERIFY(table->horizontalHeader()->isSortIndicatorShown());
        }
        pressTitle(table, UnpaidTable::Open);
        QTRY_COMPARE(ids(table), own);
        QVERIFY(!table->horizontalHeader()->isSortIndicatorShown());
    }
    // A state the matching works out is in no order of the books.
    void aTitleThatCannotSortDoesNothing()
    {
        open();
        m_office->take({test::sample("furikomi-nyukin-01A.crlf.txt")});
        m_office->shell.showPlace(Place::Clear);
        LedgerTable *table = m_office->clearing->table();
        QTRY_VERIFY(table->model()->rowCount() > 1);
        QSignalSpy sorted(table, &LedgerTable::sortRequested);
        pressTitle(table, PaymentTable::State);
        QCOMPARE(sorted.count(), 0);
        pressTitle(table, PaymentTable::Amount);
        QCOMPARE(sorted.count(), 1);
    }
    void howAListWasLeftIsThereAgain()
    {
        LedgerTable *table = open()->table();
        table->setColumnWanted(UnpaidTable::Subject, false);
        table->horizontalHeader()->moveSection(
            table->horizontalHeader()->visualIndex(UnpaidTable::Due), 0);
        pressTitle(table, UnpaidTable::Customer);
        pressTitle(table, UnpaidTable::Customer);
        QTRY_VERIFY(!table->isLoading());
        const QList<int> columns = table->wantedColumns();
        QCOMPARE(columns.first(), int(UnpaidTable::Due));
        QVERIFY(!columns.contains(int(UnpaidTable::Subject)));

        LedgerTable *again = open()->table();
        QCOMPARE(again->wantedColumns(), columns);
        QCOMPARE(again->horizontalHeader()->sortIndicatorSection(), int(UnpaidTable::Customer));
        const auto wanted = must(
            UnpaidService(m_office->house.context())
                .ids(m_office->house.admin(), -1, {}, Sorting<BillKey>{BillKey::Customer, true}));
        QTRY_COMPARE(ids(again), wanted);
    }
    // A width a person drew stays, at every size of the type; an amount is not cut by it.
    void aColumnKeepsTheWidthItWasGiven()
    {
        LedgerTable *table = open()->table();
        table->horizontalHeader()->resizeSection(UnpaidTable::Customer, 210);
        table->horizontalHeader()->resizeSection(UnpaidTable::Open, 30);
        QCOMPARE(table->columnWidth(UnpaidTable::Customer), 210);
        QTRY_VERIFY(table->columnWidth(UnpaidTable::Open) > 50);

        LedgerTable *again = open()->table();
        QCOMPARE(again->ownWidth(UnpaidTable::Customer), 210);
        QCOMPARE(again->columnWidth(UnpaidTable::Customer), 210);
        m_office->look.setScale(1.5);
        QTRY_COMPARE(again->columnWidth(UnpaidTable::Customer), 315);
        m_office->unpaid->list()->chooseColumns({});
        QMenu *menu = again->findChildren<QMenu *>().last();
        menu->actions().last()->trigger(); // the usual columns
        QCOMPARE(again->ownWidth(UnpaidTable::Customer), 0);
        menu->close();
    }
    // By the key, in a menu: a column goes and comes back; the last one stays.
    void columnsAreChosenInAMenu()
    {
        UnpaidPage *page = open();
        LedgerTable *table = page->table();
        const auto menu = [&]() -> QMenu * {
            table->activateWindow(); // a menu that closes may leave no window active
            table->setFocus();
            if (!QTest::qWaitForWindowActive(table->window()))
                return nullptr;
            QTest::keyClick(table, Qt::Key_L, Qt::ControlModifier);
            const auto menus = table->findChildren<QMenu *>();
            return menus.isEmpty() ? nullptr : menus.last();
        };
        QMenu *first = menu();
        QVERIFY(first);
        QCOMPARE(first->actions().size(), int(UnpaidTable::Count) + 2);
        first->actions().at(UnpaidTable::Issued)->trigger();
        first->close();
        QVERIFY(!table->isColumnWanted(UnpaidTable::Issued));
        QVERIFY(table->isColumnHidden(UnpaidTable::Issued));
        for (int column = 1; column < UnpaidTable::Count; ++column)
            table->setColumnWanted(column, false);
        QTRY_VERIFY(table->findChildren<QMenu *>().isEmpty());
        QMenu *second = menu();
        QVERIFY(second);
        QVERIFY(!second->actions().at(0)->isEnabled());
        second->actions().last()->trigger();
        QCOMPARE(table->wantedColumns().size(), int(UnpaidTable::Count));
    }
    // Rows that were never on the screen are copied too, as digits and ISO days.
    void rowsAreCopiedWithTheirTitles()
    {
        LedgerTable *table = open()->table();
        table->setFocus();
        table->selectAll();
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
        QCOMPARE(lines.size(), table->model()->rowCount() + 1);
        QCOMPARE(lines[0].split(QLatin1Char('\t')).size(), int(UnpaidTable::Count));
        const auto rows = must(
            UnpaidService(m_office->house.context()).rows(m_office->house.admin(), ids(table)));
        for (size_t i = 0; i < rows.size(); ++i) {
            const QStringList cells = lines[qsizetype(i) + 1].split(QLatin1Char('\t'));
            QCOMPARE(cells[UnpaidTable::Number], QString::number(rows[i].number));
            QCOMPARE(cells[UnpaidTable::Open], QString::number(rows[i].open.amount()));
            QCOMPARE(cells[UnpaidTable::Due], rows[i].dueOn.toString(Qt::ISODate));
        }
    }
    // The file has what is filtered, in its order, without the columns put away.
    void theListIsSavedAsItIsShown()
    {
        UnpaidPage *page = open();
        page->setBucket(0);
        page->table()->setColumnWanted(UnpaidTable::Subject, false);
        pressTitle(page->table(), UnpaidTable::Amount);
        QTRY_VERIFY(!page->table()->isLoading());
        QTRY_COMPARE(page->table()->model()->rowCount(), page->summary().aging[0].bills);
        const auto rows = must(UnpaidService(m_office->house.context())
                                   .rows(m_office->house.admin(), ids(page->table())));
        const QString path = m_folder.filePath(QStringLiteral("list.csv"));
        page->list()->exportTo(path);
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
        const QStringList lines = QString::fromUtf8(bytes).split(QStringLiteral("\r\n"));
        QCOMPARE(lines.size(), int(rows.size()) + 2); // the last one is empty
        QVERIFY(lines.last().isEmpty());
        for (size_t i = 0; i < rows.size(); ++i) {
            const QStringList cells = lines[qsizetype(i) + 1].split(QLatin1Char(','));
            QCOMPARE(cells.size(), int(UnpaidTable::Count) - 1);
            QCOMPARE(cells[UnpaidTable::Amount - 1], QString::number(rows[i].amount.amount()));
            QVERIFY(i == 0 || rows[i - 1].amount <= rows[i].amount);
        }
        QTRY_VERIFY(m_office->shell.jobs()->running().isEmpty());
    }
    // The same list as a workbook: amounts are numbers, days are days.
    void theListIsSavedAsAWorkbook()
    {
        UnpaidPage *page = open();
        const auto rows = must(UnpaidService(m_office->house.context())
                                   .rows(m_office->house.admin(), ids(page->table())));
        const QString path = m_folder.filePath(QStringLiteral("list.xlsx"));
        for (int time = 0; time < 2; ++time) { // the second takes the place of the first
            page->list()->exportTo(path);
            QTRY_VERIFY(m_office->shell.jobs()->running().isEmpty());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto look = must(ColumnMapService(m_office->house.context())
                                   .look(m_office->house.admin(),
                                         QStringLiteral("list.xlsx"),
                                         file.readAll(),
                                         TableEncoding::Detect,
                                         {}));
        QCOMPARE(look.lines.size(), std::size_t(TableLook::mostShown));
        for (std::size_t at = 1; at < look.lines.size(); ++at) {
            const QStringList &cells = look.lines[at].cells;
            QCOMPARE(cells[UnpaidTable::Open], QString::number(rows[at - 1].open.amount()));
            QCOMPARE(cells[UnpaidTable::Due], rows[at - 1].dueOn.toString(Qt::ISODate));
        }
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral("list.xlsx*")}).size(), 1);
    }
    // A file that cannot be written is said to be, and is not there.
    void aFileThatCannotBeWrittenIsSaid_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << QStringLiteral("list.csv");
        QTest::newRow("workbook") << QStringLiteral("list.xlsx");
    }
    void aFileThatCannotBeWrittenIsSaid()
    {
        QFETCH(const QString, name);
        UnpaidPage *page = open();
        const QString path = m_folder.filePath(QStringLiteral("no/such/folder/") + name);
        page->list()->exportTo(path);
        QTRY_VERIFY(m_office->shell.jobs()->running().isEmpty());
        QVERIFY(!QFile::exists(path));
        const auto bars = page->findChildren<MessageBar *>();
        QVERIFY(!bars.isEmpty());
    }
    // A text that a spreadsheet would take for a formula, and a number that only looks like one.
    void cellsAreSafeInASpreadsheet()
    {
        const ListColumns which{{0, 1, 2}, {QStringLiteral("a"), QStringLiteral("b"), {}}};
        const std::vector<TableCell> cells = {
            {QStringLiteral("=1+1")}, {qlonglong(-440)}, {QStringLiteral("a\tb\nc")}};
        QCOMPARE(csvLine({cells[0].value, cells[1].value, cells[2].value}),
                 QStringLiteral("\"'=1+1\",-440,\"a\tb\nc\"\r\n"));
        QCOMPARE(tabbedLine(which, cells), QStringLiteral("=1+1\t-440\ta b c"));
    }
};

QTEST_MAIN(TestLists)
#include "tst_lists.moc"
