// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "printing/display_list.h"

#include <QHash>

namespace keshikomi::printing {

// A sheet as its JSON file describes it (resources/sheets): boxes in millimetres, texts with
// {fields}.
enum class Across { Left, Center, Right, Spread };
enum class Down { Top, Middle, Bottom };

struct TextSpec final
{
    QString text;
    QRectF box;
    double pt = 10.5;
    double minPt = 10.5; // the smallest size the fitting may use
    double lineHeight = 1.45; // of wrapped texts, in ems
    Face face = Face::Sans;
    bool bold = false;
    bool wrap = false; // several lines from the start
    Across across = Across::Left;
    Down down = Down::Top;
    QColor colour = Qt::black;
};

struct BarsSpec final
{
    QString text;
    QPointF corner; // of the left quiet zone
    double height = 15;
};

struct QrSpec final
{
    QString text;
    QRectF box; // largest square
    double moduleMm = 0.6; // largest module
    bool left = false; // else centred
};

struct PictureSpec final
{
    QString source;
    QRectF box; // proportions are kept
};

struct ColumnSpec final
{
    QString heading, field;
    double width = 0;
    Across across = Across::Left;
    bool bold = false;
    bool wrap = false; // long texts go on in the next row
};

struct TableSpec final
{
    QString rows; // name of the list
    QRectF box;
    double head = 5.6, row = 5.2, pt = 9.5, headPt = 9.5, minPt = 8;
    std::vector<ColumnSpec> columns;
    bool flow = false; // goes on over pages
    bool pad = true; // rules for rows that stay free
    bool bottom = false; // with pad off: ends at the box's lower edge
    QString more, end;
};

// Cells side by side under one another's labels; a cell without content gives its width to the
// others.
struct CellsSpec final
{
    struct Cell
    {
        QString condition, label;
        TextSpec value;
        double width = 0;
    };
    QRectF box;
    std::vector<Cell> cells;
};

struct ItemSpec final
{
    QString condition;
    std::variant<TextSpec, Stroke, Shape, BarsSpec, QrSpec, PictureSpec, TableSpec, CellsSpec> what;
};

struct BlockSpec final
{
    QString id, condition;
    std::vector<ItemSpec> items;
};

struct SheetTemplate final
{
    QString title;
    QSizeF size{210, 297};
    QHash<QString, QString> words; // short texts the data are made of
    std::vector<BlockSpec> first, continuation;
};

// Fault FileLayoutUnknown (name, what) for anything that is not a template of schema 1.
Result<SheetTemplate> parseTemplate(const QByteArray &json, const QString &name);
// A template that came with the program. It is part of the program: damage stops it.
SheetTemplate builtInTemplate(const QString &sheet);

} // namespace keshikomi::printing
