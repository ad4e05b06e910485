// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/glyph_use.h"
#include "printing/pdf/stream_state.h"
#include "printing/type/text_shaper.h"

#include <span>

namespace keshikomi::printing::pdf {

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
    // All items but pictures. Faults: FontMissing, SignNotDrawable; SlipTextTooLong (text,
    // text): it leaves the sheet.
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

    void point(QPointF at, int decimals = 1);
    void number(double value, int decimals = 1);

    const FontBook &m_fonts;
    TextShaper m_shaper;
    GlyphUse &m_use;
    QSizeF m_mm;
    QByteArray m_out;
    StreamState m_state;
};

} // namespace keshikomi::printing::pdf
