// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace keshikomi::wording {

// The one translation context of this room.
struct Words final
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

// Puts the args in at %1, %2 ... in one step, so that a text with a % in it stays what it is.
QString filled(const QString &pattern, const QStringList &args);

} // namespace keshikomi::wording
