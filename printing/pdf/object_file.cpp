// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/object_file.h"

#include "printing/pdf/syntax.h"

#include <QFileDevice>

namespace keshikomi::printing::pdf {

namespace {

constexpr qsizetype bufferSize = 1 << 18;

} // namespace

ObjectFile::ObjectFile(QIODevice &out)
    : m_out(out)
{
    m_buffer.reserve(bufferSize * 2);
    put("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"); // four bytes above 127: a binary file
}

int ObjectFile::reserve()
{
    m_places.push_back(0);
    return static_cast<int>(m_places.size()) - 1;
}

void ObjectFile::begin(int object)
{
    qint64 &place = m_places.at(static_cast<std::size_t>(object));
    if (place != 0)
        qFatal("object %d is written twice", object);
    place = m_at;
    QByteArray head;
    appendNumber(head, object, 0);
    put(head + "0 obj\n");
}

void ObjectFile::write(int object, const QByteArray &body)
{
    begin(object);
    put(body);
    put("\nendobj\n");
}

void ObjectFile::writeStream(int object, const QByteArray &entries, const QByteArray &data)
{
    begin(object);
    put("<<");
    put(entries);
    put("/Length " + QByteArray::number(data.size()) + ">>\nstream\n");
    put(data);
    put("\nendstream\nendobj\n");
}

Done ObjectFile::finish(int catalog, int info)
{
    const qint64 start = m_at;
    put("xref\n0 " + QByteArray::number(qint64(m_places.size())) + '\n');
    put("0000000000 65535 f \n");
    for (std::size_t object = 1; object < m_places.size(); ++object) {
        if (m_places[object] == 0)
            qFatal("object %zu is missing", object);
        put(QByteArray::number(m_places[object]).rightJustified(10, '0') + " 00000 n \n");
    }
    QByteArray trailer = "trailer\n<</Size " + QByteArray::number(qint64(m_places.size()));
    appendReference(trailer += "/Root ", catalog);
    appendReference(trailer += "/Info ", info);
    flush(); // so that the digest is of everything before
    const QByteArray id = '<' + m_digest.result().toHex().toUpper() + '>';
    put(trailer + "/ID[" + id + id + "]>>\nstartxref\n" + QByteArray::number(start) + "\n%%EOF\n");
    flush();
    if (!m_failed)
        return {};
    const auto *file = qobject_cast<QFileDevice *>(&m_out);
    const QString name = file ? file->fileName() : QString();
    return failure(ErrorCode::Invalid, Fault::FileNotWritten, {name, m_out.errorString()});
}

void ObjectFile::put(const QByteArray &bytes)
{
    m_buffer += bytes;
    m_at += bytes.size();
    if (m_buffer.size() >= bufferSize)
        flush();
}

void ObjectFile::flush()
{
    m_digest.addData(m_buffer);
    if (!m_failed && m_out.write(m_buffer) != m_buffer.size())
        m_failed = true;
    m_buffer.resize(0); // keeps its room
}

} // namespace keshikomi::printing::pdf
