// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/type/font_book.h"

namespace keshikomi::printing {

struct Glyph final
{
    quint16 id = 0;
    int slot = 0; // of the font book
    // In 1/1000 em. `advance` is from this glyph to the next; the others move the glyph alone.
    double advance = 0;
    double right = 0;
    double up = 0;
    // The part of the text it stands for; 0 long for all but the first glyph of a part.
    qsizetype at = 0;
    qsizetype length = 0;
    bool placed = false; // not where its own width would put it
    bool meansItself = false; // a reader of the file gets the text from the glyph alone
};

// Text to glyphs as QPainter does it with sheetFont(): no kerning, ligatures where the face has
// them.
class TextShaper final
{
public:
    explicit TextShaper(const FontBook &fonts);

    // `apart`: signs stand alone, nothing joins. Valid until the next call. Faults: FontMissing
    // (family), SignNotDrawable (no face has it, or it runs from right to left).
    Result<const std::vector<Glyph> *>
    shape(QStringView text, Face face, bool bold, bool apart = false);
    // Of the last text, in 1/1000 em.
    double width() const;

private:
    bool shapePlain(QStringView text, int slot);
    Done shapeAll(QStringView text, int first, bool apart);
    Result<int> slotFor(char32_t sign, int first) const;
    Done shapePart(QStringView text, qsizetype at, qsizetype length, int slot, bool apart);
    Done takeShaped(QStringView text, int slot);

    const FontBook &m_fonts;
    HbBuffer m_buffer;
    std::vector<Glyph> m_glyphs;
};

} // namespace keshikomi::printing
