// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRectF>

namespace keshikomi::printing::pdf {

// Closed paths that are not painted yet (ISO 32000-1, 8.5.2). Boxes are in units of 1/1200 inch.
// Figures begin and turn as QPainter's do, so that their dashes lie alike.
void appendRect(QByteArray &out, const QRectF &box);
void appendEllipse(QByteArray &out, const QRectF &box);
void appendRoundedRect(QByteArray &out, const QRectF &box, double radius);

} // namespace keshikomi::printing::pdf
