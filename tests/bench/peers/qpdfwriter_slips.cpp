// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers/qpdfwriter_slips.h"

#include <QGlyphRun>
#include <QHash>
#include <QPainter>
#include <QPdfWriter>
#include <QRawFont>

namespace keshikomi::bench {

namespace {

constexpr double perMm = 600 / 25.4;

QFont fontOf(double pt)
{
    QFont font(QStringLiteral("Noto Sans CJK JP"));
    font.setPointSizeF(pt);
    return font;
}

// Runs of dark modules, in units of the device.
QList<QRectF> rectsOf(const std::vector<bool> &row, QPointF at, double module, double height)
{
    QList<QRectF> rects;
    for (std::size_t i = 0; i < row.size();) {
        std::size_t end = i;
        while (end < row.size() && row[end] == row[i])
            ++end;
        if (row[i])
            rects += QRectF((at.x() + double(i) * module) * perMm,
                            at.y() * perMm,
                            double(end - i) * module * perMm,
                            height * perMm);
        i = end;
    }
    return rects;
}

QList<QRectF> rectsOf(const QrMatrix &qr)
{
    QList<QRectF> rects;
    for (int y = 0; y < qr.size; ++y) {
        std::vector<bool> row;
        for (int x = 0; x < qr.size; ++x)
            row.push_back(qr.dark(x, y));
        rects +=
            rectsOf(row, paperQr + QPointF(0, y * paperQrModule), paperQrModule, paperQrModule);
    }
    return rects;
}

void drawNaive(QPainter &painter, const PaperText &text)
{
    painter.setFont(fontOf(text.pt));
    const double width = 150;
    const double left = text.align == 'l' ? text.x
        : text.align == 'r'               ? text.x - width
                                          : text.x - width / 2;
    const int flags = text.align == 'l' ? Qt::AlignLeft
        : text.align == 'r'             ? Qt::AlignRight
                                        : Qt::AlignHCenter;
    painter.drawText(QRectF(left * perMm, (text.y - 6) * perMm, width * perMm, 7 * perMm),
                     flags | Qt::AlignBottom,
                     text.text);
}

// Glyphs and advances sign by sign, remembered.
class GlyphPainter final
{
public:
    void draw(QPainter &painter, const PaperText &text)
    {
        Size &size = sizeOf(text.pt);
        QList<quint32> glyphs;
        QList<QPointF> places;
        double width = 0;
        for (const QChar sign : text.text) {
            auto known = size.signs.constFind(sign);
            if (known == size.signs.constEnd()) {
                const QList<quint32> found = size.font.glyphIndexesForString(QString(sign));
                const QList<QPointF> steps = size.font.advancesForGlyphIndexes(found);
                known = size.signs.insert(sign, {found.value(0), steps.value(0).x()});
            }
            glyphs += known->first;
            places += QPointF(width, 0);
            width += known->second;
        }
        double x = text.x * perMm;
        x -= text.align == 'r' ? width : text.align == 'c' ? width / 2 : 0;
        QGlyphRun run;
        run.setRawFont(size.font);
        run.setGlyphIndexes(glyphs);
        run.setPositions(places);
        painter.drawGlyphRun({x, text.y * perMm}, run);
    }

private:
    struct Size
    {
        QRawFont font;
        QHash<QChar, std::pair<quint32, double>> signs;
    };
    Size &sizeOf(double pt)
    {
        Size &size = m_sizes[int(pt * 10)];
        if (!size.font.isValid()) {
            QFont font = fontOf(pt);
            font.setPixelSize(qRound(pt / 72 * 600));
            size.font = QRawFont::fromFont(font, QFontDatabase::Japanese);
        }
        return size;
    }

    QHash<int, Size> m_sizes;
};

template<typename DrawText, typename DrawRects>
void write(const QString &file,
           const PaperForm &form,
           const std::vector<PaperSlip> &slips,
           const DrawText &drawText,
           const DrawRects &drawRects)
{
    QPdfWriter writer(file);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    writer.setResolution(600);
    QPainter painter(&writer);
    bool first = true;
    for (const PaperSlip &slip : slips) {
        if (!first)
            writer.newPage();
        first = false;
        painter.setPen(QPen(Qt::black, paperLine * perMm));
        for (const auto &[from, to] : form.lines)
            painter.drawLine(from * perMm, to * perMm);
        for (const PaperText &text : form.texts)
            drawText(painter, text);
        for (const PaperText &text : slip.texts)
            drawText(painter, text);
        drawRects(painter, rectsOf(slip.bars, paperBars, paperBarModule, paperBarHeight));
        drawRects(painter, rectsOf(slip.qr));
    }
}

} // namespace

void writeNaive(const QString &file, const PaperForm &form, const std::vector<PaperSlip> &slips)
{
    write(file, form, slips, drawNaive, [](QPainter &painter, const QList<QRectF> &rects) {
        for (const QRectF &rect : rects)
            painter.fillRect(rect, Qt::black);
    });
}

void writeBest(const QString &file, const PaperForm &form, const std::vector<PaperSlip> &slips)
{
    GlyphPainter glyphs;
    write(
        file,
        form,
        slips,
        [&](QPainter &painter, const PaperText &text) { glyphs.draw(painter, text); },
        [](QPainter &painter, const QList<QRectF> &rects) {
            painter.save();
            painter.setPen(Qt::NoPen);
            painter.setBrush(Qt::black);
            painter.drawRects(rects);
            painter.restore();
        });
}

} // namespace keshikomi::bench
