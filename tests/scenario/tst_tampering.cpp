// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever changes the books behind the program's back is found and named by the second opinion.
#include "models/services/differences/differences.h"
#include "models/services/sheets/sheets.h"
#include "models/services/verification.h"
#include "tests/scenario/book_store.h"
#include "tests/support/suite.h"

#include <QCryptographicHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace keshikomi;
using test::BookStore;
using test::must;

namespace {

// The bare file, without triggers, as somebody with the right to write it would open it.
class BareFile final
{
public:
    explicit BareFile(const QString &path)
    {
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name());
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("cannot open the store");
    }
    ~BareFile() { QSqlDatabase::removeDatabase(name()); }

    void run(const QString &sql)
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
    }
    QList<QVariantList> rows(const QString &sql, int columns)
    {
        QSqlQuery query(QSqlDatabase::database(name()));
        if (!query.exec(sql))
            qFatal("%s", qPrintable(query.lastError().text()));
        QList<QVariantList> found;
        while (query.next()) {
            QVariantList row;
            for (int column = 0; column < columns; ++column)
                row << query.value(column);
            found << row;
        }
        return found;
    }
    // Guards go before the deed and come back after it, so that only the deed itself can be
    // noticed.
    void behindTheGuards(const std::function<void()> &deed)
    {
        const auto guards =
            rows(QStringLiteral("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"), 2);
        for (const auto &guard : guards)
            run(QStringLiteral("DROP TRIGGER ") + guard.at(0).toString());
        deed();
        for (const auto &guard : guards)
            run(guard.at(1).toString());
    }

private:
    static QString name() { return QStringLiteral("bare"); }
};

struct Deed
{
    const char *name, *sql, *check, *where;
};

constexpr Deed deeds[] = {
    {"an amount is changed",
     "UPDATE posting_line SET amount = amount + 1 WHERE posting = 5 AND position = 1",
     "posting-sum",
     "posting 5"},
    {"two lines are changed alike",
     "UPDATE posting_line SET amount = amount * 2 WHERE posting = 5",
     "posting-content",
     "posting 5"},
    {"a day is changed",
     "UPDATE posting SET effective_on = '2020-01-01' WHERE id = 6",
     "posting-content",
     "posting 6"},
    {"a person is changed",
     "UPDATE operation SET actor = 'somebody else' WHERE kind = 'clear'",
     "posting-content",
     "posting"},
    {"a posting is given to another operation",
     "UPDATE posting SET operation = (SELECT o.id FROM operation o WHERE o.id <> "
     "posting.operation "
     "LIMIT 1) WHERE id = 5",
     "posting-content",
     "posting 5"},
    {"a line is deleted",
     "DELETE FROM posting_line WHERE posting = 7 AND position = 1",
     "posting-sum",
     "posting 7"},
    {"a posting is deleted",
     "PRAGMA foreign_keys = OFF; DELETE FROM posting WHERE id = 8",
     "posting-line-without-posting",
     "posting 8"},
    {"a posting is put in",
     "INSERT INTO posting SELECT 999999, 'forged', kind, legal_entity, store, recorded_at, "
     "effective_on, late_for, "
     "reason, cause_kind, cause, NULL, operation, content FROM posting WHERE id = 5;"
     "INSERT INTO posting_line SELECT 999999, position, account, bill, payment, agreement, "
     "tax_kind, amount "
     "FROM posting_line WHERE posting = 5",
     "posting-content",
     "posting 999999"},
    {"two postings change places",
     "PRAGMA foreign_keys = OFF; UPDATE posting SET id = -1 WHERE id = 5; UPDATE posting SET id "
     "= 5 WHERE id = 6;"
     "UPDATE posting SET id = 6 WHERE id = -1",
     "posting-content",
     "posting 5"},
    {"two lines change places",
     "UPDATE posting_line SET position = -1 WHERE posting = 5 AND position = 1;"
     "UPDATE posting_line SET position = 1 WHERE posting = 5 AND position = 2;"
     "UPDATE posting_line SET position = 2 WHERE posting = 5 AND position = -1",
     "posting-content",
     "posting 5"},
    {"a seal is deleted", "DELETE FROM seal WHERE seq = 4", "seal-sequence", "seal 5"},
    {"a seal is changed",
     "UPDATE seal SET hash = zeroblob(32) WHERE seq = 4",
     "seal-hash",
     "seal 4"},
    {"a balance is changed",
     "UPDATE open_bill SET open = open + 1 WHERE bill = 2",
     "open-bill",
     "bill"},
    {"a payment is made larger",
     "UPDATE payment SET amount = amount + 1 WHERE id = 1",
     "payment-money",
     "payment 1"},
    {"an allocation is made larger",
     "UPDATE allocation SET amount = amount + 1 WHERE id = 1",
     "allocation-from-payment",
     "allocation 1"},
    {"what a slip said is changed",
     "UPDATE slip_content SET content = content || ' '",
     "slip-content",
     "slip"},
    {"what an invoice said is changed",
     "UPDATE sheet_content SET content = content || ' '",
     "sheet-content",
     "invoice"},
    {"a notice is lost",
     "DELETE FROM payment_notice WHERE id = (SELECT MAX(id) FROM payment_notice)",
     "payment-state",
     "payment"},
};

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

// Changes a posting's reason, recomputes its content as far as an outsider can and the whole chain
// after it.
void rewriteChain(BareFile &file)
{
    file.run(QStringLiteral("UPDATE posting SET content = X'%1' WHERE id = 3")
                 .arg(QString::fromLatin1(sha256("forged").toHex())));
    QByteArray previous(32, '\0');
    const auto links = file.rows(QStringLiteral("SELECT s.seq, p.content FROM seal s JOIN posting "
                                                "p ON p.id = s.posting ORDER BY s.seq"),
                                 2);
    for (const auto &link : links) {
        const QByteArray content = link.at(1).toByteArray();
        const QByteArray text = previous + content + QByteArray::number(link.at(0).toLongLong());
        const QByteArray hash = sha256(text);
        file.run(QStringLiteral("UPDATE seal SET previous = X'%1', hash = X'%2' WHERE seq = %3")
                     .arg(QString::fromLatin1(previous.toHex()),
                          QString::fromLatin1(hash.toHex()),
                          link.at(0).toString()));
        previous = hash;
    }
}

// The slip of the first bill that is still open, and two issues of its invoice.
void printSomething(BookStore &store)
{
    Workplace &desk = store.desk();
    SheetWish wish;
    wish.kind = SheetKind::Invoice;
    wish.number = store.openBills().begin()->first;
    const IssuedSlip slip = must(desk.slips().issue(desk.actor(), wish.number));
    must(desk.slips().recordPrint(
        desk.actor(), slip, {QStringLiteral("slip.pdf"), QByteArray(32, 'x'), 1, {}, {}}));
    const SheetService sheets(desk.context());
    must(sheets.handOut(desk.actor(), wish));
    wish.reissue = true;
    must(sheets.handOut(desk.actor(), wish));
}

} // namespace

class TestTampering final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void isFoundAndNamed_data();
    void isFoundAndNamed();
    void aRewrittenChainIsFound();
    void oldDiscountsFollowTheirRule();
    void aCopyGoesItsOwnWay();
    void aMovedStoreTakesItsHeadsAlong();
    void missingGuardsAreFound();
    void theEngineRefusesChanges_data();
    void theEngineRefusesChanges();
};

void TestTampering::isFoundAndNamed_data()
{
    QTest::addColumn<QString>("deed");
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("where");
    for (const Deed &each : deeds) {
        QTest::newRow(each.name) << QString::fromLatin1(each.sql) << QString::fromLatin1(each.check)
                                 << QString::fromLatin1(each.where);
    }
}

void TestTampering::isFoundAndNamed()
{
    QFETCH(QString, deed);
    QFETCH(QString, check);
    QFETCH(QString, where);
    BookStore store(QStringLiteral("sqlite"), 5, 10);
    store.import(QStringLiteral("csv"),
                 BookStore::sample(QStringLiteral("cvs-agency-dsk-style.sjis.csv")));
    store.clear();
    printSomething(store);
    QCOMPARE(store.differences(), QStringList());
    const QString heads = store.desk().headsFile();
    store.close();
    {
        BareFile file(store.location());
        file.behindTheGuards([&file, &deed] {
            for (const QString &sql : deed.split(QLatin1Char(';'), Qt::SkipEmptyParts))
                file.run(sql);
        });
    }
    const Verification found = must(verifyStore(store.location(), heads));
    const bool named = std::any_of(
        found.differences.begin(), found.differences.end(), [&](const Difference &each) {
            return each.check == check && each.where.startsWith(where);
        });
    QVERIFY2(named, qPrintable(QStringLiteral("%1 differences").arg(found.differences.size())));
}

void TestTampering::aRewrittenChainIsFound()
{
    BookStore store(QStringLiteral("sqlite"), 5, 10);
    QCOMPARE(store.differences(), QStringList());
    const QString heads = store.desk().headsFile();
    store.close();
    {
        BareFile file(store.location());
        file.behindTheGuards([&file] { rewriteChain(file); });
    }
    const Verification found = must(verifyStore(store.location(), heads));
    const auto has = [&found](const char *check) {
        return std::any_of(
            found.differences.begin(), found.differences.end(), [&](const Difference &each) {
                return each.check == QLatin1String(check);
            });
    };
    QVERIFY(has("seal-head-outside"));
    QVERIFY(!has("seal-hash")); // the chain itself is flawless
}

static Bill billed(Workplace &desk, const char *subject)
{
    LineItem line;
    line.name = QString::fromUtf8(subject);
    line.amount = Yen(1'000);
    const Customer customer = must(desk.customers().find(desk.actor(), 1'001));
    const QDate today = desk.clock().today();
    return must(desk.bills().issue(
        desk.actor(), NewBill{customer.id, {}, line.name, today, today.addDays(9), today, {line}}));
}

// Something of its own at the store: a bill, sealed.
static QString billAndSeal(const QString &location, const char *subject)
{
    const SystemClock clock;
    const auto desk = must(Workplace::open(location, clock));
    billed(*desk, subject);
    must(desk->sealer().sealAll(QStringLiteral("test")));
    return desk->headsFile();
}

static QStringList checksOf(const QString &location, const QString &heads)
{
    QStringList checks;
    for (const Difference &each : must(verifyStore(location, heads)).differences)
        checks << each.check;
    return checks;
}

// Discounts of a yen that took no tax, as they did once: right in a store from then, else not.
void TestTampering::oldDiscountsFollowTheirRule()
{
    BookStore store(QStringLiteral("sqlite"), 2, 3);
    const Bill bill = billed(store.desk(), "tiny");
    ClearingDecision tiny;
    tiny.differences.push_back({bill.id, DifferenceKind::Discount, Yen(1)});
    for (int made = 0; made < 12; ++made)
        must(DifferenceService(store.desk().context()).settle(store.desk().actor(), tiny));
    QCOMPARE(store.differences(), QStringList());
    const QString heads = store.desk().headsFile();
    store.close();
    const QString settled = QStringLiteral(
        "posting IN (SELECT id FROM posting WHERE kind = 'difference-settled') AND account = ");
    {
        BareFile file(store.location());
        file.behindTheGuards([&file, &settled] {
            file.run(QStringLiteral("DELETE FROM posting_line WHERE ") + settled
                     + QStringLiteral("'output_tax'"));
            file.run(QStringLiteral("UPDATE posting_line SET amount = 1 WHERE ") + settled
                     + QStringLiteral("'sales_discount'"));
        });
    }
    const QString check = QStringLiteral("tax-taken-back");
    QVERIFY(checksOf(store.location(), heads).contains(check));
    {
        BareFile file(store.location());
        file.behindTheGuards([&file] {
            file.run(QStringLiteral("UPDATE old_tax_rule SET last_posting = "
                                    "(SELECT MAX(id) FROM posting)"));
        });
    }
    QVERIFY(!checksOf(store.location(), heads).contains(check));
}

void TestTampering::aCopyGoesItsOwnWay()
{
    BookStore store(QStringLiteral("sqlite"), 5, 10);
    QCOMPARE(store.differences(), QStringList());
    store.close();
    const QString original = store.location();
    const QString copy = original + QStringLiteral(".practice");
    QVERIFY(QFile::copy(original, copy));
    const QString copyHeads = billAndSeal(copy, "practice");
    const QString heads = billAndSeal(original, "earnest");
    QVERIFY(heads != copyHeads);
    QCOMPARE(checksOf(original, heads), QStringList());
    QCOMPARE(checksOf(copy, copyHeads), QStringList());
    const SystemClock clock;
    QCOMPARE(must(Workplace::open(copy, clock))->copyOf(), original);
    QCOMPARE(must(Workplace::open(original, clock))->copyOf(), QString());
    // What both have in common still binds the copy.
    {
        BareFile file(copy);
        file.behindTheGuards([&file] { rewriteChain(file); });
    }
    QVERIFY(checksOf(copy, copyHeads).contains(QStringLiteral("seal-head-outside")));
}

void TestTampering::aMovedStoreTakesItsHeadsAlong()
{
    BookStore store(QStringLiteral("sqlite"), 5, 10);
    QCOMPARE(store.differences(), QStringList());
    store.close();
    const QString moved = store.location() + QStringLiteral(".moved");
    QVERIFY(QFile::rename(store.location(), moved));
    {
        BareFile file(moved);
        file.behindTheGuards([&file] { rewriteChain(file); });
    }
    const SystemClock clock;
    const auto desk = must(Workplace::open(moved, clock));
    QCOMPARE(desk->copyOf(), QString());
    const QString heads = desk->headsFile();
    QVERIFY(checksOf(moved, heads).contains(QStringLiteral("seal-head-outside")));
}

void TestTampering::missingGuardsAreFound()
{
    BookStore store(QStringLiteral("sqlite"), 5, 10);
    const QString heads = store.desk().headsFile();
    must(store.desk().sealer().sealAll(QStringLiteral("test")));
    store.close();
    {
        BareFile file(store.location());
        const auto guards = file.rows(
            QStringLiteral(
                "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'posting'"),
            1);
        QVERIFY(!guards.isEmpty());
        for (const auto &guard : guards)
            file.run(QStringLiteral("DROP TRIGGER ") + guard.at(0).toString());
    }
    const Verification found = must(verifyStore(store.location(), heads));
    QVERIFY(!found.differences.empty());
    QCOMPARE(found.differences.front().check, QStringLiteral("append-only-trigger"));
}

void TestTampering::theEngineRefusesChanges_data()
{
    QTest::addColumn<QString>("engine");
    for (const QString &engine : BookStore::engines())
        QTest::newRow(qPrintable(engine)) << engine;
}

void TestTampering::theEngineRefusesChanges()
{
    QFETCH(QString, engine);
    BookStore store(engine, 2, 3);
    printSomething(store);
    for (const char *sql : {"UPDATE posting SET reason = 'x'",
                            "DELETE FROM posting_line",
                            "DELETE FROM seal",
                            "UPDATE notice SET amount = 1",
                            "UPDATE slip_content SET content = 'x'",
                            "UPDATE slip_content SET digest = content, content = NULL, salt = NULL",
                            "DELETE FROM slip_content",
                            "UPDATE sheet_content SET content = 'x'",
                            "UPDATE sheet_content SET issue = issue + 5",
                            "DELETE FROM sheet_content",
                            "DELETE FROM operation"}) {
        const auto refused =
            store.desk()
                .context()
                .store
                .write([sql](Session &session) -> Result<qint64> { return session.exec(sql); })
                .result();
        // Tables without rows have nothing to refuse.
        QVERIFY2(!refused || *refused == 0, sql);
    }
    QCOMPARE(store.differences(), QStringList());
    // Erasing what a sheet said is the one change that is allowed, and no difference.
    for (const char *sql : {"UPDATE slip_content SET content = NULL, salt = NULL",
                            "UPDATE sheet_content SET content = NULL, salt = NULL"}) {
        must(store.desk().context().store.write(
            [sql](Session &session) { return session.exec(sql); }));
    }
    QCOMPARE(store.differences(), QStringList());
}

QTEST_GUILESS_MAIN(TestTampering)
#include "tst_tampering.moc"
