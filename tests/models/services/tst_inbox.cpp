// SPDX-License-Identifier: GPL-3.0-or-later
// The inbox over what files, cancels that wait and repeats do to the books.
#include "models/services/feed_booking.h"
#include "models/services/imports.h"
#include "models/services/inbox/inbox.h"
#include "models/services/settlement/calendar_service.h"
#include "models/services/undo.h"
#include "tests/models/services/test_house.h"
#include "tests/support/notice_files.h"

#include <algorithm>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

NoticeRecord slipNotice(NoticeKind kind, qint64 slip, qint64 amount, int minute = 0)
{
    NoticeRecord record;
    record.kind = kind;
    record.receivedOn = QDate(2026, 8, 2);
    record.receivedAt = QTime(12, minute);
    record.amount = Yen(amount);
    record.barcode = slipBarcode(slip, 0, QDate(2026, 12, 31), record.amount);
    record.chain = QStringLiteral("10");
    record.shop = QStringLiteral("1234");
    return record;
}

QByteArray agencyFile(const std::vector<NoticeRecord> &records)
{
    const auto bytes = writeAgency120(records, {QDate(2026, 8, 3), true});
    if (!bytes)
        qFatal("no file");
    return *bytes;
}

ImportReport take(TestHouse &house, const QString &name, const QByteArray &bytes)
{
    return must(ImportService(house.context()).import(house.admin(), {name, bytes}));
}

SourceFreshness ofKey(const std::vector<SourceFreshness> &all, const QString &key)
{
    const auto found = std::find_if(all.begin(), all.end(), [&key](const SourceFreshness &each) {
        return each.agreement.key == key;
    });
    if (found == all.end())
        qFatal("no such source");
    return *found;
}

} // namespace

class TestInbox final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void everyArrivalTellsWhatItWas_data() { addEngines(); }
    void everyArrivalTellsWhatItWas();
    void whatWaitsSaysWhy_data() { addEngines(); }
    void whatWaitsSaysWhy();
    void preliminaryFinalAndCancelInAnyOrder_data();
    void preliminaryFinalAndCancelInAnyOrder();
    void eventsAreInTheList_data() { addEngines(); }
    void eventsAreInTheList();
    void sourcesGrowStale_data() { addEngines(); }
    void sourcesGrowStale();
    void banksTellNothingOnHolidays_data() { addEngines(); }
    void banksTellNothingOnHolidays();
};

void TestInbox::everyArrivalTellsWhatItWas()
{
    TestHouse house(engineOfRow());
    house.setUp();
    const InboxService inbox(house.context());
    QVERIFY(must(inbox.arrivals(house.admin())).empty());
    const std::vector<NoticeRecord> all{slipNotice(NoticeKind::Preliminary, 1, 5'000),
                                        slipNotice(NoticeKind::Confirmed, 2, 7'000),
                                        slipNotice(NoticeKind::Confirmed, 3, 800, 5)};
    const ImportReport first = take(house, QStringLiteral("one.txt"), agencyFile({all[0], all[1]}));
    house.clock.set(house.clock.now().addSecs(60));
    const ImportReport second = take(house, QStringLiteral("two.txt"), agencyFile(all));

    const auto rows = must(inbox.arrivals(house.admin()));
    QCOMPARE(rows.size(), std::size_t(2));
    const ArrivalRow &newest = rows[0];
    QCOMPARE(newest.import, second.import);
    QCOMPARE(newest.kind, ArrivalKind::File);
    QCOMPARE(newest.what, QStringLiteral("two.txt"));
    QCOMPARE(newest.records, 3);
    QCOMPARE(newest.fresh, 1);
    QCOMPARE(newest.repeated, 2);
    QCOMPARE(newest.confirmed, Yen(800));
    QCOMPARE(newest.preliminary, Yen());
    QCOMPARE(newest.channels, std::vector<Channel>{Channel::KonbiniBarcode});
    QCOMPARE(newest.agreements, QStringList{demo::agency().name});
    QCOMPARE(newest.repeatedFrom.size(), std::size_t(1));
    QCOMPARE(newest.repeatedFrom[0].import, *first.import);
    QCOMPARE(newest.repeatedFrom[0].fileName, QStringLiteral("one.txt"));
    QCOMPARE(newest.repeatedFrom[0].notices, 2);
    QCOMPARE(rows[1].preliminary, Yen(5'000));
    QCOMPARE(rows[1].confirmed, Yen(7'000));
    QVERIFY(rows[1].repeatedFrom.empty());

    const auto lines = must(inbox.lines(house.admin(), *first.import));
    QCOMPARE(lines.size(), std::size_t(2));
    QCOMPARE(lines[0].fate, LineFate::Booked);
    QVERIFY(lines[0].payment.has_value());
    QVERIFY(lines[0].text.contains(all[0].barcode)); // as it came
    QCOMPARE(faultOf(inbox.lines(house.admin(), ImportId(4'711))), Fault::NoSuchImport);

    must(UndoService(house.context()).import(house.admin(), *first.import));
    QVERIFY(must(inbox.arrivals(house.admin()))[1].undone);
    QCOMPARE(must(inbox.lines(house.admin(), *first.import))[0].fate, LineFate::TakenOut);
    QCOMPARE(must(inbox.arrivals(house.admin(), 1)).size(), std::size_t(1));
}

void TestInbox::whatWaitsSaysWhy()
{
    TestHouse house(engineOfRow());
    house.setUp();
    const InboxService inbox(house.context());
    // One cancel before what it cancels, one of two equal payments, one of a final payment.
    std::vector<NoticeRecord> early{slipNotice(NoticeKind::PreliminaryCancelled, 1, 5'000)};
    for (const int minute : {1, 2})
        early.push_back(slipNotice(NoticeKind::Preliminary, 2, 6'000, minute));
    early.push_back(slipNotice(NoticeKind::PreliminaryCancelled, 2, 6'000, 9));
    early.push_back(slipNotice(NoticeKind::Confirmed, 3, 7'000));
    early.push_back(slipNotice(NoticeKind::PreliminaryCancelled, 3, 7'000, 9));
    const ImportReport report = take(house, QStringLiteral("early.txt"), agencyFile(early));
    QCOMPARE(report.held, 3);

    ArrivalRow row = must(inbox.arrivals(house.admin())).front();
    QCOMPARE(row.held, 3);
    QCOMPARE(row.waiting, 3);
    QStringList reasons;
    for (const ArrivedLine &line : must(inbox.lines(house.admin(), *report.import))) {
        QCOMPARE(line.fate == LineFate::Held, line.heldBecause.has_value());
        if (line.heldBecause)
            reasons << heldBecauseName(*line.heldBecause);
    }
    QCOMPARE(reasons,
             (QStringList{QStringLiteral("nothing_to_cancel"),
                          QStringLiteral("several_payments"),
                          QStringLiteral("payment_final")}));

    take(house,
         QStringLiteral("late.txt"),
         agencyFile({slipNotice(NoticeKind::Preliminary, 1, 5'000)}));
    const auto rows = must(inbox.arrivals(house.admin()));
    row = rows[0].import == report.import ? rows[0] : rows[1];
    QCOMPARE(row.held, 3);
    QCOMPARE(row.waiting, 2);
    QCOMPARE(must(inbox.lines(house.admin(), *report.import)).front().fate, LineFate::Booked);
}

void TestInbox::preliminaryFinalAndCancelInAnyOrder_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("order"); // p 速報, c 速報取消, f 確報
    QTest::addColumn<qint64>("money");
    QTest::addColumn<int>("waiting");
    std::vector<int> engines{int(Dialect::Sqlite)};
    if (qEnvironmentVariableIsSet("KK_TEST_PG"))
        engines.push_back(int(Dialect::Postgres));
    for (const int engine : engines) {
        for (const char *order : {"pc", "cp"})
            QTest::addRow("%d %s", engine, order)
                << engine << QString::fromLatin1(order) << 0LL << 0;
        for (const char *order : {"pf", "fp", "f"})
            QTest::addRow("%d %s", engine, order)
                << engine << QString::fromLatin1(order) << 5'000LL << 0;
        // A cancel of what is final already is for a person, whenever it comes.
        QTest::addRow("%d pfc", engine) << engine << QStringLiteral("pfc") << 5'000LL << 1;
        QTest::addRow("%d fc", engine) << engine << QStringLiteral("fc") << 5'000LL << 1;
        QTest::addRow("%d c", engine) << engine << QStringLiteral("c") << 0LL << 1;
    }
}

void TestInbox::preliminaryFinalAndCancelInAnyOrder()
{
    QFETCH(const QString, order);
    TestHouse house(engineOfRow());
    house.setUp();
    int number = 0;
    for (const QChar each : order) {
        const NoticeKind kind = each == u'p' ? NoticeKind::Preliminary
            : each == u'f'                   ? NoticeKind::Confirmed
                                             : NoticeKind::PreliminaryCancelled;
        take(house,
             QStringLiteral("%1.txt").arg(++number),
             agencyFile({slipNotice(kind, 1, 5'000)}));
    }
    int waiting = 0;
    for (const ArrivalRow &row : must(InboxService(house.context()).arrivals(house.admin())))
        waiting += row.waiting;
    QTEST(waiting, "waiting");
    QTEST(house.number("SELECT COALESCE(SUM(amount), 0) FROM posting_line "
                       "WHERE account = 'agency_clearing'"),
          "money");
}

void TestInbox::eventsAreInTheList()
{
    TestHouse house(engineOfRow());
    house.setUp();
    FeedEvent event;
    event.source = QStringLiteral("pay.example");
    event.eventId = QStringLiteral("evt_1");
    event.seq = 1;
    event.type = QStringLiteral("payment.confirmed");
    event.occurredAt = house.clock.now();
    event.raw = QByteArrayLiteral("{}");
    event.paymentId = QStringLiteral("pay_1");
    NoticeRecord money;
    money.kind = NoticeKind::Confirmed;
    money.channel = Channel::CardLink;
    money.receivedOn = house.clock.today();
    money.amount = Yen(3'300);
    event.notice = money;
    FeedBatch batch;
    batch.events = {event};
    batch.next = {QStringLiteral("c1"), 1};
    must(house.store->write([&](Session &session) {
        return bookBatch(session, house.context().stamp(house.admin()), batch);
    }));
    const InboxService inbox(house.context());
    const auto rows = must(inbox.arrivals(house.admin()));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].kind, ArrivalKind::Events);
    QVERIFY(rows[0].key < 0);
    QVERIFY(!rows[0].import);
    QCOMPARE(rows[0].what, event.source);
    QCOMPARE(rows[0].records, 1);
    QCOMPARE(rows[0].fresh, 1);
    QCOMPARE(rows[0].confirmed, Yen(3'300));
    QCOMPARE(rows[0].channels, std::vector<Channel>{Channel::CardLink});
    const auto source =
        ofKey(must(inbox.freshness(house.admin())), QStringLiteral("backend:pay.example"));
    QCOMPARE(source.lastAt, house.clock.now());
    QVERIFY(!source.isOverdue());
}

void TestInbox::sourcesGrowStale()
{
    TestHouse house(engineOfRow()); // Monday noon
    house.setUp();
    must(AgreementService(house.context()).put(house.admin(), demo::bank()));
    const InboxService inbox(house.context());
    const QString agency = demo::agency().key;
    const auto state = [&](const QString &key) {
        return ofKey(must(inbox.freshness(house.admin())), key);
    };
    QVERIFY(!state(agency).lastAt.isValid());
    QVERIFY(!state(agency).isOverdue()); // it holds from today on
    house.clock.set(house.clock.now().addDays(1));
    QCOMPARE(state(agency).missingSince, QDate(2026, 8, 3));
    const ImportReport taken = take(house,
                                    QStringLiteral("late.txt"),
                                    agencyFile({slipNotice(NoticeKind::Confirmed, 1, 5'000)}));
    QVERIFY(!state(agency).isOverdue());
    QCOMPARE(state(agency).lastImport, taken.import);
    QCOMPARE(state(agency).newestOn, QDate(2026, 8, 2));
    QCOMPARE(state(demo::bank().key).missingSince, QDate(2026, 8, 3));

    // Repeats are news of the source all the same.
    house.clock.set(house.clock.now().addDays(1));
    take(house,
         QStringLiteral("again.txt"),
         agencyFile({slipNotice(NoticeKind::Confirmed, 1, 5'000)}));
    QCOMPARE(state(agency).lastWhat, QStringLiteral("again.txt"));
    house.clock.set(house.clock.now().addDays(3)); // Saturday
    QCOMPARE(state(agency).missingSince, QDate(2026, 8, 6));
    must(inbox.setRhythm(house.admin(), agency, Rhythm::None));
    QVERIFY(!state(agency).isOverdue());
    must(inbox.setRhythm(house.admin(), demo::bank().key, Rhythm::Daily));
    QCOMPARE(state(demo::bank().key).rhythm, Rhythm::Daily);
    QCOMPARE(faultOf(inbox.setRhythm(house.admin(), QStringLiteral("none"), Rhythm::Daily)),
             Fault::NoSuchAgreement);
    QCOMPARE(faultOf(inbox.setRhythm(house.as(Role::Accountant), agency, Rhythm::Daily)),
             Fault::PermissionMissing);
}

// 11 August 2026, a Tuesday, is a holiday; the list of another year moves it to Wednesday.
void TestInbox::banksTellNothingOnHolidays()
{
    TestHouse house(engineOfRow());
    house.setUp();
    must(AgreementService(house.context()).put(house.admin(), demo::bank()));
    const InboxService inbox(house.context());
    const auto missing = [&](int day) {
        house.clock.set(QDateTime(QDate(2026, 8, day), QTime(3, 0), Qt::UTC));
        return ofKey(must(inbox.freshness(house.admin())), demo::bank().key).missingSince;
    };
    house.clock.set(QDateTime(QDate(2026, 8, 10), QTime(3, 0), Qt::UTC));
    NoticeRecord credit;
    credit.kind = NoticeKind::Credit;
    credit.channel = Channel::BankTransfer;
    credit.receivedOn = credit.valueOn = QDate(2026, 8, 10);
    credit.amount = Yen(5'000);
    credit.payerName = QStringLiteral("ｼｹﾝ");
    const auto file = writeZengin01({credit},
                                    noticeScenario(1, 1).account,
                                    NoticeLayout::Zengin01A,
                                    {QDate(2026, 8, 10), true});
    QVERIFY(file);
    take(house, QStringLiteral("monday.txt"), *file);
    QCOMPARE(missing(12), QDate());
    QCOMPARE(missing(13), QDate(2026, 8, 12));
    QByteArray list;
    for (const Holiday &each : nationalHolidays(2026)) {
        const QDate day = each.day == QDate(2026, 8, 11) ? QDate(2026, 8, 12) : each.day;
        list +=
            (day.toString(Qt::ISODate) + QLatin1Char(',') + each.name + QLatin1Char('\n')).toUtf8();
    }
    must(CalendarService(house.context())
             .import(house.admin(), QStringLiteral("list.csv"), list, false));
    QCOMPARE(missing(12), QDate(2026, 8, 11));
}

QTEST_GUILESS_MAIN(TestInbox)
#include "tst_inbox.moc"
