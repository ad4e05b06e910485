// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>

namespace keshikomi {

// One file that a transaction records before it appears (docs/decisions 10): prepared within the
// transaction, placed after it, dropped if it failed.
class RecordedFile final
{
public:
    RecordedFile(const QString &path, const QString &runner);

    bool isThere(const QByteArray &bytes) const; // under its name, with these bytes
    Done prepare(const QByteArray &bytes) const; // FileIsThere, FileNotWritten
    Done place(const QByteArray &bytes) const; // FileIsThere, FileNotWritten
    void drop() const;

private:
    QString m_folder, m_name, m_part;
};

} // namespace keshikomi
