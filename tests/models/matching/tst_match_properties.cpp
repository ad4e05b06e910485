// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matching/match_run.h"
#include "tests/models/matching/cases.h"
#include "tests/support/suite.h"

#include <QTest>

#include <map>

using namespace keshikomi;

namespace {

const QStringList names{QStringLiteral("ヤマダ"),
                        QStringLiteral("スズキ"),
                        QStringLiteral("ミドリショウカイトウキョウ"),
                        QStringLiteral("ヨーコ"),
                        QStringLiteral("カ）アオキ")};

// Small numbers on purpose: collisions of keys, names and amounts are what is tested.
MatchInput randomInput(QRandomGenerator &random)
{
    MatchInput input;
    const int bills = random.bounded(1, 25);
    for (int i = 1; i <= bills; ++i) {
        const int customer = random.bounded(1, 7);
        OpenBill made =
            test::bill(i, customer, random.bounded(1, 12) * 100, names[customer % names.size()]);
        made.dueOn = QDate(2026, 11, random.bounded(10, 28));
        if (customer % 2 == 0) { // the same for all bills of a customer
            made.names.push_back({nameKey(names[(customer + 1) % names.size()]),
                                  customer,
                                  QStringLiteral("ミズホ"),
                                  {},
                                  QDate(2026, 10, customer)});
            made.fees = {{Yen(100), customer}};
            made.tolerance = Yen(50);
        }
        if (customer == 3)
            made.virtualAccounts = {QStringLiteral("7001")};
        if (random.bounded(3) == 0)
            made.wipNumbers = {QString::number(20'000 + random.bounded(10))};
        input.bills.push_back(made);
        if (random.bounded(2) == 0) {
            const Yen issued = random.bounded(4) == 0 ? made.open + Yen(100) : made.open;
            input.slips.push_back(test::slip(
                i, QString::number(random.bounded(15)), issued.amount(), random.bounded(2)));
        }
    }
    const int payments = random.bounded(1, 20);
    for (int i = 1; i <= payments; ++i) {
        const int yen = random.bounded(1, 24) * 100;
        OpenPayment made = random.bounded(2) == 0
            ? test::konbini(i, QString::number(random.bounded(15)), yen, random.bounded(2))
            : test::transfer(i, names[random.bounded(int(names.size()))], yen);
        if (!input.slips.empty() && random.bounded(2) == 0) {
            const KnownSlip &paid = input.slips[size_t(random.bounded(int(input.slips.size())))];
            made = test::konbini(
                i, paid.reference.slipKey(), paid.amountAsIssued.amount(), paid.reissue);
        }
        if (!made.payerName.isEmpty() && random.bounded(2) == 0)
            made.payerKey = nameKey(made.payerName); // as the store keeps it
        made.receivedOn = QDate(2026, 11, random.bounded(15, 22));
        if (random.bounded(3) == 0)
            made.bank =
                random.bounded(2) == 0 ? QStringLiteral("ミズホ") : QStringLiteral("リソナ");
        if (random.bounded(5) == 0)
            made.remitterCode = QStringLiteral("7001");
        if (random.bounded(5) == 0)
            made.ediInformation = QString::number(20'000 + random.bounded(10));
        if (random.bounded(6) == 0) {
            made.request =
                test::request(QStringLiteral("pr"), BillId(random.bounded(1, bills + 1)));
        }
        input.payments.push_back(made);
    }
    return input;
}

// Some of the passes in any order.
MatchRules randomRules(QRandomGenerator &random)
{
    MatchRules rules;
    std::shuffle(rules.passes.begin(), rules.passes.end(), random);
    rules.passes.resize(size_t(random.bounded(1, int(rules.passes.size()) + 1)));
    return rules;
}

std::map<qint64, MatchResult> byPayment(const std::vector<MatchResult> &results)
{
    std::map<qint64, MatchResult> map;
    for (const MatchResult &result : results)
        map.emplace(result.payment.value(), result);
    return map;
}

} // namespace

class TestMatchProperties final : public test::Suite
{
    Q_OBJECT

    // As many as are said to be equally good are listed, or as many as the list takes, and they say
    // the same amount.
    static void checkEqualOnes(const std::vector<MatchResult> &results)
    {
        for (const MatchResult &result : results) {
            QVERIFY((result.equallyGood > 0) == !result.candidates.empty());
            if (result.equallyGood < 2)
                continue;
            QVERIFY(result.verdict != Verdict::ClearAlone);
            const size_t listed = std::min(result.candidates.size(), size_t(result.equallyGood));
            QVERIFY(listed >= 2);
            for (size_t i = 1; i < listed; ++i)
                QCOMPARE(result.candidates[i].pass, result.candidates.front().pass);
        }
    }

private Q_SLOTS:
    void neverMoreThanIsOpen()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 600; ++round) {
            const MatchInput input = randomInput(random);
            const std::vector<MatchResult> results = match(input, randomRules(random));
            QCOMPARE(results.size(), input.payments.size());
            std::map<qint64, Yen> open, cleared, paid;
            for (const OpenPayment &payment : input.payments)
                paid.emplace(payment.id.value(), payment.open);
            for (const OpenBill &bill : input.bills)
                open.emplace(bill.id.value(), bill.open);
            for (size_t i = 0; i < results.size(); ++i) {
                QCOMPARE(results[i].payment, input.payments[i].id);
                for (const Candidate &candidate : results[i].candidates) {
                    Yen sum;
                    for (const Share &share : candidate.shares) {
                        QVERIFY(share.amount > Yen(0));
                        QVERIFY(share.amount <= open.at(share.bill.value()));
                        sum += share.amount;
                    }
                    QVERIFY(sum <= input.payments[i].open);
                    // What is paid and what is owed differ by what the candidate says, no yen more.
                    Yen together = input.payments[i].open;
                    for (const PaymentId other : candidate.others)
                        together += paid.at(other.value());
                    Yen owed;
                    for (const Share &share : candidate.shares)
                        owed += open.at(share.bill.value());
                    if (results[i].verdict != Verdict::ClearAlone && cleared.empty())
                        QCOMPARE(together - owed, candidate.difference);
                    QVERIFY(!candidate.reasons.empty());
                    if (results[i].verdict == Verdict::ClearAlone)
                        cleared[candidate.shares.front().bill.value()] += sum;
                }
            }
            for (const auto &[bill, sum] : cleared)
                QVERIFY(sum <= open.at(bill));
            checkEqualOnes(results);
        }
    }

    void clearsAloneOnlyWhenItMay()
    {
        QRandomGenerator random(test::seed() + 1);
        int alone = 0;
        for (int round = 0; round < 600; ++round) {
            const MatchInput input = randomInput(random);
            const std::vector<MatchResult> results = match(input, randomRules(random));
            for (size_t i = 0; i < results.size(); ++i) {
                const MatchResult &result = results[i];
                if (result.verdict != Verdict::ClearAlone) {
                    QVERIFY2(!result.whyNot.empty() || !result.candidates.empty(),
                             "a line left open says why");
                    if (!result.candidates.empty() && result.candidates.front().pass == Pass::Code)
                        QVERIFY2(!result.whyNot.empty(), "a number that fits says why not alone");
                    continue;
                }
                ++alone;
                QCOMPARE(result.candidates.size(), size_t(1));
                QCOMPARE(result.equallyGood, 1);
                QVERIFY(result.whyNot.empty());
                const Candidate &only = result.candidates.front();
                QVERIFY(only.pass == Pass::Key || only.pass == Pass::Code);
                QCOMPARE(only.shares.front().amount, input.payments[i].open);
                QVERIFY(only.difference <= Yen(0));
            }
        }
        QVERIFY(alone > 100);
    }

    // The line that is explained goes through the passes by itself, the others in pairs where they
    // can.
    void pairsAreWhatThePassesSay()
    {
        QRandomGenerator random(test::seed() + 3);
        int paired = 0;
        for (int round = 0; round < 300; ++round) {
            const MatchInput input = randomInput(random);
            const MatchRules rules = randomRules(random);
            const MatchRun run(input, rules);
            for (size_t line = 0; line < run.size(); ++line) {
                const MatchResult result = run.result(line);
                const auto told = explain(input, result.payment, rules);
                QVERIFY(told.has_value());
                QVERIFY(told->result == result);
                // One run tells of both: watching a line changes nothing for the others.
                const auto watched = MatchRun::watching(input, result.payment, rules);
                for (size_t other = 0; other < run.size(); ++other)
                    QVERIFY(watched->result(other) == run.result(other));
                const auto meant = run.meant(line);
                QCOMPARE(meant.has_value(),
                         result.verdict != Verdict::None && result.equallyGood == 1);
                if (!meant)
                    continue;
                ++paired;
                QCOMPARE(meant->verdict, result.verdict);
                QCOMPARE(meant->bill, result.candidates.front().shares.front().bill);
            }
        }
        QVERIFY(paired > 300);
    }

    void orderOfInputDecidesNothing()
    {
        QRandomGenerator random(test::seed() + 2);
        for (int round = 0; round < 400; ++round) {
            MatchInput input = randomInput(random);
            const MatchRules rules = randomRules(random);
            const std::map<qint64, MatchResult> before = byPayment(match(input, rules));
            std::shuffle(input.bills.begin(), input.bills.end(), random);
            std::shuffle(input.slips.begin(), input.slips.end(), random);
            std::shuffle(input.payments.begin(), input.payments.end(), random);
            const std::map<qint64, MatchResult> after = byPayment(match(input, rules));
            QVERIFY(before == after);
        }
    }
};

QTEST_APPLESS_MAIN(TestMatchProperties)
#include "tst_match_properties.moc"
