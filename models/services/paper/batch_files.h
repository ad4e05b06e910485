// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace keshikomi {

// Files that appear whole, once, and not before they were recorded. Both names lie in `folder`.

// To the system; else the file says why not. On a full disk the first write takes what there is
// room for and names no reason, the next one does.
bool writeAll(QFileDevice &file, const QByteArray &bytes);

// The name a file has until then: hidden, and of one run only, so that two runs cannot write into
// the same one.
QString partNameOf(const QString &name, const QString &runner);
// FileIsThere.
Done checkFree(const QString &folder, const QString &name);
// Written and on the disk when it returns. FileNotWritten, of the name it is to get: nobody knows
// the part.
Done writePart(const QString &folder,
               const QString &part,
               const QString &name,
               const QByteArray &bytes);
// Gives the part its name, in one step of the file system, and returns when that is on the disk. A
// part that is gone has got its name before: nothing is done. FileIsThere (somebody else's file has
// the name), FileNotWritten (the bytes are not those recorded, or the disk refuses).
Done placePart(const QString &folder,
               const QString &part,
               const QString &name,
               const QByteArray &sha256);

// What a run that died has left half done, once its recorded files are placed.
void removeParts(const QString &folder, const QString &runner);

} // namespace keshikomi
