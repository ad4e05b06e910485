// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/type/font_book.h"

#include "printing/type/sheet_font.h"

#include <QFont>
#include <QRawFont>

namespace keshikomi::printing {

namespace {

QFont fontOf(int slot)
{
    const int style = slot / FontBook::familyCount;
    QFont font = sheetFont(static_cast<Face>(style / 2), style % 2 == 1, 10);
    font.setFamilies({font.families().at(slot % FontBook::familyCount)});
    font.setStyleStrategy(QFont::NoFontMerging);
    return font;
}

std::unique_ptr<const FontFace> load(int slot)
{
    const QFont font = fontOf(slot);
    const QRawFont raw = QRawFont::fromFont(font, QFontDatabase::Japanese);
    if (!raw.isValid() || raw.familyName() != font.families().constFirst())
        return nullptr;
    auto face = std::make_unique<const FontFace>(raw);
    return face->usable() ? std::move(face) : nullptr;
}

} // namespace

FontBook::FontBook() = default;
FontBook::~FontBook() = default;

const FontFace *FontBook::at(int slot) const
{
    Slot &found = m_slots.at(static_cast<std::size_t>(slot));
    std::call_once(found.once, [&] { found.face = load(slot); });
    return found.face.get();
}

Result<int> FontBook::firstSlot(Face face, bool bold) const
{
    const int first = slotOf(face, bold);
    for (int slot = first; slot < first + familyCount; ++slot) {
        if (at(slot) != nullptr)
            return slot;
    }
    return failure(
        ErrorCode::NotFound, Fault::FontMissing, {fontOf(first).families().constFirst()});
}

bool FontBook::isThickened(int slot) const
{
    const bool wanted = slot / familyCount % 2 == 1;
    return wanted && at(slot) != nullptr && !at(slot)->bold();
}

} // namespace keshikomi::printing
