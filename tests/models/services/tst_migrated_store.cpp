// SPDX-License-Identifier: GPL-3.0-or-later
// Books that an older program wrote, opened by this one: nothing is lost, and what is new works on
// them.
#include "models/domain/try.h"
#include "models/services/bill_writing.h"
#include "models/services/customers.h"
#include "models/services/demo_data.h"
#include "models/services/differences/differences.h"
#include "models/services/payers.h"
#include "models/services/sealer.h"
#include "models/services/slip_writing.h"
#include "models/services/slips.h"
#include "models/services/verification.h"
#include "models/storage/asking/agreements.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/settings.h"
#include "models/storage/asking/stores.h"
#include "models/storage/books/posting_rows.h"
#include "models/storage/books/refunds.h"
#include "models/storage/engine/migration.h"
#include "tests/models/services/test_house.h"
#include "tests/support/suite.h"
#include "tests/support/temp_store.h"

#include <QDir>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

const Actor admin{QStringLiteral("mika"), Role::Admin, QStringLiteral("desk 1")};

MigrationSet upTo(int version, const QString &engine)
{
    MigrationSet set =
        MigrationSet::own(engine == QLatin1String("sqlite") ? Dialect::Sqlite : Dialect::Postgres);
    set.steps.erase(set.steps.begin() + version, set.steps.end());
    return set;
}

// What version 1 wrote for a house and its agreement.
Done houseAsVersion1(Session &session)
{
    const QDate day(2026, 8, 3);
    const NewLegalEntity entity = demo::legalEntity();
    const NewStore store = demo::store();
    KK_TRY(const qint64 id,
           session.insert("INSERT INTO legal_entity (name, registration_number) VALUES (?, ?) "
                          "RETURNING id",
                          {bind::of(entity.name), bind::of(entity.registrationNumber)}));
    KK_CHECK(session.exec("INSERT INTO store (legal_entity, name, short_name, zip, address, phone, "
                          "hours, bank_text) VALUES (?, ?, ?, ?, ?, ?, ?, '{}')",
                          {id,
                           bind::of(store.name),
                           bind::of(store.shortName),
                           bind::of(store.zip),
                           bind::of(store.address),
                           bind::of(store.phone),
                           bind::of(store.hours)}));
    KK_CHECK(putAgreement(session, LegalEntityId(id), demo::agency(), day));
    return done();
}

// Today's reading of bills asks whose they are, and that of houses for English names; version 1
// knew neither tenants nor these. For one write only.
Done lendTheLater(Session &session)
{
    return session.script(QStringLiteral(
        "CREATE TEMPORARY TABLE tenant (id BIGINT, first_bill BIGINT, last_bill BIGINT);"
        "CREATE TEMPORARY TABLE bill_tenant (bill BIGINT, tenant BIGINT);"
        "CREATE TEMPORARY TABLE legal_entity AS SELECT *, '' AS name_en FROM legal_entity;"
        "CREATE TEMPORARY TABLE store AS "
        "SELECT *, '' AS name_en, '' AS address_en, '' AS hours_en FROM store;"));
}

Done takeTheLaterBack(Session &session)
{
    return session.script(QStringLiteral("DROP TABLE bill_tenant; DROP TABLE tenant;"
                                         "DROP TABLE store; DROP TABLE legal_entity;"));
}

// What version 1 wrote for a slip and its print.
Done printAsVersion1(Session &session, qint64 number, const Stamp &stamp)
{
    KK_CHECK(lendTheLater(session));
    KK_TRY(const auto house, findHouse(session));
    KK_TRY(const Bill bill, billByNumber(session, number));
    KK_TRY(const SlipTerms terms, slipTerms(session, *house, stamp.today, bill.dueOn));
    KK_TRY(const StoredSlip slip, writeSlip(session, bill, terms, stamp));
    KK_CHECK(session.exec(
        "INSERT INTO slip_print (slip, file_name, sha256, pages, operation) VALUES (?, ?, ?, ?, ?)",
        {bind::of(slip.id),
         QStringLiteral("old.pdf"),
         QByteArray(32, 'o'),
         1,
         bind::of(stamp.operation)}));
    return takeTheLaterBack(session);
}

// Its posting as the ledger of version 1 wrote it: that one asked nobody whether a month is closed.
Done postAsVersion1(Session &session, const NewPosting &posting, const Stamp &stamp)
{
    KK_TRY(const qint64 number,
           session.dialect() == Dialect::Sqlite
               ? Result<qint64>(1)
               : session.number("SELECT nextval('posting_number')"));
    const PostingRows rows = postingRows(number, posting, posting.effectiveOn, StampText(stamp));
    qint64 position = 0;
    for (const PostingLine &line : rows.lines) {
        KK_CHECK(session.exec(
            "INSERT INTO posting_line (posting, position, account, bill, payment, agreement, "
            "tax_kind, amount) VALUES (?, ?, ?, ?, NULL, NULL, ?, ?)",
            {number,
             ++position,
             accountName(line.account),
             bind::of(line.bill),
             line.taxKind ? taxKindName(*line.taxKind) : QStringLiteral(""),
             bind::of(line.amount)}));
    }
    KK_CHECK(session.exec(
        "INSERT INTO posting (id, uuid, kind, legal_entity, store, recorded_at, effective_on, "
        "late_for, reason, cause_kind, cause, reverses, operation, content) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, NULL, ?, ?, ?, NULL, ?, ?)",
        {number,
         rows.head.uuid,
         rows.head.kind,
         rows.head.legalEntity,
         rows.head.store.value(),
         rows.head.recordedAt,
         rows.head.effectiveOn,
         rows.head.reason,
         rows.head.causeKind,
         rows.head.cause,
         rows.head.operation,
         bind::of(rows.content)}));
    return done();
}

Result<Bill> billAsVersion1(Session &session, CustomerId customer, const Stamp &stamp)
{
    const QDate today = stamp.today;
    const NewBill bill{customer,
                       {},
                       QStringLiteral("点検"),
                       today,
                       today.addDays(28),
                       today,
                       {demo::lump(QStringLiteral("点検"), TaxKind::Standard, 30'000)}};
    KK_CHECK(lendTheLater(session));
    KK_TRY(const House house, requireHouse(session));
    KK_TRY(const Bill made, insertBill(session, house.storeId, bill, stamp));
    KK_CHECK(postAsVersion1(session, issuePosting(made, house.legalEntity), stamp));
    KK_CHECK(takeTheLaterBack(session));
    return made;
}

qint64 billWithSlip(const ServiceContext &context)
{
    must(context.store.write(houseAsVersion1));
    NewCustomer facts;
    facts.name = QStringLiteral("見本 花子");
    facts.honorific = QStringLiteral("様");
    const Customer customer = must(CustomerService(context).add(admin, facts));
    const Bill bill = must(context.write(admin,
                                         Permission::IssueBills,
                                         "bill.issue",
                                         [id = customer.id](Session &session, const Stamp &stamp) {
                                             return billAsVersion1(session, id, stamp);
                                         }));
    must(context.write(admin,
                       Permission::IssueBills,
                       "slip.print",
                       [number = bill.number](Session &session, const Stamp &stamp) {
                           return printAsVersion1(session, number, stamp);
                       }));
    return bill.number;
}

} // namespace

class TstMigratedStore final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void fromVersion1_data() { addEngineRows(); }
    void fromVersion1();
    void learnedPayersStay_data() { addEngineRows(); }
    void learnedPayersStay();
    void refundSendersStay_data() { addEngineRows(); }
    void refundSendersStay();
    void differencesKeepTheirKinds_data() { addEngineRows(); }
    void differencesKeepTheirKinds();
    void booksRefuse_data();
    void booksRefuse();
    void linesLieByPosting();
};

void TstMigratedStore::fromVersion1()
{
    QFETCH(const QString, engine);
    const FixedClock clock(QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC));
    TempStore old(engine, clock, upTo(1, engine));
    const qint64 number = billWithSlip({*old, clock});
    const QString uuid = old->uuid();
    old.close();

    auto opened = Store::open(old.location(), clock);
    QVERIFY(opened.has_value());
    QCOMPARE((*opened)->uuid(), uuid);
    const ServiceContext context{**opened, clock};
    const auto count = [&context](const char *sql) {
        return must(context.store.read([sql](Session &session) { return session.number(sql); }));
    };
    QVERIFY(count("SELECT MAX(number) FROM schema_version") >= 2);
    QCOMPARE(count("SELECT COUNT(*) FROM slip_content"), 0);
    const SlipService slips(context);
    const auto prints = must(slips.prints(admin, number));
    QCOMPARE(prints.size(), std::size_t(1));
    QCOMPARE(prints.front().print.fileName, QStringLiteral("old.pdf"));
    QCOMPARE(prints.front().print.printer, QString());
    QVERIFY(!prints.front().print.codesReadBack);
    // The issue goes on, and is frozen from its first print here.
    const IssuedSlip slip = must(slips.issue(admin, number));
    QVERIFY(slip.id == prints.front().slip);
    must(slips.recordPrint(admin, slip, prints.front().print));
    QCOMPARE(count("SELECT COUNT(*) FROM slip_content"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM slip"), 1);
    QVERIFY(!(*opened)
                 ->write([](Session &session) { return session.exec("DELETE FROM slip_print"); })
                 .result());

    QTemporaryDir heads;
    must(SealerService(context, heads.filePath(QStringLiteral("heads"))).sealAll(admin.seat));
    const StoreLocation location = old.location();
    opened->reset();
    const auto found =
        verifyStore(engine == QLatin1String("sqlite") ? location.path : location.url, QString());
    QVERIFY(found.has_value());
    QVERIFY(found->differences.empty());
    if (engine != QLatin1String("sqlite"))
        return;
    const QStringList backups =
        QDir(old.folder()).entryList({QStringLiteral("*.backup-1-*")}, QDir::Files);
    QCOMPARE(backups.size(), 1);
    const auto before =
        Store::open(StoreLocation::parse(old.folder() + QLatin1Char('/') + backups.front()),
                    clock,
                    upTo(1, engine));
    QVERIFY(before.has_value());
    QCOMPARE((*before)
                 ->read([](Session &session) {
                     return session.number("SELECT COUNT(*) FROM slip_print");
                 })
                 .result()
                 .value_or(-1),
             1);
}

// Names that were learned before banks were: they fit any bank, and what was forgotten stays so.
void TstMigratedStore::learnedPayersStay()
{
    QFETCH(const QString, engine);
    const FixedClock clock(QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC));
    TempStore old(engine, clock, upTo(4, engine));
    billWithSlip({*old, clock});
    must(old->write([](Session &session) -> Done {
        for (const char *name : {"ヤマダ", "スズキ"}) {
            KK_CHECK(session.exec("INSERT INTO payer_name (customer, name_key, times, learned_at, "
                                  "removed_at) SELECT id, ?, 3, '2026-07-01T00:00:00.000Z', ? "
                                  "FROM customer",
                                  {QString::fromUtf8(name),
                                   name == QByteArray("スズキ")
                                       ? QVariant(QStringLiteral("2026-07-02T00:00:00.000Z"))
                                       : QVariant()}));
        }
        return done();
    }));
    old.close();
    auto opened = Store::open(old.location(), clock);
    QVERIFY(opened.has_value());
    const auto payers = must(PayerService({**opened, clock}).list(admin, {}));
    QCOMPARE(payers.size(), std::size_t(1));
    const PayerKey key{QStringLiteral("ヤマダ"), {}, {}};
    QVERIFY(payers.front().key == key);
    QCOMPARE(payers.front().times, 3);
    QCOMPARE(payers.front().lastAt, payers.front().learnedAt);
}

// What files of refunds said of the house lay in two settings: they are written again as before.
void TstMigratedStore::refundSendersStay()
{
    QFETCH(const QString, engine);
    const FixedClock clock(QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC));
    TempStore old(engine, clock, upTo(21, engine));
    const QString bank = demo::agency().key;
    must(old->write(houseAsVersion1));
    must(ServiceContext{*old, clock}.write(
        admin,
        Permission::ApprovePayouts,
        "refund.export",
        [&bank](Session &session, const Stamp &stamp) -> Done {
            KK_CHECK(session.exec(
                "INSERT INTO refund_export (agreement, transfer_on, refunds, total, operation) "
                "SELECT id, '2026-08-05', 1, 440, CAST(? AS TEXT) FROM agreement",
                {bind::of(stamp.operation)}));
            KK_CHECK(putSetting(
                session,
                QStringLiteral("refund.orderers"),
                {},
                QStringLiteral("{\"%1\":\"1234567890\",\"gone\":\"1\"}").arg(bank).toUtf8()));
            return putSetting(session,
                              QStringLiteral("refund.sent"),
                              {},
                              QStringLiteral("{\"1\":{\"orderer\":\"0987654321\",\"sender\":"
                                             "\"ﾐﾎﾝ\"},\"99\":{}}")
                                  .toUtf8());
        }));
    old.close();
    auto opened = Store::open(old.location(), clock);
    QVERIFY(opened.has_value());
    must((*opened)->read([&bank](Session &session) -> Done {
        KK_TRY(const auto orderer, lastOrderer(session, bank));
        KK_TRY(const auto sent, refundSender(session, 1));
        KK_TRY(const qint64 left,
               session.number("SELECT COUNT(*) FROM setting WHERE name LIKE 'refund.%'"));
        [&] {
            QCOMPARE(orderer, QStringLiteral("1234567890"));
            QVERIFY(sent);
            QCOMPARE(sent->orderer, QStringLiteral("0987654321"));
            QCOMPARE(sent->name, QStringLiteral("ﾐﾎﾝ"));
            QCOMPARE(left, 0);
        }();
        return done();
    }));
    QVERIFY(!(*opened)
                 ->write([](Session &session) {
                     return session.exec("DELETE FROM refund_export_sender");
                 })
                 .result());
}

// A kind of difference was added to a table that others refer to: what stands in it says the same,
// is guarded as before, and no other kind comes in.
void TstMigratedStore::differencesKeepTheirKinds()
{
    QFETCH(const QString, engine);
    const FixedClock clock(QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC));
    TempStore old(engine, clock, upTo(1, engine));
    billWithSlip({*old, clock});
    old.close();
    const char *kinds = "SELECT kind || ' ' || amount || ' ' || bill FROM difference ORDER BY id";
    const auto said = [kinds](Store &store) {
        return must(store.read([kinds](Session &session) {
            return session.all(kinds, {}, [](const Row &row) { return row.text(0); });
        }));
    };
    auto before = Store::open(old.location(), clock, upTo(23, engine));
    QVERIFY(before.has_value());
    ClearingDecision decision;
    decision.differences = {{BillId(1), DifferenceKind::Discount, Yen(100)},
                            {BillId(1), DifferenceKind::Withholding, Yen(200)}};
    must(DifferenceService({**before, clock}).settle(admin, decision));
    const auto rows = said(**before);
    QCOMPARE(rows.size(), 2U);
    before->reset();
    const auto now = Store::open(old.location(), clock);
    QVERIFY(now.has_value());
    QCOMPARE(said(**now), rows);
    const auto write = [&now](const QString &sql) {
        return (*now)
            ->write([&sql](Session &session) -> Done { return session.script(sql); })
            .result()
            .has_value();
    };
    const QString copy = QStringLiteral(
        "INSERT INTO difference (run, kind, payment, bill, credit, amount, note, posting, "
        "operation) SELECT run, '%1', payment, bill, credit, amount, note, posting, operation "
        "FROM difference WHERE kind = 'discount'");
    QVERIFY(!write(QStringLiteral("UPDATE difference SET kind = 'fee'")));
    QVERIFY(!write(copy.arg(QStringLiteral("gift"))));
    QVERIFY(write(copy.arg(QStringLiteral("other_receipt"))));
}

// What no program may write, whichever made the books: the engine itself refuses it.
void TstMigratedStore::booksRefuse_data()
{
    QTest::addColumn<QString>("engine");
    QTest::addColumn<QString>("lines"); // of posting 900, a copy of the first one
    QTest::addColumn<bool>("refused");
    const QString copy = QStringLiteral(
        "INSERT INTO posting_line (posting, position, account, bill, payment, agreement, tax_kind, "
        "amount) SELECT %1, position + %2, account, bill, payment, agreement, tax_kind, amount + "
        "%3 "
        "FROM posting_line WHERE posting = (SELECT MIN(id) FROM posting) AND position <= %4;");
    for (const QString &engine : engines()) {
        const auto row = [&engine](const char *name, const QString &lines, bool refused) {
            QTest::addRow("%s, %s", qPrintable(engine), name) << engine << lines << refused;
        };
        row("balanced", copy.arg(900).arg(0).arg(0).arg(99), false);
        row("a line differs",
            copy.arg(900).arg(0).arg(0).arg(1) + copy.arg(900).arg(1).arg(1).arg(1),
            true);
        row("one line", copy.arg(900).arg(0).arg(0).arg(1), true);
        row("no line", QString(), true);
        row("a line for a posting that stands",
            copy.arg(900).arg(0).arg(0).arg(99)
                + copy.arg(QStringLiteral("(SELECT MIN(id) FROM posting)")).arg(9).arg(0).arg(1),
            true);
    }
}

void TstMigratedStore::booksRefuse()
{
    QFETCH(const QString, engine);
    QFETCH(const QString, lines);
    QFETCH(const bool, refused);
    const FixedClock clock(QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC));
    TempStore old(engine, clock, upTo(1, engine));
    billWithSlip({*old, clock});
    old.close();
    auto opened = Store::open(old.location(), clock);
    QVERIFY(opened.has_value());
    const QString head = QStringLiteral(
        "INSERT INTO posting (id, uuid, kind, legal_entity, store, recorded_at, effective_on, "
        "reason, cause_kind, cause, operation, content) SELECT 900, 'another', kind, legal_entity, "
        "store, recorded_at, effective_on, reason, cause_kind, cause, operation, content "
        "FROM posting WHERE id = (SELECT MIN(id) FROM posting)");
    const auto written =
        (*opened)->write([&](Session &session) -> Done { return session.script(lines + head); });
    QCOMPARE(!written.result().has_value(), refused);
    QCOMPARE(must((*opened)->read(
                 [](Session &session) { return session.number("SELECT COUNT(*) FROM posting"); })),
             refused ? 1 : 2);
}

// Lines moved into a table without row numbers: they say the same, are found by the same keys, and
// stand as fast.
void TstMigratedStore::linesLieByPosting()
{
    const QString engine = QStringLiteral("sqlite");
    const FixedClock clock(QDateTime(QDate(2026, 8, 3), QTime(3, 0), Qt::UTC));
    TempStore old(engine, clock, upTo(1, engine));
    billWithSlip({*old, clock});
    const auto linesOf = [](Store &store) {
        return must(store.read([](Session &session) {
            return session.all("SELECT posting || ' ' || position || account || bill || '+' || "
                               "COALESCE(payment, '') || tax_kind || amount FROM posting_line "
                               "ORDER BY posting, position",
                               {},
                               [](const Row &row) { return row.text(0); });
        }));
    };
    const auto before = linesOf(*old);
    QVERIFY(before.size() >= 2);
    old.close();
    auto opened = Store::open(old.location(), clock);
    QVERIFY(opened.has_value());
    QCOMPARE(linesOf(**opened), before);
    const auto planOf = [&opened](const char *where) {
        const QByteArray sql =
            QByteArray("EXPLAIN QUERY PLAN SELECT SUM(amount) FROM posting_line WHERE ") + where;
        return must((*opened)->read([sql](Session &session) {
                   return session.all(
                       sql.constData(), {}, [](const Row &row) { return row.text(3); });
               }))
            .front();
    };
    QCOMPARE(planOf("posting BETWEEN 1 AND 9"),
             QStringLiteral("SEARCH posting_line USING PRIMARY KEY (posting>? AND posting<?)"));
    QVERIFY(planOf("bill = 1").contains(QLatin1String("INDEX posting_line_bill ")));
    QVERIFY(planOf("payment = 1").contains(QLatin1String("INDEX posting_line_payment ")));
    for (const char *change : {"DELETE FROM posting_line",
                               "UPDATE posting_line SET amount = amount + 1",
                               "INSERT INTO posting_line SELECT posting, position, account, 999, "
                               "payment, agreement, tax_kind, amount FROM posting_line"})
        QVERIFY(!(*opened)
                     ->write([change](Session &session) { return session.exec(change); })
                     .result());
}

QTEST_GUILESS_MAIN(TstMigratedStore)
#include "tst_migrated_store.moc"
