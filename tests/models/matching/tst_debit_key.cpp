// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/matching/cases.h"
#include "tests/models/matching/told.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;
using namespace keshikomi::test;

namespace {

const QString debitKey = QStringLiteral("12-4711");
const QString agreementKey = QStringLiteral("debit-0123456789");

KnownDebit debit(std::vector<Share> bills)
{
    return {{agreementKey, debitKey}, std::move(bills)};
}

OpenPayment collected(qint64 open)
{
    OpenPayment payment{PaymentId(1)};
    payment.channel = Channel::DirectDebit;
    payment.open = Yen(open);
    payment.slip = {agreementKey, debitKey};
    payment.payerName = QStringLiteral("ｼｹﾝ ｼﾞﾛｳ");
    payment.receivedOn = QDate(2026, 11, 27);
    return payment;
}

MatchResult
resultOf(ManyRows<OpenBill> bills, std::vector<ClosedBill> closed, KnownDebit known, qint64 paid)
{
    return match({std::move(bills), std::move(closed), {}, {collected(paid)}, {std::move(known)}})
        .front();
}

} // namespace

// Money of a direct debit finds the bills it was asked for by its key alone.
class TestDebitKey final : public Suite
{
    Q_OBJECT

private Q_SLOTS:
    void paysAllItsBills()
    {
        const MatchResult result = resultOf({bill(1, 1, 1'000), bill(2, 1, 500), bill(3, 1, 1'500)},
                                            {},
                                            debit({{BillId(1), Yen(1'000)}, {BillId(2), Yen(500)}}),
                                            1'500);
        QCOMPARE(result.verdict, Verdict::ClearAlone);
        QCOMPARE(result.candidates.size(), size_t(1));
        QCOMPARE(result.candidates.front().shares,
                 (std::vector<Share>{{BillId(1), Yen(1'000)}, {BillId(2), Yen(500)}}));
        QVERIFY(speaks(result.candidates.front().reasons, ReasonCode::DebitAsked, {debitKey}));
        QVERIFY(result.whyNot.empty());
    }

    void proposesWhatIsLeft_data()
    {
        QTest::addColumn<qint64>("open"); // of the second bill
        QTest::addColumn<qint64>("paid");
        QTest::addColumn<int>("shares");
        QTest::newRow("a bill was paid in part") << qint64(300) << qint64(1'500) << 2;
        QTest::newRow("a bill was paid") << qint64(0) << qint64(1'500) << 1;
        QTest::newRow("another amount came") << qint64(500) << qint64(1'400) << 2;
    }
    void proposesWhatIsLeft()
    {
        QFETCH(const qint64, open);
        QFETCH(const qint64, paid);
        QFETCH(const int, shares);
        ManyRows<OpenBill> bills{bill(1, 1, 1'000)};
        std::vector<ClosedBill> closed;
        if (open > 0)
            bills.push_back(bill(2, 1, open));
        else
            closed.push_back({BillId(2), QStringLiteral("B-100002"), BillState::Issued});
        const MatchResult result =
            resultOf(bills, closed, debit({{BillId(1), Yen(1'000)}, {BillId(2), Yen(500)}}), paid);
        QCOMPARE(result.verdict, Verdict::Propose);
        QCOMPARE(int(result.candidates.front().shares.size()), shares);
        QVERIFY(!result.whyNot.empty());
    }

    void paidTwice()
    {
        const MatchResult result =
            resultOf({bill(3, 2, 1'000)},
                     {{BillId(1), QStringLiteral("B-100001"), BillState::Issued}},
                     debit({{BillId(1), Yen(1'000)}}),
                     1'000);
        QCOMPARE(result.verdict, Verdict::None);
        QVERIFY(speaks(result.whyNot, ReasonCode::BillAlreadyPaid));
    }

    void anotherAgreementsKeyIsAnotherKey()
    {
        KnownDebit known = debit({{BillId(1), Yen(1'000)}});
        known.reference = {QStringLiteral("debit-9999999999"), debitKey};
        const MatchResult result = resultOf({bill(1, 1, 1'000)}, {}, known, 1'000);
        QVERIFY(result.verdict != Verdict::ClearAlone);
    }
};

QTEST_GUILESS_MAIN(TestDebitKey)
#include "tst_debit_key.moc"
