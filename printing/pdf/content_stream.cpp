// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/content_stream.h"

#include "printing/pdf/code_paths.h"
#include "printing/pdf/figure_paths.h"
#include "printing/pdf/syntax.h"
#include "printing/type/sheet_font.h"
#include "printing/type/signs.h"

#include <algorithm>

namespace keshikomi::printing::pdf {

namespace {

constexpr double slackMm = 0.1; // what squeezing and rounding may add to a text at the sheet's edge

double units(double mm)
{
    return mm * unitsPerMm;
}

QPointF units(QPointF mm)
{
    return mm * unitsPerMm;
}

QRectF units(const QRectF &mm)
{
    return {units(mm.topLeft()), mm.size() * unitsPerMm};
}

int sizeOf(const TextRun &run)
{
    return sheetFontSize(run.pt);
}

bool isSimple(const Glyph &glyph)
{
    return glyph.meansItself && !glyph.placed;
}

QByteArray hexOf(QStringView text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

} // namespace

ContentStream::ContentStream(const FontBook &fonts, GlyphUse &use)
    : m_fonts(fonts)
    , m_shaper(fonts)
    , m_use(use)
    , m_state(m_out)
{
}

void ContentStream::begin(Kind kind, QSizeF mm)
{
    m_out.resize(0);
    m_state.reset();
    m_mm = mm;
    if (kind == Kind::Form)
        return;
    m_out += ".06 0 0 -.06 0 "; // 72 points an inch, y downwards
    number(pointsOf(mm.height()), 3);
    m_out += "cm\n";
}

QByteArray ContentStream::take()
{
    m_state.endText();
    return m_out;
}

void ContentStream::drawForm(int form)
{
    m_state.endText();
    m_out += '/' + formName(form) + " Do\n";
}

void ContentStream::drawImage(int image, const QRectF &boxMm)
{
    m_state.endText();
    const QRectF box = units(boxMm);
    m_out += "q ";
    number(box.width());
    m_out += "0 0 ";
    number(-box.height());
    point(box.bottomLeft());
    m_out += "cm/" + imageName(image) + " Do Q\n";
}

Done ContentStream::draw(const Item &item)
{
    if (const auto *run = std::get_if<TextRun>(&item))
        return drawText(*run);
    m_state.endText();
    if (const auto *line = std::get_if<Stroke>(&item))
        drawStroke(*line);
    else if (const auto *shape = std::get_if<Shape>(&item))
        drawShape(*shape);
    else if (const auto *bars = std::get_if<Bars>(&item))
        drawBars(*bars);
    else if (const auto *code = std::get_if<QrCode>(&item))
        drawQr(*code);
    return {};
}

Done ContentStream::drawText(const TextRun &run)
{
    const auto glyphs = m_shaper.shape(run.text, run.face, run.bold, run.spread > 0);
    if (!glyphs)
        return tl::unexpected(glyphs.error());
    const double spreads =
        run.spread > 0 ? run.spread * static_cast<double>(cellCount(run.text) - 1) : 0;
    const double width = m_shaper.width() * sizeOf(run) / 1'000 / unitsPerMm + spreads;
    const double right = run.at.x() + width * run.squeeze;
    const bool inside = run.at.x() >= -slackMm && right <= m_mm.width() + slackMm && run.at.y() >= 0
        && run.at.y() <= m_mm.height();
    if (!inside)
        return failure(ErrorCode::Invalid, Fault::SlipTextTooLong, {run.text, run.text});
    m_state.beginText();
    m_state.setFill(run.colour);
    m_state.setSpread(units(run.spread));
    drawGlyphs(run, **glyphs);
    return {};
}

// Glyphs that need nothing but their widths and their own meaning go out as one string; any other
// sign is a span with its text, each of its glyphs put where it belongs.
void ContentStream::drawGlyphs(const TextRun &run, std::span<const Glyph> glyphs)
{
    const double em = sizeOf(run) * run.squeeze / 1'000;
    const double spread = units(run.spread) * run.squeeze;
    double right = 0;
    while (!glyphs.empty()) {
        const Glyph &first = glyphs.front();
        const bool simple = isSimple(first);
        const auto end = std::find_if(glyphs.begin() + 1, glyphs.end(), [&](const Glyph &glyph) {
            return simple ? !isSimple(glyph) || glyph.slot != first.slot : glyph.length > 0;
        });
        const auto count = static_cast<std::size_t>(end - glyphs.begin());
        const auto part = glyphs.first(count);
        if (simple)
            drawString(run, part, right);
        else
            drawSpan(run, part, right);
        for (const Glyph &glyph : part)
            right += glyph.advance * em + (glyph.length > 0 ? spread : 0);
        glyphs = glyphs.subspan(count);
    }
}

void ContentStream::drawString(const TextRun &run, std::span<const Glyph> glyphs, double right)
{
    const int slot = glyphs.front().slot;
    m_state.setFont(slot, sizeOf(run));
    m_state.setThickness(m_fonts.isThickened(slot) ? sizeOf(run) * thickeningEms : 0);
    number(run.squeeze, 4);
    m_out += "0 0 -1 ";
    point(units(run.at) + QPointF(right, 0));
    m_out += "Tm(";
    for (const Glyph &glyph : glyphs) {
        appendGlyph(m_out, glyph.id);
        m_use.add(glyph.slot, glyph.id);
    }
    m_out += ")Tj\n";
}

void ContentStream::drawSpan(const TextRun &run, std::span<const Glyph> glyphs, double right)
{
    const Glyph &first = glyphs.front();
    const double em = sizeOf(run) / 1'000.0;
    m_out +=
        "/Span<</ActualText" + hexOf(QStringView(run.text).mid(first.at, first.length)) + ">>BDC\n";
    for (const Glyph &glyph : glyphs) {
        TextRun moved = run;
        moved.at.ry() -= glyph.up * em / unitsPerMm;
        drawString(moved, {&glyph, 1}, right + glyph.right * em * run.squeeze);
        right += glyph.advance * em * run.squeeze;
    }
    m_out += "EMC\n";
}

void ContentStream::drawStroke(const Stroke &line)
{
    m_state.setStroke(line.colour);
    m_state.setLine(line.width, line.dash, 1.6, 1.2);
    point(units(line.from));
    m_out += "m ";
    point(units(line.to));
    m_out += "l S\n";
}

void ContentStream::drawShape(const Shape &shape)
{
    const bool filled = shape.fill.isValid();
    const bool outlined = shape.width > 0;
    if (!filled && !outlined)
        return;
    if (filled)
        m_state.setFill(shape.fill);
    if (outlined) {
        m_state.setStroke(shape.colour);
        m_state.setLine(shape.width, shape.dash, 1.2, 0.9);
    }
    const QRectF box = units(shape.box);
    if (shape.ellipse)
        appendEllipse(m_out, box);
    else if (shape.radius > 0)
        appendRoundedRect(m_out, box, units(shape.radius));
    else
        appendRect(m_out, box);
    m_out += filled && outlined ? "B\n" : filled ? "f\n" : "S\n";
}

void ContentStream::drawBars(const Bars &bars)
{
    m_state.setFill(Qt::black);
    appendBars(m_out, bars);
}

void ContentStream::drawQr(const QrCode &code)
{
    m_state.setFill(Qt::black);
    appendQr(m_out, code);
}

void ContentStream::point(QPointF at, int decimals)
{
    number(at.x(), decimals);
    number(at.y(), decimals);
}

void ContentStream::number(double value, int decimals)
{
    appendNumber(m_out, value, decimals);
}

} // namespace keshikomi::printing::pdf
