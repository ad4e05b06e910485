// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/batch_files.h"
#include "models/services/paper/printers.h"
#include "models/services/slips.h"
#include "tests/models/services/batch_desk.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

Fault faultOf(const Result<PrintBatch> &result)
{
    return result ? Fault::Count : result.error().fault;
}

} // namespace

class TstPrintBatches final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void everySlipOnceAndRecorded_data()
    {
        QTest::addColumn<int>("engine");
        QTest::addColumn<int>("perFile");
        QTest::newRow("sqlite, a file each") << int(Dialect::Sqlite) << 1;
        QTest::newRow("sqlite, three a file") << int(Dialect::Sqlite) << 3;
        if (qEnvironmentVariableIsSet("KK_TEST_PG"))
            QTest::newRow("postgresql") << int(Dialect::Postgres) << 3;
    }
    void everySlipOnceAndRecorded()
    {
        QFETCH(const int, perFile);
        Desk desk(engineOfRow(), 7);
        const PrintBatch batch = desk.added(perFile);
        QCOMPARE(batch.state, BatchState::Waiting);
        QCOMPARE(batch.waiting, 7);
        Watcher watcher;
        const auto ran = desk.run(batch.id, &watcher);
        QVERIFY(ran.has_value());
        QCOMPARE(ran->state, BatchState::Finished);
        QCOMPARE(ran->released, 7);
        QCOMPARE(ran->runMade, 7);
        QCOMPARE(watcher.last.released, 7);
        QCOMPARE(watcher.last.left(), 0);
        QCOMPARE(desk.files().size(), (7 + perFile - 1) / perFile);
        desk.compareHistory(7);
        for (const PrintBatchItem &item : must(desk.service.items(desk.house.admin(), batch.id))) {
            QCOMPARE(item.state, BatchItemState::Released);
            QCOMPARE(item.bill, desk.numbers.at(std::size_t(item.position - 1)));
            QCOMPARE(QCryptographicHash::hash(desk.bytesOf(item.file), QCryptographicHash::Sha256),
                     item.sha256);
        }
        std::vector<qint64> paper;
        for (const QString &name : desk.files()) {
            const auto check = desk.renderer.checkFile(desk.bytesOf(name), name);
            QVERIFY(check.has_value());
            QVERIFY(check->pages <= perFile);
            for (const FoundCode &code : check->codes)
                paper.push_back(code.barcode->amount.amount());
        }
        // 10,000, 10,001, … before tax, in the order of the batch.
        std::vector<qint64> expected;
        for (int i = 0; i < 7; ++i)
            expected.push_back(11'000 + i + i / 10);
        QCOMPARE(paper, expected);
    }

    // The books tell of a run what the run itself does; the clock goes on a minute with each file.
    void anotherProgramSeesHowFarItIs_data() { addEngines(); }
    void anotherProgramSeesHowFarItIs()
    {
        Desk desk(engineOfRow(), 6);
        const Actor who = desk.house.admin();
        const PrintBatch batch = desk.added();
        const auto seen = [&] {
            return progressOf(must(desk.service.find(who, batch.id)), desk.house.clock.now());
        };
        QVERIFY(!seen());
        QStringList told;
        Watcher watcher([&](BatchStep step, int) {
            if (step == BatchStep::Drawn)
                desk.house.clock.set(desk.house.clock.now().addSecs(60));
            if (step != BatchStep::Placed)
                return;
            const auto progress = seen();
            QVERIFY(progress);
            told << QStringLiteral("%1/%2 %3 %4")
                        .arg(progress->made)
                        .arg(progress->total)
                        .arg(progress->perMinute())
                        .arg(progress->remainingSeconds());
            if (told.size() == 2)
                must(desk.service.pause(who, batch.id));
        });
        QVERIFY(desk.run(batch.id, &watcher, 1).has_value());
        QVERIFY(!seen()); // paused
        QCOMPARE(told, (QStringList{QStringLiteral("1/6 1 300"), QStringLiteral("2/6 1 240")}));
        QVERIFY(desk.run(batch.id, &watcher, 1).has_value());
        QCOMPARE(told.at(2), QStringLiteral("1/6 1 180")); // a new run counts from its own start
        QCOMPARE(told.last(), QStringLiteral("4/6 1 0"));
    }

    void goesOnAfterAPauseACancelAndAFailure_data() { addEngines(); }
    void goesOnAfterAPauseACancelAndAFailure()
    {
        Desk desk(engineOfRow(), 8);
        const Actor who = desk.house.admin();
        must(BillService(desk.house.context()).cancel(who, desk.numbers.at(2), QString()));
        const PrintBatch batch = desk.added();
        for (const auto &stop : {&PrintBatchService::pause, &PrintBatchService::cancel}) {
            Watcher watcher([&](BatchStep step, int) {
                if (step == BatchStep::Placed)
                    must((desk.service.*stop)(who, batch.id));
            });
            const auto ran = desk.run(batch.id, &watcher, 1);
            QVERIFY(ran.has_value());
            QVERIFY(ran->state == BatchState::Paused || ran->state == BatchState::Cancelled);
            QCOMPARE(ran->waiting + ran->released + ran->failed, 8);
            QVERIFY(ran->waiting > 0);
        }
        QCOMPARE(desk.files().size(), 2);
        const auto ran = desk.run(batch.id);
        QVERIFY(ran.has_value());
        QCOMPARE(ran->state, BatchState::Finished);
        QCOMPARE(ran->released, 7);
        QCOMPARE(ran->failed, 1);
        QCOMPARE(desk.files().size(), 7);
        desk.compareHistory(7);
        const auto failed = must(desk.service.items(who, batch.id, BatchItemState::Failed));
        QCOMPARE(failed.size(), std::size_t(1));
        QCOMPARE(failed.front().bill, desk.numbers.at(2));
        QCOMPARE(failed.front().failure->fault, Fault::BillAlreadyCancelled);
        // Asked for again it fails again, alone.
        QCOMPARE(must(desk.service.askAgain(who, batch.id)), 1);
        const auto again = desk.run(batch.id);
        QVERIFY(again.has_value());
        QCOMPARE(again->released, 7);
        QCOMPARE(again->failed, 1);
        desk.compareHistory(7);
    }

    void onlyOneRunAtATimeAndAtItsSeat_data() { addEngines(); }
    void onlyOneRunAtATimeAndAtItsSeat()
    {
        Desk desk(engineOfRow(), 2);
        const Actor who = desk.house.admin();
        const PrintBatch batch = desk.added();
        const QString first = QStringLiteral("first"), second = QStringLiteral("second");
        must(desk.service.claim(who, batch.id, first, false));
        const auto unit = must(desk.service.take(who, batch.id, first));
        QVERIFY(unit.has_value());
        QCOMPARE(test::faultOf(desk.service.claim(who, batch.id, second, false)),
                 Fault::BatchAlreadyRunning);
        QVERIFY(!must(desk.service.take(who, batch.id, second)));
        Actor elsewhere = who;
        elsewhere.seat = QStringLiteral("desk 2");
        QCOMPARE(test::faultOf(desk.service.claim(elsewhere, batch.id, second, true)),
                 Fault::BatchOfAnotherSeat);
        // The second one knows that the first is gone: what that had taken waits again, and it can
        // record nothing any more.
        must(desk.service.claim(who, batch.id, second, true));
        BatchRecord late;
        late.file = {unit->file, QStringLiteral("x.pdf"), {}, QByteArray(32, 'x'), 1};
        const IssuedSlip slip =
            must(SlipService(desk.house.context()).issue(who, unit->items.front().bill));
        late.released = {{unit->items.front().position, DrawnSlip{{}, slip}}};
        QCOMPARE(test::faultOf(desk.service.record(who, batch.id, first, late)),
                 Fault::BatchAlreadyRunning);
        QCOMPARE(must(desk.service.find(who, batch.id)).waiting, 2);
        desk.compareHistory(0);
        // A silent run counts as gone after a while.
        desk.house.clock.set(desk.house.clock.now().addSecs(3'600));
        must(desk.service.claim(who, batch.id, first, false));
        QCOMPARE(must(desk.service.leave(who, batch.id, first)).state, BatchState::Paused);
    }

    // Nobody left it: the list says that nothing is being printed any more.
    void aKilledRunIsSeen_data() { addEngines(); }
    void aKilledRunIsSeen()
    {
        Desk desk(engineOfRow(), 3);
        const Actor who = desk.house.admin();
        Actor elsewhere = who;
        elsewhere.seat = QStringLiteral("desk 2");
        const PrintBatch batch = desk.added();
        const auto seenBy = [&](const Actor &actor) {
            const PrintBatch found = must(desk.service.find(actor, batch.id));
            const PrintBatch listed = must(desk.service.list(actor, 9)).front();
            return QStringLiteral("%1%2 %3%4")
                .arg(batchStateName(found.state), found.cutOff ? QStringLiteral("!") : QString())
                .arg(batchStateName(listed.state), listed.cutOff ? QStringLiteral("!") : QString());
        };
        std::atomic_int seen = 0;
        Watcher watcher([&](BatchStep step, int) {
            if (step == BatchStep::Taken && seenBy(who) == QLatin1String("running running")
                && seenBy(elsewhere) == QLatin1String("running running"))
                ++seen;
            if (step == BatchStep::Placed)
                must(desk.service.pause(who, batch.id));
        });
        QVERIFY(desk.run(batch.id, &watcher, 1).has_value()); // a live one is no dead one
        QCOMPARE(seen.load(), 1);
        QCOMPARE(seenBy(who), QStringLiteral("paused paused"));

        // As after a kill: the claim stands in the books, its process is no more.
        must(desk.service.claim(who, batch.id, QStringLiteral("dead"), true));
        QCOMPARE(seenBy(who), QStringLiteral("paused! paused!"));
        QCOMPARE(seenBy(elsewhere), QStringLiteral("running running")); // it may live there
        desk.house.clock.set(desk.house.clock.now().addSecs(901));
        QCOMPARE(seenBy(elsewhere), QStringLiteral("paused! paused!"));
        QVERIFY(desk.run(batch.id).has_value());
        QCOMPARE(seenBy(elsewhere), QStringLiteral("finished finished"));
        desk.compareHistory(3);
    }

    void strangersFilesStay()
    {
        Desk desk(Dialect::Sqlite, 3);
        const QString name = billNumberText(desk.numbers.at(1)) + QStringLiteral(".pdf");
        QFile file(QDir(desk.folder()).filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const PrintBatch batch = desk.added();
        const auto ran = desk.run(batch.id);
        QVERIFY(ran.has_value());
        QCOMPARE(ran->released, 2);
        const auto failed =
            must(desk.service.items(desk.house.admin(), batch.id, BatchItemState::Failed));
        QCOMPARE(failed.front().failure->fault, Fault::FileIsThere);
        QCOMPARE(desk.bytesOf(name), QByteArray("mine"));
        desk.compareHistory(2);
    }

    void badOnesDoNotSpoilTheirFile()
    {
        Desk desk(Dialect::Sqlite, 2);
        NewCustomer facts;
        facts.name = QStringLiteral("見本 太郎");
        facts.address1 = facts.address2 = QStringLiteral("見本").repeated(50); // fits no sheet
        const Customer customer =
            must(CustomerService(desk.house.context()).add(desk.house.admin(), facts));
        const Bill bad =
            must(BillService(desk.house.context())
                     .issue(desk.house.admin(), desk.house.newBill(customer.id, {work(10'002)})));
        desk.numbers.insert(desk.numbers.begin() + 1, bad.number);
        const PrintBatch batch = desk.added(10);
        const auto ran = desk.run(batch.id);
        QVERIFY(ran.has_value());
        QCOMPARE(ran->released, 2);
        QCOMPARE(ran->failed, 1);
        const auto failed =
            must(desk.service.items(desk.house.admin(), batch.id, BatchItemState::Failed));
        QCOMPARE(failed.front().bill, bad.number);
        QCOMPARE(failed.front().failure->fault, Fault::SlipTextTooLong);
        QCOMPARE(desk.files().size(), 1);
        desk.compareHistory(2);
    }

    void aPrinterGetsThemInOrder_data() { addEngines(); }
    void aPrinterGetsThemInOrder()
    {
        Desk desk(engineOfRow(), 5);
        std::reverse(desk.numbers.begin(), desk.numbers.end());
        NewPrintBatch wanted = desk.wanted();
        wanted.bills.push_back(wanted.bills.front()); // twice in the list, once on paper
        wanted.target = {{}, {}, 2, QStringLiteral("Counter")};
        const PrintBatch batch = must(desk.service.add(desk.house.admin(), wanted));
        QCOMPARE(batch.waiting, 5);
        desk.pile.jammed = true;
        QCOMPARE(faultOf(desk.run(batch.id)), Fault::PrinterRefused);
        QCOMPARE(must(desk.service.find(desk.house.admin(), batch.id)).failed, 2);
        desk.pile.jammed = false;
        QCOMPARE(must(desk.service.askAgain(desk.house.admin(), batch.id)), 2);
        const auto ran = desk.run(batch.id);
        QVERIFY(ran.has_value());
        QCOMPARE(ran->released, 5);
        // The two that were refused come last; nobody comes twice.
        QStringList expected;
        for (const int at : {2, 3, 4, 0, 1})
            expected << billNumberText(desk.numbers.at(std::size_t(at)));
        QCOMPARE(desk.pile.pile, expected);
        desk.compareHistory(5);
        QCOMPARE(desk.files(), QStringList());
    }

    void whatIsAskedForIsChecked()
    {
        Desk desk(Dialect::Sqlite, 1);
        const Actor who = desk.house.admin();
        const auto faultOfAdding = [&](const std::function<void(NewPrintBatch &)> &change) {
            NewPrintBatch batch = desk.wanted();
            change(batch);
            return test::faultOf(desk.service.add(who, batch));
        };
        QCOMPARE(faultOfAdding([](NewPrintBatch &b) { b.bills.clear(); }), Fault::FieldEmpty);
        QCOMPARE(faultOfAdding([](NewPrintBatch &b) { b.bills.push_back(9); }), Fault::NoSuchBill);
        QCOMPARE(faultOfAdding([](NewPrintBatch &b) { b.target.pattern = QStringLiteral("a"); }),
                 Fault::PatternWrong);
        QCOMPARE(test::faultOf(desk.service.add(desk.house.as(Role::Viewer), desk.wanted())),
                 Fault::PermissionMissing);
        QCOMPARE(test::faultOf(desk.service.find(who, PrintBatchId(9))), Fault::NoSuchBatch);
        QCOMPARE(faultOf(desk.run(PrintBatchId(9))), Fault::NoSuchBatch);
    }

    void billsAreFoundByWordAndByDueDay_data() { addEngines(); }
    void billsAreFoundByWordAndByDueDay()
    {
        Desk desk(engineOfRow(), 3);
        const Actor who = desk.house.admin();
        const QString first = billNumberText(desk.numbers.at(0));
        const QString last = billNumberText(desk.numbers.at(2));
        QCOMPARE(must(desk.service.billsOf(who, {last, first})),
                 (std::vector<qint64>{desk.numbers.at(2), desk.numbers.at(0)}));
        QCOMPARE(test::faultOf(desk.service.billsOf(who, {QStringLiteral("77")})),
                 Fault::NoSuchWorkOrder);
        QCOMPARE(test::faultOf(desk.service.billsOf(who, {QStringLiteral("B-1")})),
                 Fault::NoSuchBill);
        const QDate due = desk.house.clock.today().addDays(28);
        QCOMPARE(must(desk.service.openBillsDueBefore(who, due)), std::vector<qint64>());
        must(BillService(desk.house.context()).cancel(who, desk.numbers.at(1), QString()));
        QCOMPARE(must(desk.service.openBillsDueBefore(who, due.addDays(1))),
                 (std::vector<qint64>{desk.numbers.at(0), desk.numbers.at(2)}));
    }

    void printersAreTestedAndRemembered_data() { addEngines(); }
    void printersAreTestedAndRemembered()
    {
        Desk desk(engineOfRow(), 0);
        const Actor who = desk.house.admin();
        const PrinterService printers(desk.house.context(), desk.pile);
        PrinterProfile profile;
        profile.sheet = slipSheet();
        profile.printer = QStringLiteral("Counter");
        profile.duplex = true;
        profile.rightUm = -250;
        PrinterProfile stored = must(printers.setProfile(who, profile));
        QVERIFY(!stored.duplex); // a slip has no back
        QCOMPARE(must(printers.profile(who, slipSheet())), std::optional(stored));
        stored.tray = QStringLiteral("lower");
        must(printers.setProfile(who, stored));
        QCOMPARE(must(printers.profiles(who)), std::vector<PrinterProfile>{stored});
        Actor elsewhere = who;
        elsewhere.seat = QStringLiteral("desk 2");
        QVERIFY(must(printers.profiles(elsewhere)).empty());
        profile.printer = QStringLiteral("Attic");
        QCOMPARE(test::faultOf(printers.setProfile(who, profile)), Fault::NoSuchPrinter);

        const auto isWarned = [&](const PrinterProfile &with) {
            const auto warning = must(printers.warning(who, with));
            return warning && warning->fault == Fault::PrinterNotTested;
        };
        QVERIFY(isWarned(stored));
        QVERIFY(
            !must(printers.recordScan(who, stored, testBarcode(who.seat, stored).left(43))).passed);
        QVERIFY(isWarned(stored));
        QVERIFY(must(printers.recordScan(
                         who, stored, QStringLiteral("]C1") + testBarcode(who.seat, stored)))
                    .passed);
        QVERIFY(!isWarned(stored));
        PrinterProfile coarse = stored;
        coarse.dpi = 300;
        QVERIFY(isWarned(coarse)); // other bars
        // A batch is drawn for the printer it goes to.
        must(printers.setProfile(who, coarse));
        NewPrintBatch batch = desk.wanted();
        batch.bills.push_back(desk.house.bill({work(10'000)}).number);
        QCOMPARE(must(desk.service.add(who, batch)).dpi, 600);
        batch.target.printer = stored.printer;
        QCOMPARE(must(desk.service.add(who, batch)).dpi, 300);
        must(printers.setProfile(who, stored));
        QCOMPARE(must(printers.tests(who, stored.printer, 9)).size(), std::size_t(2));
        QCOMPARE(must(printers.testDays(who)), usualTestDays);
        desk.house.clock.set(desk.house.clock.now().addDays(usualTestDays));
        QVERIFY(!isWarned(stored));
        must(printers.setTestDays(who, 179));
        QVERIFY(isWarned(stored));
        QCOMPARE(test::faultOf(printers.setTestDays(who, 0)), Fault::NumberOutOfRange);
        QCOMPARE(test::faultOf(printers.recordScan(who, stored, QString())), Fault::FieldEmpty);
        QCOMPARE(
            test::faultOf(printers.recordScan(who, stored, QStringLiteral("4111 1111 1111 1111"))),
            Fault::CardNumberRefused);
        QVERIFY(desk.house.rows("SELECT scanned FROM printer_test", 1)
                    .filter(QStringLiteral("4111"))
                    .isEmpty());
    }

    // A batch that would not come out is refused before it begins.
    void aPrinterWithoutCodesGetsNoBatchOfThem_data() { addEngines(); }
    void aPrinterWithoutCodesGetsNoBatchOfThem()
    {
        Desk desk(engineOfRow(), 0);
        const Actor who = desk.house.admin();
        const PrinterService printers(desk.house.context(), desk.pile);
        const auto may = [&](SheetKind kind) {
            return printers.mayPrint(who, sheetKindName(kind), QStringLiteral("Counter"), 0)
                .result();
        };
        for (const SheetKind kind :
             {SheetKind::PaymentSlip, SheetKind::CardSheet, SheetKind::Invoice}) {
            PrinterProfile profile;
            profile.sheet = sheetKindName(kind);
            profile.printer = QStringLiteral("Counter");
            profile.codes = false;
            must(printers.setProfile(who, profile));
        }
        QCOMPARE(may(SheetKind::PaymentSlip).error().fault, Fault::PrinterNotForCodes);
        QCOMPARE(may(SheetKind::CardSheet).error().fault, Fault::PrinterNotForCodes);
        QCOMPARE(may(SheetKind::Invoice).value(), std::nullopt);
        QCOMPARE(
            printers.mayPrint(who, slipSheet(), QStringLiteral("Attic"), 0).result().error().fault,
            Fault::NoSuchPrinter);
        PrinterProfile slips;
        slips.sheet = slipSheet();
        slips.printer = QStringLiteral("Counter");
        must(printers.setProfile(who, slips));
        const auto warning = may(SheetKind::PaymentSlip).value();
        QVERIFY(warning && warning->fault == Fault::PrinterNotTested);
        must(printers.recordScan(who, slips, testBarcode(who.seat, slips)));
        QVERIFY(!may(SheetKind::PaymentSlip).value());
    }

    // What another printer, or this one at another resolution, has printed proves nothing, and the
    // last scan is what counts.
    void onlyItsOwnPaperProvesAPrinter_data() { addEngines(); }
    void onlyItsOwnPaperProvesAPrinter()
    {
        Desk desk(engineOfRow(), 0);
        const Actor who = desk.house.admin();
        const PrinterService printers(desk.house.context(), desk.pile);
        PrinterProfile counter;
        counter.printer = QStringLiteral("Counter");
        PrinterProfile other = counter, coarse = counter;
        other.printer = QStringLiteral("Other");
        coarse.dpi = 300;
        const auto passes = [&](const QString &digits) {
            const bool passed = must(printers.recordScan(who, counter, digits)).passed;
            const bool warned = must(printers.warning(who, counter)).has_value();
            return passed && !warned;
        };
        QVERIFY(passes(testBarcode(who.seat, counter)));
        QVERIFY(!passes(testBarcode(who.seat, other)));
        QVERIFY(!passes(testBarcode(who.seat, coarse)));
        QVERIFY(!passes(testBarcode(QStringLiteral("desk 2"), counter)));
        QVERIFY(passes(testBarcode(who.seat, counter)));
    }

    void partsBecomeFilesOnce()
    {
        const QTemporaryDir dir;
        const QString name = QStringLiteral("a.pdf");
        const QString part = partNameOf(name, QStringLiteral("r"));
        const QByteArray bytes("whole");
        const QByteArray sha = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
        QVERIFY(writePart(dir.path(), part, name, bytes));
        QVERIFY(!QFile::exists(dir.filePath(name)));
        QVERIFY(placePart(dir.path(), part, name, sha));
        QVERIFY(placePart(dir.path(), part, name, sha)); // again: nothing to do
        QCOMPARE(QDir(dir.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name});
        QVERIFY(writePart(dir.path(), part, name, bytes));
        QCOMPARE(placePart(dir.path(), part, name, sha).error().fault, Fault::FileIsThere);
        QVERIFY(writePart(dir.path(), part, name, "torn"));
        QCOMPARE(placePart(dir.path(), part, QStringLiteral("b.pdf"), sha).error().fault,
                 Fault::FileNotWritten);
        QVERIFY(!QFile::exists(dir.filePath(QStringLiteral("b.pdf"))));
        QCOMPARE(writePart(QStringLiteral("/proc/none"), part, name, bytes).error().args.value(0),
                 QStringLiteral("/proc/none/a.pdf")); // the part is nobody's name for it
    }
};

QTEST_MAIN(TstPrintBatches)
#include "tst_print_batches.moc"
