// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matching/packed_words.h"

#include <QHashFunctions>

namespace keshikomi {

// A key of nameKey(), a byte a sign where it has no more than 32 signs and these are katakana or
// ASCII, as nearly always. Any other is kept as text.
class PackedName final
{
public:
    PackedName() = default; // empty
    PackedName(const QString &key); // NOLINT: the same in another form

    bool isEmpty() const { return m_words.front() == 0 && m_text.isEmpty(); }
    QString text() const;
    size_t hash() const
    {
        return m_text.isEmpty() ? matching::hashOf(m_words) : qHash(m_text.text(), 0);
    }
    friend bool operator==(const PackedName &, const PackedName &) = default;

private:
    matching::PackedWords m_words{};
    matching::RareText m_text; // empty where the words say all
};

} // namespace keshikomi
