// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

namespace keshikomi {

// The modules of a QR code without its quiet zone (ISO/IEC 18004): `size` rows of `size` modules,
// row by row, true is dark. Empty if there is no code.
struct QrMatrix final
{
    int size = 0;
    QVector<bool> modules;

    bool isEmpty() const { return size <= 0 || modules.size() != qsizetype(size) * size; }
    bool dark(int x, int y) const { return modules.at(qsizetype(y) * size + x); }

    friend bool operator==(const QrMatrix &, const QrMatrix &) = default;
};

} // namespace keshikomi
