// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/card_guard.h"
#include "app/sandbox/request_body.h"
#include "app/sandbox/tokens.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QSet>

using namespace keshikomi;
using namespace keshikomi::sandbox;

class TestSandboxParts final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCardNumbersInText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("refused");
        // Published test numbers of the brands; the last digit is the Luhn digit.
        QTest::newRow("16") << QStringLiteral("カード4111111111111111です") << true;
        QTest::newRow("spaces") << QStringLiteral("4111 1111 1111 1111") << true;
        QTest::newRow("full width")
            << QStringLiteral("４１１１－１１１１－１１１１－１１１１") << true;
        QTest::newRow("15") << QStringLiteral("3782-822463-10005") << true;
        QTest::newRow("wrong check digit") << QStringLiteral("4111111111111112") << false;
        QTest::newRow("12 digits") << QStringLiteral("411111111111") << false;
        QTest::newRow("21 digits") << QStringLiteral("004111111111111111100") << false;
        QTest::newRow("two spaces part") << QStringLiteral("41111111  11111111") << false;
        QTest::newRow("plain") << QStringLiteral("車検一式 2026-11-22") << false;
    }
    void refusesCardNumbersInText()
    {
        QFETCH(QString, text);
        QFETCH(bool, refused);
        QCOMPARE(holdsCardNumber(text), refused);
    }
    void keysMayBeLongNumbers()
    {
        QVERIFY(keyHoldsCardNumber(QStringLiteral("4111111111111111")));
        QVERIFY(!keyHoldsCardNumber(QStringLiteral("0000000000000")));
        QVERIFY(!keyHoldsCardNumber(QStringLiteral("0190aaaa-1111-7222-8333-444455556666")));
    }
    void checksBodies_data()
    {
        QTest::addColumn<QByteArray>("change"); // merged into a good body; null removes
        QTest::addColumn<int>("problem"); // -1: accepted
        QTest::addColumn<QString>("pointer");
        const int invalid = int(Problem::ValidationFailed);
        const auto row =
            [](const char *name, const char *change, int problem, const char *pointer) {
                QTest::newRow(name)
                    << QByteArray(change) << problem << QString::fromLatin1(pointer);
            };
        row("good", "{}", -1, "");
        row("unknown", R"({"card_number":"x"})", invalid, "#/card_number");
        row("no amount", R"({"amount":null})", invalid, "#/amount");
        row("text amount",
            R"({"amount":{"amount":"5","currency":"JPY"}})",
            invalid,
            "#/amount/amount");
        row("broken yen",
            R"({"amount":{"amount":1.5,"currency":"JPY"}})",
            invalid,
            "#/amount/amount");
        row("zero", R"({"amount":{"amount":0,"currency":"JPY"}})", invalid, "#/amount/amount");
        row("dollars", R"({"amount":{"amount":5,"currency":"USD"}})", invalid, "#/amount/currency");
        row("too much",
            R"({"amount":{"amount":100000000,"currency":"JPY"}})",
            int(Problem::AmountOverChannelLimit),
            "#/amount/amount");
        row("no id", R"({"client_id":"12"})", invalid, "#/client_id");
        row("long", R"({"reference":"1234567890123456789012345678"})", invalid, "#/reference");
        row("channel",
            R"({"channels":["smartpit"]})",
            int(Problem::ChannelUnavailable),
            "#/channels/0");
        row("no channel", R"({"channels":[]})", invalid, "#/channels");
        row("no day", R"({"due_date":"2026-02-30"})", invalid, "#/due_date");
        row("far day",
            R"({"due_date":"2036-01-01"})",
            int(Problem::DueDateOutOfRange),
            "#/due_date");
        row("past",
            R"({"expires_at":"2026-01-01T00:00:00Z"})",
            int(Problem::DueDateOutOfRange),
            "#/expires_at");
        row("no offset", R"({"expires_at":"2026-12-01T00:00:00"})", invalid, "#/expires_at");
        row("card",
            R"({"description":"4111111111111111"})",
            int(Problem::CardDataRefused),
            "#/description");
        row("hidden card",
            R"({"metadata":{"a":"4111 1111 1111 1111"}})",
            int(Problem::CardDataRefused),
            "#/metadata/a");
    }
    void checksBodies()
    {
        QFETCH(QByteArray, change);
        QFETCH(int, problem);
        QFETCH(QString, pointer);
        const FixedClock clock(QDateTime(QDate(2026, 11, 22), QTime(3, 0), Qt::UTC));
        QJsonObject body = QJsonDocument::fromJson(
                               R"({"client_id":"0190aaaa-1111-7222-8333-444455556666",
                                   "reference":"WIP-1","channels":["card_link"],
                                   "amount":{"amount":130000,"currency":"JPY"}})")
                               .object();
        const QJsonObject changes = QJsonDocument::fromJson(change).object();
        for (auto it = changes.begin(); it != changes.end(); ++it) {
            if (it->isNull())
                body.remove(it.key());
            else
                body.insert(it.key(), it.value());
        }
        const std::optional<BodyFault> fault = faultOfRequestBody(body, clock);
        QCOMPARE(fault ? int(fault->kind) : -1, problem);
        if (fault)
            QCOMPARE(fault->errors.first().toObject().value(QLatin1String("pointer")).toString(),
                     pointer);
    }
    void tokensAreLongAndDiffer()
    {
        const SystemClock clock;
        const TokenMint mint = TokenMint::random();
        QSet<QString> tokens;
        for (int i = 0; i < 1000; ++i)
            tokens.insert(mint.tokenOf(makeId("pr_", clock)));
        QCOMPARE(tokens.size(), 1000);
        for (const QString &token : tokens)
            QCOMPARE(token.size(), 24); // 144 bits in base64
        QVERIFY(TokenMint::random().tokenOf(QStringLiteral("pr_1"))
                != mint.tokenOf(QStringLiteral("pr_1")));
    }
};

QTEST_APPLESS_MAIN(TestSandboxParts)
#include "tst_sandbox_parts.moc"
