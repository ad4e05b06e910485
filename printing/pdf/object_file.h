// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <vector>

class QIODevice;

namespace keshikomi::printing::pdf {

// Objects, cross-reference table and trailer, written in one go: an object is forgotten as soon as
// it is written, only its place (8 bytes) is kept.
class ObjectFile final
{
public:
    explicit ObjectFile(QIODevice &out);

    int reserve(); // the number of an object that is written later
    void write(int object, const QByteArray &body);
    // `entries` of the dictionary without brackets and /Length.
    void writeStream(int object, const QByteArray &entries, const QByteArray &data);
    // Fault: FileNotWritten (file, reason). The file's ID is the digest of its bytes.
    Done finish(int catalog, int info);

private:
    void begin(int object);
    void put(const QByteArray &bytes);
    void flush();

    QIODevice &m_out;
    QByteArray m_buffer;
    QCryptographicHash m_digest{QCryptographicHash::Md5};
    std::vector<qint64> m_places{0}; // by object; 0: not written
    qint64 m_at = 0;
    bool m_failed = false;
};

} // namespace keshikomi::printing::pdf
