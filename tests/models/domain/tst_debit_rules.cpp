// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debit_batch.h"
#include "tests/support/suite.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace keshikomi;

namespace {

std::vector<DebitResult> resultsOf(const QString &codes)
{
    std::vector<DebitResult> results;
    for (const QChar code : codes)
        results.push_back(*debitResultFromCode(code.toLatin1()));
    return results;
}

BankAccount account()
{
    return {QStringLiteral("0001"),
            QStringLiteral("ミズウミ"),
            QStringLiteral("004"),
            QStringLiteral("ホンテン"),
            QStringLiteral("1"),
            QStringLiteral("７６５４"),
            QStringLiteral("シケン　ジロウ")};
}

} // namespace

class TestDebitRules final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void whatFollows_data()
    {
        QTest::addColumn<QString>("failures");
        QTest::addColumn<QString>("next");
        QTest::newRow("nothing failed") << QString() << QStringLiteral("nothing");
        QTest::newRow("no funds") << QStringLiteral("1") << QStringLiteral("retry");
        QTest::newRow("no funds twice") << QStringLiteral("11") << QStringLiteral("rebill");
        QTest::newRow("no account") << QStringLiteral("2") << QStringLiteral("rebill");
        QTest::newRow("refused") << QStringLiteral("3") << QStringLiteral("rebill");
        QTest::newRow("no mandate") << QStringLiteral("4") << QStringLiteral("rebill");
        QTest::newRow("stopped by us") << QStringLiteral("8888") << QStringLiteral("retry");
        QTest::newRow("other") << QStringLiteral("9") << QStringLiteral("look");
        QTest::newRow("bad data") << QStringLiteral("EE") << QStringLiteral("retry");
        QTest::newRow("no funds, then stopped") << QStringLiteral("18") << QStringLiteral("retry");
        QTest::newRow("stopped, then no account")
            << QStringLiteral("82") << QStringLiteral("rebill");
    }
    void whatFollows()
    {
        QFETCH(const QString, failures);
        QFETCH(const QString, next);
        QCOMPARE(debitNextName(nextAfter(resultsOf(failures))), next);
    }

    void whichSuspend()
    {
        QString codes;
        for (int code = 0; code < debitResultCount; ++code) {
            const DebitRule &rule = debitRule(DebitResult(code));
            if (rule.suspends)
                codes += QLatin1Char(debitResultCode(rule.result));
        }
        QCOMPARE(codes, QStringLiteral("234E"));
    }

    void answersInAnyOrder()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 200; ++round) {
            std::vector<DebitResult> told;
            for (int count = 1 + random.bounded(5); count > 0; --count)
                told.push_back(DebitResult(random.bounded(debitResultCount)));
            const DebitResult result = strongest(told);
            std::shuffle(told.begin(), told.end(), random);
            QCOMPARE(int(strongest(told)), int(result));
            const bool anyMoney =
                std::find(told.begin(), told.end(), DebitResult::Collected) != told.end();
            QCOMPARE(result == DebitResult::Collected, anyMoney);
            told.push_back(DebitResult::Unknown); // says nothing beside a result
            QCOMPARE(int(strongest(told)), int(result));
        }
    }

    void accountsInABanksLetters()
    {
        const auto checked = checkedDebitAccount(account());
        QVERIFY(checked);
        QCOMPARE(checked->number, QStringLiteral("0007654"));
        QCOMPARE(checked->holder, QStringLiteral("ｼｹﾝ ｼﾞﾛｳ"));
        QCOMPARE(maskedAccountNumber(checked->number), QStringLiteral("****654"));
        QCOMPARE(maskedAccountNumber(QString()), QString());
    }

    void accountsABankDoesNotKnow_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("fault");
        QTest::newRow("kind") << QStringLiteral("type") << QStringLiteral("4")
                              << int(Fault::NumberOutOfRange);
        QTest::newRow("kanji") << QStringLiteral("holder") << QStringLiteral("試験")
                               << int(Fault::NumberOutOfRange);
        QTest::newRow("no bank") << QStringLiteral("bank") << QString() << int(Fault::FieldEmpty);
        QTest::newRow("short bank")
            << QStringLiteral("bank") << QStringLiteral("12") << int(Fault::FieldNotANumber);
        QTest::newRow("long number")
            << QStringLiteral("number") << QStringLiteral("12345678") << int(Fault::FieldTooLong);
    }
    void accountsABankDoesNotKnow()
    {
        QFETCH(const QString, field);
        QFETCH(const QString, value);
        QFETCH(const int, fault);
        BankAccount typed = account();
        (field == QLatin1String("type")         ? typed.type
             : field == QLatin1String("holder") ? typed.holder
             : field == QLatin1String("bank")   ? typed.bank
                                                : typed.number) = value;
        const auto checked = checkedDebitAccount(typed);
        QVERIFY(!checked);
        QCOMPARE(int(checked.error().fault), fault);
    }

    void mandatesMove()
    {
        using enum MandateState;
        QString possible;
        for (const MandateState from : {Asked, Active, Suspended, Ended}) {
            for (const MandateState to : {Asked, Active, Suspended, Ended}) {
                QCOMPARE(mandateStateFromName(mandateStateName(to)), std::optional(to));
                if (allowed(from, to))
                    possible += mandateStateName(from) + QLatin1Char('>') + mandateStateName(to)
                        + QLatin1Char(' ');
            }
        }
        QCOMPARE(possible.trimmed(),
                 QStringLiteral("asked>active asked>ended active>suspended active>ended "
                                "suspended>active suspended>ended"));
    }

    void headerCodes()
    {
        DebitTerms terms;
        terms.consignor = QStringLiteral("123456");
        QCOMPARE(terms.headerCode(), QStringLiteral("0000123456"));
        QCOMPARE(terms.longestPayerNumber(), 20);
        terms.multiCode = QStringLiteral("7");
        QCOMPARE(terms.headerCode(), QStringLiteral("0700123456"));
        QCOMPARE(terms.longestPayerNumber(), 12);
    }
};

QTEST_GUILESS_MAIN(TestDebitRules)
#include "tst_debit_rules.moc"
