// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

#include <functional>

class QWidget;

namespace keshikomi {

// Asks a person where a file goes; `name` is what it is called if they do not say. Nothing waits
// for the answer.
void askWhereToSave(QWidget *window,
                    const QString &title,
                    const QString &name,
                    const std::function<void(const QString &)> &then);
// Writes it there, whole or not at all, on a thread of the pool. What has the name gives way:
// whoever chose it was asked. FileNotWritten.
Later<std::monostate> writeChosenFile(const QString &path, const QByteArray &bytes);

} // namespace keshikomi
