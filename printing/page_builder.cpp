// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/page_builder.h"

#include "printing/type/text_fit.h"

namespace keshikomi::printing {

void PageBuilder::add(Item item)
{
    if (m_error)
        return;
    m_ink.draw(m_page.items.size());
    m_page.items.push_back(std::move(item));
}

void PageBuilder::addText(const TextSpec &spec, const QString &text, const QString &field)
{
    if (text.trimmed().isEmpty())
        return;
    const auto runs = fitText(m_ruler, spec, text);
    if (m_ruler.fault()) { // a box in place of a sign is not what was asked for
        Error fault = *m_ruler.fault();
        if (fault.fault == Fault::SignNotDrawable)
            fault.args[1] = field;
        fail(std::move(fault));
        return;
    }
    if (!runs) {
        fail({ErrorCode::Invalid, Fault::SlipTextTooLong, {field, text}, {}});
        return;
    }
    if (m_error)
        return;
    m_ink.write(m_ruler, *runs, field != text);
    for (const TextRun &run : *runs)
        m_page.items.push_back(run);
}

void PageBuilder::addLine(QPointF from, QPointF to, double width)
{
    add(Stroke{from, to, width, Dash::Solid});
}

void PageBuilder::addTone(const QRectF &box, const char *colour)
{
    Shape shape;
    shape.box = box;
    shape.width = 0;
    shape.fill = QColor(QLatin1String(colour));
    add(shape);
}

void PageBuilder::fail(Error error)
{
    if (!m_error)
        m_error = std::move(error);
}

void PageBuilder::failField(const QString &text)
{
    fail({ErrorCode::Invalid, Fault::TemplateWrong, {m_sheet, text, nameOfText(text)}, {}});
}

QString
expandInto(PageBuilder &builder, const QString &text, const Fields &fields, const FieldRow *row)
{
    std::optional<QString> full = expand(text, fields, row);
    if (!full)
        builder.failField(text);
    return full.value_or(QString());
}

QString nameOfText(const QString &text)
{
    const QStringList names = fieldNames(text);
    return names.isEmpty() ? text : names.constFirst();
}

} // namespace keshikomi::printing
