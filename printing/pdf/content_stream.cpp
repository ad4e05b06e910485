// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/content_stream.h"

#include "printing/pdf/code_paths.h"
#include "printing/pdf/syntax.h"
#include "printing/text_fit.h"

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

QByteArray resourceName(char kind, int number)
{
    return kind + QByteArray::number(number);
}

QByteArray hexOf(QStringView text)
{
    QByteArray hex = "<FEFF";
    for (const QChar unit : text)
        hex += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return hex + '>';
}

} // namespace

QByteArray fontName(int slot)
{
    return resourceName('F', slot);
}

QByteArray formName(int form)
{
    return resourceName('X', form);
}

QByteArray imageName(int image)
{
    return resourceName('I', image);
}

ContentStream::ContentStream(const FontBook &fonts, GlyphUse &use)
    : m_shaper(fonts)
    , m_use(use)
{
}

void ContentStream::begin(Kind kind, QSizeF mm)
{
    m_out.resize(0);
    m_state = {};
    m_mm = mm;
    if (kind == Kind::Form)
        return;
    m_out += ".06 0 0 -.06 0 "; // 72 points an inch, y downwards
    number(pointsOf(mm.height()), 3);
    m_out += "cm\n";
}

QByteArray ContentStream::take()
{
    endText();
    return m_out;
}

void ContentStream::drawForm(int form)
{
    endText();
    m_out += '/' + formName(form) + " Do\n";
}

void ContentStream::drawImage(int image, const QRectF &boxMm)
{
    endText();
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
    endText();
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
    const auto glyphs = m_shaper.shape(run);
    if (!glyphs)
        return tl::unexpected(glyphs.error());
    const double spreads = run.spread * static_cast<double>((*glyphs)->size() - 1);
    const double width =
        m_shaper.width() * sizeOf(run) / 1'000 / unitsPerMm + std::max(0.0, spreads);
    const double right = run.at.x() + width * run.squeeze;
    const bool inside = run.at.x() >= -slackMm && right <= m_mm.width() + slackMm && run.at.y() >= 0
        && run.at.y() <= m_mm.height();
    if (!inside)
        return failure(ErrorCode::Invalid, Fault::SlipTextTooLong, {run.text, run.text});
    beginText();
    setFill(run.colour);
    setSpread(units(run.spread));
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
            right += glyph.advance * em + spread;
        glyphs = glyphs.subspan(count);
    }
}

void ContentStream::drawString(const TextRun &run, std::span<const Glyph> glyphs, double right)
{
    setFont(glyphs.front().slot, sizeOf(run));
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
    setLine(line.width, line.dash, 1.6, 1.2);
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
        setFill(shape.fill);
    if (outlined)
        setLine(shape.width, shape.dash, 1.2, 0.9);
    const QRectF box = units(shape.box);
    if (shape.ellipse) {
        ellipse(box);
    } else if (shape.radius > 0) {
        roundedRect(box, units(shape.radius));
    } else {
        point(box.topLeft());
        point({box.width(), box.height()});
        m_out += "re ";
    }
    m_out += filled && outlined ? "B\n" : filled ? "f\n" : "S\n";
}

void ContentStream::drawBars(const Bars &bars)
{
    setFill(Qt::black);
    appendBars(m_out, bars);
}

void ContentStream::drawQr(const QrCode &code)
{
    setFill(Qt::black);
    appendQr(m_out, code);
}

void ContentStream::beginText()
{
    if (!m_state.text)
        m_out += "BT\n";
    m_state.text = true;
}

void ContentStream::endText()
{
    if (m_state.text)
        m_out += "ET\n";
    m_state.text = false;
}

void ContentStream::setFont(int slot, int size)
{
    if (slot == m_state.slot && size == m_state.size)
        return;
    m_out += '/' + fontName(slot) + ' ';
    number(size, 0);
    m_out += "Tf ";
    m_state.slot = slot;
    m_state.size = size;
}

void ContentStream::setSpread(double spread)
{
    if (spread == m_state.spread)
        return;
    number(spread, 2);
    m_out += "Tc ";
    m_state.spread = spread;
}

void ContentStream::setFill(const QColor &colour)
{
    if (colour.rgb() == m_state.fill)
        return;
    m_state.fill = colour.rgb();
    if (colour.red() == colour.green() && colour.red() == colour.blue()) {
        number(colour.redF(), 4);
        m_out += "g ";
        return;
    }
    for (const float part : {colour.redF(), colour.greenF(), colour.blueF()})
        number(static_cast<double>(part), 4);
    m_out += "rg ";
}

void ContentStream::setLine(double widthMm, Dash dash, double onMm, double offMm)
{
    if (widthMm != m_state.lineWidth) {
        number(units(widthMm), 2);
        m_out += "w ";
        m_state.lineWidth = widthMm;
    }
    QByteArray pattern = "[";
    if (dash != Dash::Solid) {
        appendNumber(pattern, units(dash == Dash::Dot ? 0.35 : onMm), 2);
        appendNumber(pattern, units(dash == Dash::Dot ? 0.65 : offMm), 2);
    }
    pattern += "]0 d\n";
    if (pattern != m_state.dash)
        m_out += pattern;
    m_state.dash = pattern;
}

// A quarter of a circle as one curve is right to 0.03 % of its radius.
constexpr double quarter = 0.5523;

// Both figures begin and turn as QPainter's do, so that their dashes lie alike.
void ContentStream::ellipse(const QRectF &box)
{
    const QPointF middle = box.center();
    const double x = box.width() / 2;
    const double y = box.height() / 2;
    const auto from = [&](double right, double down) {
        return middle + QPointF(right * x, down * y);
    };
    point(from(1, 0));
    m_out += "m ";
    curve(from(1, quarter), from(quarter, 1), from(0, 1));
    curve(from(-quarter, 1), from(-1, quarter), from(-1, 0));
    curve(from(-1, -quarter), from(-quarter, -1), from(0, -1));
    curve(from(quarter, -1), from(1, -quarter), from(1, 0));
    m_out += "h ";
}

void ContentStream::roundedRect(const QRectF &box, double radius)
{
    const double r = std::min({radius, box.width() / 2, box.height() / 2});
    const double in = r * (1 - quarter);
    const double left = box.left();
    const double top = box.top();
    const double right = box.right();
    const double bottom = box.bottom();
    const auto lineTo = [&](QPointF at) {
        point(at);
        m_out += "l ";
    };
    point({left + r, top});
    m_out += "m ";
    lineTo({right - r, top});
    curve({right - in, top}, {right, top + in}, {right, top + r});
    lineTo({right, bottom - r});
    curve({right, bottom - in}, {right - in, bottom}, {right - r, bottom});
    lineTo({left + r, bottom});
    curve({left + in, bottom}, {left, bottom - in}, {left, bottom - r});
    lineTo({left, top + r});
    curve({left, top + in}, {left + in, top}, {left + r, top});
    m_out += "h ";
}

void ContentStream::curve(QPointF first, QPointF second, QPointF to)
{
    point(first);
    point(second);
    point(to);
    m_out += "c ";
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
