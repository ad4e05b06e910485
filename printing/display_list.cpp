// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/display_list.h"

#include <QStringList>

namespace keshikomi::printing {

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 2);
    return text == QLatin1String("-0.00") ? QStringLiteral("0.00") : text;
}

QString place(QPointF at)
{
    return number(at.x()) + QLatin1Char(',') + number(at.y());
}

QString place(const QRectF &box)
{
    return place(box.topLeft()) + QLatin1Char(' ') + number(box.width()) + QLatin1Char('x')
        + number(box.height());
}

QString dashName(Dash dash)
{
    return dash == Dash::Solid ? QString()
        : dash == Dash::Cut    ? QStringLiteral(" cut")
                               : QStringLiteral(" dot");
}

QString colourName(const QColor &colour)
{
    return colour == QColor(Qt::black) ? QString() : QString(QLatin1Char(' ') + colour.name());
}

struct Describer
{
    QString operator()(const TextRun &run) const
    {
        QString text = QStringLiteral("text %1 %2pt").arg(place(run.at), number(run.pt));
        if (run.squeeze < 1.0)
            text += QStringLiteral(" x%1").arg(number(run.squeeze));
        if (run.spread > 0.0)
            text += QStringLiteral(" +%1").arg(number(run.spread));
        if (run.face != Face::Sans)
            text += run.face == Face::Mono ? QStringLiteral(" mono") : QStringLiteral(" serif");
        if (run.bold)
            text += QStringLiteral(" bold");
        return text + QLatin1Char(' ') + run.text;
    }
    QString operator()(const Stroke &line) const
    {
        return QStringLiteral("line %1 %2 %3%4%5")
            .arg(place(line.from),
                 place(line.to),
                 number(line.width),
                 dashName(line.dash),
                 colourName(line.colour));
    }
    QString operator()(const Shape &shape) const
    {
        QString text = shape.ellipse ? QStringLiteral("ellipse ") : QStringLiteral("rect ");
        text += place(shape.box) + QLatin1Char(' ') + number(shape.width) + dashName(shape.dash)
            + colourName(shape.colour);
        return shape.fill.isValid() ? QString(text + QLatin1Char(' ') + shape.fill.name()) : text;
    }
    QString operator()(const Bars &bars) const
    {
        return QStringLiteral("gs1-128 %1 h%2 %3/%4 %5")
            .arg(place(bars.at), number(bars.height))
            .arg(bars.dots)
            .arg(bars.dpi)
            .arg(bars.digits);
    }
    QString operator()(const QrCode &code) const
    {
        return QStringLiteral("qr %1 %2 modules %3/%4 %5")
            .arg(place(code.at))
            .arg(code.matrix.size)
            .arg(code.dots)
            .arg(code.dpi)
            .arg(code.text);
    }
    QString operator()(const Picture &picture) const
    {
        return QStringLiteral("image ") + place(picture.box);
    }
};

} // namespace

QString describe(const DisplayList &list)
{
    QStringList lines;
    int page = 0;
    for (const Page &sheet : list.pages) {
        lines += QStringLiteral("page %1").arg(++page);
        for (const Item &item : sheet.items)
            lines += std::visit(Describer(), item);
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace keshikomi::printing
