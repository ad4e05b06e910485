// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/sheets.h"
#include "models/services/slips.h"
#include "tests/models/services/batch_desk.h"

#include <QGuiApplication>
#include <QStandardPaths>

using namespace keshikomi;
using namespace keshikomi::test;

// Batches over slips that were printed before.
class TstChangedSlips final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    // The paper that is out can still be paid: no batch makes another one that nobody asked for,
    // and whoever posts the slips is told what they are.
    void changedSlipsAreAskedAbout_data() { addEngines(); }
    void changedSlipsAreAskedAbout()
    {
        Desk desk(engineOfRow(), 4);
        const Actor who = desk.house.admin();
        const auto made = [&](bool reissue) {
            NewPrintBatch wanted = desk.wanted(10);
            wanted.reissue = reissue;
            return must(desk.service.add(who, wanted)).id;
        };
        const auto told = [&](PrintBatchId id) {
            const PrintBatch batch = must(desk.service.find(who, id));
            const PrintCount count = must(desk.service.count(who, id));
            return QStringLiteral("%1 new, %2 again, %3 reissued, %4 failed; %5 bare, %6 over")
                .arg(count.count(PrintedAs::NewIssue))
                .arg(count.count(PrintedAs::Reprint))
                .arg(count.count(PrintedAs::Reissue))
                .arg(batch.failed)
                .arg(count.withoutBarcode)
                .arg(count.count(NoBarcode::OverLimit));
        };
        const PrintBatchId first = made(false), second = made(false);
        QVERIFY(desk.run(first).has_value());
        QCOMPARE(told(first),
                 QStringLiteral("4 new, 0 again, 0 reissued, 0 failed; 0 bare, 0 over"));
        QVERIFY(desk.run(second).has_value());
        QCOMPARE(told(second),
                 QStringLiteral("0 new, 4 again, 0 reissued, 0 failed; 0 bare, 0 over"));
        // Two of them (11,002 and 11,003 yen) are too much for a till from now on.
        must(SettingService(desk.house.context())
                 .setKonbiniLimits(
                     who, desk.house.clock.today(), KonbiniLimits{Yen(1), Yen(11'001), 60}));
        const PrintBatchId third = made(false);
        QVERIFY(desk.run(third).has_value());
        QCOMPARE(told(third),
                 QStringLiteral("0 new, 2 again, 0 reissued, 2 failed; 0 bare, 0 over"));
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip"), 4);
        for (const auto &item : must(desk.service.items(who, third, BatchItemState::Failed))) {
            QCOMPARE(item.failure->fault, Fault::SlipSaysOtherwise);
            QCOMPARE(item.failure->args.last(), QStringLiteral("batch"));
        }
        // Asked for again as before they fail again; asked for as new issues they come, once.
        QCOMPARE(must(desk.service.askAgain(who, third)), 2);
        QVERIFY(desk.run(third).has_value());
        QCOMPARE(must(desk.service.find(who, third)).failed, 2);
        QCOMPARE(must(desk.service.askAgain(who, third, true)), 2);
        QVERIFY(must(desk.service.find(who, third)).reissue);
        QVERIFY(desk.run(third).has_value());
        QCOMPARE(told(third),
                 QStringLiteral("0 new, 2 again, 2 reissued, 0 failed; 2 bare, 2 over"));
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip"), 6);
    }

    // An issue that nobody has ever held is no paper beside which another one could lie.
    void whatNeverLeftIsNotReissued_data() { addEngines(); }
    void whatNeverLeftIsNotReissued()
    {
        Desk desk(engineOfRow(), 4);
        const Actor who = desk.house.admin();
        const SlipService slips(desk.house.context());
        NewPrintBatch wanted = desk.wanted(10);
        for (const qint64 bill : wanted.bills)
            must(slips.issue(who, bill));
        desk.house.clock.set(desk.house.clock.now().addDays(100));
        const PrintBatchId id = must(desk.service.add(who, wanted)).id;
        QVERIFY(desk.run(id).has_value());
        const PrintCount count = must(desk.service.count(who, id));
        QCOMPARE(count.count(PrintedAs::Reissue), 0);
        QCOMPARE(count.count(PrintedAs::NewIssue), 4);
    }

    // Whichever of the two papers was made first.
    void slipsOfGroupedInvoicesAreTold_data() { addEngines(); }
    void slipsOfGroupedInvoicesAreTold()
    {
        Desk desk(engineOfRow(), 3);
        const Actor who = desk.house.admin();
        const PrintBatchId id = must(desk.service.add(who, desk.wanted(10))).id;
        QVERIFY(desk.run(id).has_value());
        QCOMPARE(must(desk.service.count(who, id)).grouped, std::vector<GroupedSlip>());
        const SheetService sheets(desk.house.context());
        const qint64 customer =
            desk.house.number("SELECT c.number FROM bill b JOIN customer c ON c.id = b.customer "
                              "ORDER BY b.id LIMIT 1 OFFSET 1");
        must(sheets.setPaper(who, customer, {{}, desk.house.clock.today().day()}));
        SheetWish wish;
        wish.kind = SheetKind::GroupedInvoice;
        wish.number = customer;
        must(sheets.handOut(who, wish));
        QCOMPARE(must(desk.service.count(who, id)).grouped,
                 (std::vector<GroupedSlip>{{desk.numbers.at(1), 100'001}}));
    }

    // Month end: what was printed and is overdue comes again, saying how to pay instead. No till
    // takes the one that is out, so nobody is asked; unless something else has changed, too.
    void pastSlipsComeWithoutAsking_data() { addEngines(); }
    void pastSlipsComeWithoutAsking()
    {
        Desk desk(engineOfRow(), 4);
        const Actor who = desk.house.admin();
        const auto told = [&] {
            const PrintBatchId id = must(desk.service.add(who, desk.wanted(10))).id;
            if (!desk.run(id))
                return QStringLiteral("broke off");
            const PrintCount count = must(desk.service.count(who, id));
            return QStringLiteral("%1 new, %2 again, %3 reissued, %4 failed; %5 past")
                .arg(count.count(PrintedAs::NewIssue))
                .arg(count.count(PrintedAs::Reprint))
                .arg(count.count(PrintedAs::Reissue))
                .arg(must(desk.service.find(who, id)).failed)
                .arg(count.count(NoBarcode::PastDue));
        };
        QCOMPARE(told(), QStringLiteral("4 new, 0 again, 0 reissued, 0 failed; 0 past"));
        desk.house.clock.set(desk.house.clock.now().addDays(100));
        QCOMPARE(told(), QStringLiteral("0 new, 0 again, 4 reissued, 0 failed; 4 past"));
        QCOMPARE(told(), QStringLiteral("0 new, 4 again, 0 reissued, 0 failed; 4 past"));
        // Part of one is paid: its link or its transfer would ask for another sum.
        must(desk.house.store->write([](Session &session) {
            return session.exec("UPDATE open_bill SET open = open - 1000 "
                                "WHERE bill = (SELECT MIN(id) FROM bill)");
        }));
        QCOMPARE(told(), QStringLiteral("0 new, 3 again, 0 reissued, 1 failed; 3 past"));
    }

    // The folder, or the printer, is gone: what waits and what failed goes on elsewhere, what came
    // out does not come again.
    void aBatchGoesOnInAnotherFolder_data() { addEngines(); }
    void aBatchGoesOnInAnotherFolder()
    {
        Desk desk(engineOfRow(), 4);
        const Actor who = desk.house.admin();
        NewPrintBatch wanted = desk.wanted();
        wanted.target = {{}, {}, 1, QStringLiteral("Counter")};
        const PrintBatchId id = must(desk.service.add(who, wanted)).id;
        Watcher watcher([&](BatchStep step, int file) {
            if (step == BatchStep::Recorded && file == 1)
                desk.pile.jammed = true;
        });
        QCOMPARE(desk.run(id, &watcher).error().fault, Fault::PrinterRefused);
        QCOMPARE(must(desk.service.find(who, id)).released, 1);
        must(desk.service.askAgain(who, id));
        const auto into = [&](const QString &folder) {
            const BatchTools tools{desk.renderer, &desk.pile, nullptr, 2};
            BatchRun run(desk.house.context(), who, id, tools);
            run.redirect(folder);
            return run.start().result();
        };
        QCOMPARE(into(desk.folder() + QStringLiteral("/nowhere")).error().fault,
                 Fault::FileNotWritten);
        QCOMPARE(must(desk.service.find(who, id)).waiting, 3);
        const auto ran = into(desk.folder());
        QVERIFY(ran.has_value());
        QCOMPARE(ran->state, BatchState::Finished);
        QVERIFY(!ran->target.isPrinter());
        QCOMPARE(ran->released, 4);
        QCOMPARE(desk.files().size(), 3);
        desk.compareHistory(4);
    }

    // What a batch was begun with holds for every run of it.
    void aResumedBatchReissuesAsItWasBegun_data() { addEngines(); }
    void aResumedBatchReissuesAsItWasBegun()
    {
        Desk desk(engineOfRow(), 5);
        const Actor who = desk.house.admin();
        QVERIFY(desk.run(desk.added().id).has_value());
        must(SettingService(desk.house.context())
                 .setKonbiniLimits(
                     who, desk.house.clock.today(), KonbiniLimits{Yen(1), Yen(9'000), 60}));
        NewPrintBatch wanted = desk.wanted();
        wanted.target.pattern = QStringLiteral("new-{bill}.pdf");
        wanted.reissue = true;
        const PrintBatchId id = must(desk.service.add(who, wanted)).id;
        Watcher watcher([&](BatchStep step, int) {
            if (step == BatchStep::Placed)
                must(desk.service.pause(who, id));
        });
        QVERIFY(desk.run(id, &watcher, 1).has_value());
        QCOMPARE(must(desk.service.find(who, id)).released, 1);
        QVERIFY(desk.run(id).has_value());
        QCOMPARE(must(desk.service.count(who, id)).count(PrintedAs::Reissue), 5);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip WHERE reissue = 1"), 5);
        QCOMPARE(desk.house.number("SELECT COUNT(*) FROM slip"), 10);
    }
};

QTEST_MAIN(TstChangedSlips)
#include "tst_changed_slips.moc"
