// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QSaveFile>

namespace keshikomi {

// What becomes of a file that has the name already.
enum class FileThere {
    Stays, // unless it holds the very same bytes
    GivesWay // somebody was asked
};

// A file that appears whole, and not before the books know it: written under a hidden name first,
// shown last. What was not shown leaves nothing behind.
class NewFile final
{
public:
    // `told` is how messages name it.
    NewFile(const QString &path, QString told, FileThere there);
    // FileIsThere, FileNotWritten.
    Done write(const QByteArray &bytes);
    Done show();

private:
    Done notWritten() const;

    QSaveFile m_file;
    const QString m_told;
    const FileThere m_there;
    bool m_same = false; // it is there already
};

} // namespace keshikomi
