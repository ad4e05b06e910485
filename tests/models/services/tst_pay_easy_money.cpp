// SPDX-License-Identifier: GPL-3.0-or-later
// Money by Pay-easy: the centre's key is one payment, and お客様番号 finds the bill it was
// registered for.
#include "models/formats/write_files.h"
#include "models/services/clearing.h"
#include "models/services/differences/double_payments.h"
#include "models/services/imports.h"
#include "models/services/sheets/pay_number_service.h"
#include "models/services/tasks.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

class TestPayEasyMoney final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void oneKeyIsOnePayment_data() { addEngines(); }
    void oneKeyIsOnePayment();
    void anotherAmountIsAskedAbout_data() { addEngines(); }
    void anotherAmountIsAskedAbout();
    void theNumberFindsItsBill_data();
    void theNumberFindsItsBill();
};

namespace {

const QString customerNumber = QStringLiteral("90000000001");

void setUp(TestHouse &house)
{
    house.setUp(false);
    NewAgreement agency;
    agency.key = QStringLiteral("payeasy-123456-54321");
    agency.channel = Channel::PayEasy;
    agency.name = QStringLiteral("ペイジー");
    must(AgreementService(house.context()).put(house.admin(), agency));
}

// `serial`: 仕向処理通番 of the centre.
NoticeRecord paid(Yen amount, int serial, const QString &number = customerNumber)
{
    NoticeRecord record;
    record.kind = NoticeKind::Confirmed;
    record.channel = Channel::PayEasy;
    record.receivedOn = QDate(2026, 8, 1);
    record.payoutOn = QDate(2026, 8, 4);
    record.amount = amount;
    record.slipKey = number;
    record.inquiryNumber = QStringLiteral("0009-20260801-%1").arg(serial, 25, 10, QLatin1Char('0'));
    return record;
}

ImportReport taken(TestHouse &house, const std::vector<NoticeRecord> &records, const char *name)
{
    const QByteArray file =
        writePayEasy(records, {QStringLiteral("123456"), QStringLiteral("54321"), "himitsu"})
            .value_or(QByteArray());
    ImportOptions options;
    options.secret = [](const QString &) {
        return at(Result<QByteArray>(QByteArrayLiteral("himitsu")));
    };
    return must(ImportService(house.context())
                    .import(house.admin(), {QString::fromLatin1(name), file}, options));
}

} // namespace

// Told twice in a file, and once more in the next ones: one payment.
void TestPayEasyMoney::oneKeyIsOnePayment()
{
    QFETCH(int, engine);
    TestHouse house{Dialect(engine)};
    setUp(house);
    const NoticeRecord once = paid(Yen(11'000), 1);
    const ImportReport first = taken(house, {once, once}, "twice");
    QCOMPARE(first.fresh, 1);
    QCOMPARE(first.repeated, 1);
    const ImportReport second = taken(house, {once, once, once, paid(Yen(11'000), 2)}, "more");
    QCOMPARE(second.fresh, 1); // the same payer pays the same amount once more
    QCOMPARE(second.repeated, 3);
    QCOMPARE(house.number("SELECT SUM(open) FROM open_payment"), 22'000);
}

// One of the two files is wrong, and nobody but the agency knows which.
void TestPayEasyMoney::anotherAmountIsAskedAbout()
{
    QFETCH(int, engine);
    TestHouse house{Dialect(engine)};
    setUp(house);
    QCOMPARE(taken(house, {paid(Yen(11'000), 1)}, "first").fresh, 1);
    const ImportReport other = taken(house, {paid(Yen(12'000), 1)}, "second");
    QCOMPARE(other.doubtful, 1);
    QCOMPARE(house.number("SELECT SUM(open) FROM open_payment"), 11'000);
    const auto tasks = must(TaskService(house.context()).all(house.admin()));
    QCOMPARE(tasks.size(), 1U);
    QCOMPARE(tasks.front().kind, QStringLiteral("told-by-two-files"));
}

void TestPayEasyMoney::theNumberFindsItsBill_data()
{
    QTest::addColumn<int>("engine");
    QTest::addColumn<QString>("told");
    const auto rows = [](const char *name, Dialect dialect) {
        QTest::addRow("%s, as registered", name) << int(dialect) << customerNumber;
        QTest::addRow("%s, with zeros before it", name)
            << int(dialect) << QStringLiteral("000000000") + customerNumber;
    };
    rows("sqlite", Dialect::Sqlite);
    if (qEnvironmentVariableIsSet("KK_TEST_PG"))
        rows("postgres", Dialect::Postgres);
}

// It clears alone, as a slip does; paid once more it is a double payment.
void TestPayEasyMoney::theNumberFindsItsBill()
{
    QFETCH(int, engine);
    QFETCH(QString, told);
    TestHouse house{Dialect(engine)};
    setUp(house);
    LineItem line;
    line.name = QStringLiteral("12か月点検");
    line.amount = Yen(11'000);
    const Bill bill = house.bill({line});
    BillNumber number;
    number.channel = Channel::PayEasy;
    number.payEasy.institution = QStringLiteral("58191");
    number.payEasy.customer = customerNumber;
    number.payEasy.confirmation = QStringLiteral("123451");
    must(PayNumberService(house.context()).registerNumber(house.admin(), bill.number, number));
    taken(house, {paid(bill.amount, 1, told), paid(bill.amount, 2, told)}, "twice");

    QCOMPARE(must(ClearingService(house.context()).clear(house.admin())).cleared, 1);
    QCOMPARE(house.number("SELECT SUM(open) FROM open_bill"), 0);
    const auto doubled = must(DoublePaymentService(house.context()).list(house.admin()));
    QCOMPARE(doubled.size(), 1U);
    QCOMPARE(doubled.front().billNumber, bill.number);
    must(DoublePaymentService(house.context())
             .settle(house.admin(), doubled.front().payment, DifferenceKind::Credit, {}));
    const auto decided = must(DoublePaymentService(house.context()).decided(house.admin()));
    QCOMPARE(decided.size(), 1U);
    QCOMPARE(decided.front().credited, bill.amount);
}

QTEST_GUILESS_MAIN(TestPayEasyMoney)
#include "tst_pay_easy_money.moc"
