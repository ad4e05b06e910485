// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/type/font_book.h"

#include <bitset>
#include <memory>

namespace keshikomi::printing::pdf {

// Which glyphs of which typeface a file needs.
class GlyphUse final
{
public:
    using Glyphs = std::bitset<0x10000>;

    void add(int slot, quint16 glyph)
    {
        auto &glyphs = m_slots.at(static_cast<std::size_t>(slot));
        if (!glyphs)
            glyphs = std::make_unique<Glyphs>();
        glyphs->set(glyph);
    }
    void add(const GlyphUse &other)
    {
        for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
            if (!other.m_slots[slot])
                continue;
            if (!m_slots[slot])
                m_slots[slot] = std::make_unique<Glyphs>();
            *m_slots[slot] |= *other.m_slots[slot];
        }
    }
    // Null: nothing of the typeface is used.
    const Glyphs *of(int slot) const { return m_slots.at(static_cast<std::size_t>(slot)).get(); }

private:
    std::array<std::unique_ptr<Glyphs>, FontBook::slotCount> m_slots;
};

} // namespace keshikomi::printing::pdf
