// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "printing/display_list.h"

#include <QHash>
#include <QJsonObject>

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
    // Of a test print: so many dots of this resolution instead of the printer's own. 0: the
    // printer's.
    int exactDots = 0, exactDpi = 0;
};

struct QrSpec final
{
    QString text;
    QRectF box; // largest square
    double moduleMm = 0.6; // largest module
    bool left = false; // else centred
    int exactDots = 0, exactDpi = 0; // as of BarsSpec
};

struct PictureSpec final
{
    QString source; // a file, or the one field "{message.picture}" that is a picture
    QRectF box; // proportions are kept
    int leastDpi = 0; // of the picture as it is printed; 0: any
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
    QString groupSum; // at the right end of a group's title
    QString more, end;
};

// A scale in millimetres, along x or y: ticks to the right of it or below, a figure at each ten.
struct RulerSpec final
{
    QPointF from;
    bool down = false;
    int length = 100; // mm
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
    std::variant<TextSpec,
                 Stroke,
                 Shape,
                 BarsSpec,
                 QrSpec,
                 PictureSpec,
                 TableSpec,
                 CellsSpec,
                 RulerSpec>
        what;
    int at = 0; // its number in the block, for messages
    bool broken = false; // the file has an error here: what can be read of it
};

struct BlockSpec final
{
    QString id, condition;
    QString place; // in the file, for messages: "blocks[2]"
    QRectF frame; // what is cut out of the page, with nothing of the block outside; null: none
    double inset = 0; // of the frame: no type and no code nearer to the cut
    std::vector<ItemSpec> items;
};

struct SheetTemplate final
{
    QString name; // "haraikomi"
    QString title;
    QString language{QStringLiteral("ja")}; // or "en"
    QSizeF size{210, 297};
    double margin = 5; // no ink nearer to an edge
    QHash<QString, QString> words; // short texts the data are made of
    std::vector<BlockSpec> first, continuation;
    QString detail; // a list that always goes on over continuation pages, from its first row
};

// What templates share: blocks they take in with {"use": "address"}, and the words of a language.
struct TemplateParts final
{
    QHash<QString, QJsonObject> blocks;
    QHash<QString, QHash<QString, QString>> words; // by language: "ja", "en"
};

// A file as far as it can be read, and all that is wrong with its form.
struct ReadTemplate final
{
    SheetTemplate sheet;
    // TemplateWrong (name, place, what) for anything that is not a template of schema 1; see
    // docs/TEMPLATES.md.
    std::vector<Error> errors;
};
ReadTemplate readTemplate(const QByteArray &json, const QString &name, const TemplateParts &parts);
// The template, or the first error. Words of the language are there beside the template's own.
Result<SheetTemplate>
parseTemplate(const QByteArray &json, const QString &name, const TemplateParts &parts);

// What came with the program is part of it: damage stops it.
const TemplateParts &builtInParts();
SheetTemplate builtInTemplate(const QString &name);
QByteArray builtInTemplateFile(const QString &name);

} // namespace keshikomi::printing
