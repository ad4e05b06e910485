// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/stream_state.h"

#include "printing/pdf/syntax.h"
#include "printing/type/sheet_font.h"

namespace keshikomi::printing::pdf {

namespace {

const QByteArray solid = "[]0 d\n";

} // namespace

void StreamState::beginText()
{
    if (!m_now.text)
        m_out += "BT\n";
    m_now.text = true;
}

void StreamState::endText()
{
    if (m_now.text)
        m_out += "ET\n";
    m_now.text = false;
}

void StreamState::setFont(int slot, int size)
{
    if (slot == m_now.slot && size == m_now.size)
        return;
    m_out += '/' + fontName(slot) + ' ';
    appendNumber(m_out, size, 0);
    m_out += "Tf ";
    m_now.slot = slot;
    m_now.size = size;
}

void StreamState::setSpread(double spread)
{
    if (spread == m_now.spread)
        return;
    appendNumber(m_out, spread, 2);
    m_out += "Tc ";
    m_now.spread = spread;
}

// Round joins: the sharp corners of an outline would grow spikes.
void StreamState::setThickness(double width)
{
    if (width > 0) {
        setStroke(QColor::fromRgba(m_now.fill));
        setWidth(width);
        setDash(solid);
    }
    if (width > 0 && m_now.thickness == 0)
        m_out += "1 j 2 Tr ";
    else if (width == 0 && m_now.thickness > 0)
        m_out += "0 j 0 Tr ";
    m_now.thickness = width;
}

void StreamState::setFill(const QColor &colour)
{
    if (colour.rgb() == m_now.fill)
        return;
    m_now.fill = colour.rgb();
    appendColour(colour, "g ", "rg ");
}

void StreamState::setStroke(const QColor &colour)
{
    if (colour.rgb() == m_now.stroke)
        return;
    m_now.stroke = colour.rgb();
    appendColour(colour, "G ", "RG ");
}

void StreamState::appendColour(const QColor &colour, const char *grey, const char *rgb)
{
    if (colour.red() == colour.green() && colour.red() == colour.blue()) {
        appendNumber(m_out, static_cast<double>(colour.redF()), 4);
        m_out += grey;
        return;
    }
    for (const float part : {colour.redF(), colour.greenF(), colour.blueF()})
        appendNumber(m_out, static_cast<double>(part), 4);
    m_out += rgb;
}

void StreamState::setLine(double widthMm, Dash dash, double onMm, double offMm)
{
    setThickness(0); // corners are sharp
    setWidth(widthMm * unitsPerMm);
    if (dash == Dash::Solid) {
        setDash(solid);
        return;
    }
    QByteArray pattern = "[";
    appendNumber(pattern, (dash == Dash::Dot ? 0.35 : onMm) * unitsPerMm, 2);
    appendNumber(pattern, (dash == Dash::Dot ? 0.65 : offMm) * unitsPerMm, 2);
    setDash(pattern + "]0 d\n");
}

void StreamState::setWidth(double width)
{
    if (width == m_now.width)
        return;
    appendNumber(m_out, width, 2);
    m_out += "w ";
    m_now.width = width;
}

void StreamState::setDash(const QByteArray &pattern)
{
    if (pattern != m_now.dash)
        m_out += pattern;
    m_now.dash = pattern;
}

} // namespace keshikomi::printing::pdf
