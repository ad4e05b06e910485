// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTest>

using namespace keshikomi;

namespace {

const QString sample = QStringLiteral("91912345012345678901234567890101033101230003");

KonbiniBarcode sampleBarcode()
{
    KonbiniBarcode barcode;
    barcode.billerCode = QStringLiteral("912345");
    barcode.freeField = QStringLiteral("012345678901234567890");
    barcode.reissue = 1;
    barcode.due = QDate(2001, 3, 31);
    barcode.amount = Yen(123'000);
    return barcode;
}

QString randomDigits(QRandomGenerator &random, int count)
{
    QString digits;
    for (int i = 0; i < count; ++i)
        digits += QString::number(random.bounded(10));
    return digits;
}

QString withCheckDigit(const QString &first43)
{
    return first43 + QString::number(barcodeCheckDigit(first43));
}

} // namespace

class TestKonbiniBarcode final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void judgesEveryVector_data()
    {
        QTest::addColumn<QString>("digits");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<int>("checkDigit");
        QFile file(QStringLiteral(KK_TEST_DATA "/barcode-vectors.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QStringList lines =
            QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 12);
        for (qsizetype i = 1; i < lines.size(); ++i) {
            const QStringList cells = lines[i].split(QLatin1Char('\t'));
            QVERIFY(cells.size() >= 3);
            QTest::newRow(qPrintable(cells[0]))
                << cells[0] << (cells[1] == QLatin1String("valid")) << cells[2].toInt();
        }
    }
    void judgesEveryVector()
    {
        QFETCH(QString, digits);
        QFETCH(bool, valid);
        QFETCH(int, checkDigit);
        QCOMPARE(barcodeCheckDigit(QStringView(digits).left(43)), checkDigit);
        const Result<KonbiniBarcode> parsed = parseBarcode(digits);
        QCOMPARE(parsed.has_value(), valid);
        if (valid) {
            QCOMPARE(encodeBarcode(*parsed), Result<QString>(digits));
        } else {
            QCOMPARE(parsed.error().fault, Fault::BarcodeCheckDigit);
            QCOMPARE(parsed.error().args,
                     (QStringList{digits.right(1), QString::number(checkDigit)}));
        }
    }

    void readsTheFields()
    {
        QCOMPARE(parseBarcode(sample), Result<KonbiniBarcode>(sampleBarcode()));
        QCOMPARE(encodeBarcode(sampleBarcode()), Result<QString>(sample));
        const BarcodeLines lines = barcodeLines(sample);
        QCOMPARE(lines.upper, QStringLiteral("(91)912345-0123456789012345678901"));
        QCOMPARE(lines.lower, QStringLiteral("010331-0-123000-3"));
        QCOMPARE(barcodeKey(sample), QStringLiteral("912345012345678901234567890"));
    }

    void keepsItsKeyWhenDateAndReissueChange()
    {
        KonbiniBarcode postal = sampleBarcode();
        postal.due = std::nullopt;
        postal.reissue = 4;
        QCOMPARE(barcodeKey(*encodeBarcode(postal)), barcodeKey(sample));
    }

    void readsWhatPeopleType_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("as printed")
            << QStringLiteral("(91)912345-0123456789012345678901\n010331-0-123000-3");
        QTest::newRow("space after identifier")
            << QStringLiteral("(91) 912345-01234-56789012345678901 \r\n 010331-0-123000-3 ");
        QTest::newRow("full width")
            << QStringLiteral("（９１）９１２３４５－０１２３４５６７８９０１２３４５６７８９０１　"
                              "０１０３３１－０－１２３０００－３");
        QTest::newRow("long marks")
            << QStringLiteral("91ー912345ー0123456789012345678901ー010331ー0ー123000ー3");
        QTest::newRow("minus and dash")
            << QStringLiteral("91−912345–0123456789012345678901‐010331—0-123000-3");
        QTest::newRow("scanner with identifier") << QStringLiteral("]C1") + sample;
        QTest::newRow("scanner with group separator") << QStringLiteral("\u001d") + sample;
        QTest::newRow("square brackets") << QStringLiteral("[91]") + sample.mid(2);
        QTest::newRow("groups of four") << [] {
            QString spaced = sample;
            for (qsizetype at = 40; at > 0; at -= 4)
                spaced.insert(at, QLatin1Char(' '));
            return spaced;
        }();
    }
    void readsWhatPeopleType()
    {
        QFETCH(QString, typed);
        QCOMPARE(parseBarcode(typed), Result<KonbiniBarcode>(sampleBarcode()));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QStringList>("args");
        const auto row =
            [](const char *name, const QString &typed, Fault fault, const QStringList &args) {
                QTest::newRow(name) << typed << int(fault) << args;
            };
        row("empty", QString(), Fault::BarcodeLength, {QStringLiteral("0")});
        row("43 digits", sample.left(43), Fault::BarcodeLength, {QStringLiteral("43")});
        row("45 digits",
            sample + QStringLiteral("0"),
            Fault::BarcodeLength,
            {QStringLiteral("45")});
        row("a letter",
            QStringLiteral("9191O345"),
            Fault::BarcodeNotDigits,
            {QStringLiteral("O"), QStringLiteral("5")});
        row("a letter after brackets",
            QStringLiteral("(91) 9x"),
            Fault::BarcodeNotDigits,
            {QStringLiteral("x"), QStringLiteral("7")});
        row("digits of another script",
            QStringLiteral("٩١"),
            Fault::BarcodeNotDigits,
            {QStringLiteral("٩"), QStringLiteral("1")});
        row("circled digit",
            QStringLiteral("9①"),
            Fault::BarcodeNotDigits,
            {QStringLiteral("①"), QStringLiteral("2")});
        row("prefix",
            withCheckDigit(QStringLiteral("19") + sample.mid(2, 41)),
            Fault::BarcodePrefix,
            {QStringLiteral("19")});
        row("check digit",
            sample.left(43) + QStringLiteral("4"),
            Fault::BarcodeCheckDigit,
            {QStringLiteral("4"), QStringLiteral("3")});
        row("30 February",
            withCheckDigit(sample.left(30) + QStringLiteral("260230") + sample.mid(36, 7)),
            Fault::BarcodeDueDate,
            {QStringLiteral("260230")});
        row("month 13",
            withCheckDigit(sample.left(30) + QStringLiteral("261301") + sample.mid(36, 7)),
            Fault::BarcodeDueDate,
            {QStringLiteral("261301")});
        row("all zeros",
            withCheckDigit(sample.left(30) + QStringLiteral("000000") + sample.mid(36, 7)),
            Fault::BarcodeDueDate,
            {QStringLiteral("000000")});
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, typed);
        QFETCH(int, fault);
        QFETCH(QStringList, args);
        const Result<KonbiniBarcode> parsed = parseBarcode(typed);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::Invalid);
        QCOMPARE(int(parsed.error().fault), fault);
        QCOMPARE(parsed.error().args, args);
    }

    void refusesFieldsThatDoNotFit_data()
    {
        QTest::addColumn<QString>("biller");
        QTest::addColumn<QString>("freeField");
        QTest::addColumn<int>("reissue");
        QTest::addColumn<QDate>("due");
        QTest::addColumn<qint64>("amount");
        QTest::addColumn<int>("fault");
        QTest::addColumn<QStringList>("args");
        const QString biller = sampleBarcode().billerCode;
        const QString freeField = sampleBarcode().freeField;
        const QDate due(2026, 8, 31);
        const int wide = int(Fault::BarcodeFieldTooLong);
        const auto args = [](const char *a, const char *b, const char *c) {
            return QStringList{QString::fromUtf8(a), QString::fromUtf8(b), QString::fromUtf8(c)};
        };
        QTest::newRow("short biller") << QStringLiteral("99999") << freeField << 0 << due
                                      << qint64(1) << wide << args("biller_code", "99999", "6");
        QTest::newRow("letters") << QStringLiteral("99999A") << freeField << 0 << due << qint64(1)
                                 << wide << args("biller_code", "99999A", "6");
        QTest::newRow("long free field")
            << biller << freeField + QStringLiteral("1") << 0 << due << qint64(1) << wide
            << args("free_field", "0123456789012345678901", "21");
        QTest::newRow("tenth reissue")
            << biller << freeField << 10 << due << qint64(1) << wide << args("reissue", "10", "1");
        QTest::newRow("negative reissue")
            << biller << freeField << -1 << due << qint64(1) << wide << args("reissue", "-1", "1");
        const int amount = int(Fault::BarcodeAmount);
        QTest::newRow("no amount") << biller << freeField << 0 << due << qint64(0) << amount
                                   << QStringList{QStringLiteral("0"), QStringLiteral("999999")};
        QTest::newRow("million") << biller << freeField << 0 << due << qint64(1'000'000) << amount
                                 << QStringList{QStringLiteral("1000000"),
                                                QStringLiteral("999999")};
        QTest::newRow("last century")
            << biller << freeField << 0 << QDate(1999, 12, 31) << qint64(1)
            << int(Fault::BarcodeDueDate) << QStringList{QStringLiteral("1999-12-31")};
    }
    void refusesFieldsThatDoNotFit()
    {
        QFETCH(QString, biller);
        QFETCH(QString, freeField);
        QFETCH(int, reissue);
        QFETCH(QDate, due);
        QFETCH(qint64, amount);
        const KonbiniBarcode barcode{biller, freeField, reissue, due, false, Yen(amount)};
        QFETCH(int, fault);
        QFETCH(QStringList, args);
        const Result<QString> digits = encodeBarcode(barcode);
        QVERIFY(!digits);
        QCOMPARE(int(digits.error().fault), fault);
        QCOMPARE(digits.error().args, args);
    }

    void readsBackWhatItWrote()
    {
        QRandomGenerator random(test::seed());
        for (int round = 0; round < 2'000; ++round) {
            KonbiniBarcode barcode;
            barcode.billerCode = randomDigits(random, 6);
            barcode.freeField = randomDigits(random, 21);
            barcode.reissue = random.bounded(10);
            if (random.bounded(4) != 0)
                barcode.due = QDate(2000, 1, 1).addDays(random.bounded(36'525));
            barcode.stamp = random.bounded(2) == 1;
            barcode.amount = Yen(random.bounded(1, 1'000'000));
            const Result<QString> digits = encodeBarcode(barcode);
            QVERIFY(digits);
            QCOMPARE(digits->size(), 44);
            QCOMPARE(parseBarcode(*digits), Result<KonbiniBarcode>(barcode));
            const BarcodeLines lines = barcodeLines(*digits);
            QCOMPARE(parseBarcode(lines.upper + lines.lower), Result<KonbiniBarcode>(barcode));
        }
    }

    void seesEverySingleWrongDigit()
    {
        for (int at = 2; at < 44; ++at) {
            for (int other = 1; other < 10; ++other) {
                QString wrong = sample;
                wrong[at] = QLatin1Char(char('0' + (sample.at(at).digitValue() + other) % 10));
                const Result<KonbiniBarcode> parsed = parseBarcode(wrong);
                QVERIFY2(!parsed, qPrintable(wrong));
                QCOMPARE(parsed.error().fault, Fault::BarcodeCheckDigit);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestKonbiniBarcode)
#include "tst_konbini_barcode.moc"
