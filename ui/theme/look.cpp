// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/look.h"

#include "ui/theme/quiet_style.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace keshikomi {

Look::Look(ColourMode mode, qreal scale)
    : m_theme(mode, std::clamp(scale, leastScale, mostScale))
{
}

void Look::setMode(ColourMode mode)
{
    if (mode != m_theme.mode())
        become(Theme(mode, m_theme.scale()));
}

void Look::setScale(qreal scale)
{
    const qreal held = std::clamp(std::round(scale * 100) / 100, leastScale, mostScale);
    if (!qFuzzyCompare(held, m_theme.scale()))
        become(Theme(m_theme.mode(), held));
}

void Look::zoomIn()
{
    setScale(m_theme.scale() + 0.1);
}

void Look::zoomOut()
{
    setScale(m_theme.scale() - 0.1);
}

void Look::applyTo(QApplication &application)
{
    m_application = &application;
    dress();
}

void Look::become(Theme theme)
{
    m_theme = theme;
    dress();
    Q_EMIT changed();
}

// A new style each time: it keeps its own theme, and setting it makes every widget measure itself
// again.
void Look::dress()
{
    if (!m_application)
        return;
    QApplication::setStyle(new QuietStyle(m_theme));
    QApplication::setPalette(m_theme.palette());
    QApplication::setFont(m_theme.font(TypeSize::Base));
}

} // namespace keshikomi
