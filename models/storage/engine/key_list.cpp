// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/key_list.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace keshikomi {

namespace {

constexpr qsizetype digestSize = 32;

QString hexOf(const QByteArray &digest)
{
    return QStringLiteral("\\x") + QString::fromLatin1(digest.toHex());
}

QString jsonList(const QStringList &numbers)
{
    return QLatin1Char('[') + numbers.join(QLatin1Char(',')) + QLatin1Char(']');
}

} // namespace

KeyList::KeyList(Kind kind, QStringList texts, std::vector<QByteArray> digests)
    : m_kind(kind)
    , m_texts(std::move(texts))
    , m_digests(std::move(digests))
    , m_count(kind == Kind::Digest ? m_digests.size() : std::size_t(m_texts.size()))
{
}

KeyList KeyList::texts(QStringList keys)
{
    return {Kind::Text, std::move(keys), {}};
}

KeyList KeyList::wholes(const std::vector<qint64> &keys)
{
    QStringList texts;
    texts.reserve(qsizetype(keys.size()));
    for (const qint64 key : keys)
        texts.append(QString::number(key));
    return {Kind::Whole, std::move(texts), {}};
}

KeyList KeyList::digests(std::vector<QByteArray> keys)
{
    for (const QByteArray &key : keys) {
        if (key.size() != digestSize)
            qFatal("a digest of %lld bytes", static_cast<long long>(key.size()));
    }
    return {Kind::Digest, {}, std::move(keys)};
}

QByteArray KeyList::sqlFor(Dialect dialect, const char *sql) const
{
    const char *table = nullptr;
    if (dialect == Dialect::Postgres) {
        switch (m_kind) {
        case Kind::Text: table = "(SELECT unnest(?::text[]) AS given)"; break;
        case Kind::Whole: table = "(SELECT unnest(?::bigint[]) AS given)"; break;
        case Kind::Digest: table = "(SELECT unnest(?::bytea[]) AS given)"; break;
        }
    } else {
        // SQLite 3.40 has no unhex(): digests come as one value, and the list tells where each
        // begins.
        table = m_kind == Kind::Digest ? "(SELECT substr(?, value, 32) AS given FROM json_each(?))"
                                       : "(SELECT value AS given FROM json_each(?))";
    }
    return QByteArray(sql).replace("{keys}", table);
}

Binds KeyList::bindsFor(Dialect dialect) const
{
    return dialect == Dialect::Sqlite ? sqliteBinds() : postgresBinds();
}

Binds KeyList::sqliteBinds() const
{
    switch (m_kind) {
    case Kind::Text:
        return {QString::fromUtf8(
            QJsonDocument(QJsonArray::fromStringList(m_texts)).toJson(QJsonDocument::Compact))};
    case Kind::Whole: return {jsonList(m_texts)};
    case Kind::Digest: break;
    }
    QByteArray joined;
    joined.reserve(qsizetype(m_count) * digestSize);
    QStringList places;
    for (const QByteArray &digest : m_digests) {
        places.append(QString::number(joined.size() + 1));
        joined.append(digest);
    }
    return {joined, jsonList(places)};
}

Binds KeyList::postgresBinds() const
{
    if (m_kind != Kind::Digest)
        return {postgresArray(m_texts)};
    QStringList texts;
    for (const QByteArray &digest : m_digests)
        texts.append(hexOf(digest));
    return {postgresArray(texts)};
}

QString postgresArray(const QStringList &texts)
{
    QString array(QLatin1Char('{'));
    for (const QString &text : texts) {
        if (array.size() > 1)
            array += QLatin1Char(',');
        QString inside = text;
        inside.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
        inside.replace(QLatin1Char('"'), QLatin1String("\\\""));
        array += QLatin1Char('"') + inside + QLatin1Char('"');
    }
    return array + QLatin1Char('}');
}

} // namespace keshikomi
