// SPDX-License-Identifier: GPL-3.0-or-later
// What an agency pays out: expected by its plan, told by its report, brought by a bank line, booked
// and taken back. The second opinion agrees each time.
#include "tests/scenario/bare_file.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/scenario/payout_plan.h"
#include "tests/support/suite.h"

#include <limits>

using namespace keshikomi;
using test::addStores;
using test::agreePayouts;
using test::BookStore;
using test::ClearingDesk;
using test::faultOf;
using test::must;
using test::payingAgency;
using test::payoutPlan;
using test::reportHeader;
using test::reportMapName;
using test::storeOfRow;

namespace {

// The sample file tells five final receipts of 5 August, 571,699 yen.
class Payouts final
{
public:
    explicit Payouts(const QString &engine)
        : desk(engine)
    {
        const QString file = QStringLiteral("cvs-agency-dsk-style.sjis.csv");
        desk.store.import(file, BookStore::sample(file));
        if (!agreePayouts(desk.context(), desk.me(), QDate(2026, 7, 1), QStringLiteral("half")))
            qFatal("the agency's terms were refused");
    }
    SettlementService service() { return SettlementService(desk.context()); }

    static QByteArray report(const QStringList &rows)
    {
        return (reportHeader + rows.join(QLatin1Char('\n'))).toUtf8();
    }
    static QStringList wholeRows()
    {
        return {QStringLiteral("2026/08/05,10001,\"33,000\",130,0"),
                QStringLiteral("2026/08/05,10002,\"128,700\",130,200"),
                QStringLiteral("2026/08/05,10003,\"54,999\",130,0"),
                QStringLiteral("2026/08/05,10004,\"55,000\",130,200"),
                QStringLiteral("2026/08/05,10005,\"300,000\",130,200")};
    }
    static SettlementWish wish(const QStringList &rows)
    {
        SettlementWish wish;
        wish.agreementKey = payingAgency;
        wish.fileName = QStringLiteral("seisan.csv");
        wish.file = report(rows);
        wish.map = reportMapName;
        wish.transfer = Yen(500);
        wish.tax = Yen(115);
        wish.payOn = QDate(2026, 11, 20);
        return wish;
    }
    SettlementView taken(const QStringList &rows = wholeRows())
    {
        return must(service().take(desk.me(), wish(rows)));
    }
    QStringList second() { return desk.store.differences(); }
    qsizetype lacking() // tasks about settlements that balance no longer
    {
        const auto tasks = must(desk.desk().tasks().all(desk.me()));
        return std::count_if(tasks.begin(), tasks.end(), [](const TaskRow &task) {
            return task.kind == QLatin1String("settlement-lacks");
        });
    }

    ClearingDesk desk;
};

QString missing(const SettlementView &view)
{
    QStringList report, books;
    for (const ReportLine &each : view.onlyReport)
        report << QString::number(each.gross.amount());
    for (const UnsettledPayment &each : view.onlyBooks)
        books << QString::number(each.amount.amount());
    return report.join(QLatin1Char(' ')) + QStringLiteral(" | ") + books.join(QLatin1Char(' '));
}

} // namespace

class TestSettlements final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void expectsWhatThePlanSays_data() { addStores(); }
    void expectsWhatThePlanSays()
    {
        Payouts payouts(storeOfRow());
        const auto rows = must(payouts.service().expected(
            payouts.desk.me(), payingAgency, QDate(2026, 8, 1), QDate(2026, 8, 31)));
        QCOMPARE(rows.size(), size_t(2));
        const CycleRow &first = rows.front();
        QCOMPARE(first.cycle, (Cycle{QDate(2026, 8, 1), QDate(2026, 8, 15), QDate(2026, 8, 21)}));
        QCOMPARE(first.state, CycleState::Late);
        QCOMPARE(first.expected.items, 5);
        QCOMPARE(first.expected.gross, Yen(571'699));
        QCOMPARE(first.expected.fee - Yen(20 * first.volume.unpaid), Yen(650));
        QCOMPARE(first.expected.transfer, Yen(500));
        QCOMPARE(first.expected.stamp, Yen(600));
        QVERIFY(checkFigures(first.expected));
        QCOMPARE(rows.back().state, CycleState::Empty);
    }

    void booksAndTakesBack_data() { addStores(); }
    void booksAndTakesBack()
    {
        Payouts payouts(storeOfRow());
        const Actor me = payouts.desk.me();
        const SettlementView dry =
            must(payouts.service().take(me, Payouts::wish(Payouts::wholeRows()), true));
        QCOMPARE(dry.settlement.figures.net, Yen(569'834));
        QCOMPARE(must(payouts.service().list(me, true)).size(), size_t(0));
        const SettlementView view = payouts.taken();
        QVERIFY(view.isWhole());
        QCOMPARE(view.settledAmount, Yen(571'699));
        QCOMPARE(view.settlement.cycle.from, QDate(2026, 8, 1));
        QCOMPARE(faultOf(payouts.service().take(me, Payouts::wish(Payouts::wholeRows()))),
                 Fault::FileAlreadyImported);

        const SettlementId id = view.settlement.id;
        const PaymentId other = payouts.desk.pay(569'833, QStringLiteral("ミホンシユウノウ"));
        QCOMPARE(faultOf(payouts.service().book(me, id, other)), Fault::PayoutNotForThis);
        const PaymentId line = payouts.desk.pay(569'834, QStringLiteral("ミホンシユウノウ"));
        const SettlementView found = must(payouts.service().find(me, id));
        QCOMPARE(found.bankLines.size(), size_t(1));
        QCOMPARE(found.bankLines.front().payment, line);

        const auto before = payouts.desk.store.accounts();
        must(payouts.service().book(me, id, line, true));
        QCOMPARE(payouts.desk.changed(before), QString());
        must(payouts.service().book(me, id, line));
        QCOMPARE(payouts.desk.changed(before),
                 QStringLiteral("agency_clearing -571699, collection_fees 1150, input_tax 115, "
                                "stamp_duty 600, suspense_receipts 569834"));
        QCOMPARE(payouts.desk.again(line).open, Yen());
        QCOMPARE(faultOf(payouts.service().book(me, id, line)), Fault::SettlementBooked);
        QCOMPARE(payouts.second(), QStringList());

        must(payouts.service().undo(me, id));
        QCOMPARE(payouts.desk.changed(before), QString());
        QCOMPARE(payouts.desk.again(line).open, Yen(569'834));
        must(payouts.service().book(me, id, line));
        must(payouts.service().undo(me, id));
        must(payouts.service().undo(me, id)); // now the report itself
        QCOMPARE(faultOf(payouts.service().undo(me, id)), Fault::AlreadyUndone);
        QCOMPARE(faultOf(payouts.service().book(me, id, line)), Fault::AlreadyUndone);
        QVERIFY(payouts.taken().isWhole()); // its payments are free again
        QCOMPARE(payouts.second(), QStringList());
    }

    // Money that a settlement settled leaves the books: it names what is missing, and a task says
    // so.
    void namesWhatLeftTheBooks_data() { addStores(); }
    void namesWhatLeftTheBooks()
    {
        Payouts payouts(storeOfRow());
        const Actor me = payouts.desk.me();
        const SettlementView whole = payouts.taken();
        QVERIFY(whole.isWhole());
        const ImportId import(must(payouts.desk.context().store.read(
            [](Session &session) { return session.number("SELECT MIN(id) FROM import_file"); })));
        const UndoService undo = payouts.desk.desk().undo();
        QCOMPARE(must(undo.import(me, import, true)).unequal,
                 QStringList{settlementNumberText(whole.settlement.id)});
        QCOMPARE(payouts.lacking(), 0);
        must(undo.import(me, import));
        const SettlementView left = must(payouts.service().find(me, whole.settlement.id));
        QVERIFY(!left.isWhole());
        QCOMPARE(missing(left), QStringLiteral("33000 128700 54999 55000 300000 | "));
        QCOMPARE(left.gone.size(), size_t(5));
        QCOMPARE(left.settled.size(), size_t(0));
        QCOMPARE(left.settledAmount, Yen());
        QCOMPARE(payouts.lacking(), 5);
        QCOMPARE(payouts.second(), QStringList());

        const QString file = QStringLiteral("cvs-agency-dsk-style.sjis.csv");
        payouts.desk.store.import(file, BookStore::sample(file));
        const SettlementView back = must(payouts.service().find(me, whole.settlement.id));
        QVERIFY(back.isWhole()); // each took the place of the one that left
        QCOMPARE(back.onlyBooks.size(), size_t(0));
        QCOMPARE(back.gone.size(), size_t(0));
        QCOMPARE(payouts.lacking(), 0);
        QCOMPARE(payouts.second(), QStringList());
        must(payouts.service().undo(me, whole.settlement.id));
        QCOMPARE(payouts.lacking(), 0);
        QVERIFY(payouts.taken().isWhole());
        QCOMPARE(payouts.second(), QStringList());
    }

    // A bank that takes its line back takes the booking with it.
    void losesItsBankLine_data() { addStores(); }
    void losesItsBankLine()
    {
        Payouts payouts(storeOfRow());
        const Actor me = payouts.desk.me();
        const SettlementId id = payouts.taken().settlement.id;
        const auto before = payouts.desk.store.accounts();
        const PaymentId line = payouts.desk.pay(569'834, QStringLiteral("ミホンシユウノウ"));
        must(payouts.service().book(me, id, line));
        const ImportId import(must(payouts.desk.context().store.read(
            [](Session &session) { return session.number("SELECT MAX(id) FROM import_file"); })));
        const QString number = settlementNumberText(id);
        const UndoService undo = payouts.desk.desk().undo();
        const UndoReport preview = must(undo.import(me, import, true));
        QCOMPARE(preview.unbooked, QStringList{number});
        QCOMPARE(preview.unequal, QStringList());
        QVERIFY(must(payouts.service().find(me, id)).settlement.booking);
        QCOMPARE(must(undo.import(me, import)).unbooked, QStringList{number});
        QCOMPARE(payouts.desk.changed(before), QString());
        QVERIFY(!must(payouts.service().find(me, id)).settlement.booking);
        QCOMPARE(payouts.second(), QStringList());
    }

    // What it settles leaves: it stands as the agency told it, and says what it settles no longer.
    void losesWhatItSettles_data() { addStores(); }
    void losesWhatItSettles()
    {
        Payouts payouts(storeOfRow());
        const Actor me = payouts.desk.me();
        const SettlementId id = payouts.taken().settlement.id;
        const PaymentId line = payouts.desk.pay(569'834, QStringLiteral("ミホンシユウノウ"));
        must(payouts.service().book(me, id, line));
        const UndoService undo = payouts.desk.desk().undo();
        const QStringList number{settlementNumberText(id)};
        QCOMPARE(must(undo.import(me, ImportId(1), true)).unequal, number);
        const UndoReport undone = must(undo.import(me, ImportId(1)));
        QCOMPARE(undone.unequal, number);
        QCOMPARE(undone.unbooked, QStringList());
        QVERIFY(must(payouts.service().find(me, id)).settlement.booking);
        QCOMPARE(payouts.second(), QStringList());
        must(payouts.service().undo(me, id));
        QCOMPARE(payouts.second(), QStringList());
        // Taken in again, the money is there and the report settles it anew.
        must(payouts.service().undo(me, id));
        payouts.desk.store.import(
            QStringLiteral("again"),
            BookStore::sample(QStringLiteral("cvs-agency-dsk-style.sjis.csv")));
        QCOMPARE(missing(payouts.taken()), QStringLiteral(" | "));
        QCOMPARE(payouts.second(), QStringList());
    }

    void settlesWhatComesAfterItsReport_data() { addStores(); }
    void settlesWhatComesAfterItsReport()
    {
        Payouts payouts(storeOfRow());
        const Actor me = payouts.desk.me();
        must(payouts.desk.desk().undo().import(me, ImportId(1)));
        const SettlementId id = payouts.taken().settlement.id;
        QCOMPARE(must(payouts.service().find(me, id)).settledAmount, Yen());
        const QString file = QStringLiteral("cvs-agency-dsk-style.sjis.csv");
        payouts.desk.store.import(file, BookStore::sample(file));
        const SettlementView view = must(payouts.service().find(me, id));
        QCOMPARE(missing(view), QStringLiteral(" | "));
        QCOMPARE(view.settled.front().position, 1);
        QCOMPARE(view.unexplained, Yen());
        QCOMPARE(payouts.second(), QStringList());
    }

    void tellsWhatIsMissing_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QString>("right");
        QStringList rows = Payouts::wholeRows();
        QTest::newRow("nothing") << rows << " | ";
        rows[1] = QStringLiteral("2026/08/05,10002,\"128,701\",130,200");
        QTest::newRow("an amount that differs") << rows << "128701 | 128700";
        rows[1] = QStringLiteral("2026/08/05,77777,\"9,000\",130,200");
        QTest::newRow("money nobody knows") << rows << "9000 | 128700";
        rows.removeAt(1);
        QTest::newRow("one left out") << rows << " | 128700";
        QTest::newRow("with totals and a remark") << Payouts::wholeRows()
                + QStringList{QStringLiteral("合計,,\"571,699\",650,600"),
                              QStringLiteral("以上,,,,")}
                                                  << " | ";
    }
    void tellsWhatIsMissing()
    {
        QFETCH(const QStringList, rows);
        QFETCH(const QString, right);
        Payouts payouts(QStringLiteral("sqlite"));
        QCOMPARE(missing(payouts.taken(rows)), right);
        QCOMPARE(payouts.second(), QStringList());
    }

    void refusesReports_data()
    {
        QTest::addColumn<SettlementWish>("wish");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *name, Fault fault, auto change) {
            SettlementWish wish = Payouts::wish(Payouts::wholeRows());
            change(wish);
            QTest::newRow(name) << wish << int(fault);
        };
        row("a total that differs", Fault::SettlementUnequal, [](SettlementWish &wish) {
            wish.file = Payouts::report(Payouts::wholeRows()
                                        + QStringList{QStringLiteral("合計,,\"571,698\",650,600")});
        });
        row("a net that differs", Fault::SettlementUnequal, [](SettlementWish &wish) {
            wish.net = Yen(569'835);
        });
        row("no number", Fault::FieldNotANumber, [](SettlementWish &wish) {
            wish.file = Payouts::report({QStringLiteral("2026/08/05,10001,abc,130,0")});
        });
        row("no day", Fault::FieldNotADate, [](SettlementWish &wish) {
            wish.file = Payouts::report({QStringLiteral("2026/13/05,10001,100,130,0")});
        });
        row("a day still to come", Fault::DateInFuture, [](SettlementWish &wish) {
            wish.file = Payouts::report({QStringLiteral("2027/08/05,10001,100,130,0")});
        });
        row("a payout of another year", Fault::DueDateRefused, [](SettlementWish &wish) {
            wish.payOn = QDate(2027, 9, 10);
        });
        row("an end of another year", Fault::DueDateRefused, [](SettlementWish &wish) {
            wish.until = QDate(2027, 8, 31);
        });
        row("empty", Fault::FileEmpty, [](SettlementWish &wish) {
            wish.file = Payouts::report({});
        });
        row("other columns", Fault::ColumnsNotFound, [](SettlementWish &wish) {
            wish.file = "a,b\n1,2\n";
        });
        row("no such map", Fault::NoSuchColumnMap, [](SettlementWish &wish) {
            wish.map = QStringLiteral("x");
        });
        row("a bank", Fault::NoSuchAgreement, [](SettlementWish &wish) {
            wish.agreementKey = QStringLiteral("0009-227-1-1234567");
        });
        row("nothing typed", Fault::FieldEmpty, [](SettlementWish &wish) {
            wish.fileName.clear();
            wish.file.clear();
        });
        row("below zero", Fault::NumberOutOfRange, [](SettlementWish &wish) {
            wish.tax = Yen(-1);
        });
        row("another number than its rows", Fault::NumberOutOfRange, [](SettlementWish &wish) {
            wish.items = 9;
        });
        row("another sum than its rows", Fault::NumberOutOfRange, [](SettlementWish &wish) {
            wish.gross = Yen(1'000);
        });
        row("more than there is", Fault::NumberOutOfRange, [](SettlementWish &wish) {
            wish.fee = Yen(std::numeric_limits<qint64>::max());
        });
    }
    void refusesReports()
    {
        QFETCH(const SettlementWish, wish);
        QFETCH(const int, fault);
        Payouts payouts(QStringLiteral("sqlite"));
        QCOMPARE(int(faultOf(payouts.service().take(payouts.desk.me(), wish))), fault);
        QCOMPARE(faultOf(payouts.service().find(payouts.desk.me(), SettlementId(7))),
                 Fault::NoSuchSettlement);
    }

    void takesChargesWithoutASum()
    {
        Payouts payouts(QStringLiteral("sqlite"));
        const SettlementView view =
            payouts.taken(Payouts::wholeRows() << QStringLiteral("2026/08/15,,,500,"));
        QCOMPARE(view.settlement.figures.fee, Yen(650 + 500));
    }

    // A sum by letter: what was typed, with the tax inside.
    void takesTypedFigures_data() { addStores(); }
    void takesTypedFigures()
    {
        Payouts payouts(storeOfRow());
        SettlementWish wish;
        wish.agreementKey = payingAgency;
        wish.until = QDate(2026, 8, 15);
        wish.items = 5;
        wish.gross = Yen(571'699);
        wish.fee = Yen(715);
        wish.transfer = Yen(550);
        wish.stamp = Yen(600);
        wish.net = Yen(569'834);
        wish.taxInside = true;
        const SettlementView view = must(payouts.service().take(payouts.desk.me(), wish));
        QVERIFY(view.isWhole());
        QCOMPARE(view.settled.size(), size_t(5));
        QCOMPARE(view.settlement.figures.fee, Yen(650));
        QCOMPARE(view.settlement.figures.tax, Yen(115));
        QCOMPARE(view.settlement.figures.transfer, Yen(500));
        QCOMPARE(view.settlement.cycle.payOn, QDate(2026, 8, 21));
        QCOMPARE(payouts.second(), QStringList());
    }

    // The second opinion names what somebody changed past the program.
    void isCheckedAgain_data()
    {
        QTest::addColumn<QString>("deed");
        QTest::addColumn<QString>("check");
        const auto row = [](const char *deed, const char *check) {
            QTest::newRow(check) << QString::fromLatin1(deed) << QString::fromLatin1(check);
        };
        row("UPDATE settlement SET net = net + 1", "settlement-balance");
        row("UPDATE settlement SET fee = fee + 1, net = net - 1", "settlement-booking");
        row("UPDATE settlement_line SET gross = gross + 1 WHERE position = 1", "settlement-lines");
        row("UPDATE settlement_payment SET position = 2 WHERE position = 1", "settlement-payment");
        row("INSERT INTO settlement_end SELECT id, operation FROM settlement", "settlement-ended");
        row("DELETE FROM settlement_booking_undo", "settlement-booked-once");
    }
    void isCheckedAgain()
    {
        QFETCH(const QString, deed);
        QFETCH(const QString, check);
        Payouts payouts(QStringLiteral("sqlite"));
        const Actor me = payouts.desk.me();
        const SettlementId id = payouts.taken().settlement.id;
        const PaymentId line = payouts.desk.pay(569'834, QStringLiteral("ミホンシユウノウ"));
        must(payouts.service().book(me, id, line));
        must(payouts.service().undo(me, id));
        must(payouts.service().book(me, id, line));
        QCOMPARE(payouts.second(), QStringList());
        payouts.desk.store.close();
        test::changeBehindTheGuards(payouts.desk.store.location(), {deed});
        payouts.desk.store.reopen();
        QVERIFY2(!payouts.second().filter(check + QLatin1Char(':')).isEmpty(), qPrintable(check));
    }

    void alarmsOnce_data() { addStores(); }
    void alarmsOnce()
    {
        Payouts payouts(storeOfRow());
        const Actor me = payouts.desk.me();
        QCOMPARE(must(payouts.service().raiseLate(me, true)).size(), size_t(1));
        QCOMPARE(must(payouts.service().raiseLate(me)).size(), size_t(1));
        QCOMPARE(must(payouts.service().raiseLate(me)).size(), size_t(0));
        int tasks = 0;
        for (const TaskRow &each : must(payouts.desk.desk().tasks().all(me)))
            tasks += each.kind == QLatin1String("payout-late") ? 1 : 0;
        QCOMPARE(tasks, 1);
    }

    void comparesPlans_data() { addStores(); }
    void comparesPlans()
    {
        Payouts payouts(storeOfRow());
        const PlanComparison found =
            must(payouts.service().compare(payouts.desk.me(),
                                           payingAgency,
                                           QDate(2026, 8, 1),
                                           QDate(2026, 8, 31),
                                           {QStringLiteral("test"),
                                            QStringLiteral("test/month"),
                                            QStringLiteral("smartpit-a/d5"),
                                            QStringLiteral("smartpit-b/d5")},
                                           2));
        QCOMPARE(found.items, 5);
        QCOMPARE(found.costs.size(), size_t(4));
        QCOMPARE(found.costs[0].cycle, QStringLiteral("half"));
        QCOMPARE(found.costs[0].fees.items, Yen(650));
        QCOMPARE(found.costs[0].fees.payout, Yen(500));
        QCOMPARE(found.costs[1].cycles, 1);
        QCOMPARE(found.costs[2].fees.payout, Yen(1'500));
        QCOMPARE(found.costs[2].fees.faxes, Yen(2 * 6 * 10));
        QCOMPARE(found.costs[2].fees.unpaid.amount() % 20, 0);
        QCOMPARE(found.costs[3].fees.unpaid, Yen());
        // What a plan leaves to the agreement is no price of nothing.
        QVERIFY(!found.costs[0].lacksItemPrice);
        QVERIFY(found.costs[2].lacksItemPrice);
        const PlanComparison priced =
            must(payouts.service().compare(payouts.desk.me(),
                                           payingAgency,
                                           QDate(2026, 8, 1),
                                           QDate(2026, 8, 31),
                                           {QStringLiteral("smartpit-a/d5")},
                                           0,
                                           Yen(150)));
        QVERIFY(!priced.costs[0].lacksItemPrice);
        QCOMPARE(priced.costs[0].fees.items, Yen(5 * 150));
        QCOMPARE(faultOf(payouts.service().compare(payouts.desk.me(),
                                                   payingAgency,
                                                   QDate(2026, 8, 1),
                                                   QDate(2026, 8, 31),
                                                   {QStringLiteral("smartpit-c")})),
                 Fault::NoSuchFeePlan);
    }
};

QTEST_GUILESS_MAIN(TestSettlements)
#include "tst_settlements.moc"
