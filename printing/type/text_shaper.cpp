// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/type/text_shaper.h"

#include "models/domain/direction_signs.h"
#include "models/domain/try.h"
#include "printing/type/signs.h"

#include <array>
#include <numeric>

namespace keshikomi::printing {

namespace {

// Signs of no script of their own are shaped with those before them.
QChar::Script scriptOf(char32_t sign, QChar::Script before)
{
    const QChar::Script script = QChar::script(sign);
    const bool none = script == QChar::Script_Common || script == QChar::Script_Inherited;
    return none ? before : script;
}

// True if `part` is one sign, and the one that the file names for the glyph.
bool means(const FontFace &face, quint16 glyph, QStringView part)
{
    if (part.isEmpty())
        return false;
    const auto [sign, length] = signAt(part, 0);
    return length == part.size() && face.signOf(glyph) == sign;
}

// Its own shape helps to find it, unless that would change how the message reads.
tl::unexpected<Error> notDrawable(char32_t sign)
{
    QString name = signCode(sign);
    if (QChar::isPrint(sign) && !joins(sign) && !runsLeft(sign))
        name += QLatin1Char(' ') + QString::fromUcs4(&sign, 1);
    return failure(ErrorCode::Invalid, Fault::SignNotDrawable, {name, QString()});
}

// Of a sign and those that join it the one that the face has not: mostly an accent.
char32_t missingIn(const FontFace &face, QStringView text)
{
    const qsizetype end = cellEnd(text, 0);
    for (qsizetype at = 0; at < end;) {
        const auto [sign, length] = signAt(text, at);
        if (face.glyphOf(sign) == 0)
            return sign;
        at += length;
    }
    return signAt(text, 0).code;
}

} // namespace

TextShaper::TextShaper(const FontBook &fonts)
    : m_fonts(fonts)
    , m_buffer(hb_buffer_create())
{
}

Result<const std::vector<Glyph> *>
TextShaper::shape(QStringView text, Face face, bool bold, bool apart)
{
    m_glyphs.clear();
    const Result<int> slot = m_fonts.firstSlot(face, bold);
    if (!slot)
        return tl::unexpected(slot.error());
    if (!shapePlain(text, *slot)) {
        m_glyphs.clear();
        if (const Done shaped = shapeAll(text, *slot, apart); !shaped)
            return tl::unexpected(shaped.error());
    }
    return &m_glyphs;
}

double TextShaper::width() const
{
    return std::accumulate(m_glyphs.begin(),
                           m_glyphs.end(),
                           0.0,
                           [](double sum, const Glyph &glyph) { return sum + glyph.advance; });
}

// The usual case, some twenty times faster than a shaper.
bool TextShaper::shapePlain(QStringView text, int slot)
{
    const FontFace &face = *m_fonts.at(slot);
    const double scale = 1'000.0 / face.unitsPerEm();
    for (qsizetype i = 0; i < text.size();) {
        const auto [sign, length] = signAt(text, i);
        if (!face.isPlain(sign))
            return false;
        Glyph glyph;
        glyph.id = face.glyphOf(sign);
        glyph.slot = slot;
        glyph.advance = face.advanceOf(glyph.id) * scale;
        glyph.at = i;
        glyph.length = length;
        glyph.meansItself = face.signOf(glyph.id) == sign;
        m_glyphs.push_back(glyph);
        i += length;
    }
    return true;
}

// Parts of one face and one script each.
Done TextShaper::shapeAll(QStringView text, int first, bool apart)
{
    qsizetype begin = 0;
    int slot = first;
    QChar::Script script = QChar::Script_Common;
    for (qsizetype at = 0, after = 0; at < text.size(); at = after) {
        const auto [sign, length] = signAt(text, at);
        after = at + length;
        if (runsLeft(sign))
            return notDrawable(sign);
        if (joins(sign) && at > 0)
            continue;
        const Result<int> next = slotFor(sign, first);
        if (!next)
            return tl::unexpected(next.error());
        const QChar::Script own = scriptOf(sign, script);
        const bool same = *next == slot && (own == script || script == QChar::Script_Common);
        if (!same || apart) {
            KK_CHECK(shapePart(text, begin, at - begin, slot, apart));
            begin = at;
        }
        slot = *next;
        script = own;
    }
    return shapePart(text, begin, text.size() - begin, slot, apart);
}

Result<int> TextShaper::slotFor(char32_t sign, int first) const
{
    const int end = (first / FontBook::familyCount + 1) * FontBook::familyCount;
    for (int slot = first; slot < end; ++slot) {
        const FontFace *face = m_fonts.at(slot);
        if (face != nullptr && face->glyphOf(sign) != 0)
            return slot;
    }
    if (joins(sign))
        return first; // what its face makes of it is seen when it is shaped
    return notDrawable(sign);
}

Done TextShaper::shapePart(QStringView text, qsizetype at, qsizetype length, int slot, bool apart)
{
    if (length == 0)
        return done();
    const FontFace &face = *m_fonts.at(slot);
    const std::array<hb_feature_t, 3> features = {{
        {HB_TAG('k', 'e', 'r', 'n'), 0, 0, HB_FEATURE_GLOBAL_END},
        {HB_TAG('l', 'i', 'g', 'a'), apart ? 0u : 1u, 0, HB_FEATURE_GLOBAL_END},
        {HB_TAG('c', 'l', 'i', 'g'), apart ? 0u : 1u, 0, HB_FEATURE_GLOBAL_END},
    }};
    hb_buffer_clear_contents(m_buffer.get());
    hb_buffer_add_utf16(m_buffer.get(),
                        reinterpret_cast<const uint16_t *>(text.utf16()),
                        static_cast<int>(text.size()),
                        static_cast<unsigned>(at),
                        static_cast<int>(length));
    hb_buffer_guess_segment_properties(m_buffer.get());
    hb_buffer_set_direction(m_buffer.get(), HB_DIRECTION_LTR);
    // Else the locale decides: the typeface has other digits for foreign Latin.
    hb_buffer_set_language(m_buffer.get(), hb_language_from_string("ja", -1));
    hb_shape(face.font(), m_buffer.get(), features.data(), unsigned(features.size()));
    return takeShaped(text.mid(0, at + length), slot);
}

Done TextShaper::takeShaped(QStringView text, int slot)
{
    const FontFace &face = *m_fonts.at(slot);
    unsigned count = 0;
    const hb_glyph_info_t *infos = hb_buffer_get_glyph_infos(m_buffer.get(), &count);
    const hb_glyph_position_t *places = hb_buffer_get_glyph_positions(m_buffer.get(), nullptr);
    const double scale = 1'000.0 / face.unitsPerEm();
    for (unsigned i = 0; i < count; ++i) {
        if (infos[i].codepoint == 0)
            return notDrawable(missingIn(face, text.mid(infos[i].cluster)));
        Glyph glyph;
        glyph.id = static_cast<quint16>(infos[i].codepoint);
        glyph.slot = slot;
        glyph.advance = places[i].x_advance * scale;
        glyph.right = places[i].x_offset * scale;
        glyph.up = places[i].y_offset * scale;
        glyph.placed = places[i].x_advance != face.advanceOf(glyph.id) || places[i].x_offset != 0
            || places[i].y_offset != 0;
        glyph.at = infos[i].cluster;
        unsigned next = i + 1; // the first glyph of the next part
        while (next < count && infos[next].cluster == infos[i].cluster)
            ++next;
        if (i == 0 || infos[i - 1].cluster != infos[i].cluster)
            glyph.length = (next < count ? qsizetype(infos[next].cluster) : text.size()) - glyph.at;
        glyph.meansItself =
            next == i + 1 && means(face, glyph.id, text.mid(glyph.at, glyph.length));
        m_glyphs.push_back(glyph);
    }
    return done();
}

} // namespace keshikomi::printing
