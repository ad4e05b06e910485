// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QColor>
#include <QFont>
#include <QPalette>

namespace keshikomi {

enum class ColourMode { Light, Dark };

// The steps of the type scale. Nothing else is allowed on a page.
enum class TypeSize { Small, Base, Strong, Section, Lead, Title, Figure, Display, Fixed };

// The colour of words.
enum class Ink { Text, Muted, Accent, Good, Warn, Bad };

// The colours a person chose. Everything else is mixed from them in Theme.
struct Colours
{
    QColor canvas, surface, line, border, text, muted, accent, onAccent, good, warn, bad;
};

Colours coloursOf(ColourMode mode);

// Colours, type and space at one scale: a value. Look holds the present one.
class Theme
{
public:
    Theme(ColourMode mode, qreal scale);

    ColourMode mode() const { return m_mode; }
    const Colours &colours() const { return m_colours; }
    qreal scale() const { return m_scale; }

    // A length at 100 %, in device-independent pixels at the present scale.
    int px(qreal length) const;
    int radius() const { return px(6); }
    int rowHeight() const;
    int controlHeight() const;
    QFont font(TypeSize type) const;

    QColor ink(Ink ink) const;
    QColor tone(Tone tone) const; // for words, dots and icons
    QColor soft(Tone tone) const; // for the ground under such a word
    QColor hover() const;
    QColor selection() const;
    QColor track() const; // the empty part of a bar
    QColor chosen() const; // the entry of the rail that is open
    QColor quietEdge() const; // the edge of a button
    QColor disabledInk() const; // words and icons of what cannot be pressed

    QPalette palette() const;

private:
    ColourMode m_mode;
    qreal m_scale;
    Colours m_colours;
};

// `part` of `over` laid on `under`.
QColor mix(const QColor &under, const QColor &over, qreal part);

} // namespace keshikomi
