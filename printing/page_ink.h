// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"
#include "printing/sheet_template.h"
#include "printing/type/text_ruler.h"

#include <optional>
#include <vector>

namespace keshikomi::printing {

// The ink of one page where it really comes to lie, and whether its data can be read as they are:
// what no template shows before there is any content.
class PageInk final
{
public:
    // Of a template that outlives this: all that comes now is made by this item.
    void begin(const BlockSpec &block, const ItemSpec &item) { m_source = {&block, &item}; }
    // Lines of one text. `field`: it shows the sheet's data.
    void write(TextRuler &ruler, const std::vector<TextRun> &runs, bool field);
    // The next item of the page, which is no text.
    void draw(std::size_t item) { m_drawings.push_back({item, ++m_order, m_source}); }

    struct Flaw
    {
        QString place; // of the item in the template
        QString what; // a sentence
    };
    // The first of these: type over type; anything across type that shows data; a digit, a sign or
    // a separator so near beside a number that it is read as part of it.
    std::optional<Flaw> flaw(const Page &page) const;

private:
    struct Source
    {
        const BlockSpec *block = nullptr;
        const ItemSpec *item = nullptr;
    };
    // Type without a wide blank in it.
    struct Piece
    {
        QString text;
        QRectF ink; // less than it takes: what crosses this crosses the type
        double left = 0, right = 0, em = 0; // mm
        int group = 0; // of one text
        std::size_t order = 0; // of painting
        bool field = false;
        Source source;
    };
    struct Drawing
    {
        std::size_t item = 0; // of the page
        std::size_t order = 0;
        Source source;
    };
    using Pieces = std::vector<Piece>;
    static QString placeOf(const Source &source);
    void add(const TextRun &run, const QString &text, double from, double to, bool field);
    std::optional<Flaw> flawOfType(const Pieces &sorted) const;
    std::optional<Flaw> flawOfPair(const Piece &one, const Piece &other) const;
    std::optional<Flaw>
    flawOfDrawing(const Pieces &sorted, const Item &item, const Drawing &drawing) const;
    std::optional<Flaw>
    flawBeside(const Piece &piece, const QRectF &reach, const Drawing &drawing) const;

    Source m_source;
    int m_group = 0;
    std::size_t m_order = 0;
    Pieces m_pieces;
    std::vector<Drawing> m_drawings;
};

} // namespace keshikomi::printing
