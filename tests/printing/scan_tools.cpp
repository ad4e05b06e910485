// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/scan_tools.h"

#include "printing/softened.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

namespace keshikomi::test {

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
        paper = softened(paper);
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
