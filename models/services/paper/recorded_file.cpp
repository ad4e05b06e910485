// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/recorded_file.h"

#include "models/domain/try.h"
#include "models/services/paper/batch_files.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace keshikomi {

RecordedFile::RecordedFile(const QString &path, const QString &runner)
    : m_folder(QFileInfo(path).absolutePath())
    , m_name(QFileInfo(path).fileName())
    , m_part(partNameOf(m_name, runner))
{
}

bool RecordedFile::isThere(const QByteArray &bytes) const
{
    QFile file(m_folder + QLatin1Char('/') + m_name);
    return file.open(QIODevice::ReadOnly) && file.readAll() == bytes;
}

Done RecordedFile::prepare(const QByteArray &bytes) const
{
    KK_CHECK(checkFree(m_folder, m_name));
    return writePart(m_folder, m_part, m_name, bytes);
}

Done RecordedFile::place(const QByteArray &bytes) const
{
    const QByteArray digest = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    return placePart(m_folder, m_part, m_name, digest);
}

void RecordedFile::drop() const
{
    QFile::remove(m_folder + QLatin1Char('/') + m_part);
}

} // namespace keshikomi
