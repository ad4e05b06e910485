// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QApplication;

namespace keshikomi {

// The present theme and the news of its change. One is made at start and handed down by reference;
// it outlives every widget.
//
// What depends on the theme is set through keep(), which sets it now and after every change:
//     look.keep(this, [this] { setFixedHeight(m_look.px(52)); });
class Look final : public QObject
{
    Q_OBJECT

public:
    static constexpr qreal leastScale = 0.8;
    static constexpr qreal mostScale = 1.6;

    explicit Look(ColourMode mode = ColourMode::Light, qreal scale = 1.0);

    const Theme &theme() const { return m_theme; }
    const Colours &colours() const { return m_theme.colours(); }
    int px(qreal length) const { return m_theme.px(length); }

    void setMode(ColourMode mode);
    void setScale(qreal scale); // held between leastScale and mostScale
    void zoomIn(); // in steps of a tenth
    void zoomOut();

    // Gives the application style, palette and font, now and after every change.
    void applyTo(QApplication &application);

    template<typename Function>
    void keep(const QObject *owner, Function function) const
    {
        function();
        connect(this, &Look::changed, owner, function);
    }

Q_SIGNALS:
    void changed();

private:
    void become(Theme theme);
    void dress();

    Theme m_theme;
    QApplication *m_application = nullptr;
};

} // namespace keshikomi
