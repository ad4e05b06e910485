// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/fields.h"
#include "printing/type/line_break.h"
#include "printing/type/sheet_font.h"
#include "printing/type/signs.h"
#include "printing/type/text_fit.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QFontMetricsF>

namespace keshikomi {

using namespace printing;

class TextFitTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void orderOfMeasures_data();
    void orderOfMeasures();
    void figuresAreNeverBroken();
    void everyRunStaysInItsBox();
    void alignment();
    void widthsAreThoseOfThePainter();
    void spreadTextCountsCells_data();
    void spreadTextCountsCells();
    void linesBreakWhereTheyMay_data();
    void linesBreakWhereTheyMay();
    void rowsDoNotBeginWithClosingSigns();
    void rowsKeepEverySign();
    void filters_data();
    void filters();
    void unknownNamesAndFilters();
    void conditions();

private:
    const FontBook m_fonts;
    TextRuler m_ruler{m_fonts};
};

// An em of 10 pt is 3.53 mm: 10 signs need 35.3 mm.
void TextFitTest::orderOfMeasures_data()
{
    QTest::addColumn<double>("width");
    QTest::addColumn<double>("height");
    QTest::addColumn<int>("lines"); // 0: does not fit
    QTest::addColumn<double>("pt");
    QTest::addColumn<double>("squeeze");
    QTest::newRow("natural") << 36.0 << 5.0 << 1 << 10.0 << 1.0;
    QTest::newRow("condensed") << 31.75 << 5.0 << 1 << 10.0 << 0.9;
    QTest::newRow("condensed to the end") << 28.3 << 5.0 << 1 << 10.0 << 0.802;
    QTest::newRow("smaller") << 25.6 << 5.0 << 1 << 9.0 << 0.8;
    QTest::newRow("smallest") << 22.6 << 5.0 << 1 << 8.0 << 0.8;
    QTest::newRow("second line") << 15.0 << 7.0 << 2 << 8.0 << 1.0;
    QTest::newRow("second line condensed") << 12.8 << 7.0 << 2 << 8.0 << 0.9;
    QTest::newRow("no room for a second line") << 15.0 << 5.0 << 0 << 0.0 << 0.0;
    QTest::newRow("third line would be needed") << 8.0 << 30.0 << 0 << 0.0 << 0.0;
}

void TextFitTest::orderOfMeasures()
{
    QFETCH(double, width);
    QFETCH(double, height);
    QFETCH(int, lines);
    QFETCH(double, pt);
    QFETCH(double, squeeze);
    TextSpec spec;
    spec.box = {10, 20, width, height};
    spec.pt = 10;
    spec.minPt = 8;
    const auto runs = fitText(m_ruler, spec, QStringLiteral("東西南北上下左右前後"));
    QCOMPARE(runs.has_value(), lines > 0);
    if (!runs)
        return;
    QCOMPARE(int(runs->size()), lines);
    QCOMPARE(runs->front().pt, pt);
    QVERIFY2(std::abs(runs->front().squeeze - squeeze) < 0.01,
             qPrintable(QString::number(runs->front().squeeze)));
}

void TextFitTest::figuresAreNeverBroken()
{
    TextSpec spec;
    spec.box = {0, 0, 10, 30}; // room for many lines
    spec.minPt = 8;
    QVERIFY(!fitText(m_ruler, spec, QStringLiteral("1,234,567,890,123")));
    QVERIFY(!fitText(m_ruler, spec, QStringLiteral("−1,234,567,890 円")));
    QVERIFY(fitText(m_ruler, spec, QStringLiteral("1,234")));
}

void TextFitTest::everyRunStaysInItsBox()
{
    QRandomGenerator random(test::seed());
    const QString signs = QStringLiteral("東西あいアイ ABCxyz0123ｱｲ（）、。－・");
    int placed = 0;
    for (int i = 0; i < 400; ++i) {
        QString text;
        for (int n = random.bounded(1, 60); n > 0; --n)
            text += signs.at(random.bounded(int(signs.size())));
        TextSpec spec;
        spec.box = {5, 7, 10.0 + random.bounded(80), 4.0 + random.bounded(12)};
        spec.pt = 8.0 + random.bounded(8);
        spec.minPt = 7.5;
        spec.wrap = random.bounded(2) == 1;
        spec.across = static_cast<Across>(random.bounded(3));
        const auto runs = fitText(m_ruler, spec, text);
        if (!runs)
            continue;
        QString printed;
        for (const TextRun &run : *runs) {
            const double width = m_ruler.mm(run.text, run.face, run.bold, run.pt) * run.squeeze;
            QVERIFY2(run.at.x() >= spec.box.left() - 0.05, qPrintable(text));
            QVERIFY2(run.at.x() + width <= spec.box.right() + 0.05, qPrintable(text));
            QVERIFY(run.squeeze >= 0.8 && run.pt >= 7.5);
            printed += run.text;
            ++placed;
        }
        // Spaces may go at line ends, nothing else may.
        QCOMPARE(printed.remove(QLatin1Char(' ')), text.remove(QLatin1Char(' ')));
    }
    QVERIFY(placed > 100);
}

void TextFitTest::alignment()
{
    TextSpec spec;
    spec.box = {10, 0, 50, 5};
    spec.pt = 10;
    const QString text = QStringLiteral("東西");
    const double width = m_ruler.mm(text, Face::Sans, false, 10);
    const auto left = [&](Across across) {
        spec.across = across;
        return fitText(m_ruler, spec, text)->front();
    };
    QCOMPARE(left(Across::Left).at.x(), 10.0);
    QVERIFY(std::abs(left(Across::Right).at.x() - (60 - width)) < 1e-6);
    QVERIFY(std::abs(left(Across::Center).at.x() - (35 - width / 2)) < 1e-6);
    QVERIFY(std::abs(left(Across::Spread).spread - (50 - width)) < 1e-6);
}

// The screen and the printer draw by Qt's widths, the files by those of the faces.
void TextFitTest::widthsAreThoseOfThePainter()
{
    QRandomGenerator random(test::seed());
    for (int i = 0; i < 300; ++i) {
        const auto face = static_cast<Face>(random.bounded(3));
        const bool bold = random.bounded(2) == 1;
        const double pt = 7.5 + random.bounded(20);
        const QString text = test::rareText(random, random.bounded(1, 12));
        const double qt =
            QFontMetricsF(sheetFont(face, bold, pt)).horizontalAdvance(text) / unitsPerMm;
        const double ours = m_ruler.mm(text, face, bold, pt);
        QVERIFY2(std::abs(qt - ours) < 0.05,
                 qPrintable(QStringLiteral("%1: %2 and %3").arg(text).arg(qt).arg(ours)));
    }
    QVERIFY(!m_ruler.fault());
}

void TextFitTest::spreadTextCountsCells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::newRow("plain") << QStringLiteral("請求書") << 3;
    QTest::newRow("beyond the BMP") << QStringLiteral("𠮷野家") << 3;
    QTest::newRow("variant") << QStringLiteral("葛\U000e0100飾区") << 3;
    QTest::newRow("two accents") << QStringLiteral("か\u309ae\u0301") << 2;
    QTest::newRow("one") << QStringLiteral("𠮷") << 1;
}

void TextFitTest::spreadTextCountsCells()
{
    QFETCH(QString, text);
    QFETCH(int, cells);
    QCOMPARE(cellCount(text), qsizetype(cells));
    TextSpec spec;
    spec.box = {10, 0, 60, 5};
    spec.across = Across::Spread;
    const TextRun run = fitText(m_ruler, spec, text)->front();
    const double width = m_ruler.mm(text, run.face, run.bold, run.pt);
    const double expected = cells > 1 ? (60 - width) / (cells - 1) : 0;
    QVERIFY2(std::abs(run.spread - expected) < 1e-6, qPrintable(QString::number(run.spread)));
}

void TextFitTest::linesBreakWhereTheyMay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("ems");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const char16_t *text, double ems, const char16_t *lines) {
        QTest::newRow(name) << QString::fromUtf16(text) << ems
                            << QString::fromUtf16(lines).split(QLatin1Char('|'));
    };
    row("fits", u"東西南北", 4, u"東西南北");
    row("between signs", u"東西南北", 3, u"東西南|北");
    row("not before a comma", u"東西南、北", 3, u"東西|南、北");
    row("not after a bracket", u"東西「南北」", 3, u"東西|「南|北」");
    row("between words", u"one two three", 4.2, u"one two|three");
    row("spaces hang", u"東西    南北", 2, u"東西|南北");
    row("a long word", u"東ABCDEFGHIJ", 3, u"東|ABCD|EFGHI|J");
    row("first spaces stay", u"　東西", 2, u"　東|西");
    row("narrower than a sign", u"東西", 0.5, u"東|西");
    row("empty", u"", 3, u"");
}

void TextFitTest::linesBreakWhereTheyMay()
{
    QFETCH(QString, text);
    QFETCH(double, ems);
    QFETCH(QStringList, lines);
    const Paragraph paragraph(m_ruler, text, Face::Sans, false);
    QCOMPARE(paragraph.lines(ems), lines);
}

void TextFitTest::rowsDoNotBeginWithClosingSigns()
{
    const QStringList rows =
        splitToRows(m_ruler, QStringLiteral("東西南北、東西南北。東西南北"), 10, 14.2);
    QVERIFY(rows.size() > 2);
    for (const QString &row : rows)
        QVERIFY(!row.trimmed().startsWith(QChar(u'、')) && !row.trimmed().startsWith(QChar(u'。')));
}

void TextFitTest::rowsKeepEverySign()
{
    const QString text = QStringLiteral("𠮷野家工賃ABC一式ｶﾅ（特別）、調整。𠮷𠮷");
    const QStringList rows = splitToRows(m_ruler, text, 10, 12);
    QString joined = rows.join(QString());
    QCOMPARE(joined.remove(QChar(0x3000)), text);
    for (const QString &row : rows)
        QVERIFY(!row.at(0).isLowSurrogate());
}

void TextFitTest::filters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("yen") << QStringLiteral("{a|yen} 円") << QStringLiteral("119,546 円");
    QTest::newRow("negative") << QStringLiteral("{b|yen}") << QStringLiteral("−1,200");
    QTest::newRow("zero") << QStringLiteral("{z|yen}") << QStringLiteral("0");
    QTest::newRow("below a thousand") << QStringLiteral("{c|yen}") << QStringLiteral("999");
    QTest::newRow("million") << QStringLiteral("{m|yen}") << QStringLiteral("1,000,000");
    QTest::newRow("date") << QStringLiteral("{d|date}") << QStringLiteral("2026年8月31日（月）");
    QTest::newRow("sunday") << QStringLiteral("{s|date}") << QStringLiteral("2026年11月22日（日）");
    QTest::newRow("day") << QStringLiteral("{d|day}") << QStringLiteral("2026年8月31日");
    QTest::newRow("upper") << QStringLiteral("{bars|bar1}")
                           << QStringLiteral("(91)912345-0123456789012345678901");
    QTest::newRow("lower") << QStringLiteral("{bars|bar2}") << QStringLiteral("010331-0-123000-3");
    QTest::newRow("english day") << QStringLiteral("{d|dateen}")
                                 << QStringLiteral("31 August 2026");
    QTest::newRow("month and day") << QStringLiteral("{d|md}") << QStringLiteral("8/31");
    QTest::newRow("month and day in English")
        << QStringLiteral("{d|mden}") << QStringLiteral("31 Aug");
    QTest::newRow("no day") << QStringLiteral("[{v|day}{v|dateen}{v|md}{v|mden}]")
                            << QStringLiteral("[]");
    QTest::newRow("fours") << QStringLiteral("{p|g4}") << QStringLiteral("1234 5678 9012 3");
    QTest::newRow("4-4-5") << QStringLiteral("{p|g445}") << QStringLiteral("1234 5678 90123");
    QTest::newRow("threes") << QStringLiteral("{p|g333}") << QStringLiteral("123 456 789 012 3");
    QTest::newRow("no bars") << QStringLiteral("[{t|bar1}]") << QStringLiteral("[]");
    QTest::newRow("none") << QStringLiteral("[{n|yen}]") << QStringLiteral("[]");
    QTest::newRow("plain") << QStringLiteral("{t}（{t}）") << QStringLiteral("文（文）");
}

void TextFitTest::filters()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    Fields fields;
    fields.values = {
        {QStringLiteral("a"), Yen(119'546)},
        {QStringLiteral("b"), Yen(-1'200)},
        {QStringLiteral("z"), Yen(0)},
        {QStringLiteral("c"), Yen(999)},
        {QStringLiteral("m"), Yen(1'000'000)},
        {QStringLiteral("d"), QDate(2026, 8, 31)},
        {QStringLiteral("s"), QDate(2026, 11, 22)},
        {QStringLiteral("bars"), QStringLiteral("91912345012345678901234567890101033101230003")},
        {QStringLiteral("n"), FieldValue()},
        {QStringLiteral("v"), QDate()},
        {QStringLiteral("p"), QStringLiteral("1234567890123")},
        {QStringLiteral("t"), QStringLiteral("文")},
    };
    QCOMPARE(expand(text, fields).value_or(QStringLiteral("unknown")), expected);
}

void TextFitTest::unknownNamesAndFilters()
{
    Fields fields;
    fields.values.insert(QStringLiteral("a"), Yen(1));
    QVERIFY(!expand(QStringLiteral("{b}"), fields));
    QVERIFY(!expand(QStringLiteral("{a|date}"), fields));
    QVERIFY(!expand(QStringLiteral("{a|nothing}"), fields));
}

void TextFitTest::conditions()
{
    Fields fields;
    fields.values = {{QStringLiteral("full"), QStringLiteral("x")},
                     {QStringLiteral("empty"), QString()},
                     {QStringLiteral("zero"), Yen(0)},
                     {QStringLiteral("never"), QDate()}};
    QVERIFY(holds(fields, QString()));
    QVERIFY(holds(fields, QStringLiteral("full&!empty&!zero&!never&!missing")));
    QVERIFY(!holds(fields, QStringLiteral("full&empty")));
    QVERIFY(!holds(fields, QStringLiteral("!full")));
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::TextFitTest)
#include "tst_text_fit.moc"
