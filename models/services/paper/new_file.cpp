// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/new_file.h"

#include "models/services/paper/batch_files.h"

#include <QFile>

namespace keshikomi {

NewFile::NewFile(const QString &path, QString told, FileThere there)
    : m_file(path)
    , m_told(std::move(told))
    , m_there(there)
{
}

Done NewFile::notWritten() const
{
    return failure(ErrorCode::Invalid, Fault::FileNotWritten, {m_told, m_file.errorString()});
}

Done NewFile::write(const QByteArray &bytes)
{
    if (m_there == FileThere::Stays && QFile::exists(m_file.fileName())) {
        QFile before(m_file.fileName());
        m_same = before.open(QIODevice::ReadOnly) && before.readAll() == bytes;
        return m_same ? done() : failure(ErrorCode::Conflict, Fault::FileIsThere, {m_told});
    }
    const bool written = m_file.open(QIODevice::WriteOnly) && writeAll(m_file, bytes);
    return written ? done() : notWritten();
}

Done NewFile::show()
{
    return m_same || m_file.commit() ? done() : notWritten();
}

} // namespace keshikomi
