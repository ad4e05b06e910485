// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/undo.h"
#include "tests/models/services/sync_desk.h"

#include <QElapsedTimer>

using namespace keshikomi;
using keshikomi::test::patience;
using keshikomi::test::SyncDesk;
using Status = SyncService::Status;

// The real centre in a process of its own, books on each engine, and everything that can happen
// between them.
class TestSync final : public test::Suite
{
    Q_OBJECT

    std::unique_ptr<test::RunningSandbox> m_centre; // a fresh one for each function

    qint64 remoteRequests(const QString &clientId) const
    {
        return m_centre->get(QStringLiteral("/payment-requests?client_id=") + clientId)
            .data()
            .size();
    }

    // On the port it had, which somebody else may hold for a moment.
    bool isBack()
    {
        return QTest::qWaitFor([this] { return m_centre->start(); }, patience);
    }

private Q_SLOTS:
    void init()
    {
        Suite::init();
        m_centre = std::make_unique<test::RunningSandbox>();
        QVERIFY(m_centre->start());
    }
    void cleanup() { m_centre.reset(); }

    void requestToClearedBill_data() { test::addEngineRows(); }
    void requestToClearedBill()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        int changes = 0;
        connect(&desk.sync(), &SyncService::changed, this, [&changes] { ++changes; });
        desk.sync().start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync().status(), Status::Online, patience);
        const Bill bill = desk.newBill();
        QCOMPARE(desk.ask(bill).state, QStringLiteral("queued"));
        desk.sync().wake();
        QVERIFY(desk.waitForUrl(bill));
        QCOMPARE(desk.request(bill).state, QStringLiteral("awaiting"));
        QVERIFY(desk.bill(bill).open == bill.amount);

        QElapsedTimer watch;
        watch.start();
        QCOMPARE(m_centre->answer(desk.request(bill).url, "approve").status, 303);
        QVERIFY(QTest::qWaitFor([&] { return desk.bill(bill).isPaid(); }, patience));
        const qint64 took = watch.elapsed();
        qInfo("approval to cleared bill: %lld ms", took);
        QVERIFY2(took <= 2'000, "the lamp must turn within two seconds");
        QTRY_COMPARE_WITH_TIMEOUT(desk.request(bill).state, QStringLiteral("paid"), patience);
        QVERIFY(changes >= 2);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM allocation"), 1);
        QCOMPARE(desk.number("SELECT SUM(open) FROM open_payment"), 0);
        QCOMPARE(desk.differences(), QStringList());
    }

    void everythingAgainChangesNothing_data() { test::addEngineRows(); }
    void everythingAgainChangesNothing()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        const Bill bill = desk.newBill();
        desk.ask(bill);
        const SyncReport asked = desk.once();
        QVERIFY(!asked.error);
        QCOMPARE(asked.sent, 1);
        QCOMPARE(asked.waiting, 0);
        m_centre->answer(desk.request(bill).url, "approve");
        const SyncReport paid = desk.once();
        QVERIFY(!paid.error);
        QCOMPARE(paid.cleared, 1);
        QVERIFY(paid.clearedAmount == bill.amount);
        const QList<qint64> before = desk.rowCounts();
        for (int time = 0; time < 3; ++time) {
            desk.change("DELETE FROM feed_cursor");
            const SyncReport again = desk.once();
            QVERIFY(!again.error);
            QCOMPARE(again.events, 0);
            QCOMPARE(desk.rowCounts(), before);
        }
        QCOMPARE(desk.differences(), QStringList());
    }

    void lostAnswers_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QByteArray>("fault");
        for (const QString &engine : test::engines()) {
            QTest::newRow(qPrintable(engine + QStringLiteral(" done, answer lost")))
                << engine << QByteArray(R"({"drop_after":true,"count":1,"method":"POST"})");
            QTest::newRow(qPrintable(engine + QStringLiteral(" never arrived")))
                << engine << QByteArray(R"({"drop_before":true,"count":1,"method":"POST"})");
            QTest::newRow(qPrintable(engine + QStringLiteral(" error 500")))
                << engine << QByteArray(R"({"status":500,"count":1,"method":"POST"})");
        }
    }
    void lostAnswers()
    {
        QFETCH(QString, engine);
        QFETCH(QByteArray, fault);
        SyncDesk desk(engine, *m_centre);
        const Bill bill = desk.newBill();
        const StoredRequest asked = desk.ask(bill);
        m_centre->faults(fault);
        const SyncReport first = desk.once();
        QCOMPARE(first.sent, 0);
        QCOMPARE(first.waiting, 1);
        desk.sync().start();
        QVERIFY(desk.waitForUrl(bill));
        QTRY_COMPARE_WITH_TIMEOUT(
            desk.number("SELECT COUNT(*) FROM outbox WHERE state = 'done'"), 1, patience);
        QCOMPARE(remoteRequests(asked.clientId), 1);
    }

    // As after kill -9 between sending and storing: the row stands as being sent, and the request
    // did or did not arrive.
    void leftWhileSending_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<bool>("arrived");
        for (const QString &engine : test::engines()) {
            QTest::newRow(qPrintable(engine + QStringLiteral(" arrived"))) << engine << true;
            QTest::newRow(qPrintable(engine + QStringLiteral(" not arrived"))) << engine << false;
        }
    }
    void leftWhileSending()
    {
        QFETCH(QString, engine);
        QFETCH(bool, arrived);
        SyncDesk desk(engine, *m_centre);
        const Bill bill = desk.newBill();
        const StoredRequest asked = desk.ask(bill);
        const auto body = test::must(desk.context()
                                         .store
                                         .read([](Session &session) {
                                             return session.one(
                                                 "SELECT body FROM outbox", {}, [](const Row &row) {
                                                     return row.text(0).toUtf8();
                                                 });
                                         })
                                         .result());
        if (arrived)
            QCOMPARE(m_centre->create(*body, asked.clientId.toLatin1()).status, 201);
        desk.change("UPDATE outbox SET state = 'sending', next_at = '2999-01-01T00:00:00.000Z'");
        desk.sit();
        QCOMPARE(desk.once().sent, 1);
        QVERIFY(!desk.request(bill).url.isEmpty());
        QCOMPARE(remoteRequests(asked.clientId), 1);
    }

    void backendAway_data() { test::addEngineRows(); }
    void backendAway()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        desk.sync().start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync().status(), Status::Online, patience);
        QVERIFY(m_centre->stop());
        const Bill bill = desk.newBill();
        const StoredRequest asked = desk.ask(bill);
        desk.sync().wake();
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync().status(), Status::Away, patience);
        QCOMPARE(desk.sync().problem()->fault, Fault::BackendAway);
        QCOMPARE(desk.request(bill).state, QStringLiteral("queued"));
        QVERIFY(isBack());
        QVERIFY(desk.waitForUrl(bill));
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync().status(), Status::Online, patience);
        QCOMPARE(remoteRequests(asked.clientId), 1);
        desk.sync().stop();
        QCOMPARE(desk.sync().status(), Status::Off);
    }

    void stopsAtAGap_data() { test::addEngineRows(); }
    void stopsAtAGap()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        desk.ask(desk.newBill());
        const Bill bill = desk.newBill();
        desk.ask(bill);
        QVERIFY(!desk.once().error);
        m_centre->answer(desk.request(bill).url, "approve");
        // The books believe they stand one event further back than the cursor says.
        desk.change("UPDATE feed_cursor SET seq = seq - 1");
        const SyncReport report = desk.once();
        QVERIFY(report.error);
        QCOMPARE(report.error->fault, Fault::BackendGap);
        desk.sync().start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync().status(), Status::Broken, patience);
        QVERIFY(desk.bill(bill).open == bill.amount);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM payment"), 0);
        // Requests are still sent.
        const Bill other = desk.newBill();
        desk.ask(other);
        desk.sync().wake();
        QVERIFY(desk.waitForUrl(other));
        QCOMPARE(desk.sync().status(), Status::Broken);
    }

    // A batch that begins behind the next event is refused by the books themselves.
    void booksRefuseAGap_data() { test::addEngineRows(); }
    void booksRefuseAGap()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        FeedEvent event;
        event.source = QStringLiteral("sandbox");
        event.type = QStringLiteral("weather.changed");
        event.raw = QByteArrayLiteral("{}");
        event.known = false;
        const auto book = [&](qint64 seq) {
            event.seq = seq;
            event.eventId = QStringLiteral("evt_%1").arg(seq);
            const FeedBatch batch{{event}, {event.eventId, seq}, false, seq};
            const Stamp stamp = desk.context().stamp(SyncDesk::actor());
            return desk.context()
                .store.write([&](Session &session) { return bookBatch(session, stamp, batch); })
                .result();
        };
        QCOMPARE(test::must(book(3)).unknown, 1);
        QCOMPARE(test::must(book(3)).events, 0);
        const auto refused = book(5);
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::BackendGap);
        QCOMPARE(test::must(book(4)).position.seq, 4);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM feed_event"), 2);
        QCOMPARE(desk.tasks(), QStringList());
        event.type = QStringLiteral("refund.completed");
        QCOMPARE(test::must(book(5)).unknown, 1);
        QCOMPARE(desk.tasks(), QStringList{QStringLiteral("feed-event-unknown")});
    }

    void declinedAndTwiceApproved_data() { test::addEngineRows(); }
    void declinedAndTwiceApproved()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        const Bill bill = desk.newBill();
        desk.ask(bill);
        desk.once();
        m_centre->answer(desk.request(bill).url, "decline");
        QVERIFY(desk.once().events > 0);
        QVERIFY(desk.bill(bill).open == bill.amount);
        QCOMPARE(desk.number("SELECT COUNT(*) FROM payment"), 0);
        m_centre->answer(desk.request(bill).url, "approve");
        m_centre->answer(desk.request(bill).url, "approve");
        const SyncReport report = desk.once();
        QCOMPARE(report.payments, 1);
        QCOMPARE(report.cleared, 1);
        QVERIFY(desk.bill(bill).isPaid());
        QCOMPARE(desk.number("SELECT COUNT(*) FROM payment"), 1);
        QCOMPARE(desk.differences(), QStringList());
    }

    void refusedForGood_data() { test::addEngineRows(); }
    void refusedForGood()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        const Bill bill = desk.newBill(Yen(900'000'000));
        desk.ask(bill);
        const SyncReport report = desk.once();
        QCOMPARE(report.refused, 1);
        QCOMPARE(report.waiting, 0);
        QCOMPARE(desk.request(bill).state, QStringLiteral("failed"));
        QCOMPARE(desk.tasks(), QStringList{QStringLiteral("request-dead")});
    }

    // The request could not be taken back while nobody knew whether it had arrived.
    void cancelledWhileAway_data() { test::addEngineRows(); }
    void cancelledWhileAway()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        const Bill bill = desk.newBill();
        const StoredRequest asked = desk.ask(bill);
        m_centre->faults(R"({"drop_after":true,"count":1,"method":"POST"})");
        QCOMPARE(desk.once().waiting, 1);
        test::must(BillService(desk.context())
                       .cancel(SyncDesk::actor(), bill.number, QStringLiteral("test"))
                       .result());
        desk.sync().start();
        const auto remoteState = [&] {
            return m_centre->get(QStringLiteral("/payment-requests?client_id=") + asked.clientId)
                .data()
                .first()
                .toObject()
                .value(QLatin1String("status"))
                .toString();
        };
        QTRY_COMPARE_WITH_TIMEOUT(remoteState(), QStringLiteral("cancelled"), patience);
        QTRY_COMPARE_WITH_TIMEOUT(desk.request(bill).state, QStringLiteral("cancelled"), patience);
        QCOMPARE(desk.tasks(), QStringList());
    }

    void paidBeforeTheCancel_data() { test::addEngineRows(); }
    void paidBeforeTheCancel()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        const Bill bill = desk.newBill();
        const StoredRequest asked = desk.ask(bill);
        desk.once();
        m_centre->answer(desk.request(bill).url, "approve");
        const StoredRequest leaving =
            test::must(RequestService(desk.context())
                           .cancel(SyncDesk::actor(), asked.clientId, QString())
                           .result());
        QCOMPARE(leaving.state, QStringLiteral("cancelling"));
        const SyncReport report = desk.once();
        QCOMPARE(report.refused, 1);
        QTRY_COMPARE_WITH_TIMEOUT(desk.request(bill).state, QStringLiteral("paid"), patience);
        QVERIFY(desk.bill(bill).isPaid());
        QCOMPARE(desk.tasks(), QStringList{QStringLiteral("request-cancel-refused")});
        QCOMPARE(desk.differences(), QStringList());
    }

    // Money at the desk first, then the customer pays at the link all the same.
    void paidTwiceIsKept_data() { test::addEngineRows(); }
    void paidTwiceIsKept()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        const Bill bill = desk.newBill();
        const Bill other = desk.newBill();
        desk.ask(other);
        desk.once();
        m_centre->answer(desk.request(other).url, "approve");
        desk.ask(bill);
        desk.once();
        // The other bill's money is moved here by hand: this one's link is withdrawn.
        const ClearingService clearing(desk.context());
        const auto done = test::must(clearing.lastAllocations(SyncDesk::actor(), 1).result());
        test::must(
            UndoService(desk.context()).allocation(SyncDesk::actor(), done.front().id).result());
        test::must(
            clearing
                .allocate(SyncDesk::actor(), done.front().payment, {{bill.id, bill.amount, Yen(0)}})
                .result());
        QCOMPARE(desk.request(bill).state, QStringLiteral("cancelling"));
        m_centre->answer(desk.request(bill).url, "approve");
        QCOMPARE(desk.once().refused, 1); // too late
        QVERIFY(desk.bill(bill).isPaid());
        QTRY_COMPARE_WITH_TIMEOUT(desk.request(bill).state, QStringLiteral("paid"), patience);
        QCOMPARE(desk.number("SELECT SUM(open) FROM open_payment"), bill.amount.amount());
        QCOMPARE(desk.tasks(), QStringList{QStringLiteral("request-cancel-refused")});
        QCOMPARE(desk.differences(), QStringList());
    }

    void saysWhenItSendsAgain()
    {
        SyncDesk desk(QStringLiteral("sqlite"), *m_centre);
        desk.ask(desk.newBill());
        m_centre->faults(R"({"status":503,"count":1,"method":"POST"})");
        const QDateTime before = QDateTime::currentDateTimeUtc();
        const SyncReport report = desk.once();
        QCOMPARE(report.waiting, 1);
        QVERIFY(report.held);
        QCOMPARE(report.held->fault, Fault::BackendRefused);
        QCOMPARE(report.held->args.value(0), QStringLiteral("503"));
        QVERIFY(report.nextTry >= before.addSecs(-1));
        QVERIFY(QTest::qWaitFor([&] { return desk.once().waiting == 0; }, patience));
        const SyncReport after = desk.once();
        QVERIFY(!after.held);
        QVERIFY(!after.nextTry.isValid());
    }

    void oneSeatReads_data() { test::addEngineRows(); }
    void oneSeatReads()
    {
        QFETCH(QString, engine);
        SyncDesk desk(engine, *m_centre);
        desk.sync().start();
        QTRY_COMPARE_WITH_TIMEOUT(desk.sync().status(), Status::Online, patience);
        SyncService second(
            desk.context(), desk.backend(), SyncDesk::actor(QStringLiteral("desk 2")), test::quick);
        int seen = 0;
        connect(&second, &SyncService::changed, this, [&seen] { ++seen; });
        second.start();
        QTRY_COMPARE_WITH_TIMEOUT(second.status(), Status::Elsewhere, patience);
        const Bill bill = desk.newBill();
        desk.ask(bill);
        second.wake();
        desk.sync().wake();
        QVERIFY(desk.waitForUrl(bill));
        QTRY_VERIFY_WITH_TIMEOUT(seen > 0, patience);
        QCOMPARE(remoteRequests(desk.request(bill).clientId), 1);
        desk.sync().stop();
        second.stop();
        std::optional<SyncReport> report;
        connect(
            &second, &SyncService::finished, this, [&](const SyncReport &each) { report = each; });
        second.once();
        QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), patience);
        QVERIFY(!report->elsewhere);
        QVERIFY(!report->error);
    }

    void aViewerMayNot()
    {
        SyncDesk desk(test::engines().front(), *m_centre);
        const Actor viewer{QStringLiteral("guest"), Role::Viewer, QStringLiteral("desk 3")};
        SyncService sync(desk.context(), desk.backend(), viewer, test::quick);
        sync.start();
        QTRY_COMPARE_WITH_TIMEOUT(sync.status(), Status::Broken, patience);
        QCOMPARE(sync.problem()->fault, Fault::PermissionMissing);
    }

    // Whatever goes wrong in whatever order: in the end both sides tell the same of the money.
    void troubles_data() { test::addEngineRows(); }
    void troubles()
    {
        QFETCH(QString, engine);
        QRandomGenerator chance(test::seed());
        SyncDesk desk(engine, *m_centre);
        std::vector<Bill> bills;
        desk.sync().start();
        for (int step = 0; step < 30; ++step) {
            const int what = chance.bounded(8);
            if (what < 3) {
                bills.push_back(desk.newBill(Yen(1'000 + step)));
                desk.ask(bills.back());
                desk.sync().wake();
            } else if (what < 5 && !bills.empty()) {
                const Bill &bill = bills[chance.bounded(quint32(bills.size()))];
                const QString url = desk.request(bill).url;
                if (!url.isEmpty())
                    m_centre->answer(url, chance.bounded(4) == 0 ? "decline" : "approve");
            } else if (what == 5) {
                m_centre->faults(chance.bounded(2) == 0 ? R"({"drop_after":true,"count":2})"
                                                        : R"({"status":503,"count":2})");
            } else if (what == 6) {
                desk.sit();
                desk.sync().start();
            } else if (chance.bounded(2) == 0) {
                QVERIFY(m_centre->stop());
                QVERIFY(isBack());
            }
            // A few turns of the event loop, so that things cross each other.
            QVERIFY(
                QTest::qWaitFor([turns = chance.bounded(6)]() mutable { return turns-- <= 0; }));
        }
        m_centre->faults(R"({"count":0})");
        const auto settled = [&] {
            return desk.number("SELECT COUNT(*) FROM outbox WHERE state <> 'done'") == 0;
        };
        QVERIFY(QTest::qWaitFor(settled, patience));
        desk.sit();
        QVERIFY(!desk.once().error);
        for (const Bill &bill : bills) {
            const StoredRequest request = desk.request(bill);
            QCOMPARE(remoteRequests(request.clientId), 1);
            const bool paid = m_centre->get(QStringLiteral("/payment-requests/") + request.remoteId)
                                  .text("status")
                == QLatin1String("paid");
            QCOMPARE(desk.bill(bill).isPaid(), paid);
        }
        QCOMPARE(desk.number("SELECT SUM(open) FROM open_payment"), 0);
        QCOMPARE(desk.differences(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
