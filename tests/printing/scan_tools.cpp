// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/scan_tools.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <vector>

namespace keshikomi::test {

namespace {

// Each dot becomes the mean of the nine around it.
QImage blurred(const QImage &sharp)
{
    QImage soft = sharp;
    const auto width = std::size_t(sharp.width());
    std::vector<int> columns(width); // sums of three dots, one below the other
    for (int y = 1; y + 1 < sharp.height(); ++y) {
        const uchar *above = sharp.constScanLine(y - 1);
        const uchar *here = sharp.constScanLine(y);
        const uchar *under = sharp.constScanLine(y + 1);
        for (std::size_t x = 0; x < width; ++x)
            columns[x] = above[x] + here[x] + under[x];
        uchar *line = soft.scanLine(y);
        for (std::size_t x = 1; x + 1 < width; ++x)
            line[x] = uchar((columns[x - 1] + columns[x] + columns[x + 1]) / 9);
    }
    return soft;
}

} // namespace

QImage scanned(const QImage &printed, const Scan &scan)
{
    QImage paper(printed.size() * 1.1, QImage::Format_Grayscale8);
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(paper.width() / 2.0, paper.height() / 2.0);
    painter.rotate(scan.degrees);
    painter.drawImage(QPointF(-printed.width() / 2.0, -printed.height() / 2.0), printed);
    painter.end();
    for (int i = 0; i < scan.blurs; ++i)
        paper = blurred(paper);
    return paper.scaled(
        paper.size() * scan.dpi / 600, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

QByteArray pdfOfScans(const QList<QImage> &scans, int dpi)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(dpi);
    writer.setPageMargins({});
    QPainter painter;
    for (const QImage &scan : scans) {
        writer.setPageSize(QPageSize(QSizeF(scan.size()) * 25.4 / dpi, QPageSize::Millimeter));
        if (painter.isActive())
            writer.newPage();
        else
            painter.begin(&writer);
        painter.drawImage(0, 0, scan);
    }
    painter.end();
    return bytes;
}

} // namespace keshikomi::test
