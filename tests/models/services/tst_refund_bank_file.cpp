// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/formats/zengin/zengin_21.h"
#include "models/services/differences/refund_bank_file.h"
#include "tests/support/suite.h"

using namespace keshikomi;

namespace {

RefundFile twoRefunds()
{
    const BankAccount account{QStringLiteral("0001"),
                              QStringLiteral("ﾐｽﾞｳﾐ"),
                              QStringLiteral("004"),
                              QStringLiteral("ﾎﾝﾃﾝ"),
                              QStringLiteral("1"),
                              QStringLiteral("7654321"),
                              QStringLiteral("ｼｹﾝ ｼﾞﾛｳ")};
    return RefundFile{
        QStringLiteral("0009-227-1-1234567"),
        QStringLiteral("ﾐﾎﾝｼﾞﾄﾞｳｼﾔ"),
        QDate(2026, 11, 25),
        {{RefundId(1), account, Yen(5'000), 1006}, {RefundId(2), account, Yen(7'000), 1006}}};
}

} // namespace

class TestRefundBankFile final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWasSent()
    {
        const auto bytes = refundBankFile(twoRefunds(), QStringLiteral("1234567890"));
        QVERIFY(bytes);
        const auto read =
            readZengin21(*bytes, QStringLiteral("refunds.txt"), {QDate(2026, 11, 24), false});
        QVERIFY(read);
        QVERIFY(read->problems.empty());
        QCOMPARE(read->batches.size(), size_t(1));
        const TransferFile &batch = read->batches.front();
        QCOMPARE(batch.orderer, QStringLiteral("1234567890"));
        QCOMPARE(batch.transferOn, QDate(2026, 11, 25));
        QCOMPARE(batch.rows.size(), size_t(2));
        QCOMPARE(batch.rows[0].amount, Yen(5'000));
        QCOMPARE(batch.rows[1].amount, Yen(7'000));
        QCOMPARE(batch.rows[1].payee.bank, QStringLiteral("0001"));
        QCOMPARE(batch.rows[1].payee.number, QStringLiteral("7654321"));
    }
    void saysWhatABankCannotTake()
    {
        RefundFile file = twoRefunds();
        file.transfers[1].to.holder = QStringLiteral("見本");
        const auto refused = refundBankFile(file, QStringLiteral("1234567890"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().fault, Fault::FileHasBadRows);
        file = twoRefunds();
        file.senderName = QStringLiteral("株式会社見本");
        const auto nameless = refundBankFile(file, QStringLiteral("1234567890"));
        QVERIFY(!nameless);
        QCOMPARE(nameless.error().fault, Fault::FieldEmpty);
        file = twoRefunds();
        file.fromAgreement = QStringLiteral("999999-12345");
        const auto nowhere = refundBankFile(file, QStringLiteral("1234567890"));
        QVERIFY(!nowhere);
        QCOMPARE(nowhere.error().fault, Fault::NoSuchAgreement);
    }
};

QTEST_GUILESS_MAIN(TestRefundBankFile)
#include "tst_refund_bank_file.moc"
