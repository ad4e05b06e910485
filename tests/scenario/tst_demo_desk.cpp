// SPDX-License-Identifier: GPL-3.0-or-later
// What the demo plays for an accountant's desk: everything on the pages of settlement and direct
// debit is there, whatever day it is made on, and the second opinion agrees.
#include "models/services/debit/debit_batches.h"
#include "models/services/debit/mandates.h"
#include "models/services/demo_desk/demo_desk.h"
#include "models/services/settlement/settlement_service.h"
#include "models/services/sheets/sheets.h"
#include "models/services/tenants/tenant_service.h"
#include "models/storage/asking/stores.h"
#include "tests/scenario/book_store.h"
#include "tests/support/suite.h"

using namespace keshikomi;
using test::BookStore;
using test::must;

class TestDemoDesk final : public test::Suite
{
    Q_OBJECT

private:
    // Somebody gets an English sheet, which names the house in English.
    static void compareEnglish(const ServiceContext &books, const Actor &me)
    {
        const auto numbers = must(books.read(me, [](Session &session) {
            return session.all("SELECT b.number FROM bill b JOIN customer c ON c.id = b.customer "
                               "WHERE c.name LIKE 'Ms. %'",
                               {},
                               [](const Row &row) { return row.integer(0); });
        }));
        QCOMPARE(numbers.size(), std::size_t(1));
        SheetWish wish;
        wish.kind = SheetKind::Invoice;
        wish.number = numbers.front();
        const SheetDraft draft = must(SheetService(books).look(me, wish));
        QCOMPARE(sheetKindOf(draft.contents.front(), draft.form), SheetKind::InvoiceEnglish);
        const auto house =
            must(books.read(me, [](Session &session) { return findHouse(session); }));
        QVERIFY(house);
        QCOMPARE(house->entity.nameEn, QStringLiteral("Kasasagi Motors Co., Ltd."));
    }

private Q_SLOTS:
    // The turn of the year and the holidays of May stand between a cycle and its payout.
    void isThereOnAnyDay_data()
    {
        QTest::addColumn<QString>("engine");
        QTest::addColumn<QDate>("today");
        const QStringList engines = BookStore::engines();
        for (const QString &engine : engines)
            QTest::addRow("%s", qPrintable(engine)) << engine << QDate(2026, 11, 26);
        for (const QDate day : {QDate(2027, 1, 4),
                                QDate(2027, 2, 1),
                                QDate(2027, 3, 31),
                                QDate(2027, 5, 9),
                                QDate(2027, 8, 16)})
            QTest::addRow("%s", qPrintable(day.toString(Qt::ISODate)))
                << QStringLiteral("sqlite") << day;
    }
    void isThereOnAnyDay()
    {
        QFETCH(const QString, engine);
        QFETCH(const QDate, today);
        BookStore store(engine, 3, 3);
        store.clock().set(QDateTime(today, QTime(3, 0), Qt::UTC));
        const Actor me = store.desk().actor();
        const ServiceContext books = store.desk().context();
        const Done played = DemoDeskService(books).make(me);
        QVERIFY2(played, qPrintable(played ? QString() : played.error().args.join(u' ')));

        const auto mandates = must(MandateService(books).list(me, true));
        const auto count = [&mandates](MandateState state) {
            return std::count_if(mandates.begin(), mandates.end(), [state](const Mandate &each) {
                return each.state == state;
            });
        };
        QCOMPARE(count(MandateState::Active), 5);
        QCOMPARE(count(MandateState::Suspended), 1);
        QCOMPARE(count(MandateState::Asked), 1);
        const auto batches = must(DebitBatchService(books).list(me, true));
        QCOMPARE(batches.size(), std::size_t(2));
        QCOMPARE(batches.front().state, DebitBatchState::Made); // waits for another person
        QCOMPARE(batches.front().items, 1);
        QCOMPARE(batches.back().state, DebitBatchState::Answered);
        QCOMPARE(batches.back().failed, 2);
        QCOMPARE(batches.back().collected, 4);

        const auto tenants = must(TenantService(books).list(me));
        QCOMPARE(tenants.size(), std::size_t(2));
        for (const TenantRow &row : tenants) {
            QVERIFY(row.tenant.is.firstBill > 0 && row.sums.collected > Yen(0));
            QVERIFY(row.sums.untold.isZero() && row.sums.open > Yen(0));
            const auto told = must(TenantService(books).statements(me, row.tenant.id));
            QCOMPARE(told.size(), std::size_t(1));
            QCOMPARE(told.front().paid, &row == &tenants.front());
        }

        const SettlementService settlements(books);
        const auto cycles = must(settlements.expected(me, {}, today.addDays(-75), today));
        const auto in = [&cycles](CycleState state) {
            return std::count_if(cycles.begin(), cycles.end(), [state](const CycleRow &each) {
                return each.state == state;
            });
        };
        QCOMPARE(in(CycleState::Late), 1);
        QVERIFY(in(CycleState::Booked) >= 1);
        QCOMPARE(must(settlements.list(me, true)).size(), std::size_t(in(CycleState::Booked)));
        QVERIFY(must(settlements.raiseLate(me, true)).empty()); // told already
        compareEnglish(books, me);
        QCOMPARE(store.differences(), QStringList());
    }

    // Made before the desk opens: nothing is recorded ahead of the clock.
    void nothingLiesAhead()
    {
        BookStore store(BookStore::engines().constFirst(), 3, 3);
        const QDateTime now(QDate(2026, 11, 26), QTime(21, 30), Qt::UTC); // half past six in Japan
        store.clock().set(now);
        const ServiceContext books = store.desk().context();
        QVERIFY(DemoDeskService(books).make(store.desk().actor()));
        const auto last = books.store
                              .read([](Session &session) {
                                  return session.one("SELECT MAX(recorded_at) FROM operation",
                                                     {},
                                                     [](const Row &row) { return row.instant(0); });
                              })
                              .result();
        QVERIFY(last && *last);
        QVERIFY2(**last <= now, qPrintable((*last)->toString(Qt::ISODate)));
    }
    void isNotForEverybody()
    {
        BookStore store(QStringLiteral("sqlite"), 1, 1);
        Actor clerk = store.desk().actor();
        clerk.role = Role::Clerk;
        const Done played = DemoDeskService(store.desk().context()).make(clerk);
        QVERIFY(!played);
        QCOMPARE(played.error().fault, Fault::PermissionMissing);
    }
};

QTEST_GUILESS_MAIN(TestDemoDesk)
#include "tst_demo_desk.moc"
