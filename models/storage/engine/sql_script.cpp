// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/engine/sql_script.h"

#include <QRegularExpression>

namespace keshikomi {

namespace {

class Splitter final
{
public:
    explicit Splitter(const QString &script)
        : m_text(script)
    {
    }

    QStringList split()
    {
        while (m_at < m_text.size())
            step();
        take();
        return m_found;
    }

private:
    void step()
    {
        const QChar c = m_text.at(m_at);
        if (c == QLatin1Char('\'') || c == QLatin1Char('"'))
            skipQuoted(c);
        else if (looksAt("--"))
            skipTo(QStringLiteral("\n"));
        else if (looksAt("/*"))
            skipTo(QStringLiteral("*/"));
        else if (isWordStart(c))
            word();
        else if (c == QLatin1Char(';') && m_depth == 0)
            take();
        else if (c != QLatin1Char('$') || !skipDollarBody())
            skipOne(c);
    }

    void skipOne(QChar c)
    {
        m_any = m_any || !c.isSpace();
        ++m_at;
    }

    bool looksAt(const char *mark) const
    {
        return QStringView(m_text).mid(m_at).startsWith(QLatin1String(mark));
    }

    void skipTo(const QString &end)
    {
        const qsizetype found = m_text.indexOf(end, m_at + 2);
        m_at = found < 0 ? m_text.size() : found + end.size();
    }

    void skipQuoted(QChar quote)
    {
        // E'…' knows backslashes; a doubled quote is read as two strings side by side.
        const bool escapes = m_previous.compare(QLatin1String("E"), Qt::CaseInsensitive) == 0
            && m_previousEnd == m_at;
        m_any = true;
        ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != quote)
            m_at += escapes && m_text.at(m_at) == QLatin1Char('\\') ? 2 : 1;
        m_at = qMin(m_at + 1, m_text.size());
    }

    bool skipDollarBody()
    {
        static const QRegularExpression tag(QStringLiteral("\\$(?:[A-Za-z_][A-Za-z_0-9]*)?\\$"));
        const auto open = tag.match(m_text,
                                    m_at,
                                    QRegularExpression::NormalMatch,
                                    QRegularExpression::AnchorAtOffsetMatchOption);
        if (!open.hasMatch())
            return false;
        m_any = true;
        const QString mark = open.captured();
        const qsizetype end = m_text.indexOf(mark, m_at + mark.size());
        m_at = end < 0 ? m_text.size() : end + mark.size();
        return true;
    }

    static bool isWordStart(QChar c) { return c.isLetter() || c == QLatin1Char('_'); }

    void word()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size()
               && (m_text.at(m_at).isLetterOrNumber() || m_text.at(m_at) == QLatin1Char('_')
                   || m_text.at(m_at) == QLatin1Char('$')))
            ++m_at;
        m_any = true;
        m_previous = m_text.mid(start, m_at - start).toUpper();
        m_previousEnd = m_at;
        follow(m_previous);
    }

    // CREATE [TEMP] TRIGGER … BEGIN … END: only there BEGIN and CASE open something.
    void follow(const QString &upper)
    {
        ++m_words;
        if (m_words == 1)
            m_create = upper == QLatin1String("CREATE");
        if (m_create && m_words <= 3 && upper == QLatin1String("TRIGGER"))
            m_trigger = true;
        if (!m_trigger)
            return;
        if ((m_depth == 0 && upper == QLatin1String("BEGIN"))
            || (m_depth > 0 && upper == QLatin1String("CASE")))
            ++m_depth;
        else if (m_depth > 0 && upper == QLatin1String("END"))
            --m_depth;
    }

    void take()
    {
        const QString statement = m_text.mid(m_start, m_at - m_start).trimmed();
        if (m_any)
            m_found.append(statement);
        ++m_at;
        m_start = m_at;
        m_words = 0;
        m_depth = 0;
        m_any = m_create = m_trigger = false;
    }

    const QString &m_text;
    QStringList m_found;
    QString m_previous;
    qsizetype m_previousEnd = -1;
    qsizetype m_at = 0;
    qsizetype m_start = 0;
    int m_words = 0;
    int m_depth = 0;
    bool m_any = false; // something besides comments and blanks
    bool m_create = false;
    bool m_trigger = false;
};

} // namespace

QStringList splitStatements(const QString &script)
{
    return Splitter(script).split();
}

} // namespace keshikomi
