// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/type/line_break.h"

#include "printing/type/signs.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace keshikomi::printing {

namespace {

constexpr double slackEms = 1e-3; // of sums of advances

QString withoutEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

} // namespace

Paragraph::Paragraph(TextRuler &ruler, const QString &text, Face face, bool bold)
    : m_text(text)
    , m_edges(ruler.edges(text, face, bold))
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    while (finder.toNextBoundary() > 0)
        m_breaks.push_back(finder.position());
    if (m_breaks.empty() || m_breaks.back() != text.size())
        m_breaks.push_back(text.size());
}

// Spaces at the end of a line hang beyond it.
bool Paragraph::fits(qsizetype begin, qsizetype end, double ems) const
{
    while (end > begin && m_text.at(end - 1).isSpace())
        --end;
    return m_edges[std::size_t(end)] - m_edges[std::size_t(begin)] <= ems + slackEms;
}

qsizetype Paragraph::lineEnd(qsizetype begin, double ems) const
{
    qsizetype end = begin;
    for (auto next = std::upper_bound(m_breaks.begin(), m_breaks.end(), begin);
         next != m_breaks.end() && fits(begin, *next, ems);
         ++next)
        end = *next;
    if (end > begin)
        return end;
    end = cellEnd(m_text, begin); // at least one, however narrow the line
    while (end < m_text.size() && fits(begin, cellEnd(m_text, end), ems))
        end = cellEnd(m_text, end);
    return end;
}

QStringList Paragraph::lines(double ems) const
{
    QStringList lines;
    for (qsizetype begin = 0, end = 0; begin < m_text.size(); begin = end) {
        end = lineEnd(begin, ems);
        const QString piece = m_text.mid(begin, end - begin);
        lines += begin == 0 ? withoutEnd(piece) : piece.trimmed();
    }
    return lines.isEmpty() ? QStringList{QString()} : lines;
}

} // namespace keshikomi::printing
