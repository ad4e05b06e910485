// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/konbini_barcode.h"
#include "printing/gs1_128.h"
#include "printing/qr.h"
#include "tests/support/suite.h"

#include <QFile>

namespace keshikomi {

namespace {

// Widths of bar, space, bar ... of every Code 128 value; 105 is Start C, 102 FNC1, 106 Stop.
constexpr const char *patterns[] = {
    // clang-format off
    "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312",
    "132212", "221213", "221312", "231212", "112232", "122132", "122231", "113222",
    "123122", "123221", "223211", "221132", "221231", "213212", "223112", "312131",
    "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321",
    "232121", "111323", "131123", "131321", "112313", "132113", "132311", "211313",
    "231113", "231311", "112133", "112331", "132131", "113123", "113321", "133121",
    "313121", "211331", "231131", "213113", "213311", "213131", "311123", "311321",
    "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224",
    "111422", "121124", "121421", "141122", "141221", "112214", "112412", "122114",
    "122411", "142112", "142211", "241211", "221114", "413111", "241112", "134111",
    "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
    "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113",
    "114311", "411113", "411311", "113141", "114131", "311141", "411131", "211412",
    "211214", "211232", "2331112",
    // clang-format on
};

QString patternsOf(const QString &digits)
{
    QList<int> values = {105, 102};
    for (qsizetype i = 0; i < digits.size(); i += 2)
        values += digits.mid(i, 2).toInt();
    int sum = values.first();
    for (qsizetype i = 1; i < values.size(); ++i)
        sum += static_cast<int>(i) * values.at(i);
    values += sum % 103;
    values += 106;
    QString modules;
    for (const int value : std::as_const(values)) {
        bool dark = true;
        for (const char *width = patterns[value]; *width != 0; ++width, dark = !dark)
            modules += QString(*width - '0', dark ? QLatin1Char('1') : QLatin1Char('0'));
    }
    return modules;
}

QString text(const std::vector<bool> &bars)
{
    QString modules;
    for (const bool dark : bars)
        modules += dark ? QLatin1Char('1') : QLatin1Char('0');
    return modules;
}

} // namespace

class SlipCodesTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void barsAreThoseOfTheStandard();
    void randomBarsAreThoseOfTheStandard();
    void badDigitsAreRefused_data();
    void badDigitsAreRefused();
    void dotsPerModule_data();
    void dotsPerModule();
    void qrSizes_data();
    void qrSizes();
    void qrRefusesTooMuch();
};

void SlipCodesTest::barsAreThoseOfTheStandard()
{
    QFile file(QStringLiteral(KK_TEST_DATA "/barcode-vectors.tsv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int compared = 0;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
    for (const QString &line : lines) {
        const QStringList columns = line.split(QLatin1Char('\t'));
        for (const QString &column : columns) {
            if (column.size() != 44 || !parseBarcode(column))
                continue;
            const auto bars = printing::gs1Bars(column);
            QVERIFY(bars);
            QCOMPARE(bars->size(), std::size_t(printing::gs1Modules));
            QCOMPARE(text(*bars), patternsOf(column));
            ++compared;
        }
    }
    QVERIFY2(compared >= 10, qPrintable(QString::number(compared)));
}

void SlipCodesTest::randomBarsAreThoseOfTheStandard()
{
    QRandomGenerator random(test::seed());
    for (int i = 0; i < 200; ++i) {
        QString digits = QStringLiteral("91");
        while (digits.size() < 43)
            digits += QString::number(random.bounded(10));
        digits += QString::number(barcodeCheckDigit(digits));
        const auto bars = printing::gs1Bars(digits);
        QVERIFY(bars);
        QCOMPARE(text(*bars), patternsOf(digits));
    }
}

void SlipCodesTest::badDigitsAreRefused_data()
{
    QTest::addColumn<QString>("digits");
    QTest::addColumn<Fault>("fault");
    const QString right = QStringLiteral("91912345012345678901234567890101033101230003");
    QTest::newRow("short") << right.left(42) << Fault::BarcodeLength;
    QTest::newRow("empty") << QString() << Fault::BarcodeLength;
    QTest::newRow("letter") << QString(right.left(43) + QLatin1Char('A'))
                            << Fault::BarcodeNotDigits;
    QTest::newRow("full width") << QString(right.left(43) + QChar(u'３'))
                                << Fault::BarcodeNotDigits;
    QTest::newRow("prefix") << QString(QStringLiteral("90") + right.mid(2)) << Fault::BarcodePrefix;
}

void SlipCodesTest::badDigitsAreRefused()
{
    QFETCH(QString, digits);
    QFETCH(Fault, fault);
    const auto bars = printing::gs1Bars(digits);
    QVERIFY(!bars);
    QCOMPARE(bars.error().fault, fault);
}

void SlipCodesTest::dotsPerModule_data()
{
    QTest::addColumn<int>("dpi");
    QTest::addColumn<int>("dots"); // 0: refused
    const std::pair<int, int> table[] = {
        {300, 2},
        {400, 3},
        {480, 3},
        {600, 4},
        {1200, 8},
        {2400, 16},
        {720, 5},
        {150, 0},
        {200, 0},
        {203, 0},
        {240, 0},
        {360, 0},
        {0, 0},
        {-600, 0},
    };
    for (const auto &[dpi, dots] : table)
        QTest::addRow("%d", dpi) << dpi << dots;
}

void SlipCodesTest::dotsPerModule()
{
    QFETCH(int, dpi);
    QFETCH(int, dots);
    const Result<int> found = printing::dotsPerModule(dpi);
    if (dots == 0) {
        QVERIFY(!found);
        QCOMPARE(found.error().fault, Fault::PrinterCannotDrawBars);
        QCOMPARE(found.error().args.constFirst(), QString::number(dpi));
        return;
    }
    QVERIFY(found);
    QCOMPARE(*found, dots);
    QVERIFY(dots * 25.4 / dpi * printing::gs1Modules + 2 * printing::gs1QuietMm <= 60.0);
}

void SlipCodesTest::qrSizes_data()
{
    QTest::addColumn<int>("bytes");
    QTest::addColumn<int>("modules");
    const std::pair<int, int> table[] = {
        {42, 29}, {43, 33}, {62, 33}, {63, 37}, {84, 37}, {106, 41}, {122, 45}, {152, 49}};
    for (const auto &[bytes, modules] : table)
        QTest::addRow("%d", bytes) << bytes << modules;
}

void SlipCodesTest::qrSizes()
{
    QFETCH(int, bytes);
    QFETCH(int, modules);
    const auto matrix = printing::makeQr(QString(bytes, QLatin1Char('a')));
    QVERIFY(matrix);
    QCOMPARE(matrix->size, modules);
    QCOMPARE(matrix->modules.size(), qsizetype(modules) * modules);
    for (int i = 0; i < 7; ++i) { // upper left finder
        QVERIFY(matrix->dark(i, 0));
        QVERIFY(!matrix->dark(i, 7));
    }
}

void SlipCodesTest::qrRefusesTooMuch()
{
    QVERIFY(printing::makeQr(QString(2331, QLatin1Char('a'))));
    const auto matrix = printing::makeQr(QString(2332, QLatin1Char('a')));
    QVERIFY(!matrix);
    QCOMPARE(matrix.error().fault, Fault::SlipTextTooLong);
    QCOMPARE(printing::makeQr(QString()).error().fault, Fault::FieldEmpty);
}

} // namespace keshikomi

QTEST_APPLESS_MAIN(keshikomi::SlipCodesTest)
#include "tst_slip_codes.moc"
