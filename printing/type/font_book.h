// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "printing/display_list.h"
#include "printing/type/font_face.h"

#include <array>
#include <memory>
#include <mutex>

namespace keshikomi::printing {

// The typefaces of the sheets, found as sheetFont() finds them. Each is read from its file when it
// is first asked for (some 30 ms). Threads may share a book.
class FontBook final
{
public:
    static constexpr int styleCount = 6; // three faces, regular and bold
    static constexpr int familyCount = 3; // of a style, in the order in which they are tried
    static constexpr int slotCount = styleCount * familyCount;

    FontBook();
    ~FontBook();
    Q_DISABLE_COPY_MOVE(FontBook)

    static int slotOf(Face face, bool bold)
    {
        return (int(face) * 2 + (bold ? 1 : 0)) * familyCount;
    }
    // Null: not installed, or of a kind that cannot be embedded.
    const FontFace *at(int slot) const;
    // The first family of the style that is installed. Fault: FontMissing (family).
    Result<int> firstSlot(Face face, bool bold) const;
    // Bold is asked for and the family has none, as IPAex: its outlines are drawn thicker.
    bool isThickened(int slot) const;

private:
    struct Slot
    {
        std::once_flag once;
        std::unique_ptr<const FontFace> face;
    };
    mutable std::array<Slot, slotCount> m_slots;
};

} // namespace keshikomi::printing
