// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/qr_matrix.h"

#include <QColor>
#include <QImage>
#include <QPointF>
#include <QRectF>
#include <QString>

#include <variant>
#include <vector>

namespace keshikomi::printing {

// A page as flat items in the order of painting. Lengths are millimetres from the upper left corner
// of the sheet, type is in points. Everything is decided: a painter measures nothing and drops
// nothing.
enum class Face { Sans, Serif, Mono };
enum class Dash { Solid, Cut, Dot };

struct TextRun final
{
    QString text;
    QPointF at; // left end of the base line
    double pt = 10.5;
    double squeeze = 1.0; // horizontal, 0.8 to 1
    double spread = 0.0; // mm added after every cell (均等割付; see type/signs.h)
    Face face = Face::Sans;
    bool bold = false;
    QColor colour = Qt::black;
    double width = 0; // mm from `at`, as it is drawn
};

struct Stroke final
{
    QPointF from, to;
    double width = 0.2;
    Dash dash = Dash::Solid;
    QColor colour = Qt::black;
};

struct Shape final
{
    QRectF box;
    bool ellipse = false;
    double width = 0.2; // 0: no outline
    double radius = 0.0;
    Dash dash = Dash::Solid;
    QColor fill; // invalid: none
    QColor colour = Qt::black; // of the outline
};

// `at` is the first bar's upper left corner, on whole dots.
struct Bars final
{
    QString digits;
    QPointF at;
    double height = 15;
    int dots = 4; // per module
    int dpi = 600;
    std::vector<bool> modules;

    double moduleMm() const { return dots * 25.4 / dpi; }
};

// `at` is the corner of the quiet zone, on whole dots.
struct QrCode final
{
    QString text;
    QPointF at;
    int dots = 10;
    int dpi = 600;
    QrMatrix matrix;

    double moduleMm() const { return dots * 25.4 / dpi; }
    double sideMm() const { return (matrix.size + 8) * moduleMm(); }
};

struct Picture final
{
    QRectF box;
    QImage image;
};

using Item = std::variant<TextRun, Stroke, Shape, Bars, QrCode, Picture>;

struct Page final
{
    std::vector<Item> items;
};

struct DisplayList final
{
    QString title;
    QSizeF size{210, 297};
    std::vector<Page> pages;
};

// One line an item, numbers to 0.01 mm: for comparing lists in tests and bug reports.
QString describe(const DisplayList &list);

} // namespace keshikomi::printing
