// SPDX-License-Identifier: GPL-3.0-or-later
// Paper and fax, typed in: nothing is booked that the paper does not state.
#include "models/services/inbox/entries.h"
#include "models/services/inbox/inbox.h"
#include "models/services/slips.h"
#include "models/services/undo.h"
#include "tests/models/services/test_house.h"
#include "tests/support/notice_files.h"

#include <QCryptographicHash>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

NewEntryBatch paper(int count, qint64 total)
{
    return {demo::agency().key, count, Yen(total), QStringLiteral("青いファイル 3")};
}

NewEntryRow slipRow(const QString &slip, qint64 amount)
{
    NewEntryRow row;
    row.receivedOn = QDate(2026, 8, 2);
    row.amount = Yen(amount);
    row.slip = slip;
    return row;
}

const QByteArray jpeg = QByteArrayLiteral("\xff\xd8\xff\xe0 a picture\xff\xd9");

} // namespace

class TestEntries final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void aBatchIsBookedAsAFileIs_data() { addEngines(); }
    void aBatchIsBookedAsAFileIs();
    void totalsMustMeet_data() { addEngines(); }
    void totalsMustMeet();
    void aRowNamesItsSlip_data() { addEngines(); }
    void aRowNamesItsSlip();
    void wrongRowsAreRefused_data();
    void wrongRowsAreRefused();
    void thePictureIsKept_data() { addEngines(); }
    void thePictureIsKept();
    void anUndoneBatchIsADraftAgain_data() { addEngines(); }
    void anUndoneBatchIsADraftAgain();
    void whoMay_data() { addEngines(); }
    void whoMay();
};

void TestEntries::aBatchIsBookedAsAFileIs()
{
    TestHouse house(engineOfRow());
    house.setUp();
    const EntryService entries(house.context());
    EntryBatch batch = must(entries.open(house.admin(), paper(2, 5'000)));
    QCOMPARE(batch.state, EntryState::Draft);
    must(entries.addRow(house.admin(), batch.id, slipRow(QStringLiteral("101"), 2'000)));
    batch = must(entries.addRow(house.admin(), batch.id, slipRow(QStringLiteral("１０２"), 3'000)));
    QCOMPARE(batch.rows.size(), std::size_t(2));
    QCOMPARE(batch.rows[1].slipKey.size(), demo::agency().slipKeyLength); // with its zeros
    QCOMPARE(batch.rows[1].actor, QStringLiteral("mika"));
    QCOMPARE(house.number("SELECT COUNT(*) FROM notice"), 0); // a draft is no money

    const ImportReport dry = must(entries.book(house.admin(), batch.id, true));
    QCOMPARE(dry.fresh, 2);
    QVERIFY(!dry.import);
    QCOMPARE(house.number("SELECT COUNT(*) FROM payment"), 0);
    const ImportReport report = must(entries.book(house.admin(), batch.id));
    QCOMPARE(report.fresh, 2);
    QCOMPARE(report.confirmed, Yen(5'000));
    QCOMPARE(report.layout, QString::fromLatin1(entryLayout));
    QCOMPARE(house.number("SELECT SUM(amount) FROM posting_line WHERE account = 'agency_clearing'"),
             5'000);
    const auto row = must(InboxService(house.context()).arrivals(house.admin())).front();
    QCOMPARE(row.kind, ArrivalKind::Entry);
    QCOMPARE(row.import, report.import);
    const auto lines = must(InboxService(house.context()).lines(house.admin(), *report.import));
    QCOMPARE(lines.size(), std::size_t(2));
    QVERIFY(lines[0].text.contains(QStringLiteral("mika")));
    QVERIFY(lines[0].text.contains(QStringLiteral("2000")));

    QCOMPARE(must(entries.find(house.admin(), batch.id)).state, EntryState::Booked);
    QCOMPARE(faultOf(entries.book(house.admin(), batch.id)), Fault::EntryBatchBooked);
    QCOMPARE(faultOf(entries.addRow(house.admin(), batch.id, slipRow(QStringLiteral("103"), 1))),
             Fault::EntryBatchBooked);
    QCOMPARE(faultOf(entries.discard(house.admin(), batch.id)), Fault::EntryBatchBooked);
    QCOMPARE(faultOf(entries.book(house.admin(), EntryBatchId(99))), Fault::NoSuchEntryBatch);
}

void TestEntries::totalsMustMeet()
{
    TestHouse house(engineOfRow());
    house.setUp();
    const EntryService entries(house.context());
    const EntryBatchId id = must(entries.open(house.admin(), paper(2, 5'000))).id;
    const auto refused = [&] {
        const auto result = entries.book(house.admin(), id).result();
        return result ? QString() : result.error().args.join(QLatin1Char(' '));
    };
    QCOMPARE(refused(), QStringLiteral("count 2 0"));
    must(entries.addRow(house.admin(), id, slipRow(QStringLiteral("101"), 2'000)));
    QCOMPARE(refused(), QStringLiteral("count 2 1"));
    must(entries.addRow(house.admin(), id, slipRow(QStringLiteral("102"), 2'999)));
    QCOMPARE(refused(), QStringLiteral("total 5000 4999"));
    must(entries.addRow(house.admin(), id, slipRow(QStringLiteral("103"), 1)));
    QCOMPARE(refused(), QStringLiteral("count 2 3"));
    QCOMPARE(house.number("SELECT COUNT(*) FROM notice"), 0);
    const EntryBatch less = must(entries.removeRow(house.admin(), id, 2));
    QCOMPARE(less.rows[1].position, 2);
    QCOMPARE(less.rows[1].amount, Yen(1));
    must(entries.restate(house.admin(), id, 2, Yen(2'001), {}));
    QCOMPARE(must(entries.book(house.admin(), id)).fresh, 2);
    QCOMPARE(faultOf(entries.open(house.admin(), paper(0, 1))), Fault::NumberOutOfRange);
    QCOMPARE(faultOf(entries.open(house.admin(), paper(1, 0))), Fault::NumberOutOfRange);
    NewEntryBatch other = paper(1, 1);
    other.agreementKey = QStringLiteral("nobody");
    QCOMPARE(faultOf(entries.open(house.admin(), other)), Fault::NoSuchAgreement);
}

void TestEntries::aRowNamesItsSlip()
{
    TestHouse house(engineOfRow());
    house.setUp();
    const Bill bill = house.bill({demo::lump(QStringLiteral("点検"), TaxKind::Standard, 30'000)});
    const IssuedSlip slip = must(SlipService(house.context()).issue(house.admin(), bill.number));
    const EntryService entries(house.context());
    const EntryBatchId id =
        must(entries.open(house.admin(), paper(3, 3 * bill.amount.amount()))).id;
    NewEntryRow row = slipRow({}, bill.amount.amount());
    row.bill = bill.number;
    EntryBatch batch = must(entries.addRow(house.admin(), id, row));
    const QString key = batch.rows[0].slipKey;
    QVERIFY(!key.isEmpty());
    QCOMPARE(batch.rows[0].billNumber, bill.number);
    batch = must(entries.addRow(house.admin(), id, slipRow(slip.barcode, bill.amount.amount())));
    QCOMPARE(batch.rows[1].slipKey, key);
    batch = must(entries.addRow(
        house.admin(), id, slipRow(QString(key).remove(0, 1), bill.amount.amount())));
    QCOMPARE(batch.rows[2].slipKey, key);
    QCOMPARE(batch.rows[2].reissue, batch.rows[1].reissue);
    QCOMPARE(faultOf(entries.addRow(house.admin(), id, slipRow(slip.barcode, 1))),
             Fault::SlipFiguresDisagree);
    const Bill other = house.bill({demo::lump(QStringLiteral("洗車"), TaxKind::Standard, 1'000)});
    row.bill = other.number;
    QCOMPARE(faultOf(entries.addRow(house.admin(), id, row)), Fault::NoSuchSlip);
    row.bill = 1;
    QCOMPARE(faultOf(entries.addRow(house.admin(), id, row)), Fault::NoSuchBill);
}

void TestEntries::wrongRowsAreRefused_data()
{
    QTest::addColumn<QString>("slip");
    QTest::addColumn<QString>("payer");
    QTest::addColumn<qint64>("amount");
    QTest::addColumn<QDate>("on");
    QTest::addColumn<int>("fault");
    const QDate day(2026, 8, 2);
    const auto row = [](const char *name,
                        const QString &slip,
                        const QString &payer,
                        qint64 amount,
                        QDate on,
                        Fault fault) {
        QTest::newRow(name) << slip << payer << amount << on << int(fault);
    };
    const QString slip = QStringLiteral("7");
    row("nothing named", {}, {}, 100, day, Fault::FieldEmpty);
    row("no number", QStringLiteral("12a"), {}, 100, day, Fault::FieldNotANumber);
    row("too long", QStringLiteral("12345678901234567"), {}, 100, day, Fault::FieldTooLong);
    row("a card", QStringLiteral("4111111111111111"), {}, 100, day, Fault::CardNumberRefused);
    row("a card as payer",
        slip,
        QStringLiteral("4111 1111 1111 1111"),
        100,
        day,
        Fault::CardNumberRefused);
    row("nothing paid", slip, {}, 0, day, Fault::NumberOutOfRange);
    row("less than nothing", slip, {}, -5, day, Fault::NumberOutOfRange);
    row("no day", slip, {}, 100, {}, Fault::FieldNotADate);
    row("tomorrow", slip, {}, 100, QDate(2026, 8, 4), Fault::DateInFuture);
    row("a barcode with a wrong digit", QString(44, u'9'), {}, 100, day, Fault::BarcodePrefix);
}

void TestEntries::wrongRowsAreRefused()
{
    QFETCH(const QString, slip);
    QFETCH(const QString, payer);
    QFETCH(const qint64, amount);
    QFETCH(const QDate, on);
    TestHouse house(Dialect::Sqlite);
    house.setUp();
    const EntryService entries(house.context());
    const EntryBatchId id = must(entries.open(house.admin(), paper(1, 100))).id;
    NewEntryRow row = slipRow(slip, amount);
    row.payer = payer;
    row.receivedOn = on;
    QTEST(int(faultOf(entries.addRow(house.admin(), id, row))), "fault");
    QVERIFY(must(entries.find(house.admin(), id)).rows.empty());
}

void TestEntries::thePictureIsKept()
{
    TestHouse house(engineOfRow());
    house.setUp();
    const EntryService entries(house.context());
    const EntryBatchId id = must(entries.open(house.admin(), paper(1, 100))).id;
    QVERIFY(!must(entries.picture(house.admin(), id)));
    const EntryBatch batch =
        must(entries.attach(house.admin(), id, {QStringLiteral("fax.jpg"), jpeg}));
    QCOMPARE(batch.picture, QStringLiteral("fax.jpg"));
    QCOMPARE(batch.pictureSha256, QCryptographicHash::hash(jpeg, QCryptographicHash::Sha256));
    QCOMPARE(must(entries.picture(house.admin(), id))->bytes, jpeg);
    for (const QByteArray &kind :
         {QByteArrayLiteral("\x89PNG\r\n\x1a\n more IEND\xae\x42\x60\x82 and a film behind it"),
          QByteArrayLiteral("%PDF-1.7 more\n%%EOF\n")})
        must(entries.attach(house.admin(), id, {QStringLiteral("fax"), kind}));
    QCOMPARE(house.number("SELECT COUNT(*) FROM entry_picture"), 1);
    for (const QByteArray &wrong :
         {QByteArray("GIF89a"),
          jpeg.chopped(2), // cut
          QByteArray("\x89PNG\r\n\x1a\n"),
          QByteArray("%PDF-1.7 more"),
          QByteArray(),
          QByteArray(jpeg + QByteArray(int(EntryPicture::mostBytes), '0'))})
        QCOMPARE(faultOf(entries.attach(house.admin(), id, {QStringLiteral("fax"), wrong})),
                 Fault::PictureUnusable);
    must(entries.discard(house.admin(), id));
    QCOMPARE(house.number("SELECT COUNT(*) FROM entry_picture"), 0);
    QCOMPARE(faultOf(entries.find(house.admin(), id)), Fault::NoSuchEntryBatch);
}

void TestEntries::anUndoneBatchIsADraftAgain()
{
    TestHouse house(engineOfRow());
    house.setUp();
    const EntryService entries(house.context());
    const EntryBatchId id = must(entries.open(house.admin(), paper(1, 800))).id;
    must(entries.addRow(house.admin(), id, slipRow(QStringLiteral("5"), 800)));
    const ImportReport first = must(entries.book(house.admin(), id));
    must(UndoService(house.context()).import(house.admin(), *first.import));
    QCOMPARE(must(entries.find(house.admin(), id)).state, EntryState::Undone);
    const auto money = [&house] {
        return house.number("SELECT COALESCE(SUM(amount), 0) FROM posting_line "
                            "WHERE account = 'agency_clearing'");
    };
    QCOMPARE(money(), 0);
    must(entries.removeRow(house.admin(), id, 1));
    must(entries.addRow(house.admin(), id, slipRow(QStringLiteral("6"), 800)));
    const ImportReport second = must(entries.book(house.admin(), id));
    QVERIFY(second.import != first.import);
    QCOMPARE(second.fresh, 1);
    QCOMPARE(money(), 800);
    QCOMPARE(must(entries.list(house.admin())).front().import, second.import);
}

void TestEntries::whoMay()
{
    TestHouse house(engineOfRow());
    house.setUp();
    const EntryService entries(house.context());
    const Actor viewer = house.as(Role::Viewer);
    QCOMPARE(faultOf(entries.open(viewer, paper(1, 100))), Fault::PermissionMissing);
    const EntryBatchId id = must(entries.open(house.as(Role::Accountant), paper(1, 100))).id;
    QCOMPARE(faultOf(entries.addRow(viewer, id, slipRow(QStringLiteral("1"), 100))),
             Fault::PermissionMissing);
    QCOMPARE(faultOf(entries.book(viewer, id)), Fault::PermissionMissing);
    QCOMPARE(must(entries.list(viewer)).size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestEntries)
#include "tst_entries.moc"
