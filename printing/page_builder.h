// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/fields.h"
#include "printing/page_ink.h"
#include "printing/sheet_template.h"
#include "printing/type/text_ruler.h"

#include <optional>

namespace keshikomi::printing {

// Collects the items of one page, and the first error; after an error it takes nothing more.
class PageBuilder final
{
public:
    // `sheet` is for messages.
    PageBuilder(QString sheet, TextRuler &ruler)
        : m_sheet(std::move(sheet))
        , m_ruler(ruler)
    {
    }
    TextRuler &ruler() const { return m_ruler; }
    // What comes now is of this item of the template, which outlives the page's ink.
    void begin(const BlockSpec &block, const ItemSpec &item) { m_ink.begin(block, item); }

    void add(Item item);
    // Fits and adds; `field` is what the message names: the text itself if it shows no data.
    void addText(const TextSpec &spec, const QString &text, const QString &field);
    void addLine(QPointF from, QPointF to, double width);
    void addTone(const QRectF &box, const char *colour);
    void fail(Error error);

    // The template asks for a field, or a filter of it, that the data do not have.
    void failField(const QString &text);

    const std::optional<Error> &error() const { return m_error; }
    Page takePage() { return std::exchange(m_page, {}); }
    PageInk takeInk() { return std::exchange(m_ink, {}); } // of that page

private:
    const QString m_sheet;
    TextRuler &m_ruler;
    Page m_page;
    PageInk m_ink;
    std::optional<Error> m_error;
};

// Text of `spec` with its fields; an unknown field is the builder's error and gives an empty text.
QString expandInto(PageBuilder &builder,
                   const QString &text,
                   const Fields &fields,
                   const FieldRow *row = nullptr);
// "customer.name" for "{customer.name} 様"; the text itself without fields.
QString nameOfText(const QString &text);

} // namespace keshikomi::printing
