// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <vector>

namespace keshikomi {

// One record or line of a file, without its line end.
struct Frame final
{
    QByteArrayView bytes;
    qint64 offset = 0; // of the first byte in the file
};

// Lines ended by CRLF, CR or LF; one final 0x1A and empty lines at the end are dropped.
std::vector<Frame> splitLines(QByteArrayView file);
// Records of a fixed length: lines if a line end stands within the first record or right behind it,
// else blocks of `recordLength` bytes, of which the last may be shorter. Lengths are not checked.
std::vector<Frame> splitRecords(QByteArrayView file, qsizetype recordLength);

} // namespace keshikomi
