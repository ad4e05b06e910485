// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/printing/list_samples.h"

#include "printing/pdf/pdf_writer.h"
#include "printing/qr.h"
#include "tests/printing/slip_samples.h"

#include <QBuffer>

namespace keshikomi::test {

using namespace printing;

TextRun textAt(double x, double y, const QString &text, double pt)
{
    TextRun run;
    run.text = text;
    run.at = {x, y};
    run.pt = pt;
    return run;
}

DisplayList listOfAllKinds()
{
    Page page;
    double y = 20;
    for (const Face face : {Face::Sans, Face::Serif, Face::Mono}) {
        for (const bool bold : {false, true}) {
            TextRun run = textAt(15, y, QStringLiteral("永あアA office 東京1"), 14);
            run.face = face;
            run.bold = bold;
            page.items.push_back(run);
            run.at.setX(90);
            run.squeeze = 0.8;
            page.items.push_back(run);
            run.at.setX(140);
            run.squeeze = 1;
            run.spread = 2.5;
            run.text = QStringLiteral("均𠮷葛\U000e0100付");
            run.colour = bold ? QColor(0x80, 0x10, 0x10) : QColor(Qt::black);
            page.items.push_back(run);
            y += 10;
        }
    }
    for (const Dash dash : {Dash::Solid, Dash::Cut, Dash::Dot}) {
        const QColor colour = dash == Dash::Dot ? QColor(0x80, 0x10, 0x10) : QColor(Qt::black);
        page.items.push_back(Stroke{{15, y}, {190, y + 3}, 0.4, dash, colour});
        for (int kind = 0; kind < 3; ++kind) {
            Shape shape;
            shape.box = {20.0 + kind * 60, y + 6, 40, 14};
            shape.ellipse = kind == 1;
            shape.radius = kind == 2 ? 4 : 0;
            shape.dash = dash;
            shape.width = 0.5;
            shape.colour = colour;
            shape.fill = dash == Dash::Cut ? QColor(0xe4, 0xe4, 0xe4) : QColor();
            page.items.push_back(shape);
        }
        y += 28;
    }
    QImage image(40, 20, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    for (int x = 0; x < 20; ++x)
        image.setPixelColor(x, x, Qt::black);
    page.items.push_back(Picture{{20, y, 60, 30}, image});
    const auto matrix = makeQr(u"https://pay.kasasagi.example/p/7K3MQ9XT2VHA");
    page.items.push_back(QrCode{{}, {25.4 * 4, 254}, 14, 600, matrix.value()});
    return {QStringLiteral("all"), {210, 297}, {page}};
}

std::vector<DisplayList>
slipLists(const PdfSheetRenderer &renderer, int count, QRandomGenerator &random)
{
    std::vector<DisplayList> lists;
    while (int(lists.size()) < count) {
        auto list = renderer.layOut(randomSlip(random), slipOptions());
        if (!list)
            qFatal("%s", qPrintable(list.error().args.join(u'|')));
        lists.push_back(*std::move(list));
    }
    return lists;
}

pdf::DocumentInfo documentInfo()
{
    pdf::DocumentInfo info;
    info.title = QStringLiteral("見本");
    info.keywords = QStringList{QStringLiteral("B-2608-00123"), QStringLiteral("<髙>")};
    info.created = QDateTime(QDate(2026, 8, 3), QTime(9, 5, 7), Qt::OffsetFromUTC, 9 * 3'600);
    return info;
}

QByteArray pdfOf(std::span<const DisplayList> lists, const FontBook &fonts, int threads)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    pdf::PdfWriter writer(buffer, fonts, documentInfo());
    const Done added = writer.add(lists, threads);
    if (!added || !writer.finish())
        qFatal("%s", added ? "not finished" : qPrintable(added.error().args.join(u'|')));
    return bytes;
}

QByteArray pdfOf(const DisplayList &list, const FontBook &fonts)
{
    return pdfOf({&list, 1}, fonts);
}

} // namespace keshikomi::test
