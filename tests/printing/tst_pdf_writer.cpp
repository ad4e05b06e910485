// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/gs1_128.h"
#include "printing/type/font_face.h"
#include "printing/pdf/pdf_writer.h"
#include "printing/pdf_sheet_renderer.h"
#include "printing/preview.h"
#include "printing/qr.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

namespace keshikomi {

using namespace printing;

namespace {

// 1 in the ordinary run; the soak multiplies.
int rounds(int quick, int soak)
{
    const int factor = qEnvironmentVariableIntValue("KK_SOAK");
    return factor > 0 ? soak * factor : quick;
}

pdf::DocumentInfo infoOf(const QString &title = QStringLiteral("見本"))
{
    pdf::DocumentInfo info;
    info.title = title;
    info.keywords = QStringList{QStringLiteral("B-2608-00123"), QStringLiteral("<髙>")};
    info.created = QDateTime(QDate(2026, 8, 3), QTime(9, 5, 7), Qt::OffsetFromUTC, 9 * 3'600);
    return info;
}

TextRun textAt(double x, double y, const QString &text, double pt = 10)
{
    TextRun run;
    run.text = text;
    run.at = {x, y};
    run.pt = pt;
    return run;
}

// Every kind of item in every way the sheets can ask for.
DisplayList allKinds()
{
    Page page;
    double y = 20;
    for (const Face face : {Face::Sans, Face::Serif, Face::Mono}) {
        for (const bool bold : {false, true}) {
            TextRun run = textAt(15, y, QStringLiteral("永あアA office 東京1"), 14);
            run.face = face;
            run.bold = bold;
            page.items.push_back(run);
            run.at.setX(90);
            run.squeeze = 0.8;
            page.items.push_back(run);
            run.at.setX(140);
            run.squeeze = 1;
            run.spread = 2.5;
            run.text = QStringLiteral("均等割付");
            run.colour = bold ? QColor(0x80, 0x10, 0x10) : QColor(Qt::black);
            page.items.push_back(run);
            y += 10;
        }
    }
    for (const Dash dash : {Dash::Solid, Dash::Cut, Dash::Dot}) {
        page.items.push_back(Stroke{{15, y}, {190, y + 3}, 0.4, dash});
        for (int kind = 0; kind < 3; ++kind) {
            Shape shape;
            shape.box = {20.0 + kind * 60, y + 6, 40, 14};
            shape.ellipse = kind == 1;
            shape.radius = kind == 2 ? 4 : 0;
            shape.dash = dash;
            shape.width = 0.5;
            shape.fill = dash == Dash::Cut ? QColor(0xe4, 0xe4, 0xe4) : QColor();
            page.items.push_back(shape);
        }
        y += 28;
    }
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int x = 0; x < 20; ++x)
        image.setPixelColor(x, x, Qt::black);
    page.items.push_back(Picture{{20, y, 60, 30}, image});
    const auto matrix = makeQr(u"https://pay.kasasagi.example/p/7K3MQ9XT2VHA");
    page.items.push_back(QrCode{{}, {25.4 * 4, 254}, 14, 600, matrix.value()});
    return {QStringLiteral("all"), {210, 297}, {page}};
}

// The darkest difference between the means of squares of 1 mm, and the mean of all of them.
std::pair<double, double> difference(const QImage &one, const QImage &other, int square)
{
    double most = 0;
    double sum = 0;
    int count = 0;
    const QSize size = one.size().boundedTo(other.size());
    for (int top = 0; top + square <= size.height(); top += square) {
        for (int left = 0; left + square <= size.width(); left += square) {
            int dark = 0;
            for (int y = top; y < top + square; ++y) {
                for (int x = left; x < left + square; ++x)
                    dark += one.constScanLine(y)[x] - other.constScanLine(y)[x];
            }
            const double mean = std::abs(double(dark)) / (square * square);
            most = std::max(most, mean);
            sum += mean;
            ++count;
        }
    }
    return {most, sum / count};
}

std::vector<DisplayList>
batch(const PdfSheetRenderer &renderer, int count, QRandomGenerator &random)
{
    std::vector<DisplayList> lists;
    while (int(lists.size()) < count) {
        auto list = renderer.layOut(test::randomSlip(random), test::slipOptions());
        if (!list)
            qFatal("%s", qPrintable(list.error().args.join(u'|')));
        lists.push_back(*std::move(list));
    }
    return lists;
}

} // namespace

class PdfWriterTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void bothPaintersAgree_data();
    void bothPaintersAgree();
    void everyStringComesBack();
    void slipsComeBackAsText();
    void signsThatShareAGlyph();
    void equalListsMakeEqualBytes();
    void aBatchSharesItsFixedPart();
    void aPageLooksTheSameInABatch();
    void hiddenThingsStayHidden();
    void anotherProgramFindsNoError();
    void saysWhatItIs();
    void manyPagesAreFound();
    void whatCannotBeWritten();
    void plainSignsNeedNoShaper();

private:
    QByteArray write(std::span<const DisplayList> lists, int threads = 1)
    {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        pdf::PdfWriter writer(buffer, m_fonts, infoOf());
        const Done added = writer.add(lists, threads);
        if (!added || !writer.finish())
            qFatal("%s", added ? "not finished" : qPrintable(added.error().args.join(u'|')));
        return bytes;
    }
    QByteArray write(const DisplayList &list) { return write({&list, 1}); }

    const PdfSheetRenderer m_renderer;
    const FontBook m_fonts;
};

void PdfWriterTest::bothPaintersAgree_data()
{
    QTest::addColumn<DisplayList>("list");
    QTest::newRow("all kinds") << allKinds();
    QTest::newRow("slip") << m_renderer.layOut(test::normalSlip(), test::slipOptions()).value();
    QTest::newRow("long") << m_renderer.layOut(test::stressSlip(), test::slipOptions()).value();
}

// The two rasterisers round edges and thin lines differently, by up to half a dot on each side: on
// a square of 12 dots (1 mm) that crosses several strokes a sixth of the tone. Text that is 0.3 mm
// off makes a quarter and more.
void PdfWriterTest::bothPaintersAgree()
{
    QFETCH(DisplayList, list);
    list.pages.resize(1);
    constexpr int dpi = 300;
    const QImage ours = test::rasterised(write(list), dpi);
    const QImage theirs = test::painted(list.pages.front(), list.size, dpi);
    QVERIFY(!ours.isNull());
    constexpr double mostAllowed = 60;
    const auto [most, mean] = difference(ours, theirs, 12);
    qInfo("darkest square %.1f, mean %.2f of 255", most, mean);
    QVERIFY(most < mostAllowed && mean < 3);
    for (Item &item : list.pages.front().items) {
        if (auto *run = std::get_if<TextRun>(&item))
            run->at.rx() += 0.3;
    }
    const QImage moved = test::painted(list.pages.front(), list.size, dpi);
    QVERIFY(difference(ours, moved, 12).first > mostAllowed);
}

void PdfWriterTest::everyStringComesBack()
{
    QRandomGenerator random(test::seed());
    QStringList texts;
    DisplayList list{QStringLiteral("texts"), {210, 297}, {}};
    const int pages = rounds(3, 40);
    for (int page = 0; page < pages; ++page) {
        list.pages.emplace_back();
        for (int row = 0; row < 25; ++row) {
            TextRun run = textAt(15, 20 + row * 10, test::rareText(random, 8));
            run.face = static_cast<Face>(random.bounded(3));
            run.bold = random.bounded(2) == 1;
            run.squeeze = random.bounded(2) == 1 ? 0.8 : 1.0;
            texts += run.text;
            list.pages.back().items.push_back(run);
        }
    }
    QStringList found;
    for (const QString &page : test::textOfPages(write(list)))
        found += page.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(found, texts);
}

// Each page has all the texts of its list and nothing else.
void PdfWriterTest::slipsComeBackAsText()
{
    QRandomGenerator random(test::seed());
    const auto lists = batch(m_renderer, rounds(12, 1'000), random);
    const QStringList pages = test::textOfPages(write(lists, 2));
    QCOMPARE(std::size_t(pages.size()), lists.size());
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const QString page = test::withoutSpaces(pages.at(qsizetype(i)));
        qsizetype length = 0;
        for (const Item &item : lists[i].pages.front().items) {
            if (const auto *run = std::get_if<TextRun>(&item)) {
                const QString text = test::withoutSpaces(run->text);
                QVERIFY2(page.contains(text), qPrintable(run->text + u'|' + page));
                length += text.size();
            }
        }
        QCOMPARE(page.size(), length);
    }
}

void PdfWriterTest::signsThatShareAGlyph()
{
    DisplayList list{QStringLiteral("twins"), {210, 297}, {Page()}};
    const QString text = QStringLiteral("支払⽀日⽇曜");
    list.pages.front().items.push_back(textAt(20, 30, text));
    const QByteArray pdf = write(list);
    QCOMPARE(test::textOfPages(pdf).value(0).trimmed(), text);
    const auto pages = PdfPages::open(pdf, QStringLiteral("x"));
    QVERIFY(pages);
    QCOMPARE(pages->find(1, QStringLiteral("支払")).size(), std::size_t(1));
}

void PdfWriterTest::equalListsMakeEqualBytes()
{
    QRandomGenerator random(test::seed());
    const auto lists = batch(m_renderer, 7, random);
    const QByteArray one = write(lists);
    QCOMPARE(write(lists), one);
    QCOMPARE(write(lists, 3), one);
    const FontBook others;
    QByteArray again;
    QBuffer buffer(&again);
    buffer.open(QIODevice::WriteOnly);
    pdf::PdfWriter writer(buffer, others, infoOf());
    for (const DisplayList &list : lists)
        QVERIFY(writer.add({&list, 1}));
    QVERIFY(writer.finish());
    QCOMPARE(again, one);
}

void PdfWriterTest::aBatchSharesItsFixedPart()
{
    QRandomGenerator random(test::seed());
    const auto lists = batch(m_renderer, 30, random);
    const QByteArray few = write(std::span(lists).first(10));
    const QByteArray many = write(lists);
    QVERIFY(many.count("/Subtype/Form") >= 1 && many.count("/Subtype/Form") <= 12);
    QVERIFY((many.size() - few.size()) / 20 < 6'000); // a page alone has about 6,500
}

void PdfWriterTest::aPageLooksTheSameInABatch()
{
    QRandomGenerator random(test::seed());
    auto lists = batch(m_renderer, 5, random);
    lists.push_back(*m_renderer.layOut(test::slipOver(Yen(400'000)), test::slipOptions()));
    lists.push_back(*m_renderer.layOut(test::slipOver(Yen(5'000)), test::slipOptions()));
    const QByteArray all = write(lists);
    const auto together = PdfPages::open(all, QStringLiteral("all"));
    QVERIFY(together);
    for (std::size_t i = 0; i < lists.size(); ++i) {
        const auto alone = PdfPages::open(write(lists[i]), QStringLiteral("one"));
        QVERIFY(alone);
        QCOMPARE(together->render(int(i) + 1, 100), alone->render(1, 100));
    }
}

// A white box over a line hides it also when line and box are in the fixed part of some sheets
// only.
void PdfWriterTest::hiddenThingsStayHidden()
{
    const auto listWith = [](double lineX, bool boxFirst) {
        Page page;
        for (int i = 0; i < 12; ++i)
            page.items.push_back(textAt(20, 150 + i * 6, QStringLiteral("同じ %1").arg(i)));
        Shape box;
        box.box = {40, 40, 60, 20};
        box.width = 0;
        box.fill = Qt::white;
        const Stroke line{{lineX, 30}, {lineX, 70}, 2, Dash::Solid};
        page.items.push_back(boxFirst ? Item(box) : Item(line));
        page.items.push_back(boxFirst ? Item(line) : Item(box));
        return DisplayList{QStringLiteral("hidden"), {210, 297}, {page}};
    };
    const std::vector<DisplayList> lists = {
        listWith(50, false), listWith(60, false), listWith(70, false), listWith(70, true)};
    const QByteArray all = write(lists);
    const auto pages = PdfPages::open(all, QStringLiteral("all"));
    QVERIFY(pages);
    for (int i = 0; i < 4; ++i) {
        const QImage image = pages->render(i + 1, 25.4 * 4); // 4 dots a mm
        const int x = (i < 2 ? 50 + i * 10 : 70) * 4;
        QCOMPARE(qGray(image.pixel(x, 35 * 4)) < 128, true);
        QCOMPARE(qGray(image.pixel(x, 50 * 4)) < 128, i == 3);
    }
}

void PdfWriterTest::anotherProgramFindsNoError()
{
    QRandomGenerator random(test::seed());
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sheet.pdf"));
    auto lists = batch(m_renderer, 5, random);
    lists.push_back(allKinds());
    lists.push_back(*m_renderer.layOut(test::stressSlip(), test::slipOptions()));
    QVERIFY(test::writeFile(file, write(lists)));
    int exitCode = -1;
    const QByteArray said =
        test::outputOf(QStringLiteral("qpdf"), {QStringLiteral("--check"), file}, &exitCode);
    QVERIFY2(exitCode == 0, said.constData());
    QVERIFY(said.contains("No syntax or stream encoding errors"));
    const QList<QByteArray> fonts =
        test::outputOf(QStringLiteral("pdffonts"), {file}).trimmed().split('\n').mid(2);
    QCOMPARE(fonts.size(), 6);
    for (const QByteArray &font : fonts) { // embedded, a subset, with a map to Unicode
        QVERIFY2(font.contains("Identity-H       yes yes yes"), font.constData());
        QVERIFY2(font.mid(6, 1) == "+", font.constData());
    }
}

// What can be checked of PDF/A-2b without a validator: ISO 19005-2, 6.1.3, 6.2.2, 6.2.3, 6.6.
void PdfWriterTest::saysWhatItIs()
{
    const QByteArray pdf = write(allKinds());
    QVERIFY(pdf.startsWith("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"));
    for (const char *needed : {"<pdfaid:part>2</pdfaid:part>",
                               "<pdfaid:conformance>B</pdfaid:conformance>",
                               "<rdf:li xml:lang=\"x-default\">見本</rdf:li>",
                               "<pdf:Keywords>B-2608-00123, &lt;髙&gt;</pdf:Keywords>",
                               "<xmp:CreateDate>2026-08-03T09:05:07+09:00</xmp:CreateDate>",
                               "/CreationDate(D:20260803090507+09'00')",
                               "/S/GTS_PDFA1",
                               "/DestOutputProfile ",
                               "/Lang(ja)",
                               "/Title<FEFF898B672C>"})
        QVERIFY2(pdf.contains(needed), needed);
    for (const char *forbidden :
         {"/SMask", "/Group", "/Encrypt", "/LZWDecode", "/JavaScript", "/ca "})
        QVERIFY2(!pdf.contains(forbidden), forbidden);
    const QByteArray id = pdf.mid(pdf.lastIndexOf("/ID[<") + 5, 32);
    const QByteArray twice = "/ID[<" + id + "><" + id + ">]";
    QVERIFY(pdf.contains(twice));
}

void PdfWriterTest::manyPagesAreFound()
{
    std::vector<DisplayList> lists;
    constexpr int count = 64 * 64 + 3; // a third level of nodes
    for (int i = 0; i < count; ++i) {
        Page page;
        page.items.push_back(textAt(20, 30, QStringLiteral("頁%1").arg(i)));
        lists.push_back({QStringLiteral("many"), {210, 297}, {page}});
    }
    const auto pages = PdfPages::open(write(lists), QStringLiteral("many"));
    QVERIFY(pages);
    QCOMPARE(pages->count(), count);
    for (const int i : {0, 63, 64, 4'095, 4'096, count - 1})
        QCOMPARE(pages->find(i + 1, QStringLiteral("頁%1").arg(i)).size(), std::size_t(1));
}

void PdfWriterTest::whatCannotBeWritten()
{
    DisplayList list{QStringLiteral("x"), {210, 297}, {Page()}};
    list.pages.front().items.push_back(textAt(180, 30, QStringLiteral("用紙からはみ出す文字"), 20));
    auto pdf = pdf::writePdf(list, m_fonts, infoOf());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().fault, Fault::SlipTextTooLong);
    list.pages.front().items = {textAt(20, 30, QStringLiteral("外字\ue000"))};
    pdf = pdf::writePdf(list, m_fonts, infoOf());
    QVERIFY(!pdf);
    QCOMPARE(pdf.error().fault, Fault::FontMissing);
    QVERIFY(pdf.error().args.constFirst().startsWith(QLatin1String("U+e000")));
    QFile full(QStringLiteral("/dev/full"));
    QVERIFY(full.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    pdf::PdfWriter writer(full, m_fonts, infoOf());
    const Done done = writer.finish();
    QVERIFY(!done);
    QCOMPARE(done.error().fault, Fault::FileNotWritten);
    QCOMPARE(done.error().args.constFirst(), QStringLiteral("/dev/full"));
}

// The short way of text_shaper.cpp gives what a shaper gives.
void PdfWriterTest::plainSignsNeedNoShaper()
{
    QRandomGenerator random(test::seed());
    for (const Face style : {Face::Sans, Face::Serif, Face::Mono}) {
        const Result<int> slot = m_fonts.firstSlot(style, false);
        QVERIFY(slot);
        const FontFace &face = *m_fonts.at(*slot);
        std::vector<uint32_t> plain;
        for (uint32_t sign = 0x20; sign < 0x30000; ++sign) {
            if (face.isPlain(sign))
                plain.push_back(sign);
        }
        QVERIFY(plain.size() > 10'000);
        for (int i = 0; i < rounds(2'000, 200'000); ++i) {
            std::vector<uint32_t> text;
            for (int n = 0; n < 8; ++n) { // half of them Latin, kana and punctuation
                const int limit = random.bounded(2) == 0 ? 400 : int(plain.size());
                text.push_back(plain[std::size_t(random.bounded(limit))]);
            }
            const HbBuffer buffer(hb_buffer_create());
            hb_buffer_add_utf32(buffer.get(), text.data(), int(text.size()), 0, int(text.size()));
            hb_buffer_guess_segment_properties(buffer.get());
            hb_buffer_set_language(buffer.get(), hb_language_from_string("ja", -1));
            const hb_feature_t kern{HB_TAG('k', 'e', 'r', 'n'), 0, 0, HB_FEATURE_GLOBAL_END};
            hb_shape(face.font(), buffer.get(), &kern, 1);
            unsigned count = 0;
            const auto *infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
            const auto *places = hb_buffer_get_glyph_positions(buffer.get(), nullptr);
            QCOMPARE(std::size_t(count), text.size());
            for (unsigned n = 0; n < count; ++n) {
                const quint16 glyph = face.glyphOf(text[n]);
                QVERIFY2(
                    infos[n].codepoint == glyph,
                    qPrintable(QString::fromUcs4(reinterpret_cast<const char32_t *>(text.data()),
                                                 qsizetype(text.size()))));
                QCOMPARE(places[n].x_advance, int(face.advanceOf(glyph)));
            }
        }
    }
}

} // namespace keshikomi

QTEST_MAIN(keshikomi::PdfWriterTest)
#include "tst_pdf_writer.moc"
