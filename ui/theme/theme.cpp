// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QFontMetrics>

#include <cmath>

namespace keshikomi {

namespace {

// The first that is there: Debian, Windows 10 and later, older Windows.
QStringList uiFamilies()
{
    return {QStringLiteral("Noto Sans CJK JP"),
            QStringLiteral("Noto Sans JP"),
            QStringLiteral("Yu Gothic UI"),
            QStringLiteral("Meiryo UI"),
            QStringLiteral("MS UI Gothic")};
}

QStringList fixedFamilies()
{
    return {QStringLiteral("Noto Sans Mono CJK JP"),
            QStringLiteral("BIZ UDGothic"),
            QStringLiteral("MS Gothic")};
}

} // namespace

Colours coloursOf(ColourMode mode)
{
    if (mode == ColourMode::Dark) {
        return {.canvas = 0xFF16181Du,
                .surface = 0xFF1E2128u,
                .line = 0xFF30343Du,
                .border = 0xFF69707Du,
                .text = 0xFFE8EAEDu,
                .muted = 0xFF9AA3B2u,
                .accent = 0xFF7EA2FFu,
                .onAccent = 0xFF10131Au,
                .good = 0xFF5CC28Eu,
                .warn = 0xFFE2B04Au,
                .bad = 0xFFF2867Eu};
    }
    return {.canvas = 0xFFFFFFFFu,
            .surface = 0xFFF6F7F9u,
            .line = 0xFFE3E6EBu,
            .border = 0xFF878F9Cu,
            .text = 0xFF1B1F27u,
            .muted = 0xFF626B79u,
            .accent = 0xFF2F5BD0u,
            .onAccent = 0xFFFFFFFFu,
            .good = 0xFF1A7447u,
            .warn = 0xFF8A5A00u,
            .bad = 0xFFB3261Eu};
}

QColor mix(const QColor &under, const QColor &over, qreal part)
{
    const auto blend = [part](int a, int b) { return int(std::lround(a + (b - a) * part)); };
    return {blend(under.red(), over.red()),
            blend(under.green(), over.green()),
            blend(under.blue(), over.blue())};
}

Theme::Theme(ColourMode mode, qreal scale)
    : m_mode(mode)
    , m_scale(scale)
    , m_colours(coloursOf(mode))
{
}

int Theme::px(qreal length) const
{
    return int(std::lround(length * m_scale));
}

int Theme::rowHeight() const
{
    return int(std::lround(QFontMetrics(font(TypeSize::Base)).height() * 1.9));
}

int Theme::controlHeight() const
{
    return int(std::lround(QFontMetrics(font(TypeSize::Base)).height() * 1.7));
}

QFont Theme::font(TypeSize type) const
{
    QFont font;
    font.setFamilies(uiFamilies());
    font.setStyleHint(QFont::SansSerif);
    font.setHintingPreference(QFont::PreferNoHinting);
    qreal points = 10;
    switch (type) {
    case TypeSize::Small: points = 9; break;
    case TypeSize::Base: break;
    case TypeSize::Strong: font.setWeight(QFont::DemiBold); break;
    case TypeSize::Section:
        points = 11;
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Lead: points = 13; break;
    case TypeSize::Title:
        points = 15;
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Figure:
        points = 20;
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Display:
        points = 44;
        font.setWeight(QFont::DemiBold);
        break;
    case TypeSize::Fixed:
        points = 9.5;
        font.setFamilies(fixedFamilies());
        break;
    }
    font.setPointSizeF(points * m_scale);
    return font;
}

QColor Theme::ink(Ink ink) const
{
    switch (ink) {
    case Ink::Text: return m_colours.text;
    case Ink::Muted: return m_colours.muted;
    case Ink::Accent: return m_colours.accent;
    case Ink::Good: return m_colours.good;
    case Ink::Warn: return m_colours.warn;
    case Ink::Bad: return m_colours.bad;
    }
    return m_colours.text;
}

QColor Theme::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral: return m_colours.muted;
    case Tone::Accent: return m_colours.accent;
    case Tone::Good: return m_colours.good;
    case Tone::Warn: return m_colours.warn;
    case Tone::Bad: return m_colours.bad;
    }
    return m_colours.muted;
}

QColor Theme::soft(Tone t) const
{
    return mix(m_colours.canvas, tone(t), m_mode == ColourMode::Light ? 0.08 : 0.14);
}

QColor Theme::hover() const
{
    return mix(m_colours.canvas, m_colours.text, 0.035);
}
QColor Theme::selection() const
{
    return mix(m_colours.canvas, m_colours.accent, m_mode == ColourMode::Light ? 0.09 : 0.18);
}
QColor Theme::track() const
{
    return mix(m_colours.canvas, m_colours.text, 0.08);
}

QColor Theme::chosen() const
{
    return mix(m_colours.surface, m_colours.accent, 0.13);
}
QColor Theme::quietEdge() const
{
    return mix(m_colours.canvas, m_colours.border, 0.55);
}

QColor Theme::disabledInk() const
{
    return mix(m_colours.canvas, m_colours.muted, 0.65);
}

QPalette Theme::palette() const
{
    const Colours &c = m_colours;
    QPalette palette;
    palette.setColor(QPalette::Window, c.canvas);
    palette.setColor(QPalette::Base, c.canvas);
    palette.setColor(QPalette::AlternateBase, c.surface);
    palette.setColor(QPalette::Button, c.canvas);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::Light, c.canvas);
    palette.setColor(QPalette::Midlight, c.surface);
    palette.setColor(QPalette::Mid, c.line);
    palette.setColor(QPalette::Dark, c.border);
    palette.setColor(QPalette::Shadow, c.border);
    for (auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText}) {
        palette.setColor(role, c.text);
        palette.setColor(QPalette::Disabled, role, mix(c.canvas, c.muted, 0.65));
    }
    palette.setColor(QPalette::PlaceholderText, c.muted);
    // The same in the inactive group: a selected row must not turn grey when a message box has the
    // focus.
    palette.setColor(QPalette::Highlight, selection());
    palette.setColor(QPalette::HighlightedText, c.text);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::LinkVisited, c.accent);
    return palette;
}

} // namespace keshikomi
