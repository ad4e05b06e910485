// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/write_files.h"
#include "models/services/agreements.h"
#include "models/services/column_maps.h"
#include "models/services/imports.h"
#include "models/services/tasks.h"
#include "models/services/undo.h"
#include "tests/models/services/test_house.h"
#include "tests/support/notice_files.h"

using namespace keshikomi;
using namespace keshikomi::test;

// Files in layouts beside the first ones, through the service into the books.
class TestImportLayouts final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void oneAccountInTwoLayouts_data() { addEngines(); }
    void oneAccountInTwoLayouts();
    void theAgreementNamesTheLayout_data() { addEngines(); }
    void theAgreementNamesTheLayout();
    void aDifferenceIsATask_data() { addEngines(); }
    void aDifferenceIsATask();
    void theLayoutIsChosen_data() { addEngines(); }
    void theLayoutIsChosen();
    void requestsAreNeverMoney_data() { addEngines(); }
    void requestsAreNeverMoney();
    void columnMaps_data() { addEngines(); }
    void columnMaps();
    void mapsTellATransferTwice_data() { addEngines(); }
    void mapsTellATransferTwice();
    void mapsAreTriedAndRenamed_data() { addEngines(); }
    void mapsAreTriedAndRenamed();
    void aCorrectedMapBooksNothingTwice_data() { addEngines(); }
    void aCorrectedMapBooksNothingTwice();
    void aCorrectedMapAndLinesOfAnotherFile_data() { addEngines(); }
    void aCorrectedMapAndLinesOfAnotherFile();
    void aRenamedMapGoesOnBooking_data() { addEngines(); }
    void aRenamedMapGoesOnBooking();
    void mapsThatAreWrong_data() { addEngines(); }
    void mapsThatAreWrong();
    void oneHeaderForTwoColumns();
    void payEasyIsBookedOnce_data() { addEngines(); }
    void payEasyIsBookedOnce();
};

static const QString accountKey = QStringLiteral("0009-227-1-1234567");

static std::vector<NoticeRecord> credits(const NoticeScenario &made)
{
    std::vector<NoticeRecord> only;
    std::copy_if(made.bank.begin(),
                 made.bank.end(),
                 std::back_inserter(only),
                 [](const NoticeRecord &record) { return record.kind == NoticeKind::Credit; });
    return only;
}

static void addAccount(TestHouse &house, const QString &layout = {})
{
    NewAgreement bank;
    bank.key = accountKey;
    bank.channel = Channel::BankTransfer;
    bank.name = QStringLiteral("普通預金");
    bank.layout = layout;
    must(AgreementService(house.context()).put(house.admin(), bank));
}

static ImportReport taken(TestHouse &house,
                          const QByteArray &bytes,
                          const ImportOptions &options = {},
                          const QString &name = QStringLiteral("file"))
{
    return must(ImportService(house.context()).import(house.admin(), {name, bytes}, options));
}

static QByteArray type01(const NoticeScenario &made, const std::vector<NoticeRecord> &records)
{
    return writeZengin01(records, made.account, NoticeLayout::Zengin01A, {made.day, true})
        .value_or(QByteArray());
}

static QByteArray type03(const NoticeScenario &made, const std::vector<NoticeRecord> &records)
{
    return writeZengin03(records, made.account, {Yen(1'000), {}}, {made.day, true})
        .value_or(QByteArray());
}

// The statement numbers its rows in another way than the notices: only the layout keeps the money
// from counting twice.
static std::vector<NoticeRecord> renumbered(std::vector<NoticeRecord> records)
{
    for (NoticeRecord &record : records)
        record.inquiryNumber.prepend(u'9');
    return records;
}

void TestImportLayouts::oneAccountInTwoLayouts()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const NoticeScenario made = noticeScenario(seed(), 20);
    house.clock.set(QDateTime(made.day, QTime(3, 0), Qt::UTC));
    const auto sent = credits(made);
    const ImportReport first = taken(house, type01(made, sent));
    QCOMPARE(first.fresh, int(sent.size()));
    const qint64 money = house.number("SELECT COALESCE(SUM(open), 0) FROM open_payment");
    const ImportReport statement = taken(house, type03(made, renumbered(sent)));
    QCOMPARE(statement.layout, QStringLiteral("zengin-03"));
    QCOMPARE(statement.held, int(sent.size()));
    QCOMPARE(statement.tasks, 0); // it tells the same
    QCOMPARE(house.number("SELECT COALESCE(SUM(open), 0) FROM open_payment"), money);
    QCOMPARE(house.number("SELECT COUNT(*) FROM payment"), qint64(sent.size()));
    const ImportReport again = taken(house, type03(made, renumbered(sent)));
    QCOMPARE(again.fresh, 0);
    QCOMPARE(again.repeated, int(sent.size()));
}

void TestImportLayouts::theAgreementNamesTheLayout()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house, QStringLiteral("zengin-03"));
    const NoticeScenario made = noticeScenario(seed(), 10);
    house.clock.set(QDateTime(made.day, QTime(3, 0), Qt::UTC));
    const auto sent = credits(made);
    const ImportReport notices = taken(house, type01(made, sent));
    QCOMPARE(notices.held, int(sent.size()));
    QCOMPARE(house.number("SELECT COUNT(*) FROM payment"), 0);
    taken(house, type03(made, sent)); // every field is the same, and yet it is another file
    QCOMPARE(house.number("SELECT COUNT(*) FROM payment"), qint64(sent.size()));
    QCOMPARE(taken(house, type01(made, sent)).repeated, int(sent.size()));
    QCOMPARE(house.number("SELECT COUNT(*) FROM task t WHERE NOT EXISTS "
                          "(SELECT 1 FROM task_end e WHERE e.task = t.id)"),
             0); // the tasks of the notices ended when the statement told the same
}

void TestImportLayouts::aDifferenceIsATask()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const NoticeScenario made = noticeScenario(seed(), 5);
    house.clock.set(QDateTime(made.day, QTime(3, 0), Qt::UTC));
    auto sent = credits(made);
    taken(house, type01(made, sent));
    sent[0].amount += Yen(1);
    const ImportReport statement = taken(house, type03(made, sent));
    QCOMPARE(statement.tasks, 1);
    QCOMPARE(house.number("SELECT COUNT(*) FROM payment"), qint64(sent.size()));
    // It names both layouts.
    const auto tasks = must(TaskService(house.context()).all(house.admin()));
    QCOMPARE(tasks.size(), size_t(1));
    QCOMPARE(tasks.front().kind, QStringLiteral("layouts-differ"));
    const std::vector<QString> args{sent[0].payerName,
                                    QString::number(sent[0].amount.amount()),
                                    QStringLiteral("zengin-03"),
                                    QStringLiteral("zengin-01-a")};
    QCOMPARE(tasks.front().args, args);
}

void TestImportLayouts::theLayoutIsChosen()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const AgreementService service(house.context());
    const auto choose = [&](const QString &key, const char *layout) {
        return service.setBooking(house.admin(), key, {QString::fromLatin1(layout), {}});
    };
    QCOMPARE(faultOf(choose(QStringLiteral("0009-227-1-0000000"), "zengin-03")),
             Fault::NoSuchAgreement);
    QCOMPARE(faultOf(choose(accountKey, "agency-120")), Fault::LayoutUnknown); // no bank's
    QCOMPARE(faultOf(choose(accountKey, "map:nobody")), Fault::LayoutUnknown);
    QCOMPARE(faultOf(service.setBooking(house.as(Role::Accountant), accountKey, {})),
             Fault::PermissionMissing);
    const NoticeScenario made = noticeScenario(seed(), 5);
    house.clock.set(QDateTime(made.day, QTime(3, 0), Qt::UTC));
    const auto sent = credits(made);
    const qint64 count = qint64(sent.size());
    taken(house, type01(made, sent)); // books first
    must(choose(accountKey, "zengin-03"));
    // What the notices booked is not booked again, however often the statement comes.
    for (int round = 0; round < 2; ++round) {
        taken(house, type03(made, renumbered(sent)));
        QCOMPARE(house.number("SELECT COUNT(*) FROM payment"), count);
    }
    // The same payer once more is new money: the statement tells it one time more.
    auto more = renumbered(sent);
    more.push_back(more.front());
    more.back().inquiryNumber.prepend(u'8');
    QCOMPARE(taken(house, type03(made, more)).fresh, 1);
    QCOMPARE(house.number("SELECT COUNT(*) FROM payment"), count + 1);
    QCOMPARE(house.number("SELECT COUNT(*) FROM task"), 0);
    const Agreement any =
        must(service.setBooking(house.admin(), accountKey, {QString(), BookingSource::Feed}));
    QCOMPARE(any.layout, QString());
    QCOMPARE(any.source, BookingSource::Feed);
    QCOMPARE(any.name, QStringLiteral("普通預金"));
}

void TestImportLayouts::requestsAreNeverMoney()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    QFile file(QStringLiteral(KK_TEST_DATA "/synthetic/kouza-furikae-91-request.crlf.txt"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const ImportService service(house.context());
    QCOMPARE(faultOf(service.import(house.admin(), {QStringLiteral("91"), file.readAll()})),
             Fault::FileIsRequest);
    QCOMPARE(house.number("SELECT COUNT(*) FROM notice"), 0);
}

static ColumnMap bankMap()
{
    ColumnMap map;
    map.name = QStringLiteral("みどり銀行");
    map.agreementKey = accountKey;
    map.columns = {{QStringLiteral("日付"), ColumnRole::ReceivedOn},
                   {QStringLiteral("入金"), ColumnRole::Deposit},
                   {QStringLiteral("出金"), ColumnRole::Withdrawal},
                   {QStringLiteral("摘要"), ColumnRole::Payer}};
    map.totalWords = usualTotalWords();
    return map;
}

static const QByteArray statement = "口座,1234567,,\r\n日付,入金,出金,摘要\r\n"
                                    "2026/08/01,\"33,000\",,ﾔﾏﾀﾞ ﾀﾛｳ\r\n"
                                    "2026/08/02,,\"5,500\",ﾃｽｳﾘﾖｳ\r\n"
                                    "合計,\"33,000\",\"5,500\",\r\n";

void TestImportLayouts::columnMaps()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const ColumnMapService maps(house.context());
    QCOMPARE(faultOf(ImportService(house.context())
                         .import(house.admin(), {QStringLiteral("x.csv"), statement})),
             Fault::FileLayoutUnknown);
    const ColumnMap kept =
        must(maps.put(house.admin(), bankMap(), QStringLiteral("x.csv"), statement));
    QCOMPARE(kept.fingerprint.size(), qsizetype(64));
    QCOMPARE(must(maps.find(house.admin(), kept.name)), kept);
    QCOMPARE(must(maps.list(house.admin())), std::vector<ColumnMap>{kept});
    const ColumnMapTrial tried =
        must(maps.tryOn(house.admin(), {}, QStringLiteral("x.csv"), statement));
    QCOMPARE(tried.headerRow, 2);
    QCOMPARE(tried.rows, 1);
    QCOMPARE(tried.sum, Yen(33'000));
    QCOMPARE(house.number("SELECT COUNT(*) FROM notice"), 0);
    const ImportReport report = taken(house, statement);
    QCOMPARE(report.layout, QStringLiteral("map:みどり銀行"));
    QCOMPARE(report.fresh, 1);
    QCOMPARE(report.otherRows, 2);
    QCOMPARE(report.confirmed, Yen(33'000));
    QCOMPARE(taken(house, statement).repeated, 1);
    ImportOptions named;
    named.columnMap = QStringLiteral("無い");
    QCOMPARE(faultOf(ImportService(house.context())
                         .import(house.admin(), {QStringLiteral("x.csv"), statement}, named)),
             Fault::NoSuchColumnMap);
    must(maps.remove(house.admin(), kept.name));
    QCOMPARE(faultOf(maps.find(house.admin(), kept.name)), Fault::NoSuchColumnMap);
}

// A map can be tried before it is saved, and keeps what it recognises under another name.
// A bank's table numbers nothing: a transfer in two files that have nothing else in common waits.
void TestImportLayouts::mapsTellATransferTwice()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const QByteArray head = "日付,入金,出金,摘要\n2026/08/03,33000,,シケンジロウ\n";
    const QByteArray morning = head + "2026/08/03,11000,,ミドリショウカイ\n";
    const QByteArray evening = head + "2026/08/03,22000,,ヤマダタロウ\n";
    must(ColumnMapService(house.context())
             .put(house.admin(), bankMap(), QStringLiteral("x.csv"), morning));
    taken(house, morning);
    const ImportReport asked = taken(house, evening);
    QCOMPARE(asked.doubtful, 1);
    QCOMPARE(house.number("SELECT COUNT(*) FROM payment"), 3);
    ImportOptions apart;
    apart.apart = true;
    QCOMPARE(taken(house, evening, apart).fresh, 1);
    QCOMPARE(house.number("SELECT SUM(open) FROM open_payment"), 99'000);
}

void TestImportLayouts::mapsAreTriedAndRenamed()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const ColumnMapService maps(house.context());
    const QString file = QStringLiteral("x.csv");
    const TableLook look =
        must(maps.look(house.admin(), file, statement, TableEncoding::Detect, {}));
    QCOMPARE(look.headerRow, 2);
    QCOMPARE(look.lines.size(), std::size_t(5));
    QCOMPARE(guessedColumns(look.lines[1].cells), bankMap().columns);
    QCOMPARE(must(maps.tryMap(house.admin(), bankMap(), file, statement)).sum, Yen(33'000));
    ColumnMap nobodys = bankMap();
    nobodys.agreementKey = QStringLiteral("0001-001-1-1234567");
    QCOMPARE(faultOf(maps.tryMap(house.admin(), nobodys, file, statement)), Fault::NoSuchAgreement);
    QCOMPARE(house.number("SELECT COUNT(*) FROM column_map"), 0);

    const ColumnMap kept = must(maps.put(house.admin(), bankMap(), file, statement));
    ColumnMap other = bankMap();
    other.name = QStringLiteral("別");
    must(maps.put(house.admin(), other));
    QCOMPARE(faultOf(maps.rename(house.admin(), kept.name, other.name)), Fault::ColumnMapWrong);
    QCOMPARE(faultOf(maps.rename(house.admin(), kept.name, QStringLiteral(" "))),
             Fault::FieldEmpty);
    const ColumnMap renamed =
        must(maps.rename(house.admin(), kept.name, QStringLiteral(" 新しい名前 ")));
    QCOMPARE(renamed.name, QStringLiteral("新しい名前"));
    QCOMPARE(renamed.fingerprint, kept.fingerprint);
    QCOMPARE(faultOf(maps.find(house.admin(), kept.name)), Fault::NoSuchColumnMap);
    QCOMPARE(taken(house, statement).layout, QStringLiteral("map:新しい名前"));
}

// The same bytes under other names are the same money.
void TestImportLayouts::aCorrectedMapBooksNothingTwice()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const ColumnMapService maps(house.context());
    const ImportService imports(house.context());
    ColumnMap nameless = bankMap();
    std::erase_if(nameless.columns,
                  [](const auto &column) { return column.role == ColumnRole::Payer; });
    must(maps.put(house.admin(), nameless, QStringLiteral("x.csv"), statement));
    const ImportReport first = taken(house, statement);
    QCOMPARE(first.fresh, 1);
    must(maps.put(house.admin(), bankMap(), QStringLiteral("x.csv"), statement));
    for (const bool rehearsal : {true, false}) {
        ImportOptions options;
        options.dryRun = rehearsal;
        const auto again =
            imports.import(house.admin(), {QStringLiteral("x.csv"), statement}, options).result();
        QVERIFY(!again);
        QCOMPARE(again.error().fault, Fault::FileAlreadyImported);
        QCOMPARE(again.error().args.value(1), QString::number(first.import->value()));
    }
    QCOMPARE(house.number("SELECT SUM(amount) FROM payment WHERE state = 'confirmed'"), 33'000);
    must(UndoService(house.context()).import(house.admin(), *first.import));
    QCOMPARE(taken(house, statement).fresh, 1);
    QCOMPARE(house.number("SELECT SUM(amount) FROM payment WHERE state = 'confirmed'"), 33'000);
    QCOMPARE(taken(house, statement).repeated, 1);
}

// What the file told again is booked by another one, and not to be counted among its own.
void TestImportLayouts::aCorrectedMapAndLinesOfAnotherFile()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const ColumnMapService maps(house.context());
    ColumnMap nameless = bankMap();
    std::erase_if(nameless.columns,
                  [](const auto &column) { return column.role == ColumnRole::Payer; });
    must(maps.put(house.admin(), nameless, QStringLiteral("x.csv"), statement));
    QCOMPARE(taken(house, statement).fresh, 1);
    const QByteArray longer = QByteArray(statement).append("\r\n"); // the same line, other bytes
    QCOMPARE(taken(house, longer).repeated, 1);
    must(maps.put(house.admin(), bankMap(), QStringLiteral("x.csv"), statement));
    const auto again = ImportService(house.context())
                           .import(house.admin(), {QStringLiteral("y"), longer})
                           .result();
    QVERIFY(!again);
    QCOMPARE(again.error().fault, Fault::FileAlreadyImported);
    QCOMPARE(house.number("SELECT SUM(amount) FROM payment WHERE state = 'confirmed'"), 33'000);
}

void TestImportLayouts::aRenamedMapGoesOnBooking()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    addAccount(house);
    const ColumnMapService maps(house.context());
    const ColumnMap kept =
        must(maps.put(house.admin(), bankMap(), QStringLiteral("x.csv"), statement));
    QCOMPARE(taken(house, statement).fresh, 1);
    must(maps.rename(house.admin(), kept.name, QStringLiteral("新しい名前")));
    const ImportReport same = taken(house, statement);
    QCOMPARE(same.confirmed, Yen(0));
    const QByteArray next = QByteArray(statement).replace("33,000", "44,000");
    QVERIFY(next != statement);
    const ImportReport report = taken(house, next);
    QCOMPARE(report.compared, 0);
    QCOMPARE(report.confirmed, Yen(44'000));
    QCOMPARE(house.number("SELECT SUM(amount) FROM payment WHERE state = 'confirmed'"), 77'000);
}

void TestImportLayouts::mapsThatAreWrong()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    const ColumnMapService maps(house.context());
    QCOMPARE(faultOf(maps.put(house.admin(), bankMap())), Fault::NoSuchAgreement);
    addAccount(house);
    ColumnMap nameless = bankMap();
    nameless.name.clear();
    QCOMPARE(faultOf(maps.put(house.admin(), nameless)), Fault::FieldEmpty);
    ColumnMap dayless = bankMap();
    dayless.columns.erase(dayless.columns.begin());
    QCOMPARE(faultOf(maps.put(house.admin(), dayless)), Fault::ColumnMapWrong);
    ColumnMap twofold = bankMap();
    twofold.columns.push_back({QStringLiteral("金額"), ColumnRole::Amount});
    QCOMPARE(faultOf(maps.put(house.admin(), twofold)), Fault::ColumnMapWrong);
    QCOMPARE(faultOf(maps.put(house.admin(), bankMap(), QStringLiteral("y"), "a,b\r\n1,2\r\n")),
             Fault::ColumnsNotFound);
    QCOMPARE(faultOf(maps.put(house.as(Role::Viewer), bankMap())), Fault::PermissionMissing);
    QCOMPARE(house.number("SELECT COUNT(*) FROM column_map"), 0);
}

void TestImportLayouts::oneHeaderForTwoColumns()
{
    TestHouse house(Dialect::Sqlite);
    house.setUp(false);
    addAccount(house);
    const ColumnMapService maps(house.context());
    const QString name = QStringLiteral("two.csv");
    const QByteArray file = "日付,入金,出金,摘要,入 金\r\n2026/08/01,,,ﾔﾏﾀﾞ,\"33,000\"\r\n";
    for (const Fault fault : {faultOf(maps.put(house.admin(), bankMap(), name, file)),
                              faultOf(maps.tryMap(house.admin(), bankMap(), name, file))})
        QCOMPARE(fault, Fault::ColumnMapWrong);
}

void TestImportLayouts::payEasyIsBookedOnce()
{
    TestHouse house(engineOfRow());
    house.setUp(false);
    NewAgreement agency;
    agency.key = QStringLiteral("payeasy-123456-54321");
    agency.channel = Channel::PayEasy;
    agency.name = QStringLiteral("ペイジー");
    must(AgreementService(house.context()).put(house.admin(), agency));
    NoticeRecord record;
    record.kind = NoticeKind::Confirmed;
    record.channel = Channel::PayEasy;
    record.receivedOn = QDate(2026, 8, 1);
    record.payoutOn = QDate(2026, 8, 4);
    record.amount = Yen(12'000);
    record.slipKey = QStringLiteral("90000000001");
    record.inquiryNumber = QStringLiteral("0009-20260801-0000000000000000000000001");
    NoticeRecord second = record; // the same payer pays the same amount once more
    second.inquiryNumber = QStringLiteral("0009-20260801-0000000000000000000000002");
    const QByteArray file =
        writePayEasy({record, second},
                     {QStringLiteral("123456"), QStringLiteral("54321"), "himitsu"})
            .value_or(QByteArray());
    // Without its secret nothing is believed; asked for is that of the agreement, and only then.
    const auto faultWith = [&](const ImportOptions &options) {
        const auto told = ImportService(house.context())
                              .import(house.admin(), {QStringLiteral("f"), file}, options)
                              .result();
        return told ? Fault::Count : told.error().fault;
    };
    QCOMPARE(faultWith({}), Fault::PayerSecretMissing);
    QStringList asked;
    ImportOptions options;
    Result<QByteArray> kept = QByteArray();
    options.secret = [&](const QString &agreement) {
        asked << agreement;
        return at(kept);
    };
    QCOMPARE(faultWith(options), Fault::PayerSecretMissing);
    kept = failure(ErrorCode::Storage, Fault::KeyringMissing, {QStringLiteral("no bus")});
    QCOMPARE(faultWith(options), Fault::KeyringMissing);
    kept = QByteArrayLiteral("another one");
    const ImportReport wrong = taken(house, file, options);
    QVERIFY(wrong.refused);
    QCOMPARE(wrong.refused->fault, Fault::FileHasBadRows);
    kept = QByteArrayLiteral("himitsu");
    QCOMPARE(taken(house, file, options).fresh, 2);
    QCOMPARE(asked, QStringList(4, QStringLiteral("payeasy-123456-54321")));
    QCOMPARE(taken(house, file, options).repeated, 2);
    QCOMPARE(house.number("SELECT SUM(open) FROM open_payment"), 24'000);
}

QTEST_GUILESS_MAIN(TestImportLayouts)
#include "tst_import_layouts.moc"
