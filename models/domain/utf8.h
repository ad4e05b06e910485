// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

namespace keshikomi {

// `text` in UTF-8 behind `bytes`, and a number as decimal text: nothing is allocated but what
// `bytes` grows by. For texts that are hashed a hundred thousand times.
void appendUtf8(QByteArray &bytes, QStringView text);
qsizetype utf8Size(QStringView text);
void appendNumber(QByteArray &bytes, qint64 number);

} // namespace keshikomi
