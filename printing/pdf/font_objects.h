// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/glyph_use.h"
#include "printing/pdf/object_file.h"

namespace keshikomi::printing::pdf {

// Writes one typeface with only the glyphs that are used: subset, widths and the map back to text.
// Codes in the pages are the glyph numbers of the whole typeface (Identity-H), so that pages can be
// written before the subset is known. Gives the object of the Type 0 font.
int writeFont(ObjectFile &file, const FontFace &face, const GlyphUse::Glyphs &glyphs);

} // namespace keshikomi::printing::pdf
