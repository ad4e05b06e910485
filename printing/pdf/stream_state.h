// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

#include <QByteArray>

namespace keshikomi::printing::pdf {

// What a content stream has set so far (ISO 32000-1, 8.4 and 9.3): an operator goes out only where
// something changes. Lengths are units of 1/1200 inch unless they say mm.
class StreamState final
{
public:
    explicit StreamState(QByteArray &out)
        : m_out(out)
    {
    }
    void reset() { m_now = {}; }

    void beginText();
    void endText();
    void setFont(int slot, int size); // of the font book
    void setSpread(double spread); // after every glyph
    // Strokes the outlines of glyphs as well, so wide; 0 fills only. Set after the fill.
    void setThickness(double width);
    void setFill(const QColor &colour);
    void setStroke(const QColor &colour);
    // Lengths of dashes for Dash::Cut; those of Dash::Dot are its own.
    void setLine(double widthMm, Dash dash, double onMm, double offMm);

private:
    void appendColour(const QColor &colour, const char *grey, const char *rgb);
    void setWidth(double width);
    void setDash(const QByteArray &pattern);

    QByteArray &m_out;
    struct Now
    {
        int slot = -1;
        int size = 0;
        double spread = 0;
        double thickness = 0;
        QRgb fill = 0xff000000;
        QRgb stroke = 0xff000000;
        double width = -1;
        QByteArray dash = "[]0 d\n";
        bool text = false;
    } m_now;
};

} // namespace keshikomi::printing::pdf
