// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

class QPainter;

namespace keshikomi {

enum class Icon {
    Desk,
    Ledger,
    Chart,
    Sliders,
    Search,
    Qr,
    Paper,
    Sms,
    Phone,
    Store,
    Bank,
    Cash,
    Check,
    Cross,
    Down,
    Right,
    Plus,
    User,
    Print,
    Screen,
    Upload,
    Warn,
    Info,
    Clock,
    Speak,
    Car,
    Lock,
    Refresh,
    Calendar,
    Undo,
    Help,
    Save,
    File,
    Download,
    Pause,
    Split,

    None
};

// One line set on a 24 grid, stroke 1.6 or 1.3 pixels if that is more, drawn in the colour of the
// text beside it.
void drawIcon(QPainter &painter, Icon icon, const QRectF &box, const QColor &colour);
QIcon makeIcon(Icon icon, int size, const QColor &colour, qreal ratio);

} // namespace keshikomi
