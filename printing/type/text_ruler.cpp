// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/type/text_ruler.h"

#include "printing/type/sheet_font.h"

#include <numeric>

namespace keshikomi::printing {

const std::vector<Glyph> *TextRuler::shape(QStringView text, Face face, bool bold)
{
    const auto glyphs = m_shaper.shape(text, face, bold);
    if (glyphs)
        return *glyphs;
    if (!m_fault)
        m_fault = glyphs.error();
    return nullptr;
}

std::vector<double> TextRuler::edges(QStringView text, Face face, bool bold)
{
    std::vector<double> edges(static_cast<std::size_t>(text.size()) + 1);
    const std::vector<Glyph> *glyphs = shape(text, face, bold);
    if (glyphs == nullptr) {
        std::iota(edges.begin(), edges.end(), 0.0);
        return edges;
    }
    double right = 0;
    auto filled = edges.begin() + 1; // the first edge that is not known yet
    for (const Glyph &glyph : *glyphs) {
        right += glyph.advance / 1'000;
        const auto end = edges.begin() + glyph.at + glyph.length + 1;
        if (end > filled) {
            std::fill(filled, end, right);
            filled = end;
        } else {
            *(filled - 1) = right; // one more glyph of the same part
        }
    }
    std::fill(filled, edges.end(), right); // what is drawn as nothing
    return edges;
}

double TextRuler::ems(QStringView text, Face face, bool bold)
{
    const bool shaped = shape(text, face, bold) != nullptr;
    return shaped ? m_shaper.width() / 1'000 : static_cast<double>(text.size());
}

double TextRuler::mm(QStringView text, Face face, bool bold, double pt)
{
    return ems(text, face, bold) * emMm(pt);
}

} // namespace keshikomi::printing
