// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/glyph_use.h"
#include "printing/pdf/text_shaper.h"

#include <span>

namespace keshikomi::printing::pdf {

// Names of resources inside content streams: "F12", "X0", "I0". Forms and images are counted in the
// order in which pages use them first.
QByteArray fontName(int slot);
QByteArray formName(int form);
QByteArray imageName(int image);

// Items of a display list as operators (ISO 32000-1, 8 and 9). Units are 1/1200 inch from the upper
// left corner, as the other painter has them: dots of all printers are whole or short numbers.
class ContentStream final
{
public:
    // Adds to `use` what it draws with.
    ContentStream(const FontBook &fonts, GlyphUse &use);

    enum class Kind { Page, Form }; // a form is scaled by the page it is painted on
    void begin(Kind kind, QSizeF mm);
    void drawForm(int form);
    void drawImage(int image, const QRectF &boxMm);
    // All items but pictures. Faults: FontMissing; SlipTextTooLong (text, text): it leaves the
    // sheet.
    Done draw(const Item &item);
    QByteArray take();

private:
    Done drawText(const TextRun &run);
    void drawGlyphs(const TextRun &run, std::span<const Glyph> glyphs);
    void drawString(const TextRun &run, std::span<const Glyph> glyphs, double right);
    void drawSpan(const TextRun &run, std::span<const Glyph> glyphs, double right);
    void drawStroke(const Stroke &line);
    void drawShape(const Shape &shape);
    void drawBars(const Bars &bars);
    void drawQr(const QrCode &code);

    void beginText();
    void endText();
    void setFont(int slot, int size);
    void setSpread(double units);
    void setFill(const QColor &colour);
    void setLine(double widthMm, Dash dash, double onMm, double offMm);
    void ellipse(const QRectF &box);
    void roundedRect(const QRectF &box, double radius);
    void curve(QPointF first, QPointF second, QPointF to);
    void point(QPointF at, int decimals = 1);
    void number(double value, int decimals = 1);

    TextShaper m_shaper;
    GlyphUse &m_use;
    QSizeF m_mm;
    QByteArray m_out;
    // What the stream has set so far.
    struct State
    {
        int slot = -1;
        int size = 0;
        double spread = 0;
        QRgb fill = 0xff000000;
        double lineWidth = -1;
        QByteArray dash = "[]0 d\n";
        bool text = false;
    } m_state;
};

} // namespace keshikomi::printing::pdf
