// SPDX-License-Identifier: GPL-3.0-or-later
// Closed days and months stay as they were, whatever comes later; the second opinion agrees.
#include "models/domain/book_locks.h"
#include "models/domain/try.h"
#include "models/services/agreements.h"
#include "models/services/booking.h"
#include "models/services/closing/day_closing.h"
#include "models/services/closing/month_closing.h"
#include "models/services/demo_data.h"
#include "models/services/opening/opening_service.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/stores.h"
#include "models/storage/receipts/receipt_books.h"
#include "tests/scenario/book_store.h"
#include "tests/support/suite.h"

#include <QFile>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

const QDate today(2026, 11, 22); // of a new BookStore

template<typename T>
Fault faultOf(const Later<T> &later)
{
    const Result<T> result = later.result();
    return result ? Fault::Count : result.error().fault;
}

DayCloseService days(BookStore &store)
{
    return DayCloseService(store.desk().context(), store.desk().headsFile());
}

MonthCloseService months(BookStore &store)
{
    return MonthCloseService(store.desk().context(), store.desk().headsFile());
}

DayClose closeDay(BookStore &store, QDate day = {}, const CashCount &cash = {})
{
    return must(days(store).close(store.desk().actor(), {std::nullopt, day, cash, false}));
}

qint64 number(BookStore &store, const char *sql)
{
    return must(
        store.desk().context().store.read([sql](Session &session) { return session.number(sql); }));
}

// Cash over the counter, as a till's file would tell it.
void receiveCash(BookStore &store, qint64 yen)
{
    const Actor &actor = store.desk().actor();
    NewAgreement till;
    till.key = QStringLiteral("till:1");
    till.channel = Channel::CashDesk;
    till.name = QStringLiteral("レジ");
    NoticeRecord record;
    record.kind = NoticeKind::Confirmed;
    record.channel = Channel::CashDesk;
    record.receivedOn = store.desk().clock().today();
    record.amount = Yen(yen);
    record.raw = QByteArrayLiteral("cash");
    must(store.desk().context().write(
        actor,
        Permission::ImportFiles,
        "import",
        [till, record](Session &session, const Stamp &stamp) -> Done {
            KK_TRY(const House house, requireHouse(session));
            KK_TRY(Agreement agreement,
                   putAgreement(session, house.legalEntity, till, stamp.today));
            agreement.source = BookingSource::Feed;
            StoredReceipts books(session, stamp);
            Booker booker(session, books, stamp, std::nullopt);
            const Arriving arrived = arriving(agreement, record, BookingSource::Feed);
            KK_CHECK(booker.book(arrived));
            return done();
        }));
}

void importSamples(BookStore &store)
{
    store.import(QStringLiteral("konbini"),
                 BookStore::sample(QStringLiteral("cvs-agency-dsk-style.sjis.csv")));
    store.import(QStringLiteral("bank"),
                 BookStore::sample(QStringLiteral("furikomi-nyukin-01A.crlf.txt")));
}

// Explains all that is not in order.
void explainAll(BookStore &store, QDate month)
{
    const MonthCheck check = must(months(store).check(store.desk().actor(), month));
    for (const ClosePoint &point : check.points) {
        if (!point.ok)
            must(months(store).explain(
                store.desk().actor(), month, point.key, QStringLiteral("known, comes next week")));
    }
}

// A delivered bill of today, as the counter makes it.
Bill newBill(BookStore &store, QDate delivered)
{
    const Actor &actor = store.desk().actor();
    NewBill bill{CustomerId(1),
                 {},
                 QStringLiteral("点検"),
                 store.desk().clock().today(),
                 store.desk().clock().today().addDays(20),
                 delivered,
                 {LineItem{QStringLiteral("点検"), 1'000, {}, {}, TaxKind::Standard, Yen(3'000)}}};
    return must(store.desk().bills().issue(actor, bill));
}

} // namespace

class TestClosing final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void whatComesLaterMoves_data() { addEngines(); }
    void whatComesLaterMoves();
    void aCloseIsASnapshot_data() { addEngines(); }
    void aCloseIsASnapshot();
    void aDayClosesOnce_data() { addEngines(); }
    void aDayClosesOnce();
    void cashIsCounted_data() { addEngines(); }
    void cashIsCounted();
    void aDryRunLeavesNothing_data() { addEngines(); }
    void aDryRunLeavesNothing();
    void aMonthWaitsForExplanations_data() { addEngines(); }
    void aMonthWaitsForExplanations();
    void aClosedMonthLetsInOnlyExceptions_data() { addEngines(); }
    void aClosedMonthLetsInOnlyExceptions();
    void anAccountHadABalanceBefore_data() { addEngines(); }
    void anAccountHadABalanceBefore();
    void onlyThoseWhoMay();
    void theSecondOpinionSeesWhatWasChanged();

private:
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        for (const QString &engine : BookStore::engines())
            QTest::newRow(qPrintable(engine)) << engine;
    }
};

// The bank's statement counts from before the first file.
void TestClosing::anAccountHadABalanceBefore()
{
    QFETCH(QString, engine);
    BookStore store(engine, 3, 3);
    importSamples(store);
    const Actor &me = store.desk().actor();
    const QString bank = QStringLiteral("0009-227-1-1234567");
    const QString point = QStringLiteral("bank:") + bank;
    const QDate month(2026, 10, 1);
    const auto balanceOf = [&](const MonthCheck &check) {
        for (const ClosePoint &each : check.points) {
            if (each.key == point)
                return each.actual;
        }
        return Yen(-1);
    };
    const Yen before = balanceOf(must(months(store).check(me, month)));
    const OpeningService service(store.desk().context());
    QCOMPARE(must(service.setBank(me, bank, Yen(5'000'000), month, true)).size(), std::size_t(1));
    QVERIFY(must(service.banks(me)).empty()); // it was a rehearsal
    must(service.setBank(me, bank, Yen(5'000'000), month));
    must(service.setBank(me, bank, Yen(4'800'000), month)); // told wrong before
    const auto told = must(service.banks(me));
    QCOMPARE(told.size(), std::size_t(1));
    QCOMPARE(told.front().balance, Yen(4'800'000));
    QCOMPARE(balanceOf(must(months(store).check(me, month))), before + Yen(4'800'000));
    QCOMPARE(number(store, "SELECT COUNT(*) FROM posting WHERE kind = 'opening-balance'"), 2);
    must(service.setBank(me, bank, Yen(4'800'000), month));
    QCOMPARE(number(store, "SELECT COUNT(*) FROM posting WHERE kind = 'opening-balance'"), 2);
    QCOMPARE(faultOf(service.setBank(me, demo::agency().key, Yen(1), month)),
             Fault::NoSuchAgreement);
    QCOMPARE(faultOf(service.setBank(me, bank, Yen(1), today.addDays(1))), Fault::DateInFuture);
    QCOMPARE(store.differences(), QStringList());
}

// Every kind of posting, in both ways of writing them, goes behind the closed day and says where it
// belongs.
void TestClosing::whatComesLaterMoves()
{
    QFETCH(QString, engine);
    BookStore store(engine, 10, 30);
    const Bill cancelled = newBill(store, {});
    const Bill delivered = newBill(store, {});
    closeDay(store);
    const qint64 before = number(store, "SELECT MAX(id) FROM posting");

    importSamples(store);
    store.clear();
    const Actor &actor = store.desk().actor();
    must(store.desk().bills().cancel(actor, cancelled.number, QStringLiteral("wrong")));
    must(store.desk().bills().deliver(actor, delivered.number, today));
    newBill(store, today);
    must(store.desk().undo().import(actor, ImportId(1), false));

    const auto late = must(store.desk().context().store.read([before](Session &session) {
        return session.all(
            "SELECT kind, effective_on, COALESCE(late_for, '') FROM posting "
            "WHERE id > ?",
            {before},
            [](const Row &row) { return std::tuple(row.text(0), row.day(1), row.day(2)); });
    }));
    QSet<QString> kinds;
    for (const auto &[kind, effective, belongs] : late) {
        QCOMPARE(effective, today.addDays(1));
        QVERIFY2(belongs.isValid() && belongs <= today, qPrintable(kind));
        kinds.insert(kind);
    }
    for (const char *kind : {"receipt-confirmed",
                             "receipt-reversed",
                             "bill-issued",
                             "bill-delivered",
                             "bill-cancelled"})
        QVERIFY2(kinds.contains(QLatin1String(kind)), kind);
    QCOMPARE(store.differences(), QStringList());
}

void TestClosing::aCloseIsASnapshot()
{
    QFETCH(QString, engine);
    BookStore store(engine, 10, 30);
    importSamples(store);
    const DayClose close = closeDay(store, today.addDays(-1));
    // The first one tells of everything before it, too.
    const QDate first = must(store.desk().context().store.read([](Session &session) {
                            return session.one("SELECT MIN(effective_on) FROM posting",
                                               {},
                                               [](const Row &row) { return row.day(0); });
                        })).value_or(QDate());
    QVERIFY(first < close.day);
    QCOMPARE(close.since, first);
    QCOMPARE(close.total().received.amount(),
             number(store,
                    "SELECT SUM(l.amount) FROM posting_line l JOIN posting h ON h.id = l.posting "
                    "WHERE l.account IN ('bank', 'agency_clearing') AND l.amount > 0 "
                    "AND h.effective_on <= '2026-11-21'"));
    const DayClose next = closeDay(store, today);
    QCOMPARE(next.since, today);
    QVERIFY(next.sealSeq == number(store, "SELECT COUNT(*) FROM posting"));
    QFile heads(store.desk().headsFile());
    QVERIFY(heads.open(QIODevice::ReadOnly));
    const QByteArray line = QByteArray::number(next.sealSeq) + ' ' + next.sealHash.toHex() + ' ';
    QVERIFY(heads.readAll().contains(line));

    store.clear();
    must(store.desk().undo().import(store.desk().actor(), ImportId(1), false));
    const DayClose again = must(days(store).find(store.desk().actor(), std::nullopt, today));
    QCOMPARE(again.channels, next.channels);
    QCOMPARE(again.sealHash, next.sealHash);
    QCOMPARE(must(days(store).list(store.desk().actor(), 10)).size(), std::size_t(2));
    QCOMPARE(store.differences(), QStringList());
}

void TestClosing::aDayClosesOnce()
{
    QFETCH(QString, engine);
    BookStore store(engine, 2, 2);
    const Actor &actor = store.desk().actor();
    closeDay(store);
    const auto refused = [&](QDate day) {
        return faultOf(days(store).close(actor, {std::nullopt, day, {}, false}));
    };
    QCOMPARE(refused(today), Fault::NothingToClose);
    QCOMPARE(refused(today.addDays(-3)), Fault::NothingToClose);
    QCOMPARE(refused(today.addDays(1)), Fault::DateInFuture);
    QCOMPARE(faultOf(days(store).find(actor, std::nullopt, today.addDays(-1))),
             Fault::NothingToClose);
    store.clock().set(store.clock().now().addDays(3));
    const DayClose later = closeDay(store);
    QCOMPARE(later.since, today.addDays(1));
    QCOMPARE(later.day, today.addDays(3));
    QCOMPARE(store.differences(), QStringList());
}

void TestClosing::cashIsCounted()
{
    QFETCH(QString, engine);
    BookStore store(engine, 2, 2);
    receiveCash(store, 33'000);
    receiveCash(store, 5'500);
    const Actor &actor = store.desk().actor();
    const DayCloseWish wrong{std::nullopt, {}, {{Yen(-1)}, Yen(0)}, false};
    QCOMPARE(faultOf(days(store).close(actor, wrong)), Fault::NumberOutOfRange);
    const DayClose close = closeDay(store, {}, {{Yen(60'000), Yen(28'060)}, Yen(50'000)});
    QCOMPARE(close.cashBooked, Yen(38'500));
    QCOMPARE(close.cashDifference(), std::optional(Yen(-440)));
    const ChannelTotal till{Channel::CashDesk, 2, Yen(38'500), 0, Yen(0)};
    QCOMPARE(close.channels, std::vector<ChannelTotal>{till});
    QCOMPARE(store.differences(), QStringList());
}

void TestClosing::aDryRunLeavesNothing()
{
    QFETCH(QString, engine);
    BookStore store(engine, 2, 2);
    const Actor &actor = store.desk().actor();
    const DayClose seen = must(days(store).close(actor, {std::nullopt, {}, {}, true}));
    QCOMPARE(seen.day, today);
    QCOMPARE(number(store, "SELECT COUNT(*) FROM day_lock"), 0);
    QCOMPARE(number(store, "SELECT COUNT(*) FROM day_close"), 0);
    store.clock().set(store.clock().now().addDays(20));
    explainAll(store, QDate(2026, 11, 1));
    must(months(store).close(actor, QDate(2026, 11, 1), true));
    QCOMPARE(number(store, "SELECT COUNT(*) FROM month_lock"), 0);
}

void TestClosing::aMonthWaitsForExplanations()
{
    QFETCH(QString, engine);
    BookStore store(engine, 10, 30);
    const Actor &actor = store.desk().actor();
    const QDate november(2026, 11, 1);
    importSamples(store);
    QCOMPARE(faultOf(months(store).close(actor, november, false)), Fault::NothingToClose);
    store.clock().set(store.clock().now().addDays(20));
    must(store.desk().sealer().sealAll(QStringLiteral("test")));
    QCOMPARE(faultOf(months(store).close(actor, november, false)), Fault::CloseHasOpenPoints);

    const MonthCheck check = must(months(store).check(actor, november));
    QVERIFY(check.open() > 0 && !check.closed);
    const auto bank = std::find_if(check.points.begin(), check.points.end(), [](const auto &each) {
        return each.kind == ClosePointKind::BankBalance && each.actual != Yen(0);
    });
    QVERIFY(bank != check.points.end() && !bank->known);
    const QString account = bank->key.mid(bank->key.indexOf(QLatin1Char(':')) + 1);
    QCOMPARE(faultOf(months(store).setStatement(actor, november, QStringLiteral("no"), Yen(1))),
             Fault::NoSuchAgreement);
    // Explained as not told; then the bank tells another balance: that must be explained anew.
    must(months(store).explain(actor, november, bank->key, QStringLiteral("statement is coming")));
    must(months(store).setStatement(actor, november, account, bank->actual + Yen(440)));
    const MonthCheck told = must(months(store).check(actor, november));
    const auto differs = std::find_if(told.points.begin(),
                                      told.points.end(),
                                      [&](const auto &each) { return each.key == bank->key; });
    QVERIFY(differs->isOpen() && differs->known);
    must(months(store).setStatement(actor, november, account, bank->actual));
    QCOMPARE(faultOf(months(store).explain(actor, november, bank->key, QStringLiteral("equal"))),
             Fault::NothingToClose);
    QCOMPARE(faultOf(months(store).explain(
                 actor, november, QStringLiteral("provisional"), QStringLiteral(" "))),
             Fault::FieldEmpty);
    explainAll(store, november);
    QVERIFY(must(months(store).close(actor, november, false)).closed);
    QCOMPARE(faultOf(months(store).close(actor, november, false)), Fault::NothingToClose);
    QCOMPARE(faultOf(months(store).setStatement(actor, november, account, Yen(5))),
             Fault::MonthLocked);
    QCOMPARE(must(months(store).closedMonths(actor)).size(), std::size_t(1));
    QCOMPARE(store.differences(), QStringList());
}

void TestClosing::aClosedMonthLetsInOnlyExceptions()
{
    QFETCH(QString, engine);
    BookStore store(engine, 10, 30);
    const Actor actor = store.desk().actor();
    const QDate november(2026, 11, 1);
    const QDate delivery(2026, 11, 20);
    const Bill bill = newBill(store, {});
    store.clock().set(store.clock().now().addDays(20));
    explainAll(store, november);
    must(months(store).close(actor, november, false));
    closeDay(store, QDate(2026, 12, 1));

    const BillService bills = store.desk().bills();
    const auto refused = bills.deliver(actor, bill.number, delivery).result();
    QVERIFY(!refused);
    QCOMPARE(refused.error().fault, Fault::MonthLocked);
    QCOMPARE(refused.error().args,
             QStringList({QStringLiteral("2026-11"), QStringLiteral("2026-12-02")}));
    importSamples(store); // of November: moves
    MonthException exception;
    exception.month = november;
    exception.person = QStringLiteral("somebody else");
    exception.reason = QStringLiteral("delivery found late");
    exception.until = store.desk().clock().today();
    must(months(store).addException(actor, exception));
    QCOMPARE(faultOf(bills.deliver(actor, bill.number, delivery)), Fault::MonthLocked);
    exception.person = actor.name;
    must(months(store).addException(actor, exception));
    must(bills.deliver(actor, bill.number, delivery));
    QCOMPARE(number(store,
                    "SELECT COUNT(*) FROM posting WHERE kind = 'bill-delivered' "
                    "AND effective_on = '2026-11-20' AND late_for IS NULL"),
             1);
    exception.until = store.desk().clock().today().addDays(-1);
    QCOMPARE(faultOf(months(store).addException(actor, exception)), Fault::DueDateRefused);
    exception.until = store.desk().clock().today();
    exception.month = QDate(2026, 12, 1);
    QCOMPARE(faultOf(months(store).addException(actor, exception)), Fault::NothingToClose);
    QCOMPARE(store.differences(), QStringList());
    store.clock().set(store.clock().now().addDays(1)); // the exception is over
    QCOMPARE(faultOf(store.desk().bills().issue(
                 actor,
                 NewBill{CustomerId(1),
                         {},
                         QStringLiteral("点検"),
                         delivery,
                         delivery.addDays(60),
                         delivery,
                         {LineItem{QStringLiteral("点検"), 1'000, {}, {}, {}, Yen(1'000)}}})),
             Fault::MonthLocked);
}

void TestClosing::onlyThoseWhoMay()
{
    BookStore store(QStringLiteral("sqlite"), 2, 2);
    const auto as = [](Role role) {
        return Actor{QStringLiteral("mika"), role, QStringLiteral("desk")};
    };
    for (const Role role : {Role::Viewer, Role::Clerk, Role::Cashier}) {
        QCOMPARE(faultOf(days(store).close(as(role), {})), Fault::PermissionMissing);
        QCOMPARE(faultOf(months(store).close(as(role), today, false)), Fault::PermissionMissing);
        QCOMPARE(faultOf(months(store).explain(as(role), today, {}, {})), Fault::PermissionMissing);
    }
    QCOMPARE(faultOf(months(store).addException(as(Role::Accountant), {})),
             Fault::PermissionMissing);
}

// Totals that were changed afterwards no longer follow from the postings of the snapshot.
void TestClosing::theSecondOpinionSeesWhatWasChanged()
{
    BookStore store(QStringLiteral("sqlite"), 5, 10);
    receiveCash(store, 10'000);
    closeDay(store);
    must(store.desk().context().store.write([](Session &session) -> Done {
        KK_CHECK(session.exec("DROP TRIGGER append_only_update_day_close_total"));
        KK_CHECK(session.exec("UPDATE day_close_total SET received = received + 1"));
        KK_CHECK(session.exec("DROP TRIGGER append_only_delete_day_lock"));
        KK_CHECK(session.exec("DELETE FROM day_lock"));
        return done();
    }));
    const QStringList found = store.differences();
    for (const char *check : {"day-close-totals", "day-lock", "append-only-trigger"}) {
        const bool named = std::any_of(found.begin(), found.end(), [check](const QString &each) {
            return each.startsWith(QLatin1String(check) + QLatin1Char(':'));
        });
        QVERIFY2(named, check);
    }
}

QTEST_GUILESS_MAIN(TestClosing)
#include "tst_closing.moc"
