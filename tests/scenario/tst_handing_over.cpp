// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from another program, what goes on to one, and what an auditor is shown.
#include "models/domain/bill.h"
#include "models/domain/try.h"
#include "models/formats/cp932.h"
#include "models/services/books/journal_export.h"
#include "models/services/books/journal_profile.h"
#include "models/services/differences/differences.h"
#include "models/services/evidence/evidence_service.h"
#include "models/services/opening/opening_service.h"
#include "models/services/opening/shadow_run.h"
#include "tests/scenario/book_store.h"
#include "tests/support/suite.h"

#include <algorithm>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

// English names of accounts may hold a comma: such a cell stands in quotation marks.
QStringList cellsOf(const QString &line)
{
    QStringList cells{QString()};
    bool quoted = false;
    for (const QChar sign : line) {
        if (sign == QLatin1Char('"'))
            quoted = !quoted;
        if (sign == QLatin1Char(',') && !quoted)
            cells << QString();
        else
            cells.back() += sign;
    }
    return cells;
}

template<typename T>
Fault faultOf(const Later<T> &later)
{
    const Result<T> result = later.result();
    return result ? Fault::Count : result.error().fault;
}

qint64 number(BookStore &store, const char *sql)
{
    return must(
        store.desk().context().store.read([sql](Session &session) { return session.number(sql); }));
}

void importSamples(BookStore &store)
{
    store.import(QStringLiteral("konbini.csv"),
                 BookStore::sample(QStringLiteral("cvs-agency-dsk-style.sjis.csv")));
    store.import(QStringLiteral("bank.txt"),
                 BookStore::sample(QStringLiteral("furikomi-nyukin-01A.crlf.txt")));
}

ExportWish wishFor(const QString &profile)
{
    ExportWish wish;
    wish.choice = {profile, must(ownProfile(profile)), {}};
    return wish;
}

const char *const oldList =
    "請求番号,顧客名,フリガナ,残高,発行日,支払期限,消込額,消込日\r\n"
    "A-1,山田 太郎,ヤマダ タロウ,\"33,000\",2026/7/1,2026-07-31,33000,20260727\r\n"
    "A-2,みどり商会,カ)ミドリショウカイ,128260,2026/7/1,2026/7/31,,\r\n"
    "A-3,白鳥 ひきつぎ,,5500,2026/7/2,2026/7/31,5500,2026/7/27\r\n"
    "A-4,白鳥 ひきつぎ,,700,,,,\r\n";

NoticeFile listFile(const QByteArray &bytes = QByteArray(oldList))
{
    return {QStringLiteral("old.csv"), bytes};
}

const EvidenceRow *rowOf(const EvidenceChain &chain, EvidenceGroup group)
{
    const auto found = std::find_if(chain.rows.begin(), chain.rows.end(), [group](const auto &row) {
        return row.group == group;
    });
    return found == chain.rows.end() ? nullptr : &*found;
}

QString factOf(const EvidenceRow &row, const char *name)
{
    for (const EvidenceFact &fact : row.facts) {
        if (fact.name == QLatin1String(name))
            return fact.value;
    }
    return {};
}

} // namespace

class TestHandingOver final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void eachPostingGoesOutOnce_data() { addEngines(); }
    void eachPostingGoesOutOnce();
    void everyProfileBalances_data();
    void everyProfileBalances();
    void aChoiceIsRemembered();
    void wrongProfilesAreRefused_data();
    void wrongProfilesAreRefused();
    void openBillsAreTakenOver_data() { addEngines(); }
    void openBillsAreTakenOver();
    void whatIsClearedIsNotTakenOver_data();
    void whatIsClearedIsNotTakenOver();
    void listIsTakenBack_data() { addEngines(); }
    void listIsTakenBack();
    void allOrNothing_data() { addEngines(); }
    void allOrNothing();
    void theShadowTouchesNothing_data() { addEngines(); }
    void theShadowTouchesNothing();
    void theChainIsWhole_data() { addEngines(); }
    void theChainIsWhole();

private:
    static void addEngines()
    {
        QTest::addColumn<QString>("engine");
        for (const QString &engine : BookStore::engines())
            QTest::newRow(qPrintable(engine)) << engine;
    }
};

void TestHandingOver::eachPostingGoesOutOnce()
{
    QFETCH(QString, engine);
    BookStore store(engine, 10, 30);
    const Actor actor = store.desk().actor();
    const JournalExportService service(store.desk().context());
    const qint64 all = number(store, "SELECT COUNT(*) FROM posting");
    ExportWish wish = wishFor(QStringLiteral("generic"));
    wish.dryRun = true;
    const Exported dry = must(service.exportNew(actor, wish));
    QVERIFY(!dry.batch);
    QCOMPARE(dry.postings, all);
    wish.dryRun = false;
    const Exported first = must(service.exportNew(actor, wish));
    QCOMPARE(first.postings, all);
    QCOMPARE(first.file, dry.file);
    QCOMPARE(faultOf(service.exportNew(actor, wishFor(QStringLiteral("yayoi")))),
             Fault::NothingToExport);

    importSamples(store);
    store.clear();
    const Exported second = must(service.exportNew(actor, wishFor(QStringLiteral("yayoi"))));
    QCOMPARE(second.postings, number(store, "SELECT COUNT(*) FROM posting") - all);
    for (const Exported &batch : {first, second})
        QCOMPARE(must(service.exportAgain(actor, *batch.batch)).file, batch.file);
    QCOMPARE(must(service.batches(actor)).size(), std::size_t(2));
    QCOMPARE(faultOf(service.exportAgain(actor, 99)), Fault::NoSuchBatch);
    const Actor clerk{QStringLiteral("mika"), Role::Clerk, QStringLiteral("desk")};
    QCOMPARE(faultOf(service.exportNew(clerk, wish)), Fault::PermissionMissing);
    QCOMPARE(faultOf(service.exportAgain(clerk, *first.batch)), Fault::PermissionMissing);
    QCOMPARE(store.differences(), QStringList());
}

void TestHandingOver::everyProfileBalances_data()
{
    QTest::addColumn<int>("columns");
    QTest::addColumn<int>("debit"); // place of the amounts
    QTest::addColumn<int>("credit");
    QTest::newRow("generic") << 15 << 6 << 10;
    QTest::newRow("generic-en") << 15 << 6 << 10;
    QTest::newRow("yayoi") << 25 << 8 << 14;
    QTest::newRow("freee") << 20 << 9 << 17;
    QTest::newRow("moneyforward") << 27 << 8 << 16;
}

void TestHandingOver::everyProfileBalances()
{
    QFETCH(int, columns);
    QFETCH(int, debit);
    QFETCH(int, credit);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    BookStore store(QStringLiteral("sqlite"), 10, 30);
    importSamples(store);
    store.clear();
    const Exported exported = must(JournalExportService(store.desk().context())
                                       .exportNew(store.desk().actor(), wishFor(name)));
    const bool cp932 = exported.encoding == QLatin1String("cp932");
    QString text;
    for (const QByteArray &line : exported.file.split('\n')) {
        const DecodedText decoded = cp932 ? decodeCp932(line.trimmed())
                                          : DecodedText{QString::fromUtf8(line.trimmed()), -1};
        QVERIFY(decoded.isGood());
        text += decoded.text + QLatin1Char('\n');
    }
    QCOMPARE(exported.file.startsWith("\xEF\xBB\xBF"), !cp932);
    qint64 debits = 0;
    qint64 credits = 0;
    QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (name != QLatin1String("yayoi"))
        lines.removeFirst();
    for (const QString &line : lines) {
        const QStringList cells = cellsOf(line);
        QCOMPARE(cells.size(), columns);
        debits += cells[debit].toLongLong();
        credits += cells[credit].toLongLong();
    }
    QCOMPARE(debits, credits);
    QCOMPARE(debits, number(store, "SELECT SUM(amount) FROM posting_line WHERE amount > 0"));
    if (name == QLatin1String("yayoi")) {
        QVERIFY(lines.first().startsWith(QLatin1String("\"2110\""))
                || lines.first().startsWith(QLatin1String("2110")));
        QVERIFY(text.contains(QStringLiteral("課税売上別10%")));
    }
}

void TestHandingOver::aChoiceIsRemembered()
{
    BookStore store(QStringLiteral("sqlite"), 2, 2);
    const Actor actor = store.desk().actor();
    const JournalExportService service(store.desk().context());
    QVERIFY(!must(service.remembered(actor)));
    ExportWish wish = wishFor(QStringLiteral("freee"));
    wish.choice.encoding = QStringLiteral("cp932");
    wish.remember = true;
    QCOMPARE(must(service.exportNew(actor, wish)).encoding, QStringLiteral("cp932"));
    const auto kept = must(service.remembered(actor));
    QVERIFY(kept);
    QCOMPARE(kept->profile, QStringLiteral("freee"));
    QCOMPARE(kept->encoding, QStringLiteral("cp932"));
    QCOMPARE(kept->definition, wish.choice.definition);
}

void TestHandingOver::wrongProfilesAreRefused_data()
{
    QTest::addColumn<QByteArray>("was");
    QTest::addColumn<QByteArray>("becomes");
    const auto row = [](const char *name, const char *was, const char *becomes) {
        QTest::newRow(name) << QByteArray(was) << QByteArray(becomes);
    };
    row("schema", "\"schema\": 1", "\"schema\": 2");
    row("an unknown value", "{posting}", "{password}");
    row("an account without a word", "\"cash\": \"現金\"", "\"cash\": \"\"");
    row("an account nobody has", "\"cash\":", "\"gold\":");
    row("encoding", "utf-8-bom", "utf-16");
    row("no JSON", "{", "");
}

void TestHandingOver::wrongProfilesAreRefused()
{
    QFETCH(QByteArray, was);
    QFETCH(QByteArray, becomes);
    QByteArray json = must(ownProfile(QStringLiteral("generic")));
    QVERIFY(journalProfile(json, QStringLiteral("generic")));
    QVERIFY(json.contains(was));
    json.replace(was, becomes);
    const auto profile = journalProfile(json, QStringLiteral("generic"));
    QVERIFY(!profile);
    QCOMPARE(profile.error().fault, Fault::ColumnMapWrong);
    // An account of later than the definition, as batches keep theirs: none of its rows has it.
    QByteArray old = must(ownProfile(QStringLiteral("generic")));
    old.replace("\"other_receipts\":", "\"cash\":");
    QVERIFY(journalProfile(old, QStringLiteral("generic")));
}

void TestHandingOver::openBillsAreTakenOver()
{
    QFETCH(QString, engine);
    BookStore store(engine, 2, 2);
    const Actor actor = store.desk().actor();
    const OpeningService service(store.desk().context());
    const qint64 bills = number(store, "SELECT COUNT(*) FROM bill");
    const QDate day(2026, 8, 1);
    const OpeningReport dry = must(service.import(actor, listFile(), {day, true}));
    QVERIFY(!dry.opening && !dry.refused);
    QCOMPARE(number(store, "SELECT COUNT(*) FROM bill"), bills);
    const OpeningReport report = must(service.import(actor, listFile(), {day, false}));
    QVERIFY(report.opening && !report.refused);
    QCOMPARE(report.bills, 2);
    QCOMPARE(report.settled, 2); // are paid
    QCOMPARE(report.newCustomers, 2);
    QCOMPARE(report.amount, Yen(128'260 + 700));
    QCOMPARE(dry.amount, report.amount);
    QCOMPARE(-store.accounts()[QStringLiteral("opening_balance")], report.amount.amount());
    QCOMPARE(number(store,
                    "SELECT COUNT(*) FROM posting WHERE effective_on = '2026-08-01' "
                    "AND kind = 'opening-balance'"),
             2);
    const OpeningReport again = must(service.import(actor, listFile(), {day, false}));
    QVERIFY(again.refused);
    QCOMPARE(again.refused->fault, Fault::FileAlreadyImported);
    // One that was taken over by mistake is cancelled like any other.
    const qint64 first =
        number(store, "SELECT MIN(b.number) FROM bill b JOIN opening_bill o ON o.bill = b.id");
    must(store.desk().bills().cancel(actor, first, QStringLiteral("paid before")));
    QCOMPARE(-store.accounts()[QStringLiteral("opening_balance")],
             report.amount.amount() - 128'260);
    QCOMPARE(store.differences(), QStringList());
}

// 残高 is what was open before 消込額, as in the shadow run.
void TestHandingOver::whatIsClearedIsNotTakenOver_data()
{
    QTest::addColumn<QByteArray>("cleared"); // of 33,000
    QTest::addColumn<qint64>("amount"); // -1: refused
    QTest::newRow("nothing") << QByteArray() << qint64(33'000);
    QTest::newRow("a part") << QByteArray("32,560") << qint64(440);
    QTest::newRow("all") << QByteArray("33000") << qint64(0);
    QTest::newRow("more than there was") << QByteArray("33001") << qint64(-1);
}

void TestHandingOver::whatIsClearedIsNotTakenOver()
{
    QFETCH(QByteArray, cleared);
    QFETCH(qint64, amount);
    BookStore store(QStringLiteral("sqlite"), 2, 2);
    const QByteArray list = "請求番号,顧客名,残高,消込額\r\nX-1,白鳥,33000,\"" + cleared + "\"\r\n";
    const OpeningReport report = must(
        OpeningService(store.desk().context()).import(store.desk().actor(), listFile(list), {}));
    QCOMPARE(report.refused.has_value(), amount < 0);
    if (report.refused) {
        QCOMPARE(report.refused->fault, Fault::NumberOutOfRange);
        return;
    }
    QCOMPARE(report.bills, amount > 0 ? 1 : 0);
    QCOMPARE(report.settled, amount > 0 ? 0 : 1);
    QCOMPARE(-store.accounts()[QStringLiteral("opening_balance")], amount);
}

void TestHandingOver::listIsTakenBack()
{
    QFETCH(QString, engine);
    BookStore store(engine, 2, 2);
    const Actor actor = store.desk().actor();
    const OpeningService service(store.desk().context());
    const auto before = store.accounts();
    const QDate day(2026, 8, 1);
    const OpeningReport report = must(service.import(actor, listFile(), {day, false}));
    QVERIFY(report.opening.has_value());
    const BillId taken(number(store, "SELECT MIN(bill) FROM opening_bill"));
    QCOMPARE(must(service.oldNumber(actor, taken)), QStringLiteral("A-2"));
    QCOMPARE(must(service.oldNumber(actor, BillId(1))), QString());

    // One yen that was cleared keeps all of it.
    const qint64 billNumber =
        number(store, "SELECT MIN(b.number) FROM bill b JOIN opening_bill o ON o.bill = b.id");
    const DifferenceService differences(store.desk().context());
    ClearingDecision decision;
    decision.differences = {{taken, DifferenceKind::Discount, Yen(1)}};
    const DecisionReport settled = must(differences.settle(actor, decision));
    const Result<OpeningUndone> kept = service.undo(actor, *report.opening).result();
    QVERIFY(!kept);
    QCOMPARE(kept.error().fault, Fault::OpeningHasPayments);
    QCOMPARE(kept.error().args, QStringList{billNumberText(billNumber)});
    must(store.desk().undo().run(actor, settled.run));

    QCOMPARE(must(service.undo(actor, *report.opening, true)).bills.size(), size_t(2));
    QVERIFY(!must(service.list(actor)).front().undone);
    const OpeningUndone undone = must(service.undo(actor, *report.opening));
    QCOMPARE(undone.amount, report.amount);
    QVERIFY(must(service.list(actor)).front().undone);
    QCOMPARE(store.accounts(), before);
    QCOMPARE(service.undo(actor, *report.opening).result().error().fault, Fault::AlreadyUndone);
    QCOMPARE(service.undo(actor, 99).result().error().fault, Fault::NoSuchImport);

    // What was taken back no longer guards.
    const OpeningReport again = must(service.import(actor, listFile(), {day, false}));
    QVERIFY(again.opening && !again.refused);
    QCOMPARE(store.differences(), QStringList());
}

void TestHandingOver::allOrNothing()
{
    QFETCH(QString, engine);
    BookStore store(engine, 2, 2);
    const Actor actor = store.desk().actor();
    const OpeningService service(store.desk().context());
    const qint64 bills = number(store, "SELECT COUNT(*) FROM bill");
    const auto refused = [&](const QByteArray &bytes) {
        const OpeningReport report = must(service.import(actor, listFile(bytes), {}));
        return report.refused ? report.refused->fault : Fault::Count;
    };
    const QByteArray good(oldList);
    QCOMPARE(refused({}), Fault::FileEmpty);
    QCOMPARE(refused("請求番号,顧客名\r\nA,B\r\n"), Fault::ColumnsNotFound);
    QCOMPARE(refused(good + "A-5,名前,,12x,,,,\r\n"), Fault::FileHasBadRows);
    QCOMPARE(refused(good + "A-5,名前,,12,2026/2/30,,,\r\n"), Fault::FileHasBadRows);
    QCOMPARE(refused(good + ",名前,,12,,,,\r\n"), Fault::FileHasBadRows);
    QCOMPARE(refused(good + "A-5,名前,,0,,,,\r\n"), Fault::FileHasBadRows);
    QCOMPARE(refused(good + "A-2,名前,,12,,,,\r\n"), Fault::FileAlreadyImported);
    QCOMPARE(number(store, "SELECT COUNT(*) FROM bill"), bills);
    QCOMPARE(number(store, "SELECT COUNT(*) FROM opening_import"), 0);
    // The same list in CP932.
    QByteArray encoded;
    for (const QString &line : QString::fromUtf8(good).split(QStringLiteral("\r\n")))
        encoded += encodeCp932(line).value() + "\r\n";
    QCOMPARE(refused(encoded), Fault::Count);
    QCOMPARE(number(store, "SELECT COUNT(*) FROM customer WHERE name = '山田 太郎'"), 1);
}

void TestHandingOver::theShadowTouchesNothing()
{
    QFETCH(QString, engine);
    BookStore store(engine, 2, 2);
    const Actor actor = store.desk().actor();
    const ShadowService service(store.desk().context());
    const NoticeFile bank{QStringLiteral("bank.txt"),
                          BookStore::sample(QStringLiteral("furikomi-nyukin-01A.crlf.txt"))};
    const qint64 postings = number(store, "SELECT COUNT(*) FROM posting");
    const qint64 operations = number(store, "SELECT COUNT(*) FROM operation");
    const ShadowReport bad =
        must(service.run(actor, bank, listFile(QByteArray(oldList) + "A-5,名前,,12x,,,,\r\n")));
    QVERIFY(bad.refused && !bad.agrees());
    QCOMPARE(bad.problems.size(), std::size_t(1));
    QCOMPARE(bad.problems.front().record, 6);
    const ShadowReport report = must(service.run(actor, bank, listFile()));
    QStringList outcomes;
    for (const ShadowLine &line : report.lines)
        outcomes << shadowOutcomeName(line.outcome);
    QCOMPARE(outcomes,
             QStringList({QStringLiteral("proposed"),
                          QStringLiteral("both_open"),
                          QStringLiteral("only_old"),
                          QStringLiteral("both_open")}));
    QVERIFY(!report.agrees());
    QVERIFY(report.payments > 0);
    QCOMPARE(report.lines[0].here->amount, Yen(33'000));
    QCOMPARE(number(store, "SELECT COUNT(*) FROM posting"), postings);
    QCOMPARE(number(store, "SELECT COUNT(*) FROM operation"), operations);
    QCOMPARE(faultOf(service.run(actor, {QStringLiteral("no.txt"), "nothing"}, listFile())),
             Fault::FileLayoutUnknown);
}

// From the bill to the seal without a gap, and the same from the payment's side.
void TestHandingOver::theChainIsWhole()
{
    QFETCH(QString, engine);
    BookStore store(engine, 10, 30);
    const Actor actor = store.desk().actor();
    importSamples(store);
    QVERIFY(store.clear().cleared > 0);
    must(store.desk().sealer().sealAll(actor.seat));
    const qint64 bill =
        number(store, "SELECT MIN(b.number) FROM allocation a JOIN bill b ON b.id = a.bill");
    const EvidenceService service(store.desk().context());
    const EvidenceChain chain = must(service.ofBill(actor, bill, false));
    for (const EvidenceGroup group : {EvidenceGroup::Bill,
                                      EvidenceGroup::Slip,
                                      EvidenceGroup::Payment,
                                      EvidenceGroup::Notice,
                                      EvidenceGroup::File,
                                      EvidenceGroup::Clearing,
                                      EvidenceGroup::Posting})
        QVERIFY2(rowOf(chain, group), qPrintable(evidenceGroupName(group)));
    QCOMPARE(chain.unsealed, 0);
    QVERIFY(
        factOf(*rowOf(chain, EvidenceGroup::Notice), "raw").contains(QLatin1String("EAN91999999")));
    QCOMPARE(factOf(*rowOf(chain, EvidenceGroup::File), "sha256").size(), 64);
    QVERIFY(!rowOf(chain, EvidenceGroup::Clearing)->reasons.empty());
    Yen receivable;
    for (const EvidenceRow &row : chain.of(EvidenceGroup::Posting)) {
        Yen sum;
        for (const EvidenceLine &line : row.lines) {
            sum += line.amount;
            if (line.account == Account::Receivable)
                receivable += line.amount;
        }
        QCOMPARE(sum, Yen(0));
        QVERIFY(!factOf(row, "seal").isEmpty());
    }
    QCOMPARE(receivable, chain.open);

    const qint64 payment = rowOf(chain, EvidenceGroup::Clearing)
        ? factOf(*rowOf(chain, EvidenceGroup::Clearing), "payment").toLongLong()
        : 0;
    const EvidenceChain other = must(service.ofPayment(actor, PaymentId(payment), false));
    QCOMPARE(rowOf(other, EvidenceGroup::Bill)->number, bill);
    const EvidenceChain masked = must(service.ofBill(actor, bill, true));
    QVERIFY(masked.party.isEmpty() && !chain.party.isEmpty());
    QVERIFY(!factOf(*rowOf(masked, EvidenceGroup::Notice), "raw").contains(QLatin1String("EAN")));
    QCOMPARE(faultOf(service.ofBill(actor, 1, false)), Fault::NoSuchBill);
    QCOMPARE(faultOf(service.ofPayment(actor, PaymentId(99'999), false)), Fault::NoSuchPayment);

    must(store.desk().undo().import(actor, ImportId(1), false));
    const EvidenceChain after = must(service.ofBill(actor, bill, false));
    QVERIFY(rowOf(after, EvidenceGroup::Clearing)->ended);
    QVERIFY(rowOf(after, EvidenceGroup::File)->ended);
    QVERIFY(after.unsealed > 0);
}

QTEST_GUILESS_MAIN(TestHandingOver)
#include "tst_handing_over.moc"
