// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/type/font_face.h"

#include <QRawFont>

#include <array>
#include <hb-ot.h>

namespace keshikomi::printing {

namespace {

constexpr char32_t signLimit = 0x30000; // planes of text; selectors above it are shaped
constexpr unsigned glyphLimit = 0x10000;

// Signs that exist only so that other character sets convert: what shares their glyph is meant.
bool isForCompatibility(char32_t sign)
{
    return (sign >= 0x2e80 && sign <= 0x2fdf) || (sign >= 0xf900 && sign <= 0xfaff)
        || (sign >= 0x2f800 && sign <= 0x2fa1f) || sign == 0x00a0 || sign == 0x00ad
        || sign == 0x2126 || sign == 0x212a || sign == 0x212b;
}

// Scripts whose signs stand side by side as they are.
bool isSimpleScript(char32_t sign)
{
    switch (QChar::script(sign)) {
    case QChar::Script_Common:
    case QChar::Script_Latin:
    case QChar::Script_Greek:
    case QChar::Script_Cyrillic:
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return true;
    default: return false;
    }
}

// The substitutions a shaper makes unasked in Japanese text.
HbSet automaticLookups(hb_face_t *face)
{
    constexpr std::array<hb_tag_t, 7> features = {HB_TAG('c', 'c', 'm', 'p'),
                                                  HB_TAG('r', 'l', 'i', 'g'),
                                                  HB_TAG('l', 'i', 'g', 'a'),
                                                  HB_TAG('c', 'l', 'i', 'g'),
                                                  HB_TAG('c', 'a', 'l', 't'),
                                                  HB_TAG('r', 'c', 'l', 't'),
                                                  HB_TAG_NONE};
    HbSet lookups(hb_set_create());
    hb_ot_layout_collect_lookups(
        face, HB_OT_TAG_GSUB, nullptr, nullptr, features.data(), lookups.get());
    constexpr std::array<hb_tag_t, 2> japanese = {HB_TAG('J', 'A', 'N', ' '), HB_TAG_NONE};
    constexpr std::array<hb_tag_t, 2> local = {HB_TAG('l', 'o', 'c', 'l'), HB_TAG_NONE};
    hb_ot_layout_collect_lookups(
        face, HB_OT_TAG_GSUB, nullptr, japanese.data(), local.data(), lookups.get());
    return lookups;
}

} // namespace

hb_blob_t *FontFace::tableOf(hb_face_t *, hb_tag_t tag, void *self)
{
    const auto &tables = static_cast<const FontFace *>(self)->m_tables;
    const auto known = tables.find(tag);
    if (known == tables.end())
        return hb_blob_get_empty();
    const QByteArray &table = known->second;
    return hb_blob_create(table.constData(),
                          static_cast<unsigned>(table.size()),
                          HB_MEMORY_MODE_READONLY,
                          nullptr,
                          nullptr);
}

FontFace::FontFace(const QRawFont &font)
    : m_face(hb_face_create_for_tables(tableOf, this, nullptr))
    , m_entries(signLimit)
    , m_advances(glyphLimit)
    , m_signs(glyphLimit)
{
    readTables(font);
    m_font.reset(hb_font_create(m_face.get()));
    // What the file says: a QRawFont says what was asked for.
    m_bold = hb_style_get_value(m_font.get(), HB_STYLE_TAG_WEIGHT) >= float(QFont::DemiBold);
    m_unitsPerEm = static_cast<int>(hb_face_get_upem(m_face.get()));
    m_cff = m_tables.contains(HB_TAG('C', 'F', 'F', ' '));
    m_usable = m_cff || m_tables.contains(HB_TAG('g', 'l', 'y', 'f'));
    if (m_usable)
        readSigns();
}

// What shaping and embedding ask for.
void FontFace::readTables(const QRawFont &font)
{
    for (const char *name : {"CFF ",
                             "GDEF",
                             "GPOS",
                             "GSUB",
                             "OS/2",
                             "cmap",
                             "cvt ",
                             "fpgm",
                             "glyf",
                             "head",
                             "hhea",
                             "hmtx",
                             "loca",
                             "maxp",
                             "name",
                             "post",
                             "prep"}) {
        QByteArray table = font.fontTable(name);
        if (!table.isEmpty())
            m_tables.emplace(hb_tag_from_string(name, 4), std::move(table));
    }
}

FontFace::~FontFace() = default;

// A glyph that an automatic substitution reads, or that lets one happen to its neighbour.
HbSet FontFace::glyphsThatChange() const
{
    const HbSet lookups = automaticLookups(m_face.get());
    HbSet changing(hb_set_create());
    hb_codepoint_t lookup = HB_SET_VALUE_INVALID;
    while (hb_set_next(lookups.get(), &lookup)) {
        const HbSet before(hb_set_create());
        const HbSet input(hb_set_create());
        const HbSet after(hb_set_create());
        hb_ot_layout_lookup_collect_glyphs(
            m_face.get(), HB_OT_TAG_GSUB, lookup, before.get(), input.get(), after.get(), nullptr);
        // Where neighbours decide, it is enough that they are shaped: spaces are everywhere, the
        // Korean letters that ask for other ones are not.
        hb_set_union(before.get(), after.get());
        const bool alone = hb_set_is_empty(before.get()) != 0;
        hb_set_union(changing.get(), alone ? input.get() : before.get());
    }
    return changing;
}

void FontFace::readSigns()
{
    const unsigned glyphs = std::min(hb_face_get_glyph_count(m_face.get()), glyphLimit);
    std::vector<hb_position_t> advances(glyphs);
    for (unsigned glyph = 0; glyph < glyphs; ++glyph) {
        m_advances[glyph] = static_cast<quint16>(hb_font_get_glyph_h_advance(m_font.get(), glyph));
    }
    const HbSet changing = glyphsThatChange();
    const HbSet signs(hb_set_create());
    hb_face_collect_unicodes(m_face.get(), signs.get());
    hb_codepoint_t sign = HB_SET_VALUE_INVALID;
    while (hb_set_next(signs.get(), &sign) && sign < signLimit) {
        hb_codepoint_t glyph = 0;
        if (!hb_font_get_nominal_glyph(m_font.get(), sign, &glyph) || glyph >= glyphs)
            continue;
        Entry &entry = m_entries[sign];
        entry.glyph = static_cast<quint16>(glyph);
        entry.plain = isSimpleScript(sign) && !QChar::isMark(sign) && QChar::isPrint(sign)
            && hb_set_has(changing.get(), glyph) == 0;
        char32_t &meant = m_signs[glyph];
        if (meant == 0 || (isForCompatibility(meant) && !isForCompatibility(sign)))
            meant = sign;
    }
}

QByteArray FontFace::postScriptName() const
{
    std::array<char, 128> name{};
    auto size = static_cast<unsigned>(name.size());
    hb_ot_name_get_utf8(
        m_face.get(), HB_OT_NAME_ID_POSTSCRIPT_NAME, HB_LANGUAGE_INVALID, &size, name.data());
    return size > 0 ? QByteArray(name.data()) : QByteArray("Unnamed");
}

quint16 FontFace::glyphOf(char32_t sign) const
{
    return sign < signLimit ? m_entries[sign].glyph : quint16(0);
}

bool FontFace::isPlain(char32_t sign) const
{
    return sign < signLimit && m_entries[sign].plain;
}

} // namespace keshikomi::printing
