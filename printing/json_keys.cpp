// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/json_keys.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace keshikomi::printing {

namespace {

// As it is meant: "\\u0061" is "a".
QString meant(const QByteArray &quoted)
{
    return QJsonDocument::fromJson('[' + quoted + ']').array().at(0).toString();
}

class KeyReader final
{
public:
    explicit KeyReader(const QByteArray &json)
        : m_json(json)
    {
    }

    std::vector<RepeatedKey> read()
    {
        while (m_at < m_json.size())
            step(m_json.at(m_at));
        return m_repeated;
    }

private:
    void step(char sign)
    {
        if (sign == '"')
            return readText();
        if (sign == '{' || sign == '[')
            m_keys.push_back({});
        else if ((sign == '}' || sign == ']') && !m_keys.empty())
            m_keys.pop_back();
        else if (sign == '\n')
            ++m_line;
        else if (sign == ':' && !m_keys.empty())
            take(meant(m_text));
        ++m_at;
    }

    void readText()
    {
        const qsizetype begin = m_at++;
        while (m_at < m_json.size() && m_json.at(m_at) != '"')
            m_at += m_json.at(m_at) == '\\' ? 2 : 1;
        ++m_at;
        m_text = m_json.mid(begin, m_at - begin);
        m_textLine = m_line;
    }

    // What stands before a colon, which no other place but a text has.
    void take(const QString &key)
    {
        if (m_keys.back().contains(key))
            m_repeated.push_back({key, m_textLine});
        m_keys.back().insert(key);
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
    int m_line = 1, m_textLine = 1;
    QByteArray m_text; // the last one, in its quotes
    std::vector<QSet<QString>> m_keys; // of what is open
    std::vector<RepeatedKey> m_repeated;
};

} // namespace

std::vector<RepeatedKey> repeatedKeys(const QByteArray &json)
{
    return KeyReader(json).read();
}

} // namespace keshikomi::printing
