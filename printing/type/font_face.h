// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/type/harfbuzz.h"

#include <QByteArray>

#include <map>
#include <vector>

class QRawFont;

namespace keshikomi::printing {

// One typeface as its file has it. Glyphs are the file's glyph numbers, lengths are in
// 1/unitsPerEm. Unchanging once it is made: threads may share it.
class FontFace final
{
public:
    // `font` must be valid. Outlines other than CFF and TrueType are not usable().
    explicit FontFace(const QRawFont &font);
    ~FontFace();
    Q_DISABLE_COPY_MOVE(FontFace)

    bool usable() const { return m_usable; }
    bool isCff() const { return m_cff; }
    hb_face_t *face() const { return m_face.get(); }
    hb_font_t *font() const { return m_font.get(); }
    int unitsPerEm() const { return m_unitsPerEm; }
    bool bold() const { return m_bold; }
    QByteArray postScriptName() const;

    // 0: the face has no glyph.
    quint16 glyphOf(char32_t sign) const;
    // One sign, one glyph: no ligature, no mark, no form that depends on the neighbours. A run of
    // such signs need not be shaped.
    bool isPlain(char32_t sign) const;
    quint16 advanceOf(quint16 glyph) const { return m_advances[glyph]; }
    // The sign a reader of the file gets for the glyph. 日 and the radical ⽇ share a glyph: it is
    // the former. 0: none.
    char32_t signOf(quint16 glyph) const { return m_signs[glyph]; }

private:
    struct Entry
    {
        quint16 glyph = 0;
        bool plain = false;
    };
    static hb_blob_t *tableOf(hb_face_t *face, hb_tag_t tag, void *self);
    void readTables(const QRawFont &font);
    void readSigns();
    HbSet glyphsThatChange() const;

    // Copies: a QRawFont ends with the thread that made it.
    std::map<hb_tag_t, QByteArray> m_tables;
    HbFace m_face;
    HbFont m_font;
    int m_unitsPerEm = 1'000;
    bool m_cff = false;
    bool m_usable = false;
    bool m_bold = false;
    std::vector<Entry> m_entries; // by sign
    std::vector<quint16> m_advances; // by glyph
    std::vector<char32_t> m_signs; // by glyph
};

} // namespace keshikomi::printing
