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

// What only one who types commands can use stands in double braces, with its own brackets:
// "Reissue it{{ (--reissue)}} if you mean a new slip." Without it the sentence is whole.
enum class Reader { CommandLine, Window };
QString forReader(const QString &pattern, Reader reader);
// Puts the args in at %1, %2 ... in one step, so that a text with a % in it stays what it is.
QString filled(const QString &pattern, const QStringList &args);

} // namespace keshikomi::wording
