// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/libharu_slips.h"

#include <QFile>

#ifdef KK_HAS_LIBHARU
#include <hpdf.h>
#endif

namespace keshikomi::bench {

#ifdef KK_HAS_LIBHARU

namespace {

constexpr double perMm = 72 / 25.4;
constexpr double height = 297;

float right(double mm)
{
    return static_cast<float>(mm * perMm);
}

float up(double mm)
{
    return static_cast<float>((height - mm) * perMm);
}

void draw(HPDF_Page page, HPDF_Font font, const PaperText &text)
{
    HPDF_Page_BeginText(page);
    HPDF_Page_SetFontAndSize(page, font, static_cast<float>(text.pt));
    const QByteArray bytes = text.text.toUtf8();
    float x = right(text.x);
    if (text.align != 'l') {
        const float width = HPDF_Page_TextWidth(page, bytes.constData());
        x -= text.align == 'r' ? width : width / 2;
    }
    HPDF_Page_TextOut(page, x, up(text.y), bytes.constData());
    HPDF_Page_EndText(page);
}

template<typename IsDark>
void addRow(HPDF_Page page, int count, QPointF at, double module, double tall, const IsDark &dark)
{
    for (int i = 0; i < count;) {
        int end = i;
        while (end < count && dark(end) == dark(i))
            ++end;
        if (dark(i))
            HPDF_Page_Rectangle(page,
                                right(at.x() + i * module),
                                up(at.y() + tall),
                                right((end - i) * module),
                                right(tall));
        i = end;
    }
}

void drawPage(HPDF_Page page, HPDF_Font font, const PaperForm &form, const PaperSlip &slip)
{
    HPDF_Page_SetSize(page, HPDF_PAGE_SIZE_A4, HPDF_PAGE_PORTRAIT);
    HPDF_Page_SetLineWidth(page, right(paperLine));
    for (const auto &[from, to] : form.lines) {
        HPDF_Page_MoveTo(page, right(from.x()), up(from.y()));
        HPDF_Page_LineTo(page, right(to.x()), up(to.y()));
        HPDF_Page_Stroke(page);
    }
    for (const PaperText &text : form.texts)
        draw(page, font, text);
    for (const PaperText &text : slip.texts)
        draw(page, font, text);
    addRow(page, int(slip.bars.size()), paperBars, paperBarModule, paperBarHeight, [&](int i) {
        return bool(slip.bars[std::size_t(i)]);
    });
    HPDF_Page_Fill(page);
    for (int y = 0; y < slip.qr.size; ++y) {
        addRow(page,
               slip.qr.size,
               paperQr + QPointF(0, y * paperQrModule),
               paperQrModule,
               paperQrModule,
               [&](int x) { return slip.qr.dark(x, y); });
    }
    HPDF_Page_Fill(page);
}

void stop(HPDF_STATUS error, HPDF_STATUS detail, void *)
{
    qFatal("libharu: %lx %lx", error, detail);
}

} // namespace

bool writeLibharu(const QString &file, const PaperForm &form, const std::vector<PaperSlip> &slips)
{
    const char *path = "/usr/share/fonts/opentype/ipaexfont-gothic/ipaexg.ttf";
    if (!QFile::exists(QLatin1String(path)))
        return false;
    HPDF_Doc document = HPDF_New(stop, nullptr);
    HPDF_SetCompressionMode(document, HPDF_COMP_ALL);
    HPDF_UseUTFEncodings(document);
    const char *name = HPDF_LoadTTFontFromFile(document, path, HPDF_TRUE);
    HPDF_Font font = HPDF_GetFont(document, name, "UTF-8");
    for (const PaperSlip &slip : slips)
        drawPage(HPDF_AddPage(document), font, form, slip);
    HPDF_SaveToFile(document, QFile::encodeName(file).constData());
    HPDF_Free(document);
    return true;
}

#else

bool writeLibharu(const QString &, const PaperForm &, const std::vector<PaperSlip> &)
{
    return false;
}

#endif

} // namespace keshikomi::bench
