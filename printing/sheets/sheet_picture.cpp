// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/sheet_picture.h"

#include "models/domain/sheets/number_sheets.h"
#include "models/domain/try.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>

#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr int widestPixels = 4000; // a small file may unpack into a very large picture

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Picture)
};

// Printers and copiers make their own grey of colours, each another; glass would become black.
QImage greyOnWhite(const QImage &image)
{
    QImage page(image.size(), QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    painter.drawImage(0, 0, image);
    painter.end();
    return page.convertToFormat(QImage::Format_Grayscale8);
}

} // namespace

Result<QImage> sheetPicture(QLatin1String field, const QByteArray &data)
{
    if (data.isEmpty())
        return QImage();
    const auto refused = [field](const QString &why) {
        return failure(ErrorCode::Invalid, Fault::PictureUnusable, {field, why});
    };
    if (data.size() > pictureBytesAtMost) {
        return refused(Words::tr("it has %1 kB, and %2 kB are the most")
                           .arg((data.size() + 999) / 1000)
                           .arg(pictureBytesAtMost / 1000));
    }
    QBuffer buffer;
    buffer.setData(data);
    QImageReader reader(&buffer);
    reader.setDecideFormatFromContent(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg")
        return refused(Words::tr("it is neither PNG nor JPEG"));
    const QSize size = reader.size();
    if (size.width() > widestPixels || size.height() > widestPixels)
        return refused(Words::tr("it is wider or higher than %1 pixels").arg(widestPixels));
    const QImage image = reader.read();
    if (image.isNull())
        return refused(Words::tr("it is damaged: %1").arg(reader.errorString()));
    return greyOnWhite(image);
}

Done checkPictureSize(const QString &name, QSize pixels, const PictureSpec &place)
{
    const QSizeF size = QSizeF(pixels).scaled(place.box.size(), Qt::KeepAspectRatio);
    const int found = static_cast<int>(std::floor(pixels.width() / (size.width() / 25.4) + 1e-6));
    if (found >= place.leastDpi)
        return done();
    const QString why = Words::tr("it has %1 dpi at the size of its place, and %2 are needed");
    return failure(
        ErrorCode::Invalid, Fault::PictureUnusable, {name, why.arg(found).arg(place.leastDpi)});
}

Done checkPictureFits(const SheetTemplate &sheet, QLatin1String field, const QByteArray &data)
{
    KK_TRY(const QImage image, sheetPicture(field, data));
    if (image.isNull())
        return done();
    const QString source = QStringLiteral("{%1}").arg(field);
    for (const BlockSpec &block : sheet.first) {
        for (const ItemSpec &item : block.items) {
            const auto *place = std::get_if<PictureSpec>(&item.what);
            if (place != nullptr && place->source == source)
                KK_CHECK(checkPictureSize(field, image.size(), *place));
        }
    }
    return done();
}

} // namespace keshikomi::printing
