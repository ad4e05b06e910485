// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

namespace keshikomi {

// A shortcut as it is engraved on the keyboard: the platform's words, but the big key is "Enter" on
// every Japanese keyboard, never "Return".
inline QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText)
        .replace(QLatin1String("Return"), QLatin1String("Enter"));
}

} // namespace keshikomi
