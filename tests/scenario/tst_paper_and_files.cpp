// SPDX-License-Identifier: GPL-3.0-or-later
// Paper 済通 tells of money that a file tells of, too: whichever comes first, it is booked once,
// and what only one of them tells is booked as well.
#include "models/services/inbox/entries.h"
#include "models/services/inbox/inbox.h"
#include "tests/scenario/book_store.h"
#include "tests/support/notice_files.h"
#include "tests/support/suite.h"

#include <algorithm>
#include <map>
#include <random>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

const QString agencyKey = QStringLiteral("999999-12345");
const QString bankKey = QStringLiteral("0009-227-1-1234567");

struct Receipt final
{
    qint64 slip;
    qint64 amount;
    int day = 20;
    NoticeKind kind = NoticeKind::Confirmed;
};

NoticeRecord noticeOf(const Receipt &receipt, int minute = 0)
{
    NoticeRecord record;
    record.kind = receipt.kind;
    record.receivedOn = QDate(2026, 11, receipt.day);
    record.receivedAt = QTime(12, minute);
    record.amount = Yen(receipt.amount);
    record.barcode = test::slipBarcode(receipt.slip, 0, QDate(2026, 12, 31), record.amount);
    record.chain = QStringLiteral("10");
    record.shop = QStringLiteral("1234");
    return record;
}

// Both ways in, and what they make of the books.
class Desk final
{
public:
    explicit Desk(const QString &engine)
        : store(engine, 3, 3)
        , m_before(agency())
    {
    }
    ImportReport file(const std::vector<Receipt> &receipts)
    {
        std::vector<NoticeRecord> records;
        for (const Receipt &receipt : receipts)
            records.push_back(noticeOf(receipt, receipt.day));
        const auto bytes = writeAgency120(records, {QDate(2026, 11, 21), true});
        if (!bytes)
            qFatal("no file");
        return store.import(QStringLiteral("file %1").arg(++m_files), *bytes);
    }
    ImportReport paper(const std::vector<Receipt> &receipts)
    {
        const EntryService entries(store.desk().context());
        qint64 total = 0;
        for (const Receipt &receipt : receipts)
            total += receipt.amount;
        const Actor &actor = store.desk().actor();
        const EntryBatchId id =
            must(entries.open(actor, {agencyKey, int(receipts.size()), Yen(total), {}})).id;
        for (const Receipt &receipt : receipts) {
            NewEntryRow row;
            row.receivedOn = QDate(2026, 11, receipt.day);
            row.amount = Yen(receipt.amount);
            row.slip = QString::number(receipt.slip);
            must(entries.addRow(actor, id, row));
        }
        return must(entries.book(actor, id));
    }
    UndoReport undo(const ImportReport &report)
    {
        return must(store.desk().undo().import(store.desk().actor(), *report.import));
    }
    qint64 money() { return agency() - m_before; }
    QString payments() // slip, day and state of each
    {
        const auto rows = must(store.desk().context().store.read([](Session &session) {
            return session.all("SELECT slip_key, received_on, state FROM payment ORDER BY id",
                               {},
                               [](const Row &row) {
                                   return QStringLiteral(" %1@%2 %3")
                                       .arg(
                                           row.text(0).right(2), row.text(1).right(2), row.text(2));
                               });
        }));
        return QStringList(rows.begin(), rows.end()).join(QString());
    }

    BookStore store;

private:
    qint64 agency() { return store.accounts()[QStringLiteral("agency_clearing")]; }
    qint64 m_before;
    int m_files = 0;
};

} // namespace

class TestPaperAndFiles final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void paperFirst_data() { addEngines(); }
    void paperFirst();
    void fileFirst_data() { addEngines(); }
    void fileFirst();
    void equalAmountsOfTwoSlips_data() { addEngines(); }
    void equalAmountsOfTwoSlips();
    void twiceOnPaperIsTwice_data() { addEngines(); }
    void twiceOnPaperIsTwice();
    void weeksApartIsTwice_data() { addEngines(); }
    void weeksApartIsTwice();
    void whatIsProvisionalBecomesFinal_data() { addEngines(); }
    void whatIsProvisionalBecomesFinal();
    void eachUndoneLeavesTheOther_data() { addEngines(); }
    void eachUndoneLeavesTheOther();
    void transfersByFax_data() { addEngines(); }
    void transfersByFax();
    void anyOrderMakesTheSameBooks();

private:
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        for (const QString &engine : BookStore::engines())
            QTest::newRow(qPrintable(engine)) << engine;
    }
};

void TestPaperAndFiles::paperFirst()
{
    QFETCH(const QString, engine);
    Desk desk(engine);
    const ImportReport paper = desk.paper({{1, 5'000}, {2, 7'000}});
    QCOMPARE(paper.fresh, 2);
    QCOMPARE(desk.money(), 12'000);
    // The file tells of both, and of one that no paper told.
    const ImportReport file = desk.file({{1, 5'000}, {2, 7'000}, {3, 900}});
    QCOMPARE(file.fresh, 1);
    QCOMPARE(file.repeated, 2);
    QCOMPARE(file.confirmed, Yen(900));
    QCOMPARE(file.repeatedFrom.size(), size_t(1));
    QCOMPARE(file.repeatedFrom[0].import, *paper.import);
    QCOMPARE(desk.money(), 12'900);
    const ImportReport again = desk.file({{1, 5'000}, {2, 7'000}, {3, 900}});
    QCOMPARE(again.fresh, 0);
    QCOMPARE(again.repeated, 3);
    QCOMPARE(desk.money(), 12'900);
    const auto rows =
        must(InboxService(desk.store.desk().context()).arrivals(desk.store.desk().actor()));
    QCOMPARE(rows[1].fresh, 1);
    QCOMPARE(rows[1].repeated, 2);
    QCOMPARE(rows[1].confirmed, Yen(900));
    QCOMPARE(rows[2].confirmed, Yen(12'000));
    QCOMPARE(desk.store.differences(), QStringList());
}

void TestPaperAndFiles::fileFirst()
{
    QFETCH(const QString, engine);
    Desk desk(engine);
    const ImportReport file = desk.file({{1, 5'000}, {2, 7'000}});
    const ImportReport paper = desk.paper({{2, 7'000}, {4, 300}});
    QCOMPARE(paper.fresh, 1);
    QCOMPARE(paper.repeated, 1);
    QCOMPARE(paper.repeatedFrom[0].import, *file.import);
    QCOMPARE(desk.money(), 12'300);
    QCOMPARE(desk.store.differences(), QStringList());
}

// Slips of one day and one amount are told apart, on one paper and on two; the same paper typed
// again is known.
void TestPaperAndFiles::equalAmountsOfTwoSlips()
{
    QFETCH(const QString, engine);
    Desk desk(engine);
    QCOMPARE(desk.paper({{1, 5'000}, {2, 5'000}}).fresh, 2);
    QCOMPARE(desk.paper({{3, 5'000}}).fresh, 1);
    const ImportReport again = desk.paper({{2, 5'000}, {4, 5'000}});
    QCOMPARE(again.fresh, 1);
    QCOMPARE(again.repeated, 1);
    QCOMPARE(desk.money(), 20'000);
    QCOMPARE(desk.store.differences(), QStringList());
}

// One slip that was paid twice: each telling of one side goes with one of the other.
void TestPaperAndFiles::twiceOnPaperIsTwice()
{
    QFETCH(const QString, engine);
    Desk desk(engine);
    QCOMPARE(desk.paper({{1, 5'000, 19}, {1, 5'000, 20}}).fresh, 2);
    QCOMPARE(desk.file({{1, 5'000, 20}}).repeated, 1);
    QCOMPARE(desk.file({{1, 5'000, 19}, {1, 5'000, 20}}).fresh, 0);
    QCOMPARE(desk.money(), 10'000);
    QCOMPARE(desk.file({{2, 700, 19}}).fresh, 1);
    QCOMPARE(desk.paper({{2, 700, 18}, {2, 700, 19}}).fresh, 1); // one of the same paper is new
    QCOMPARE(desk.money(), 11'400);
    QCOMPARE(desk.paper({{3, 100, 19}}).fresh, 1);
    QCOMPARE(desk.file({{3, 100, 18}, {3, 100, 19}}).fresh, 1); // one of the same file is
    QCOMPARE(desk.money(), 11'600);
    // A third one is money that no paper told of; the same slip with another amount is, too.
    QCOMPARE(desk.file({{1, 5'000, 18}}).fresh, 1);
    QCOMPARE(desk.file({{1, 4'999, 20}}).fresh, 1);
    QCOMPARE(desk.money(), 21'599);
    QCOMPARE(desk.store.differences(), QStringList());
}

// A slip paid again weeks later is no second telling of the first time, whichever came first.
void TestPaperAndFiles::weeksApartIsTwice()
{
    QFETCH(const QString, engine);
    Desk desk(engine);
    QCOMPARE(desk.file({{1, 5'000, 3}}).fresh, 1);
    QCOMPARE(desk.paper({{1, 5'000, 20}}).fresh, 1);
    QCOMPARE(desk.money(), 10'000);
    QCOMPARE(desk.file({{1, 5'000, 20}}).repeated, 1);
    QCOMPARE(desk.paper({{1, 5'000, 3}}).repeated, 1);
    QCOMPARE(desk.money(), 10'000);
    QCOMPARE(desk.paper({{2, 700, 20}}).fresh, 1);
    QCOMPARE(desk.file({{2, 700, 3}}).fresh, 1);
    QCOMPARE(desk.file({{2, 700, 20}}).repeated, 1);
    QCOMPARE(desk.money(), 11'400);
    QCOMPARE(desk.payments(),
             QStringLiteral(" 01@03 confirmed 01@20 confirmed 02@20 confirmed 02@03 confirmed"));
    QCOMPARE(desk.store.differences(), QStringList());
}

void TestPaperAndFiles::whatIsProvisionalBecomesFinal()
{
    QFETCH(const QString, engine);
    Desk desk(engine);
    desk.file({{1, 5'000, 20, NoticeKind::Preliminary}});
    QCOMPARE(desk.money(), 0);
    QCOMPARE(desk.paper({{1, 5'000}, {2, 600}}).fresh, 2);
    QCOMPARE(desk.money(), 5'600);
    QCOMPARE(desk.file({{1, 5'000}, {2, 600}}).repeated, 2);
    QCOMPARE(desk.file({{2, 600, 20, NoticeKind::Preliminary}}).fresh, 1); // late
    QCOMPARE(desk.money(), 5'600);
    QCOMPARE(desk.store.differences(), QStringList());
}

void TestPaperAndFiles::eachUndoneLeavesTheOther()
{
    QFETCH(const QString, engine);
    for (const bool paperLast : {false, true}) {
        Desk desk(engine);
        const std::vector<Receipt> told{{1, 5'000}};
        const ImportReport first = paperLast ? desk.file(told) : desk.paper(told);
        const ImportReport second = paperLast ? desk.paper(told) : desk.file(told);
        QVERIFY(desk.undo(first).tellers.empty()); // nothing is to be taken in again
        QCOMPARE(desk.money(), 5'000); // the other one still tells of it
        desk.undo(second);
        QCOMPARE(desk.money(), 0);
        QCOMPARE(desk.file(told).fresh, 1);
        QCOMPARE(desk.paper(told).repeated, 1);
        QCOMPARE(desk.money(), 5'000);
        QCOMPARE(desk.store.differences(), QStringList());
    }
}

// A fax of the bank's, by payer, amount and day.
void TestPaperAndFiles::transfersByFax()
{
    QFETCH(const QString, engine);
    Desk desk(engine);
    BookStore &store = desk.store;
    const auto made = test::noticeScenario(test::seed(), 6);
    std::vector<NoticeRecord> credits;
    std::copy_if(
        made.bank.begin(), made.bank.end(), std::back_inserter(credits), [](const auto &each) {
            return each.kind == NoticeKind::Credit && !each.payerName.isEmpty();
        });
    QVERIFY(!credits.empty());
    const NoticeRecord &told = credits.front();
    const EntryService entries(store.desk().context());
    const Actor &actor = store.desk().actor();
    store.clock().set(QDateTime(made.day.addDays(1), QTime(3, 0), Qt::UTC));
    const EntryBatchId id = must(entries.open(actor, {bankKey, 1, told.amount, {}})).id;
    NewEntryRow row;
    row.receivedOn = told.receivedOn;
    row.amount = told.amount;
    row.payer = told.payerName;
    must(entries.addRow(actor, id, row));
    QCOMPARE(must(entries.book(actor, id)).fresh, 1);
    const auto bank = [&store] { return store.accounts()[QStringLiteral("bank")]; };
    QCOMPARE(bank(), told.amount.amount());
    Yen sum;
    for (const NoticeRecord &credit : credits)
        sum += credit.amount;
    const auto bytes =
        writeZengin01(credits, made.account, NoticeLayout::Zengin01A, {made.day, true});
    QVERIFY(bytes.has_value());
    const ImportReport file = store.import(QStringLiteral("bank"), *bytes);
    QCOMPARE(file.held, 0);
    QCOMPARE(file.fresh, int(credits.size()) - 1);
    QCOMPARE(bank(), sum.amount());
    QCOMPARE(store.differences(), QStringList());
}

void TestPaperAndFiles::anyOrderMakesTheSameBooks()
{
    std::mt19937 random(test::seed());
    const auto draw = [&random](int least, int most) {
        return std::uniform_int_distribution<int>(least, most)(random);
    };
    for (int round = 0; round < 6; ++round) {
        // What was paid, and which side tells of it; at least one does.
        std::vector<std::vector<Receipt>> papers(2);
        std::vector<std::vector<Receipt>> files(3);
        std::map<qint64, std::pair<int, int>> tellings; // of each slip: on paper, in files
        for (int i = 0; i < 12; ++i) {
            const Receipt receipt{1 + i / 2, 1'000 + 100 * (i / 2), 10 + i % 2};
            const int side = draw(0, 2);
            if (side != 0)
                papers[size_t(draw(0, 1))].push_back(receipt);
            if (side != 1)
                files[size_t(draw(0, 2))].push_back(receipt);
            tellings[receipt.amount].first += side != 0 ? 1 : 0;
            tellings[receipt.amount].second += side != 1 ? 1 : 0;
        }
        qint64 paid = 0;
        for (const auto &[amount, told] : tellings)
            paid += amount * std::max(told.first, told.second);
        std::vector<int> order{0, 1, 2, 3, 4};
        std::shuffle(order.begin(), order.end(), random);
        Desk desk(QStringLiteral("sqlite"));
        QString story;
        for (const int each : order) {
            const bool isPaper = each < 2;
            const auto &told = isPaper ? papers[size_t(each)] : files[size_t(each - 2)];
            story += isPaper ? QStringLiteral(" paper") : QStringLiteral(" file");
            for (const Receipt &receipt : told)
                story += QStringLiteral(" %1@%2").arg(receipt.slip).arg(receipt.day);
            if (!told.empty())
                isPaper ? desk.paper(told) : desk.file(told);
        }
        for (const auto &told : files) {
            if (!told.empty())
                QCOMPARE(desk.file(told).fresh, 0);
        }
        QVERIFY2(desk.money() == paid,
                 qPrintable(QStringLiteral("%1 of %2:%3 made%4")
                                .arg(desk.money())
                                .arg(paid)
                                .arg(story, desk.payments())));
        QCOMPARE(desk.store.differences(), QStringList());
    }
}

QTEST_GUILESS_MAIN(TestPaperAndFiles)
#include "tst_paper_and_files.moc"
