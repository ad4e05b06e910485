// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/font_objects.h"

#include "printing/pdf/deflater.h"
#include "printing/pdf/syntax.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <hb-ot.h>
#include <hb-subset.h>

namespace keshikomi::printing::pdf {

namespace {

using HbSubsetInput = std::unique_ptr<hb_subset_input_t, HarfBuzzCloser<hb_subset_input_destroy>>;

constexpr hb_tag_t cffTag = HB_TAG('C', 'F', 'F', ' ');
constexpr int defaultWidth = 1'000;

template<typename Action>
void forEach(const GlyphUse::Glyphs &glyphs, const Action &action)
{
    for (std::size_t glyph = 0; glyph < glyphs.size(); ++glyph) {
        if (glyphs[glyph])
            action(static_cast<quint16>(glyph));
    }
}

// The bytes to embed: a bare CFF table, whose charset keeps the numbers of the whole typeface, or a
// TrueType file that has empty places for the glyphs left out.
QByteArray subsetOf(const FontFace &face, const GlyphUse::Glyphs &glyphs)
{
    const HbSubsetInput input(hb_subset_input_create_or_fail());
    Q_CHECK_PTR(input.get());
    hb_set_t *kept = hb_subset_input_glyph_set(input.get());
    forEach(glyphs, [&](quint16 glyph) { hb_set_add(kept, glyph); });
    hb_set_t *dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char *table :
         {"BASE", "GDEF", "GPOS", "GSUB", "OS/2", "VORG", "cmap", "name", "post", "vhea", "vmtx"})
        hb_set_add(dropped, hb_tag_from_string(table, -1));
    const int flags = HB_SUBSET_FLAGS_NO_HINTING
        | (face.isCff() ? HB_SUBSET_FLAGS_DEFAULT : HB_SUBSET_FLAGS_RETAIN_GIDS);
    hb_subset_input_set_flags(input.get(), static_cast<unsigned>(flags));
    const HbFace subset(hb_subset_or_fail(face.face(), input.get()));
    if (!subset)
        qFatal("%s cannot be subset", face.postScriptName().constData());
    const HbBlob blob(face.isCff() ? hb_face_reference_table(subset.get(), cffTag)
                                   : hb_face_reference_blob(subset.get()));
    unsigned size = 0;
    const char *bytes = hb_blob_get_data(blob.get(), &size);
    return {bytes, static_cast<qsizetype>(size)};
}

// Six letters that depend on the glyphs (ISO 32000-1, 9.6.4).
QByteArray subsetName(const FontFace &face, const GlyphUse::Glyphs &glyphs)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    forEach(glyphs, [&](quint16 glyph) {
        hash.addData(QByteArrayView(reinterpret_cast<const char *>(&glyph), sizeof glyph));
    });
    const QByteArray digest = hash.result();
    QByteArray name;
    for (qsizetype i = 0; i < 6; ++i)
        name += static_cast<char>('A' + static_cast<uchar>(digest.at(i)) % 26);
    return name + '+' + face.postScriptName();
}

double perMille(const FontFace &face, double units)
{
    return units * 1'000.0 / face.unitsPerEm();
}

// "/W[34[608 657]100[500]]": all that is not as wide as the em.
QByteArray widthsOf(const FontFace &face, const GlyphUse::Glyphs &glyphs)
{
    QByteArray widths;
    int last = -2;
    forEach(glyphs, [&](quint16 glyph) {
        const double width = perMille(face, face.advanceOf(glyph));
        if (width == defaultWidth)
            return;
        if (glyph != last + 1) {
            if (last >= 0)
                widths += ']';
            appendNumber(widths, glyph, 0);
            widths += '[';
        }
        appendNumber(widths, width, 3);
        last = glyph;
    });
    if (last >= 0)
        widths += ']';
    return "/W[" + widths + ']';
}

// Glyph to text, for searching and copying. A glyph without a sign of its own stands in a span with
// its text instead.
QByteArray textMapOf(const FontFace &face, const GlyphUse::Glyphs &glyphs)
{
    QList<QByteArray> lines;
    forEach(glyphs, [&](quint16 glyph) {
        const char32_t sign = face.signOf(glyph);
        if (sign == 0)
            return;
        QByteArray units;
        const QString text = QString::fromUcs4(&sign, 1);
        for (const QChar unit : text)
            units += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        lines += '<' + QByteArray::number(glyph, 16).rightJustified(4, '0') + "><" + units + ">\n";
    });
    QByteArray map = "/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n"
                     "/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000><ffff>\nendcodespacerange\n";
    constexpr qsizetype most = 100; // in one block, says the specification of CMaps
    for (qsizetype i = 0; i < lines.size(); i += most) {
        const QList<QByteArray> block = lines.mid(i, most);
        map += QByteArray::number(block.size()) + " beginbfchar\n" + block.join() + "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

int writePacked(ObjectFile &file, const QByteArray &entries, const QByteArray &bytes)
{
    const int object = file.reserve();
    const QByteArray packed = Deflater(Deflater::Effort::Once).compress(bytes);
    file.writeStream(object, entries + "/Filter/FlateDecode", packed);
    return object;
}

int writeFontFile(ObjectFile &file, const FontFace &face, const GlyphUse::Glyphs &glyphs)
{
    const QByteArray subset = subsetOf(face, glyphs);
    const QByteArray kind = face.isCff() ? QByteArray("/Subtype/CIDFontType0C")
                                         : "/Length1 " + QByteArray::number(subset.size());
    return writePacked(file, kind, subset);
}

// Box of all glyphs from the `head` table, where HarfBuzz has no call for it.
QByteArray boxOf(const FontFace &face)
{
    const HbBlob head(hb_face_reference_table(face.face(), HB_TAG('h', 'e', 'a', 'd')));
    unsigned size = 0;
    const char *bytes = hb_blob_get_data(head.get(), &size);
    QByteArray box = "/FontBBox[";
    for (std::size_t at = 36; at < 44; at += 2) {
        const double edge = at + 2 <= size ? qFromBigEndian<qint16>(bytes + at) : 0;
        appendNumber(box, perMille(face, edge), 0);
    }
    return box + ']';
}

int writeDescriptor(ObjectFile &file, const FontFace &face, const QByteArray &name, int fontFile)
{
    hb_font_extents_t extents{};
    hb_font_get_h_extents(face.font(), &extents);
    hb_position_t capHeight = 0;
    hb_ot_metrics_get_position(face.font(), HB_OT_METRICS_TAG_CAP_HEIGHT, &capHeight);
    QByteArray body = "<</Type/FontDescriptor/Flags 4/ItalicAngle 0/FontName/" + name + boxOf(face);
    appendNumber(body += "/Ascent ", perMille(face, extents.ascender), 0);
    appendNumber(body += "/Descent ", perMille(face, extents.descender), 0);
    appendNumber(body += "/CapHeight ", perMille(face, capHeight), 0);
    body += face.bold() ? "/StemV 140" : "/StemV 80";
    appendReference(body += face.isCff() ? "/FontFile3 " : "/FontFile2 ", fontFile);
    const int object = file.reserve();
    file.write(object, body + ">>");
    return object;
}

} // namespace

int writeFont(ObjectFile &file, const FontFace &face, const GlyphUse::Glyphs &glyphs)
{
    const QByteArray name = subsetName(face, glyphs);
    const int descriptor = writeDescriptor(file, face, name, writeFontFile(file, face, glyphs));
    const int textMap = writePacked(file, {}, textMapOf(face, glyphs));
    QByteArray body = face.isCff() ? "/CIDFontType0" : "/CIDFontType2/CIDToGIDMap/Identity";
    body = "<</Type/Font/Subtype" + body + "/BaseFont/" + name
        + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 1000"
        + widthsOf(face, glyphs);
    appendReference(body += "/FontDescriptor ", descriptor);
    const int descendant = file.reserve();
    file.write(descendant, body + ">>");
    body = "<</Type/Font/Subtype/Type0/Encoding/Identity-H/BaseFont/" + name;
    appendReference(body += "/DescendantFonts[", descendant);
    appendReference(body += "]/ToUnicode ", textMap);
    const int object = file.reserve();
    file.write(object, body + ">>");
    return object;
}

} // namespace keshikomi::printing::pdf
