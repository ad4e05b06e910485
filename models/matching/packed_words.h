// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QExplicitlySharedDataPointer>
#include <QSharedData>
#include <QString>

#include <array>

namespace keshikomi::matching {

// A short text of few signs as numbers: a million of them are compared and hashed without a look at
// a text that lies anywhere in memory.
using PackedWords = std::array<quint64, 4>;

inline size_t hashOf(const PackedWords &words)
{
    constexpr quint64 odd = 0x9E3779B97F4A7C15ULL;
    quint64 mixed = 0;
    for (const quint64 word : words) {
        mixed = (mixed ^ word) * odd;
        mixed ^= mixed >> 32;
    }
    return size_t(mixed);
}

// A text that hardly any row has: a third of the place a QString takes in all of them.
class RareText final
{
public:
    RareText() = default; // empty
    explicit RareText(const QString &text)
    {
        if (!text.isEmpty())
            m_kept = new Kept(text);
    }
    bool isEmpty() const { return !m_kept; }
    QString text() const { return m_kept ? m_kept->text : QString(); }
    friend bool operator==(const RareText &a, const RareText &b)
    {
        return a.m_kept == b.m_kept || (a.m_kept && b.m_kept && a.m_kept->text == b.m_kept->text);
    }

private:
    struct Kept final : QSharedData
    {
        explicit Kept(const QString &kept)
            : text(kept)
        {
        }
        const QString text;
    };
    QExplicitlySharedDataPointer<const Kept> m_kept;
};

} // namespace keshikomi::matching
