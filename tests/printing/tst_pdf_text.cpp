// SPDX-License-Identifier: GPL-3.0-or-later
// What a reader of a file gets as text is what was printed.
#include "printing/preview.h"
#include "tests/printing/list_samples.h"
#include "tests/printing/pdf_tools.h"
#include "tests/printing/slip_samples.h"
#include "tests/support/suite.h"

namespace keshikomi {

using namespace printing;

namespace {

// A short run on every build; the soak multiplies.
int rounds(int quick, int soak)
{
    const int factor = qEnvironmentVariableIntValue("KK_SOAK");
    return factor > 0 ? soak * factor : quick;
}

} // namespace

class PdfTextTest final : public test::Suite
{
    Q_OBJECT

private Q_SLOTS:
    void everyStringComesBack();
    void slipsComeBackAsText();
    void signsThatShareAGlyph();
    void plainSignsNeedNoShaper();

private:
    const PdfSheetRenderer m_renderer{};
    const FontBook m_fonts;
};

void PdfTextTest::everyStringComesBack()
{
    QRandomGenerator random(test::seed());
    QStringList texts;
    DisplayList list{QStringLiteral("texts"), {210, 297}, {}};
    const int pages = rounds(3, 40);
    for (int page = 0; page < pages; ++page) {
        list.pages.emplace_back();
        for (int row = 0; row < 25; ++row) {
            TextRun run = test::textAt(15, 20 + row * 10, test::rareText(random, 8));
            run.face = static_cast<Face>(random.bounded(3));
            run.bold = random.bounded(2) == 1;
            run.squeeze = random.bounded(2) == 1 ? 0.8 : 1.0;
            texts += run.text;
            list.pages.back().items.push_back(run);
        }
    }
    QStringList found;
    for (const QString &page : test::textOfPages(test::pdfOf(list, m_fonts)))
        found += page.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(found, texts);
}

// Each page has all the texts of its list and nothing else.
void PdfTextTest::slipsComeBackAsText()
{
    QRandomGenerator random(test::seed());
    const auto lists = test::slipLists(m_renderer, rounds(12, 1'000), random);
    const QStringList pages = test::textOfPages(test::pdfOf(lists, m_fonts, 2));
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

void PdfTextTest::signsThatShareAGlyph()
{
    DisplayList list{QStringLiteral("twins"), {210, 297}, {Page()}};
    const QString text = QStringLiteral("支払⽀日⽇曜");
    list.pages.front().items.push_back(test::textAt(20, 30, text));
    const QByteArray pdf = test::pdfOf(list, m_fonts);
    QCOMPARE(test::textOfPages(pdf).value(0).trimmed(), text);
    const auto pages = PdfPages::open(pdf, QStringLiteral("x"));
    QVERIFY(pages);
    QCOMPARE(pages->find(1, QStringLiteral("支払")).size(), std::size_t(1));
}

// The short way of text_shaper.cpp gives what a shaper gives.
void PdfTextTest::plainSignsNeedNoShaper()
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

QTEST_MAIN(keshikomi::PdfTextTest)
#include "tst_pdf_text.moc"
