// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <algorithm>

namespace keshikomi {

namespace {

const char *signOf(Icon icon);

// Places, ways to pay and things.
const char *shapeOf(Icon icon)
{
    switch (icon) {
    case Icon::Desk: return "<path d='M3 19h18M4.5 15.5a7.5 7.5 0 0 1 15 0zM12 8V5M10 5h4'/>";
    case Icon::Ledger:
        return "<path d='M6 4h11.5a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H6zM6 4v16M3.8 8H6M3.8 12H6M3.8 "
               "16H6M9.5 9h5.5M9.5 13h5.5'/>";
    case Icon::Chart: return "<path d='M4 20h16M7 16v-5M12 16V6M17 16V9'/>";
    case Icon::Sliders:
        return "<path d='M4 7h8.5M17.5 7H20M4 17h2.5M11.5 17H20'/><circle cx='15' cy='7' "
               "r='2.5'/><circle cx='9' cy='17' r='2.5'/>";
    case Icon::Search: return "<circle cx='11' cy='11' r='6'/><path d='M15.5 15.5L20 20'/>";
    case Icon::Qr:
        return "<path d='M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5M20 14v.1M20 17v3h-3M14 "
               "20v.1'/>";
    case Icon::Paper: return "<path d='M6 3.5h8l4 4v13H6zM14 3.5v4h4M9 12h6M9 16h6'/>";
    case Icon::Sms:
        return "<path d='M4 5h16v11.5h-9.5L6.5 20v-3.5H4zM8.3 10.8h.1M12 10.8h.1M15.7 10.8h.1'/>";
    case Icon::Phone:
        return "<path d='M6 4h3l1.5 4.5-2 1.5a11 11 0 0 0 5.5 5.5l1.5-2L20 15v3a2 2 0 0 1-2 2A14.5 "
               "14.5 0 0 1 4 6a2 2 0 0 1 2-2z'/>";
    case Icon::Store:
        return "<path d='M4 9l1.5-5h13L20 9M4 9a2.67 2.67 0 0 0 5.33 0 2.67 2.67 0 0 0 5.34 0A2.67 "
               "2.67 0 0 0 20 9zM5.5 13v7h13v-7M10 20v-4.5h4V20'/>";
    case Icon::Bank:
        return "<path d='M4 9.5L12 4l8 5.5zM6 12.5V17M10 12.5V17M14 12.5V17M18 12.5V17M4 20h16'/>";
    case Icon::Cash:
        return "<path d='M3 6.5h18v11H3zM6.3 12h.1M17.6 12h.1'/><circle cx='12' cy='12' r='2.6'/>";
    default: return signOf(icon);
    }
}

// What a button does, and marks.
const char *signOf(Icon icon)
{
    switch (icon) {
    case Icon::Check: return "<path d='M5 12.5l4.5 4.5L19 7.5'/>";
    case Icon::Cross: return "<path d='M7 7l10 10M17 7L7 17'/>";
    case Icon::Down: return "<path d='M7 10l5 5 5-5'/>";
    case Icon::Right: return "<path d='M10 7l5 5-5 5'/>";
    case Icon::Plus: return "<path d='M12 5.5v13M5.5 12h13'/>";
    case Icon::User: return "<circle cx='12' cy='8' r='3.6'/><path d='M5 20a7 7 0 0 1 14 0'/>";
    case Icon::Print: return "<path d='M7 8.5V4h10v4.5M7 17H4V8.5h16V17h-3M7 14h10v6H7z'/>";
    case Icon::Screen: return "<path d='M3 5h18v11H3zM8.5 20h7M12 16v4'/>";
    case Icon::Upload: return "<path d='M12 16V5M7.5 9.5L12 5l4.5 4.5M4 19.5h16'/>";
    case Icon::Warn: return "<path d='M12 4.5l8.5 15h-17zM12 10v4.3M12 16.9v.1'/>";
    case Icon::Info: return "<circle cx='12' cy='12' r='8.5'/><path d='M12 11.3v4.7M12 8.2v.1'/>";
    case Icon::Clock: return "<circle cx='12' cy='12' r='8.5'/><path d='M12 7.5V12l3 2'/>";
    case Icon::Speak:
        return "<path d='M4 9.5v5h3l5 4v-13l-5 4zM15.5 9a4.2 4.2 0 0 1 0 6M18 6.5a8 8 0 0 1 0 "
               "11'/>";
    case Icon::Car:
        return "<path d='M4 16.5V12l2-5.5h12l2 5.5v4.5zM4 12h16M6 16.5V19M18 16.5V19M7.5 "
               "14.3h.1M16.5 14.3h.1'/>";
    case Icon::Lock: return "<path d='M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3'/>";
    case Icon::Refresh: return "<path d='M19 12a7 7 0 1 1-2-5l2 1.8M19 4.5v4.3h-4.3'/>";
    case Icon::Calendar: return "<path d='M4 6h16v14H4zM4 10.5h16M8.5 4v3.5M15.5 4v3.5'/>";
    case Icon::Undo: return "<path d='M8 5L4 9l4 4M4 9h10a5 5 0 0 1 0 10h-3'/>";
    case Icon::Help:
        return "<circle cx='12' cy='12' r='8.5'/><path d='M9.6 9.7a2.5 2.5 0 1 1 3.6 "
               "2.2c-.8.4-1.2.9-1.2 "
               "1.8M12 16.4v.1'/>";
    case Icon::Save: return "<path d='M4.5 4.5h12l3 3v12h-15zM8 4.5v5h7v-5M8 19.5v-6h8v6'/>";
    case Icon::File: return "<path d='M3.5 6h6l2 2.5h9v10h-17z'/>";
    case Icon::Download: return "<path d='M12 5v11M7.5 11.5L12 16l4.5-4.5M4 19.5h16'/>";
    case Icon::Pause: return "<path d='M9 6v12M15 6v12'/>";
    case Icon::Split: return "<path d='M4 12h6M10 12l4-5h6M10 12l4 5h6'/>";
    default: return "";
    }
}

} // namespace

void drawIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour)
{
    // Small icons keep a line that can be seen: never thinner than 1.3 pixels.
    const double stroke = std::max(1.6, 1.3 * 24 / box.width());
    const QByteArray svg =
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24' fill='none' stroke='"
        + colour.name().toLatin1() + "' stroke-width='" + QByteArray::number(stroke)
        + "' stroke-linecap='round' stroke-linejoin='round'>" + shapeOf(icon) + "</svg>";
    QSvgRenderer(svg).render(&painter, box);
}

QIcon makeIcon(Icon icon, int size, const QColor &colour, qreal ratio)
{
    QPixmap pixmap(QSize(size, size) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    drawIcon(painter, icon, QRectF(0, 0, size, size), colour);
    return pixmap;
}

} // namespace keshikomi
