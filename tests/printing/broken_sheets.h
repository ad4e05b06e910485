// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_content.h"

#include <QBuffer>
#include <QImage>

#include <functional>

namespace keshikomi::test {

using MakeSheet = std::function<SheetContent()>;

// A sample with one thing broken.
template<typename C, typename Damage>
MakeSheet broken(C sample, Damage damage)
{
    return [sample, damage] {
        C content = sample;
        damage(content);
        return SheetContent(content);
    };
}

inline QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray data;
    QBuffer buffer(&data);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return data;
}

inline SheetMessage messageWith(const QByteArray &picture)
{
    SheetMessage message;
    message.text = QStringLiteral("お知らせ");
    message.picture = picture;
    return message;
}

} // namespace keshikomi::test
