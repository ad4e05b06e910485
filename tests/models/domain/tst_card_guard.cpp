// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/card_guard.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace keshikomi;

namespace {

// Numbers the brands publish for tests; put together so that no file holds one.
QString visa()
{
    return QStringLiteral("4111") + QStringLiteral("1111").repeated(3);
}

QString withLuhnDigit(const QString &head)
{
    for (int digit = 0; digit < 10; ++digit) {
        const QString number = head + QString::number(digit);
        int sum = 0;
        for (qsizetype i = 0; i < number.size(); ++i) {
            int value = number.at(number.size() - 1 - i).digitValue() * (i % 2 == 1 ? 2 : 1);
            value = value / 10 + value % 10;
            sum += value;
        }
        if (sum % 10 == 0)
            return number;
    }
    return {};
}

QString grouped(const QString &number, const QString &between)
{
    QStringList groups;
    for (qsizetype at = 0; at < number.size(); at += 4)
        groups += number.mid(at, 4);
    return groups.join(between);
}

QString fullWidth(QString number)
{
    for (QChar &sign : number)
        sign = QChar(char16_t(u'０' + sign.digitValue()));
    return number;
}

} // namespace

class TestCardGuard final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void refusesCards_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << visa();
        QTest::newRow("spaces") << grouped(visa(), QStringLiteral(" "));
        QTest::newRow("hyphens") << grouped(visa(), QStringLiteral("-"));
        QTest::newRow("dots") << grouped(visa(), QStringLiteral("."));
        QTest::newRow("space hyphen space") << grouped(visa(), QStringLiteral(" - "));
        QTest::newRow("full width") << fullWidth(visa());
        QTest::newRow("full width, full-width hyphens")
            << grouped(fullWidth(visa()), QStringLiteral("－"));
        QTest::newRow("ideographic space") << grouped(visa(), QStringLiteral("　"));
        QTest::newRow("zero-width space") << grouped(visa(), QStringLiteral("\u200b"));
        QTest::newRow("in a sentence")
            << QStringLiteral("カードは") + visa() + QStringLiteral("です");
        QTest::newRow("after a work order number") << QStringLiteral("WIP 203155 ") + visa();
        QTest::newRow("before its expiry")
            << grouped(visa(), QStringLiteral(" ")) + QStringLiteral(" 12/28");
        QTest::newRow("glued to letters") << QStringLiteral("card") + visa() + QStringLiteral("x");
        for (const char *head : {"5105105105105100",
                                 "5454545454545454",
                                 "2221001234567890",
                                 "3528123412341234",
                                 "3589123412341234",
                                 "6011123412341234",
                                 "6212123412341234",
                                 "6512123412341234"}) {
            QTest::newRow(head) << withLuhnDigit(QString::fromLatin1(head).left(15));
        }
        QTest::newRow("American Express") << withLuhnDigit(QStringLiteral("37144963539843"));
        QTest::newRow("Diners Club") << withLuhnDigit(QStringLiteral("3020412341234"));
        QTest::newRow("13 digits") << withLuhnDigit(QStringLiteral("422222222222"));
        QTest::newRow("19 digits") << withLuhnDigit(QStringLiteral("411111111111111111"));
    }
    void refusesCards()
    {
        QFETCH(QString, text);
        const Done verdict = refuseCardNumber(QStringLiteral("memo"), text);
        QVERIFY(!verdict);
        QCOMPARE(verdict.error().code, ErrorCode::Invalid);
        QCOMPARE(verdict.error().fault, Fault::CardNumberRefused);
        QCOMPARE(verdict.error().args, QStringList{QStringLiteral("memo")});
        QVERIFY(verdict.error().detail.isEmpty());
        QVERIFY(findCardNumbers(maskCardNumbers(text)).empty());
    }

    void letsOthersPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("one digit off") << visa().left(15) + QStringLiteral("2");
        QTest::newRow("telephone") << QStringLiteral("03-1234-5678 / 090-1234-5678");
        QTest::newRow("12 digits") << withLuhnDigit(QStringLiteral("41111111111"));
        QTest::newRow("20 digits") << visa() + QStringLiteral("1111");
        QTest::newRow("barcode") << QStringLiteral("91912345012345678901234567890101033101230003");
        QTest::newRow("barcode as printed")
            << QStringLiteral("(91)912345-0123456789012345678901\n010331-0-123000-3");
        QTest::newRow("no brand") << withLuhnDigit(QStringLiteral("912345678901234"));
        QTest::newRow("registration number")
            << QStringLiteral("登録番号 T") + withLuhnDigit(QStringLiteral("401100109899"));
        QTest::newRow("words between") << visa().left(8) + QStringLiteral(" and ") + visa().mid(8);
        QTest::newRow("wide gap") << visa().left(8) + QStringLiteral("     ") + visa().mid(8);
    }
    void letsOthersPass()
    {
        QFETCH(QString, text);
        QVERIFY(refuseCardNumber(QStringLiteral("memo"), text));
        QCOMPARE(maskCardNumbers(text), text);
    }

    void fieldsOfOurOwnNumbersPassThem()
    {
        const QString smartPit = withLuhnDigit(QStringLiteral("498765432109"));
        QVERIFY(!refuseCardNumber(QStringLiteral("memo"), smartPit));
        QVERIFY(refuseCardNumber(QStringLiteral("smartpit_number"), smartPit, {13}));
        QVERIFY(refuseCardNumber(
            QStringLiteral("smartpit_number"), grouped(smartPit, QStringLiteral("-")), {13}));
        // The field of 13-digit numbers is no door for cards.
        QVERIFY(!refuseCardNumber(QStringLiteral("smartpit_number"), visa(), {13}));
        const QString payEasy = grouped(visa() + QStringLiteral("0000"), QStringLiteral(" "));
        QVERIFY(refuseCardNumber(QStringLiteral("payeasy_number"), payEasy, {20}));
        QVERIFY(!refuseCardNumber(QStringLiteral("memo"), payEasy));
    }

    void masksOnlyTheCard()
    {
        QCOMPARE(maskCardNumbers(QStringLiteral("WIP 2031 / ")
                                 + grouped(visa(), QStringLiteral("-"))
                                 + QStringLiteral(" 12,800 yen")),
                 QStringLiteral("WIP 2031 / ••••-••••-••••-•••• 12,800 yen"));
    }

    void findsWhatItIsGiven()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 500; ++round) {
            QString head = QStringLiteral("4");
            const int length = random.bounded(12, 19);
            while (head.size() < length)
                head += QString::number(random.bounded(10));
            const QString card = withLuhnDigit(head);
            const QString text = QStringLiteral("x") + card + QStringLiteral("x");
            const std::vector<FoundCard> found = findCardNumbers(text);
            QCOMPARE(found.size(), size_t(1));
            QCOMPARE(found.front().at, 1);
            QCOMPARE(found.front().length, card.size());
        }
    }
};

QTEST_APPLESS_MAIN(TestCardGuard)
#include "tst_card_guard.moc"
