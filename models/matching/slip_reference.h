// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/packed_words.h"

namespace keshikomi {

// What a slip is known by: the key of the agreement and the slip's key under it. Packed into four
// words where the signs are letters, digits and hyphens and no more than 39, as nearly always, so
// that a million of them are compared without a look at a text. Any other is kept as text.
class SlipReference final
{
public:
    SlipReference() = default; // names no slip
    SlipReference(const QString &agreementKey, const QString &slipKey);

    QString agreementKey() const { return key(0); } // "999999-12345"
    QString slipKey() const { return key(1); } // empty: no slip is named
    bool namesSlip() const { return (m_words.back() & hasSlipKey) != 0; }
    size_t hash() const;

    friend bool operator==(const SlipReference &a, const SlipReference &b)
    {
        return a.m_words == b.m_words && (a.isPacked() || a.m_text == b.m_text);
    }

private:
    // Bits that no sign needs.
    static constexpr quint64 hasSlipKey = 1ULL << 63, packedMark = 1ULL << 62;

    bool isPacked() const { return (m_words.back() & packedMark) != 0; }

    QString key(int which) const;

    matching::PackedWords m_words{};
    matching::RareText m_text; // empty where the words say all
};

} // namespace keshikomi
