// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/write_files.h"
#include "models/services/agreements.h"
#include "models/services/imports.h"
#include "tests/models/services/test_house.h"

using namespace keshikomi;
using namespace keshikomi::test;

// Two seats take files in at the same moment: what they tell is booked as if they had come one
// after the other.
class TestBookingSeats final : public Suite
{
    Q_OBJECT

private:
    static constexpr int rounds = 12;

    static NoticeRecord told(NoticeKind kind, int round)
    {
        NoticeRecord record;
        record.kind = kind;
        record.channel = Channel::KonbiniBarcode;
        record.receivedOn = QDate(2026, 8, 1);
        record.slipKey = record.inquiryNumber = QString::number(1'001 + round);
        record.amount = Yen(33'000 + round);
        return record;
    }
    static NoticeRecord credit(int round)
    {
        NoticeRecord record;
        record.kind = NoticeKind::Credit;
        record.channel = Channel::BankTransfer;
        record.receivedOn = record.valueOn = QDate(2026, 8, 1);
        record.payerName = QStringLiteral("ｼｹﾝ ｼﾞﾛｳ");
        record.amount = Yen(50'000 + round);
        return record;
    }
    static CreditedAccount account(int round)
    {
        return {QStringLiteral("0009"),
                QStringLiteral("ﾐﾎﾝ"),
                QStringLiteral("227"),
                QStringLiteral("ﾎﾝﾃﾝ"),
                QStringLiteral("1"),
                QString::number(1'234'500 + round),
                QStringLiteral("ﾐﾎﾝ")};
    }
    // Both at once; each is answered.
    static void takeBoth(const TestHouse &house,
                         Store &other,
                         const Result<QByteArray> &one,
                         const Result<QByteArray> &two)
    {
        QVERIFY(one && two);
        const ImportService first(house.context()), second({other, house.clock});
        const Later<ImportReport> a = first.import(house.admin(), {QStringLiteral("one"), *one});
        const Later<ImportReport> b = second.import(house.admin(), {QStringLiteral("two"), *two});
        const ImportReport here = must(a), there = must(b);
        QVERIFY(!here.refused && !there.refused);
    }
    static void put(const TestHouse &house, const QString &key, Channel channel)
    {
        NewAgreement agreement = channel == Channel::KonbiniBarcode ? demo::agency() : demo::bank();
        agreement.key = key;
        must(AgreementService(house.context()).put(house.admin(), agreement));
    }

private Q_SLOTS:
    void filesThatMeet()
    {
        if (!qEnvironmentVariableIsSet("KK_TEST_PG")) {
            qInfo("KK_TEST_PG is not set: there is one seat");
            return;
        }
        TestHouse house(Dialect::Postgres);
        house.setUp();
        put(house, QStringLiteral("consignor-12345"), Channel::KonbiniBarcode);
        const auto other = Store::open(house.location, house.clock);
        QVERIFY(other);
        for (int round = 0; round < rounds; ++round) {
            // 速報 and 確報 of one slip.
            const QString consignor = QStringLiteral("12345");
            takeBoth(house,
                     **other,
                     writeSmartTrade({told(NoticeKind::Preliminary, round)}, consignor),
                     writeSmartTrade({told(NoticeKind::Confirmed, round)}, consignor));
            // The first two files of an account, in layouts of which only one may book.
            const CreditedAccount bank = account(round);
            put(house,
                QStringLiteral("0009-227-1-%1").arg(1'234'500 + round),
                Channel::BankTransfer);
            const WriteOptions how{QDate(2026, 8, 3), true};
            takeBoth(house,
                     **other,
                     writeZengin01({credit(round)}, bank, NoticeLayout::Zengin01A, how),
                     writeZengin03({credit(round)}, bank, {Yen(1'000), {}}, how));
        }
        QCOMPARE(house.number("SELECT COUNT(*) FROM payment WHERE state <> 'undone'"),
                 qint64(2 * rounds));
        QCOMPARE(house.number("SELECT COUNT(*) FROM payment WHERE state = 'provisional'"), 0);
    }
};

QTEST_GUILESS_MAIN(TestBookingSeats)
#include "tst_booking_seats.moc"
