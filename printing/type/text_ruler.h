// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/type/text_shaper.h"

#include <optional>
#include <vector>

namespace keshikomi::printing {

// How wide texts are in the faces that draw them, by the advances the files of the faces give. An
// object belongs to one thread.
class TextRuler final
{
public:
    explicit TextRuler(const FontBook &fonts)
        : m_shaper(fonts)
    {
    }

    // The right edge of what stands before each UTF-16 unit, and of all of it at the end: one more
    // figure than units, from 0 on. Units within one glyph have its right edge. In ems: 1 is the
    // size of the type.
    std::vector<double> edges(QStringView text, Face face, bool bold);
    double ems(QStringView text, Face face, bool bold);
    double mm(QStringView text, Face face, bool bold, double pt);

    // FontMissing (family) or SignNotDrawable, of the first text with such a sign. The text
    // was taken for one em a unit: it must not be printed.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    const std::vector<Glyph> *shape(QStringView text, Face face, bool bold);

    TextShaper m_shaper;
    std::optional<Error> m_fault;
};

} // namespace keshikomi::printing
