// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/batch_run.h"
#include "models/services/paper/printers.h"
#include "models/services/sheets/reminder_making.h"
#include "tests/models/services/paper_pile.h"
#include "tests/models/services/sheet_desk.h"

#include <QDir>

#include <functional>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

class Watcher final : public BatchObserver
{
public:
    std::function<void(BatchStep, int)> onStep;
    void reached(BatchStep step, int file) override
    {
        if (onStep)
            onStep(step, file);
    }
};

// Three customers with a bill each, of whom the second wants large type and the third English.
struct Desk final
{
    explicit Desk(Dialect dialect)
        : house(dialect)
        , batches(house.context())
        , sheets(house.context())
    {
        house.setUp();
        for (int i = 0; i < 3; ++i) {
            const Customer customer = addressed(house);
            bills.push_back(billOver(house, customer, house.clock.today(), 10'000 + i));
            CustomerPaper paper;
            if (i == 1)
                paper.type = SheetForm::Type::Large;
            if (i == 2)
                paper.language = SheetForm::Language::English;
            must(sheets.setPaper(house.admin(), customer.number, paper));
        }
    }
    PrintBatch added(SheetKind kind, int perFile)
    {
        NewPrintBatch batch;
        batch.sheet = sheetKindName(kind);
        batch.target = {dir.path(), usualPattern(perFile, batch.sheet), perFile, {}};
        for (const Bill &bill : bills)
            batch.bills.push_back(bill.number);
        batch.parcels = {{QStringLiteral("S-1"), QStringLiteral("棚 A")}, {}, {}};
        return must(batches.add(house.admin(), batch));
    }
    Result<PrintBatch> run(PrintBatchId id, BatchObserver *observer = nullptr)
    {
        BatchRun run(house.context(), house.admin(), id, BatchTools{renderer, &pile, observer, 2});
        return run.start().result();
    }
    // All that a document could leave in the books.
    QStringList traces() const
    {
        QStringList found;
        for (const char *table :
             {"sheet_content", "sheet_print", "receipt", "receipt_issue", "reminder"}) {
            const std::string sql = std::string("SELECT COUNT(*) FROM ") + table;
            if (const qint64 rows = house.number(sql.c_str()); rows > 0)
                found << QStringLiteral("%1 %2").arg(QLatin1String(table)).arg(rows);
        }
        return found;
    }
    QString nameOf(PrintBatchId id, int file) const
    {
        const BatchTarget target = must(batches.find(house.admin(), id)).target;
        return fileNameOf(target.pattern, id, file, {bills.at(std::size_t(file - 1)).number});
    }
    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files, QDir::Name); }
    QString textOf(const QString &name) const
    {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no file %s", qPrintable(name));
        return withoutSpaces(textOfPages(file.readAll()).join(QString()));
    }

    TestHouse house;
    PrintBatchService batches;
    SheetService sheets;
    std::vector<Bill> bills;
    QTemporaryDir dir;
    printing::PdfSheetRenderer renderer;
    PaperPile pile;
};

} // namespace

class TstSheetBatches final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreTheCustomers_data() { addEngines(); }
    void formsAreTheCustomers()
    {
        Desk desk(engineOfRow());
        // One file: each sheet in the form its customer likes.
        const PrintBatch batch = desk.added(SheetKind::PaymentSlip, 3);
        const auto ran = desk.run(batch.id);
        QVERIFY(ran && ran->state == BatchState::Finished);
        QCOMPARE(desk.files().size(), 1);
        const QString text = desk.textOf(desk.files().front());
        QVERIFY(text.contains(QStringLiteral("ご請求書兼払込票")));
        QVERIFY(text.contains(QStringLiteral("Invoice&paymentslip")));
        const auto items = must(desk.batches.items(desk.house.admin(), batch.id));
        QCOMPARE(items.front().pages, 1);
        QCOMPARE(items.at(1).pages, 1); // large type has room for a few lines on its first page
        QCOMPARE(items.front().parcel, (Parcel{QStringLiteral("S-1"), QStringLiteral("棚 A")}));
    }

    void invoicesInBatches_data() { addEngines(); }
    void invoicesInBatches()
    {
        Desk desk(engineOfRow());
        const PrintBatch batch = desk.added(SheetKind::Invoice, 1);
        const auto ran = desk.run(batch.id);
        QVERIFY(ran && ran->state == BatchState::Finished && ran->released == 3);
        QCOMPARE(desk.files().size(), 3);
        QVERIFY(desk.files().front().endsWith(QStringLiteral("-invoice.pdf")));
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM sheet_print"), 3);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM sheet_content"), 3);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip"), 0);
        QCOMPARE(
            must(desk.sheets.prints(desk.house.admin(), desk.bills.at(2).number)).front().sheet,
            QStringLiteral("invoice-en"));
        // The same batch once more prints nothing.
        must(desk.house.store->write([](Session &session) {
            return session.exec("UPDATE print_batch SET state = 'paused'");
        }));
        QVERIFY(desk.run(batch.id));
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM sheet_print"), 3);
    }

    // Stopped after it was drawn and before the file stood there: no number is taken, and the next
    // run prints each receipt once.
    void receiptsAreCountedOnce_data() { addEngines(); }
    void receiptsAreCountedOnce()
    {
        Desk desk(engineOfRow());
        TestHouse &house = desk.house;
        for (const Bill &bill : desk.bills)
            clear(house, paid(house, bill.amount), bill, bill.amount);
        const PrintBatch batch = desk.added(SheetKind::Receipt, 1);
        Watcher watcher;
        watcher.onStep = [&](BatchStep step, int) {
            QFile inItsPlace(desk.dir.path());
            if (step == BatchStep::Drawn && QDir(desk.dir.path()).removeRecursively())
                QVERIFY(inItsPlace.open(QIODevice::WriteOnly));
        };
        QVERIFY(!desk.run(batch.id, &watcher)); // nowhere to write
        QCOMPARE(desk.traces(), QStringList());
        QVERIFY(QFile::remove(desk.dir.path()) && QDir().mkpath(desk.dir.path()));
        const auto ran = desk.run(batch.id);
        QVERIFY(ran && ran->state == BatchState::Finished);
        QCOMPARE(house.number("SELECT COUNT(*) FROM receipt"), 3);
        QCOMPARE(house.number("SELECT COUNT(*) FROM receipt_issue"), 3);
        QCOMPARE(house.number("SELECT MAX(number) - MIN(number) FROM receipt"), 2); // none is lost
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_print"), 3);
        for (const QString &file : desk.files())
            QVERIFY(!desk.textOf(file).contains(QStringLiteral("再発行")));
    }

    // What has the name of a file already stays, the document fails, and nothing of it counts: when
    // it is made again it says what holds then.
    void whatIsNotHandedOutDoesNotCount_data()
    {
        QTest::addColumn<int>("engine");
        QTest::addColumn<SheetKind>("kind");
        QTest::addColumn<bool>("folder");
        std::vector<std::pair<const char *, Dialect>> engines{{"sqlite", Dialect::Sqlite}};
        if (qEnvironmentVariableIsSet("KK_TEST_PG"))
            engines.emplace_back("postgresql", Dialect::Postgres);
        for (const auto &[name, engine] : engines) {
            for (const SheetKind kind :
                 {SheetKind::Invoice, SheetKind::Reminder1, SheetKind::Receipt}) {
                for (const bool folder : {false, true})
                    QTest::addRow("%s, %s, a %s has its name",
                                  name,
                                  qPrintable(sheetKindName(kind)),
                                  folder ? "folder" : "file")
                        << int(engine) << kind << folder;
            }
        }
    }
    void whatIsNotHandedOutDoesNotCount()
    {
        QFETCH(const SheetKind, kind);
        QFETCH(const bool, folder);
        Desk desk(engineOfRow());
        TestHouse &house = desk.house;
        house.clock.set(house.clock.now().addDays(60));
        if (kind == SheetKind::Receipt) {
            for (const Bill &bill : desk.bills)
                clear(house, paid(house, bill.amount), bill, bill.amount);
        }
        const PrintBatchId id = desk.added(kind, 1).id;
        QStringList taken;
        for (int file = 1; file <= 3; ++file) {
            taken << desk.dir.filePath(desk.nameOf(id, file));
            QFile other(taken.back());
            QVERIFY(folder ? QDir().mkpath(taken.back()) : other.open(QIODevice::WriteOnly));
        }
        const auto ran = desk.run(id);
        QVERIFY(ran && ran->released == 0 && ran->failed == 3);
        for (const auto &item : must(desk.batches.items(house.admin(), id, BatchItemState::Failed)))
            QCOMPARE(item.failure->fault, Fault::FileIsThere);
        QCOMPARE(desk.traces(), QStringList());

        change(house, "UPDATE customer SET name = '後の 名前'");
        for (const QString &path : taken)
            QVERIFY(folder ? QDir().rmdir(path) : QFile::remove(path));
        must(desk.batches.askAgain(house.admin(), id));
        const auto again = desk.run(id);
        QVERIFY(again && again->released == 3 && again->failed == 0);
        QCOMPARE(desk.files().size(), 3);
        for (const QString &file : desk.files())
            QVERIFY(desk.textOf(file).contains(QStringLiteral("後の名前")));
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_content"), 3);
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_print"), 3);
    }

    // Another clerk takes the number a receipt was drawn with: it is drawn anew, and none is on
    // two papers.
    void aNumberThatIsGoneIsNotPrinted_data() { addEngines(); }
    void aNumberThatIsGoneIsNotPrinted()
    {
        Desk desk(engineOfRow());
        TestHouse &house = desk.house;
        for (const Bill &bill : desk.bills)
            clear(house, paid(house, bill.amount), bill, bill.amount);
        const Bill other = billOver(house, addressed(house), house.clock.today(), 5'000);
        clear(house, paid(house, other.amount), other, other.amount);
        const PrintBatch batch = desk.added(SheetKind::Receipt, 3);
        QString theirs;
        Watcher watcher;
        watcher.onStep = [&](BatchStep step, int) {
            if (step == BatchStep::Drawn && theirs.isEmpty())
                theirs = only<ReceiptContent>(
                             must(desk.sheets.handOut(house.admin(),
                                                      wishFor(SheetKind::Receipt, other.number))))
                             .number;
        };
        const auto ran = desk.run(batch.id, &watcher);
        QVERIFY(ran && ran->released == 3);
        QVERIFY(!theirs.isEmpty() && !desk.textOf(desk.files().front()).contains(theirs));
        QCOMPARE(house.number("SELECT COUNT(DISTINCT number) FROM receipt"), 4);
        QCOMPARE(house.number("SELECT COUNT(*) FROM receipt_issue"), 4);
    }

    // A printer has its letters before anybody can tell, so they count before; one that refuses
    // says so, and prints the same ones later.
    void aPrinterThatRefusesSaysWhatCounts_data() { addEngines(); }
    void aPrinterThatRefusesSaysWhatCounts()
    {
        Desk desk(engineOfRow());
        TestHouse &house = desk.house;
        house.clock.set(house.clock.now().addDays(60));
        NewPrintBatch wanted;
        wanted.sheet = sheetKindName(SheetKind::Reminder1);
        wanted.target = {{}, {}, 3, QStringLiteral("Counter")};
        for (const Bill &bill : desk.bills)
            wanted.bills.push_back(bill.number);
        const PrintBatchId id = must(desk.batches.add(house.admin(), wanted)).id;
        desk.pile.jammed = true;
        QCOMPARE(desk.run(id).error().fault, Fault::PrinterRefused);
        for (const auto &item : must(desk.batches.items(house.admin(), id, BatchItemState::Failed)))
            QCOMPARE(item.failure->args.mid(2),
                     QStringList({QStringLiteral("issued"), billNumberText(item.bill)}));
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_print"), 0);
        desk.pile.jammed = false;
        must(desk.batches.askAgain(house.admin(), id));
        QVERIFY(desk.run(id).has_value());
        QCOMPARE(desk.pile.pile.size(), 3);
        QCOMPARE(house.number("SELECT COUNT(*) FROM reminder"), 3);
        QCOMPARE(house.number("SELECT COUNT(*) FROM sheet_print"), 3);
    }

    void lettersInBatches_data() { addEngines(); }
    void lettersInBatches()
    {
        Desk desk(engineOfRow());
        TestHouse &house = desk.house;
        house.clock.set(house.clock.now().addDays(60));
        must(ReminderService(house.context())
                 .hold(house.admin(), desk.bills.front().number, QStringLiteral("傷の件")));
        const PrintBatch batch = desk.added(SheetKind::Reminder1, 2);
        const auto ran = desk.run(batch.id);
        QVERIFY(ran && ran->released == 2 && ran->failed == 1);
        const auto failed =
            must(desk.batches.items(house.admin(), batch.id, BatchItemState::Failed));
        QCOMPARE(failed.front().failure->fault, Fault::ReminderHeld);
        QCOMPARE(house.number("SELECT COUNT(*) FROM reminder"), 2);
    }

    // A sheet that cannot be drawn spends no number.
    void whatCannotBeDrawnIsNotCounted()
    {
        Desk desk(Dialect::Sqlite);
        TestHouse &house = desk.house;
        house.clock.set(house.clock.now().addDays(60));
        change(house,
               "UPDATE customer SET address1 = replace(hex(zeroblob(150)), '00', '長') "
               "WHERE number = (SELECT MIN(number) FROM customer)");
        const PrintBatch batch = desk.added(SheetKind::Reminder1, 3);
        const auto ran = desk.run(batch.id);
        QVERIFY(ran && ran->failed == 1 && ran->released == 2);
        QCOMPARE(house.number("SELECT COUNT(*) FROM reminder"), 2);
        QCOMPARE(must(desk.batches.items(house.admin(), batch.id, BatchItemState::Failed))
                     .front()
                     .failure->fault,
                 Fault::SlipTextTooLong);
    }

    void kindsThatAreNotOfABill()
    {
        Desk desk(Dialect::Sqlite);
        for (const SheetKind kind : {SheetKind::GroupedInvoice, SheetKind::PrinterTest}) {
            NewPrintBatch batch;
            batch.sheet = sheetKindName(kind);
            batch.target = {desk.dir.path(), usualPattern(1), 1, {}};
            batch.bills = {desk.bills.front().number};
            QCOMPARE(test::faultOf(desk.batches.add(desk.house.admin(), batch)),
                     Fault::NoSuchSheet);
        }
    }

    void pickingListsFollowTheBatch_data() { addEngines(); }
    void pickingListsFollowTheBatch()
    {
        Desk desk(engineOfRow());
        const PrintBatch batch = desk.added(SheetKind::PaymentSlip, 2);
        const SheetWish wish = wishFor(SheetKind::PickingList, batch.id.value());
        QCOMPARE(faultOf(desk.sheets.look(desk.house.admin(), wish)), Fault::FieldEmpty);
        QVERIFY(desk.run(batch.id));
        const SheetDraft draft = must(desk.sheets.look(desk.house.admin(), wish));
        const auto list = only<PickingListContent>(draft);
        QCOMPARE(list.rows.size(), std::size_t(3));
        QCOMPARE(list.rows.front().number, billNumberText(desk.bills.front().number));
        QCOMPARE(list.rows.front().shipping, QStringLiteral("S-1"));
        QCOMPARE(list.rows.front().place, QStringLiteral("棚 A"));
        QCOMPARE(list.pages, 3);
        QVERIFY(m_reader.textOf(draft).contains(QStringLiteral("S-1")));
        QCOMPARE(faultOf(desk.sheets.look(desk.house.admin(), wishFor(SheetKind::PickingList, 99))),
                 Fault::NoSuchBatch);
    }

    // Whoever packs sees every line, and why there is nothing to put in.
    void aHeadingOfAListIsNoBill()
    {
        const PrintList list = printListOf("\n# packed today\nbill,parcel\n"
                                           "B-100001,S-1\nbill,parcel\n100002\n");
        QCOMPARE(list.words,
                 QStringList({QStringLiteral("B-100001"),
                              QStringLiteral("bill"), // no heading: it is told
                              QStringLiteral("100002")}));
        QCOMPARE(list.lines.front().number, 4);
        QVERIFY(printListOf("請求番号\n").words.isEmpty());
        QCOMPARE(printListOf("１００００１\n").words.size(), 1);
    }

    void everyLineOfAListIsTold_data() { addEngines(); }
    void everyLineOfAListIsTold()
    {
        Desk desk(engineOfRow());
        const Actor who = desk.house.admin();
        const qint64 one = desk.bills[0].number, two = desk.bills[1].number;
        const QString list = QStringLiteral("B-%1 S-1\nB-999999 S-2 棚 Z\nB-%1 S-3\nB-%2 S-4\n");
        const FoundList found =
            must(desk.batches.findListed(who, printListOf(list.arg(one).arg(two).toUtf8())));
        QCOMPARE(found.bills, std::vector<qint64>({one, two}));
        NewPrintBatch wanted;
        wanted.sheet = slipSheet();
        wanted.target = {desk.dir.path(), usualPattern(1), 1, {}};
        found.putInto(wanted);
        const PrintBatchId id = must(desk.batches.add(who, wanted)).id;
        must(BillService(desk.house.context()).cancel(who, two, QStringLiteral("wrong")));
        QVERIFY(desk.run(id));
        QCOMPARE(must(desk.batches.find(who, id)).leftOut, 2);

        QStringList failed;
        for (const auto &item : must(desk.batches.items(who, id, BatchItemState::Failed)))
            failed << QStringLiteral("%1 %2").arg(item.position).arg(item.line.number);
        QCOMPARE(failed.join(QLatin1Char(',')), QStringLiteral("2 4,0 2,0 3"));

        const SheetDraft draft =
            must(desk.sheets.look(who, wishFor(SheetKind::PickingList, id.value())));
        QStringList rows;
        for (const PickingRow &row : only<PickingListContent>(draft).rows)
            rows << QStringLiteral("%1 %2 %3 %4")
                        .arg(row.shipping)
                        .arg(int(row.gap))
                        .arg(row.sameAs)
                        .arg(row.pages);
        QCOMPARE(rows.join(QLatin1Char(',')),
                 QStringLiteral("S-1 0 0 1,S-2 3 0 0,S-3 1 1 0,S-4 2 0 0"));
        const QString text = m_reader.textOf(draft);
        for (const char *each : {"順1に同梱", "請求なし", "印刷なし", "B-999999", "全4行", "1件"})
            QVERIFY2(text.contains(QString::fromUtf8(each)), qPrintable(text));
        QCOMPARE(must(desk.batches.labels(who, id)).size(), std::size_t(1));
        // Of nothing there is no batch.
        QCOMPARE(faultOf(desk.batches.findListed(who, printListOf("B-999999\n"))),
                 Fault::NoSuchBill);
    }

private:
    const SheetReader m_reader{};
};

QTEST_MAIN(TstSheetBatches)
#include "tst_sheet_batches.moc"
