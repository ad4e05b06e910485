// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/image_objects.h"

#include "printing/pdf/deflater.h"

#include <QCryptographicHash>
#include <QPainter>

namespace keshikomi::printing::pdf {

namespace {

QImage onWhite(const QImage &image)
{
    QImage flat(image.size(), QImage::Format_RGB888);
    flat.fill(Qt::white);
    QPainter painter(&flat);
    painter.drawImage(QPoint(0, 0), QImage(image).convertToFormat(QImage::Format_ARGB32));
    painter.end();
    return flat.allGray() ? flat.convertToFormat(QImage::Format_Grayscale8) : flat;
}

// Rows without the filling bytes between them.
QByteArray dotsOf(const QImage &image)
{
    const qsizetype row = qsizetype(image.width()) * image.depth() / 8;
    QByteArray dots;
    dots.reserve(row * image.height());
    for (int y = 0; y < image.height(); ++y)
        dots.append(reinterpret_cast<const char *>(image.constScanLine(y)), row);
    return dots;
}

} // namespace

int ImageObjects::numberOf(const QImage &image)
{
    const QImage flat = onWhite(image);
    const QByteArray dots = dotsOf(flat);
    const bool grey = flat.format() == QImage::Format_Grayscale8;
    const QByteArray entries = "/Type/XObject/Subtype/Image/Width "
        + QByteArray::number(flat.width()) + "/Height " + QByteArray::number(flat.height())
        + "/BitsPerComponent 8/ColorSpace" + (grey ? "/DeviceGray" : "/DeviceRGB")
        + "/Filter/FlateDecode";
    const QByteArray key =
        QCryptographicHash::hash(QByteArray(entries + dots), QCryptographicHash::Sha256);
    const auto known = m_numbers.constFind(key);
    if (known != m_numbers.constEnd())
        return *known;
    const int number = static_cast<int>(m_numbers.size());
    m_numbers.insert(key, number);
    m_waiting[number] = {entries, Deflater(Deflater::Effort::Once).compress(dots)};
    return number;
}

void ImageObjects::writeUpTo(ObjectFile &file, int number)
{
    while (!m_waiting.empty() && m_waiting.begin()->first <= number) {
        const Waiting next = m_waiting.extract(m_waiting.begin()).mapped();
        const int object = file.reserve();
        file.writeStream(object, next.entries, next.packed);
        m_objects.push_back(object);
    }
}

} // namespace keshikomi::printing::pdf
