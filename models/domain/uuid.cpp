// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/uuid.h"

#include <QRandomGenerator>
#include <QUuid>

#include <array>

namespace keshikomi {

QString makeUuid7(const Clock &clock)
{
    const quint64 ms = quint64(clock.now().toMSecsSinceEpoch());
    std::array<quint32, 3> noise{};
    QRandomGenerator::system()->fillRange(noise.data(), qsizetype(noise.size()));
    const uint high = uint(ms >> 16);
    const ushort low = ushort(ms & 0xFFFF);
    const ushort version = ushort(0x7000 | (noise[0] & 0x0FFF));
    const auto octet = [&noise](int i) {
        return uchar(noise[std::size_t(1 + i / 4)] >> (8 * (i % 4)));
    };
    const uchar variant = uchar(0x80 | (octet(0) & 0x3F));
    const QUuid uuid(high,
                     low,
                     version,
                     variant,
                     octet(1),
                     octet(2),
                     octet(3),
                     octet(4),
                     octet(5),
                     octet(6),
                     octet(7));
    return uuid.toString(QUuid::WithoutBraces);
}

} // namespace keshikomi
