// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "models/domain/try.h"
#include "models/services/requests.h"
#include "models/services/slips.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

LineItem work(qint64 yen)
{
    return demo::lump(QStringLiteral("点検"), TaxKind::Standard, yen);
}

} // namespace

class TstSlips final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void sameAgainUntilReissued_data() { addEngines(); }
    void sameAgainUntilReissued()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(117'000)});
        const IssuedSlip first = must(slips.issue(house.admin(), bill.number));
        QCOMPARE(first.barcode, QStringLiteral("91999999123450000000000010001026083111287006"));
        QCOMPARE(first.content.figures.toPay, Yen(128'700));
        QVERIFY(first.content.stamp.needed);
        const IssuedSlip same = must(slips.issue(house.admin(), bill.number));
        QCOMPARE(same.id, first.id);
        const IssuedSlip next = must(slips.issue(house.admin(), bill.number, true));
        QVERIFY(next.id != first.id);
        QCOMPARE(next.reissue, 1);
        QCOMPARE(barcodeKey(next.barcode), barcodeKey(first.barcode));
        for (int reissue = 2; reissue <= 9; ++reissue)
            QCOMPARE(must(slips.issue(house.admin(), bill.number, true)).reissue, reissue);
        // After the ninth a new key begins.
        const IssuedSlip fresh = must(slips.issue(house.admin(), bill.number, true));
        QCOMPARE(fresh.reissue, 10);
        QCOMPARE(parseBarcode(fresh.barcode).value().reissue, 0);
        QCOMPARE(fresh.content.reissue, 10); // the paper counts on
        QVERIFY(barcodeKey(fresh.barcode) != barcodeKey(first.barcode));
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip_key"), 2);
    }

    // Whoever asks for the slip of a paid bill is not sent to a reissue.
    void aPaidBillSaysSo_data() { addEngines(); }
    void aPaidBillSaysSo()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(117'000)});
        must(slips.issue(house.admin(), bill.number));
        must(house.store->write(
            [](Session &session) { return session.exec("UPDATE open_bill SET open = 0"); }));
        SlipWish wish;
        wish.asksFirst = true;
        QCOMPARE(test::faultOf(slips.look(house.admin(), bill.number, wish)),
                 Fault::BillAlreadyPaid);
    }

    // One without bars takes its digit, too: the next with bars has another.
    void everyIssueHasItsOwnDigit_data() { addEngines(); }
    void everyIssueHasItsOwnDigit()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(117'000)});
        QCOMPARE(must(slips.issue(house.admin(), bill.number)).reissue, 0);
        house.clock.set(house.clock.now().addDays(100));
        const IssuedSlip past = must(slips.issue(house.admin(), bill.number, true));
        QCOMPARE(past.content.noBarcode, NoBarcode::PastDue);
        QCOMPARE(past.reissue, 1);
        const IssuedSlip open =
            must(slips.issue(house.admin(), bill.number, SlipWish{true, true, QDate()}));
        QVERIFY(!open.barcode.isEmpty());
        QCOMPARE(open.reissue, 2);
    }

    // No digit of a barcode counts them, so the paper and the history must.
    void slipsWithoutBarsAreCounted_data() { addEngines(); }
    void slipsWithoutBarsAreCounted()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(400'000)});
        const IssuedSlip first = must(slips.issue(house.admin(), bill.number));
        QCOMPARE(first.content.noBarcode, NoBarcode::OverLimit);
        QCOMPARE(first.reissue, 0);
        QCOMPARE(must(slips.issue(house.admin(), bill.number)).id, first.id);
        for (int reissue = 1; reissue <= 12; ++reissue) {
            const IssuedSlip next = must(slips.issue(house.admin(), bill.number, true));
            QCOMPARE(next.reissue, reissue);
            QCOMPARE(next.content.reissue, reissue);
        }
        // The digit of what is kept is one digit.
        QCOMPARE(house.number("SELECT MAX(reissue) FROM slip"), 9);
    }

    void boundaries_data()
    {
        QTest::addColumn<QList<int>>("lines"); // standard, then exempt
        QTest::addColumn<bool>("barcode");
        QTest::addColumn<bool>("stamp");
        QTest::newRow("49,999 before tax") << QList<int>{49'999, 0} << true << false;
        QTest::newRow("50,000 before tax") << QList<int>{50'000, 0} << true << true;
        QTest::newRow("54,999 of 50,000 less one") << QList<int>{50'000, -1} << true << false;
        QTest::newRow("300,000") << QList<int>{200'000, 80'000} << true << true;
        QTest::newRow("300,001") << QList<int>{200'000, 80'001} << false << true;
    }
    void boundaries()
    {
        QFETCH(const QList<int>, lines);
        QFETCH(const bool, barcode);
        QFETCH(const bool, stamp);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const Bill bill =
            house.bill({work(lines.at(0)),
                        demo::lump(QStringLiteral("商品券"), TaxKind::Exempt, lines.at(1))});
        const IssuedSlip slip =
            must(SlipService(house.context()).issue(house.admin(), bill.number));
        QCOMPARE(!slip.barcode.isEmpty(), barcode);
        QCOMPARE(slip.content.stamp.needed, stamp);
        if (barcode) {
            const auto parsed = parseBarcode(slip.barcode);
            QVERIFY(parsed.has_value());
            QCOMPARE(parsed->stamp, stamp);
            QCOMPARE(parsed->amount, bill.amount);
        } else {
            QCOMPARE(slip.content.noBarcode, NoBarcode::OverLimit);
            QCOMPARE(house.number("SELECT COUNT(*) FROM slip_key"), 0);
        }
    }

    void houseMayRuleOtherwise_data() { addEngines(); }
    void houseMayRuleOtherwise()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SettingService settings(house.context());
        const QDate today = house.clock.today();
        must(settings.setKonbiniLimits(
            house.admin(), today, KonbiniLimits{Yen(1), Yen(50'000), 60}));
        must(settings.setStampRule(house.admin(), today, StampRule{{{Yen(20'000), Yen(200)}}}));
        must(settings.setStampRule(
            house.admin(), today.addDays(1), StampRule{{{Yen(90'000), Yen(200)}}}));
        const Bill bill = house.bill({work(46'000)});
        const IssuedSlip slip =
            must(SlipService(house.context()).issue(house.admin(), bill.number));
        QCOMPARE(slip.content.noBarcode, NoBarcode::OverLimit);
        QCOMPARE(slip.content.barcodeLimit, Yen(50'000));
        QVERIFY(slip.content.stamp.needed);
        QCOMPARE(slip.content.stamp.from, Yen(20'000));
    }

    void reasonsForNoBarcode()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp(false);
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(30'000)});
        const IssuedSlip none = must(slips.issue(house.admin(), bill.number));
        QCOMPARE(none.content.noBarcode, NoBarcode::NoAgreement);
        QCOMPARE(must(slips.issue(house.admin(), bill.number)).id, none.id);
        must(AgreementService(house.context()).put(house.admin(), demo::agency()));
        const IssuedSlip with = must(slips.issue(house.admin(), bill.number));
        QVERIFY(!with.barcode.isEmpty());
        QVERIFY(with.id != none.id);
        // Past its day no till takes it; a person may give it a longer one.
        house.clock.set(house.clock.now().addDays(40));
        const IssuedSlip late = must(slips.issue(house.admin(), bill.number));
        QCOMPARE(late.barcode, QString());
        QCOMPARE(late.content.noBarcode, NoBarcode::PastDue);
        const IssuedSlip longer = must(
            slips.issue(house.admin(), bill.number, SlipWish{true, false, QDate(2026, 9, 30)}));
        QCOMPARE(late.reissue, 2);
        QCOMPARE(longer.reissue, 3);
        QCOMPARE(parseBarcode(longer.barcode)->reissue, 2); // the first one had no bars
        // The till's half says how long tills take it; the invoice above, when the bill is due.
        QCOMPARE(longer.expiresOn, QDate(2026, 9, 30));
        QCOMPARE(parseBarcode(longer.barcode)->due, std::optional(QDate(2026, 9, 30)));
        QCOMPARE(longer.content.due, bill.dueOn);
        QCOMPARE(must(slips.issue(house.admin(), bill.number)).id, longer.id);
        must(BillService(house.context()).cancel(house.admin(), bill.number, QString()));
        QCOMPARE(faultOf(slips.issue(house.admin(), bill.number)), Fault::BillAlreadyCancelled);
    }

    void sheetSaysWhatTheBillSays()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(30'000)});
        const IssuedSlip slip = must(slips.issue(house.admin(), bill.number));
        QCOMPARE(slip.content.number, QStringLiteral("B-100001"));
        QCOMPARE(slip.content.customer.name, QStringLiteral("見本 花子 様"));
        QCOMPARE(slip.content.payee.registrationNumber, QStringLiteral("T7123456789012"));
        QCOMPARE(slip.content.agency, QStringLiteral("みほん収納サービス株式会社"));
        QCOMPARE(slip.content.figures.totals, bill.tax);
        QCOMPARE(slip.content.due, bill.dueOn);
        QVERIFY(slip.content.bank.has_value());
        const NewSlipPrint file{QStringLiteral("b.pdf"), QByteArray(32, 'x'), 1, {}, {}};
        must(slips.recordPrint(house.admin(), slip, file));
        IssuedSlip other = slip;
        other.id = SlipId(99);
        QCOMPARE(faultOf(slips.recordPrint(house.admin(), other, file)), Fault::NoSuchSlip);
        other.id.reset(); // only looked at
        QCOMPARE(faultOf(slips.recordPrint(house.admin(), other, file)), Fault::FieldEmpty);
        QCOMPARE(faultOf(slips.issue(house.as(Role::Viewer), bill.number)),
                 Fault::PermissionMissing);
    }

    void reprintSaysWhatTheFirstPrintSaid_data() { addEngines(); }
    void reprintSaysWhatTheFirstPrintSaid()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(30'000)});
        const NewSlipPrint print{QStringLiteral("b.pdf"), QByteArray(32, 'x'), 1, {}, {}};
        const IssuedSlip first = must(slips.issue(house.admin(), bill.number));
        QVERIFY(first.content.customer.addressLines.isEmpty());
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip_content"), 0); // nobody holds it yet
        must(slips.recordPrint(house.admin(), first, print));
        must(house.store->write([](Session &session) -> Done {
            KK_CHECK(
                session.exec("UPDATE customer SET address1 = '見本市2-2-2', name = '新名 花子'"));
            return done();
        }));
        NewStore moved = demo::store();
        moved.address = QStringLiteral("東京都見本区9-9-9");
        must(SettingService(house.context()).setHouse(house.admin(), demo::legalEntity(), moved));
        house.clock.set(house.clock.now().addDays(3));
        const IssuedSlip again = must(slips.issue(house.admin(), bill.number));
        QCOMPARE(again.id, first.id);
        QVERIFY(again.content == first.content);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip_content"), 1);
        const IssuedSlip next = must(slips.issue(house.admin(), bill.number, true));
        QCOMPARE(next.reissue, 1);
        QCOMPARE(next.content.customer.name, QStringLiteral("新名 花子 様"));
        QCOMPARE(next.content.customer.addressLines, QStringList{QStringLiteral("見本市2-2-2")});
        QCOMPARE(next.content.payee.address, moved.address);
        must(slips.recordPrint(house.admin(), next, print));
        QVERIFY(must(slips.issue(house.admin(), bill.number)).content == next.content);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 2);
    }

    // A new issue can be looked at; it spends no number until it is made.
    void lookingIssuesNothing_data() { addEngines(); }
    void lookingIssuesNothing()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(30'000)});
        SlipWish again;
        again.reissue = true;
        QCOMPARE(must(slips.look(house.admin(), bill.number, {})).reissue, 0);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 0);
        QCOMPARE(house.number("SELECT COUNT(*) FROM operation WHERE kind = 'slip.issue'"), 0);
        must(slips.issue(house.admin(), bill.number));
        const IssuedSlip seen = must(slips.look(house.admin(), bill.number, again));
        const IssuedSlip made = must(slips.issue(house.admin(), bill.number, again));
        QCOMPARE(seen.reissue, 1);
        QVERIFY(seen.content == made.content && seen.barcode == made.barcode);
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip"), 2);
    }

    void erasedContentIsNotMadeUp()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(30'000)});
        const NewSlipPrint print{QStringLiteral("b.pdf"), QByteArray(32, 'x'), 1, {}, {}};
        must(
            slips.recordPrint(house.admin(), must(slips.issue(house.admin(), bill.number)), print));
        const auto change = [&house](const char *sql) {
            must(house.store->write([sql](Session &session) { return session.exec(sql); }));
        };
        change("UPDATE customer SET name = NULL, salt = NULL");
        change("UPDATE slip_content SET content = NULL, salt = NULL");
        QVERIFY(!must(slips.issue(house.admin(), bill.number))
                     .content.customer.name.contains(QStringLiteral("花子")));
        QCOMPARE(house.number("SELECT COUNT(*) FROM slip_content WHERE content IS NULL"), 1);
    }

    void eachPrintIsKnown_data() { addEngines(); }
    void eachPrintIsKnown()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(30'000)});
        const IssuedSlip first = must(slips.issue(house.admin(), bill.number));
        const NewSlipPrint file{
            QStringLiteral("b.pdf"), QByteArray(32, 'x'), 1, QString(), std::optional<int>(2)};
        const NewSlipPrint paper{QString(), QByteArray(32, 'y'), 2, QStringLiteral("Laser 1"), {}};
        must(slips.recordPrint(house.admin(), first, file));
        house.clock.set(house.clock.now().addDays(1));
        const IssuedSlip second = must(slips.issue(house.admin(), bill.number, true));
        must(slips.recordPrint(house.admin(), second, paper));
        QCOMPARE(faultOf(slips.recordPrint(house.admin(), first, NewSlipPrint())),
                 Fault::FieldEmpty);
        const auto rows = must(slips.prints(house.admin(), bill.number));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].slip, *first.id);
        QCOMPARE(rows[0].reissue, 0);
        QCOMPARE(rows[0].actor, QStringLiteral("mika"));
        QCOMPARE(rows[0].at, house.clock.now().addDays(-1));
        QCOMPARE(rows[0].print.fileName, QStringLiteral("b.pdf"));
        QCOMPARE(rows[0].print.sha256, QByteArray(32, 'x'));
        QVERIFY(rows[0].print.codesReadBack == 2);
        QCOMPARE(rows[0].print.printer, QString());
        QCOMPARE(rows[1].slip, *second.id);
        QCOMPARE(rows[1].reissue, 1);
        QCOMPARE(rows[1].print.printer, QStringLiteral("Laser 1"));
        QCOMPARE(rows[1].print.pages, 2);
        QVERIFY(!rows[1].print.codesReadBack);
        QCOMPARE(faultOf(slips.prints(house.admin(), 1)), Fault::NoSuchBill);
    }

    void daysAtTheTill_data()
    {
        QTest::addColumn<int>("due"); // of the bill, days from today
        QTest::addColumn<int>("asked"); // of the slip; 999: not asked
        QTest::addColumn<int>("expires"); // of the slip; 999: refused
        QTest::newRow("as the bill") << 28 << 999 << 28;
        QTest::newRow("last day") << 59 << 999 << 59;
        QTest::newRow("bill is due later") << 60 << 999 << 59;
        QTest::newRow("asked, last day") << 28 << 59 << 59;
        QTest::newRow("asked, too late") << 28 << 60 << 999;
        QTest::newRow("asked, today") << 28 << 0 << 0;
        QTest::newRow("asked, yesterday") << 28 << -1 << 999;
    }
    void daysAtTheTill()
    {
        QFETCH(const int, due);
        QFETCH(const int, asked);
        QFETCH(const int, expires);
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const QDate today = house.clock.today();
        NewBill facts = house.newBill(house.customer().id, {work(30'000)});
        facts.dueOn = today.addDays(due);
        const Bill bill = must(BillService(house.context()).issue(house.admin(), facts));
        const SlipWish wish{false, false, asked == 999 ? QDate() : today.addDays(asked)};
        const auto slip =
            SlipService(house.context()).issue(house.admin(), bill.number, wish).result();
        if (expires == 999) {
            QVERIFY(!slip);
            QCOMPARE(slip.error().fault, Fault::DueDateRefused);
            QCOMPARE(slip.error().args.value(2), QStringLiteral("2026-10-01"));
            return;
        }
        QVERIFY(slip.has_value());
        QCOMPARE(slip->expiresOn, today.addDays(expires));
        const auto barcode = parseBarcode(slip->barcode);
        QVERIFY(barcode && barcode->due == today.addDays(expires));
        QCOMPARE(slip->content.due, bill.dueOn);
    }

    void requestIsAskedOnce_data() { addEngines(); }
    void requestIsAskedOnce()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const RequestService requests(house.context());
        const SlipService slips(house.context());
        const Bill bill = house.bill({work(30'000)});
        const IssuedSlip before = must(slips.issue(house.admin(), bill.number));
        must(slips.recordPrint(
            house.admin(), before, {QStringLiteral("b.pdf"), QByteArray(32, 'x'), 1, {}, {}}));
        const StoredRequest asked = must(requests.request(house.admin(), bill.number));
        QCOMPARE(must(requests.request(house.admin(), bill.number)).clientId, asked.clientId);
        QCOMPARE(house.rows("SELECT key, method, path, if_match, state FROM outbox", 5),
                 QStringList{asked.clientId + QStringLiteral(" POST /payment-requests queued")});
        QVERIFY(house.rows("SELECT body FROM outbox", 1).front().contains(QStringLiteral("33000")));

        // On its way nobody can take it back; once there it has a link.
        const auto change = [&house](const char *sql) {
            must(house.store->write([sql](Session &session) { return session.exec(sql); }));
        };
        change("UPDATE outbox SET state = 'sending'");
        QCOMPARE(faultOf(requests.cancel(house.admin(), asked.clientId, QString())),
                 Fault::ChangedMeanwhile);
        change("UPDATE outbox SET state = 'done'");
        change("UPDATE payment_request SET remote_id = 'pr_1', remote_version = 2, state = "
               "'awaiting', "
               "url = 'https://pay.kasasagi.example/p/7K3MQ9XT2VHA'");
        QCOMPARE(must(requests.ofBill(house.admin(), bill.number)).front().state,
                 QStringLiteral("awaiting"));
        // A slip that was printed without the link is not the one with it.
        QCOMPARE(before.content.link, std::nullopt);
        const IssuedSlip slip = must(slips.issue(house.admin(), bill.number));
        QCOMPARE(slip.reissue, 1);
        QVERIFY(slip.content.link.has_value());
        QCOMPARE(slip.content.link->host, QStringLiteral("pay.kasasagi.example"));

        // Cancelling the bill asks the backend to cancel the version we know.
        must(BillService(house.context()).cancel(house.admin(), bill.number, QString()));
        QCOMPARE(house.rows("SELECT path, if_match, state FROM outbox ORDER BY id DESC LIMIT 1", 3),
                 QStringList{QStringLiteral("/payment-requests/pr_1/cancel \"2\" queued")});
    }

    // Till and card could both be paid: whoever asks first hears of the paper that is out.
    void aLinkAsksWhereASlipIsOut_data() { addEngines(); }
    void aLinkAsksWhereASlipIsOut()
    {
        TestHouse house(engineOfRow());
        house.setUp();
        const RequestService requests(house.context());
        const SlipService slips(house.context());
        const Actor who = house.admin();
        const RequestWish careful{false, true};
        const auto withSlip = [&](bool handedOut) {
            const qint64 bill = house.bill({work(30'000)}).number;
            const IssuedSlip slip = must(slips.issue(who, bill));
            if (handedOut)
                must(slips.recordPrint(
                    who, slip, {QStringLiteral("b.pdf"), QByteArray(32, 'x'), 1, {}, {}}));
            return bill;
        };
        must(requests.request(who, withSlip(false), careful)); // only looked at: nobody holds it

        const qint64 bill = withSlip(true);
        const auto refused = requests.request(who, bill, careful).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::SlipSaysOtherwise);
        QCOMPARE(refused.error().args.mid(1),
                 (QStringList{QStringLiteral("0"),
                              QStringLiteral("link"),
                              house.clock.today().addDays(28).toString(Qt::ISODate)}));
        QVERIFY(must(requests.ofBill(who, bill)).empty());
        QCOMPARE(house.number("SELECT COUNT(*) FROM outbox"), 1);
        const StoredRequest made = must(requests.request(who, bill));
        QCOMPARE(must(requests.request(who, bill, careful)).clientId, made.clientId);

        const qint64 past = withSlip(true);
        house.clock.set(house.clock.now().addDays(29));
        must(requests.request(who, past, careful)); // no till takes it any more
    }

    void unsentRequestIsWithdrawn()
    {
        TestHouse house(Dialect::Sqlite);
        house.setUp();
        const RequestService requests(house.context());
        const Bill bill = house.bill({work(30'000)});
        const StoredRequest asked = must(requests.request(house.admin(), bill.number));
        QCOMPARE(must(requests.cancel(house.admin(), asked.clientId, QString())).state,
                 QStringLiteral("withdrawn"));
        QCOMPARE(house.number("SELECT COUNT(*) FROM outbox WHERE state = 'queued'"), 0);
        QVERIFY(must(requests.request(house.admin(), bill.number)).clientId != asked.clientId);
    }
};

QTEST_GUILESS_MAIN(TstSlips)
#include "tst_slips.moc"
