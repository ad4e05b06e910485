// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/painter.h"

#include "printing/qr.h"
#include "printing/type/sheet_font.h"
#include "printing/type/signs.h"

#include <QBuffer>
#include <QFontMetricsF>
#include <QPageSize>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace keshikomi::printing {

namespace {

double units(double mm)
{
    return mm * unitsPerMm;
}

QPointF units(QPointF at)
{
    return at * unitsPerMm;
}

QRectF units(const QRectF &box)
{
    return {units(box.topLeft()), box.size() * unitsPerMm};
}

// Lengths of dashes in mm, in pen widths as Qt wants them.
void setDash(QPen &pen, Dash dash, double on, double off, double widthMm)
{
    if (dash == Dash::Dot)
        pen.setDashPattern({0.35 / widthMm, 0.65 / widthMm});
    else if (dash == Dash::Cut)
        pen.setDashPattern({on / widthMm, off / widthMm});
}

class ItemPainter final
{
public:
    explicit ItemPainter(QPainter &painter)
        : m_painter(painter)
    {
    }

    void operator()(const TextRun &run);
    void operator()(const Stroke &line);
    void operator()(const Shape &shape);
    void operator()(const Bars &bars);
    void operator()(const QrCode &code);
    void operator()(const Picture &picture)
    {
        m_painter.drawImage(units(picture.box), picture.image);
    }

private:
    void drawPiece(const TextRun &run, QPointF at, const QString &text);
    void drawSpread(const TextRun &run, const QFontMetricsF &metrics);

    QPainter &m_painter;
};

void ItemPainter::operator()(const TextRun &run)
{
    const QFont font = sheetFont(run.face, run.bold, run.pt);
    m_painter.save();
    m_painter.setFont(font);
    m_painter.setPen(run.colour);
    m_painter.translate(units(run.at));
    m_painter.scale(run.squeeze, 1.0);
    if (run.spread > 0) {
        drawSpread(run, QFontMetricsF(font));
    } else {
        drawPiece(run, {0, 0}, run.text);
    }
    m_painter.restore();
}

// Qt thickens small type only, and not what is drawn as outlines.
void ItemPainter::drawPiece(const TextRun &run, QPointF at, const QString &text)
{
    m_painter.drawText(at, text);
    if (!run.bold || !isThickened(run.face))
        return;
    QPainterPath outlines;
    outlines.addText(at, m_painter.font(), text);
    const double width = sheetFontSize(run.pt) * thickeningEms;
    m_painter.strokePath(outlines,
                         QPen(run.colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
}

void ItemPainter::drawSpread(const TextRun &run, const QFontMetricsF &metrics)
{
    double x = 0;
    for (qsizetype at = 0, end = 0; at < run.text.size(); at = end) {
        end = cellEnd(run.text, at);
        const QString cell = run.text.mid(at, end - at);
        drawPiece(run, {x, 0}, cell);
        x += metrics.horizontalAdvance(cell) + units(run.spread);
    }
}

void ItemPainter::operator()(const Stroke &line)
{
    QPen pen(line.colour, units(line.width));
    pen.setCapStyle(Qt::FlatCap);
    setDash(pen, line.dash, 1.6, 1.2, line.width);
    m_painter.setPen(pen);
    m_painter.drawLine(units(line.from), units(line.to));
}

void ItemPainter::operator()(const Shape &shape)
{
    QPen pen(shape.colour, units(shape.width));
    pen.setCapStyle(Qt::FlatCap); // a dash is as long as it says
    pen.setJoinStyle(Qt::MiterJoin);
    if (shape.width > 0)
        setDash(pen, shape.dash, 1.2, 0.9, shape.width);
    m_painter.setPen(shape.width > 0 ? pen : QPen(Qt::NoPen));
    m_painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush(Qt::NoBrush));
    const QRectF box = units(shape.box);
    if (shape.ellipse)
        m_painter.drawEllipse(box);
    else if (shape.radius > 0)
        m_painter.drawRoundedRect(box, units(shape.radius), units(shape.radius));
    else
        m_painter.drawRect(box);
    m_painter.setBrush(Qt::NoBrush);
}

void ItemPainter::operator()(const Bars &bars)
{
    // PDF paints every dot that is touched: an edge that rounding moves over a dot's border would
    // add a column. 0.4 µm inside it cannot.
    constexpr double inset = 0.02;
    const double module = units(bars.moduleMm());
    const QPointF at = units(bars.at);
    const double height = units(bars.height);
    QList<QRectF> rects;
    for (std::size_t i = 0; i < bars.modules.size();) {
        std::size_t end = i;
        while (end < bars.modules.size() && bars.modules[end] == bars.modules[i])
            ++end;
        if (bars.modules[i]) {
            const double width = static_cast<double>(end - i) * module;
            const double left = at.x() + static_cast<double>(i) * module;
            rects += QRectF(left + inset, at.y(), width - 2 * inset, height);
        }
        i = end;
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(Qt::black);
    m_painter.drawRects(rects);
    m_painter.restore();
}

void ItemPainter::operator()(const QrCode &code)
{
    const double module = units(code.moduleMm());
    const QPointF first = units(code.at) + QPointF(module, module) * qrQuietModules;
    QPainterPath path; // one path: no viewer shows seams between the modules
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.matrix.size; ++y) {
        for (int x = 0; x < code.matrix.size;) {
            int end = x;
            while (end < code.matrix.size && code.matrix.dark(end, y))
                ++end;
            if (end > x)
                path.addRect(
                    first.x() + x * module, first.y() + y * module, (end - x) * module, module);
            x = std::max(end, x + 1);
        }
    }
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.fillPath(path, Qt::black);
    m_painter.restore();
}

} // namespace

void paintPage(QPainter &painter, const Page &page)
{
    ItemPainter items(painter);
    for (const Item &item : page.items)
        std::visit(items, item);
}

QByteArray paintPdf(const DisplayList &list)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(unitsPerInch);
    writer.setPageSize(QPageSize(list.size, QPageSize::Millimeter));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setTitle(list.title);
    writer.setCreator(QStringLiteral("Keshikomi"));
    QPainter painter(&writer);
    bool first = true;
    for (const Page &page : list.pages) {
        if (!first)
            writer.newPage();
        first = false;
        paintPage(painter, page);
    }
    painter.end();
    return bytes;
}

} // namespace keshikomi::printing
