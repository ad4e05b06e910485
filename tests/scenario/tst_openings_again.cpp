// SPDX-License-Identifier: GPL-3.0-or-later
// What was taken over from another program and told wrong: it is right at the day of the takeover
// once it is told again, the books and the list tell one day, and whoever is written otherwise is
// no second customer.
#include "models/services/opening/opening_service.h"
#include "tests/scenario/clearing_desk.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::addStores;
using test::ClearingDesk;
using test::must;
using test::storeOfRow;

namespace {

const QDate switched(2026, 10, 31); // the first day of the books

class Desk final
{
public:
    explicit Desk(const QString &engine)
        : desk(engine)
    {
    }
    OpeningService openings() { return OpeningService(desk.context()); }
    Later<OpeningReport> credit(qint64 yen)
    {
        return openings().credit(desk.me(), desk.customer.number, Yen(yen), {}, {switched, false});
    }
    OpeningReport list(const QString &rows, const QString &header)
    {
        const NoticeFile file{QStringLiteral("前受金.csv"),
                              (header + QLatin1Char('\n') + rows).toUtf8()};
        return must(openings().importCredits(desk.me(), file, {switched}));
    }
    OpeningReport bills(const QString &rows)
    {
        const NoticeFile file{QStringLiteral("残高.csv"),
                              (QStringLiteral("請求番号,顧客名,フリガナ,残高\n") + rows).toUtf8()};
        return must(openings().import(desk.me(), file, {switched}));
    }
    // Of the account on the day of the takeover.
    Yen opened(Account account)
    {
        return Yen(must(desk.context().store.read([account](Session &session) {
            return session.number("SELECT COALESCE(SUM(l.amount), 0) FROM posting_line l "
                                  "JOIN posting h ON h.id = l.posting "
                                  "WHERE h.effective_on <= ? AND l.account = ?",
                                  {bind::of(switched), accountName(account)});
        })));
    }
    QString wrong() { return desk.store.differences().join(QLatin1Char('\n')); }

    ClearingDesk desk;
};

} // namespace

class TestOpeningsAgain final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    // What was told wrong and is told again is right at the day of the takeover.
    void whatIsToldAgainIsRightAtItsDay_data() { addStores(); }
    void whatIsToldAgainIsRightAtItsDay()
    {
        Desk house(storeOfRow());
        const Yen owed = house.opened(Account::Receivable);
        const Yen had = house.opened(Account::AdvanceReceived); // of bills not handed over then
        const OpeningReport credit = must(house.credit(20'000));
        const OpeningReport bills = house.bills(QStringLiteral("A-1,古山 一,,3000\n"));
        QCOMPARE(credit.effectiveOn, switched);
        QCOMPARE(house.opened(Account::AdvanceReceived), had - Yen(20'000));
        QCOMPARE(house.opened(Account::Receivable), owed + Yen(3'000));
        must(house.openings().undo(house.desk.me(), *credit.opening));
        must(house.openings().undo(house.desk.me(), *bills.opening));
        QCOMPARE(house.opened(Account::AdvanceReceived), had);
        QCOMPARE(house.opened(Account::Receivable), owed);
        QCOMPARE(house.opened(Account::OpeningBalance), Yen());
        must(house.credit(5'000));
        QVERIFY(!house.bills(QStringLiteral("A-1,古山 一,,4000\n")).refused);
        QCOMPARE(house.opened(Account::AdvanceReceived), had - Yen(5'000));
        QCOMPARE(house.opened(Account::Receivable), owed + Yen(4'000));
        QCOMPARE(house.wrong(), QString());
    }

    // A closed day moves it: the list tells the day that is in the books, and so does its undo.
    void aClosedDayMovesIt_data() { addStores(); }
    void aClosedDayMovesIt()
    {
        Desk house(storeOfRow());
        ClearingDesk &desk = house.desk;
        const OpeningReport before = must(house.credit(20'000));
        const Yen had = house.opened(Account::AdvanceReceived);
        must(DayCloseService(desk.context(), desk.desk().headsFile())
                 .close(desk.me(), {std::nullopt, switched, {}, false}));
        const QDate next = switched.addDays(1);
        const OpeningReport bills = house.bills(QStringLiteral("A-1,古山 一,,3000\n"));
        QCOMPARE(bills.effectiveOn, next);
        must(house.openings().undo(desk.me(), *before.opening));
        QCOMPARE(house.opened(Account::AdvanceReceived), had); // the day is closed
        const OpeningReport again = must(house.credit(5'000));
        QCOMPARE(again.effectiveOn, next);
        const auto rows = must(house.openings().list(desk.me()));
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[0].effectiveOn, next);
        QCOMPARE(rows[1].effectiveOn, next);
        QCOMPARE(rows[2].effectiveOn, switched);
        const auto days = must(desk.context().store.read([](Session &session) {
            return session.all("SELECT DISTINCT effective_on FROM posting WHERE kind IN "
                               "('opening-balance', 'difference-undone') ORDER BY effective_on",
                               {},
                               [](const Row &row) { return row.day(0); });
        }));
        QCOMPARE(days, (std::vector<QDate>{switched, next}));
        must(house.openings().undo(desk.me(), *bills.opening));
        QCOMPARE(house.wrong(), QString());
    }

    // Two programs hardly write a name alike: width and spaces make no other customer.
    void aCustomerIsKnownHoweverWritten_data() { addStores(); }
    void aCustomerIsKnownHoweverWritten()
    {
        Desk house(storeOfRow());
        const QString header = QStringLiteral("顧客名,フリガナ,前受金");
        const OpeningReport first = house.list(QStringLiteral("試験　次郎,,1000\n"), header);
        QVERIFY(!first.refused);
        QCOMPARE(first.newCustomers, 0);
        for (const QString &each : {QStringLiteral("試験次郎,,1000\n"),
                                    QStringLiteral(" 試験  次郎 ,シケンジロウ,1000\n"),
                                    QStringLiteral("試験 次郎,ｼｹﾝ ｼﾞﾛｳ,1000\n")}) {
            const OpeningReport twice = house.list(each, header);
            QVERIFY2(twice.refused, qPrintable(each));
            QCOMPARE(twice.refused->fault, Fault::FileAlreadyImported);
        }
        QCOMPARE(house.bills(QStringLiteral("A-1,試験次郎,ｼｹﾝｼﾞﾛｳ,500\n")).newCustomers, 0);
        const OpeningReport other = house.list(QStringLiteral("ABC㈱,,700\nＡＢＣ株式会社,,800\n"
                                                              "試験次郎,シケン サブロウ,900\n"),
                                               header);
        QVERIFY(!other.refused);
        QCOMPARE(other.newCustomers, 2); // the company once, and whose kana are others
        QCOMPARE(house.wrong(), QString());
        const OpeningReport several =
            house.bills(QStringLiteral("A-2,古山 一,,3000\nA-3,試験 次郎,,500\n"));
        QVERIFY(several.refused);
        QCOMPARE(several.refused->fault, Fault::NoSuchCustomer);
        QCOMPARE(several.refused->args.mid(1, 2),
                 (QStringList{QStringLiteral("several"), QStringLiteral("3")}));
        const QString who = several.refused->args.value(3);
        QVERIFY2(who.contains(QString::number(house.desk.customer.number))
                     && who.contains(QStringLiteral("シケン サブロウ")),
                 qPrintable(who));
    }
};

QTEST_GUILESS_MAIN(TestOpeningsAgain)
#include "tst_openings_again.moc"
