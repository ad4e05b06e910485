// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/status_line.h"

#include "app/cli/output.h"

#include <algorithm>
#include <utility>

namespace keshikomi::cli {

void StatusLine::write(const QString &text)
{
    if (!m_caller.terminal)
        return;
    const int columns = columnsOf(text);
    put(text + QString(std::max(0, m_columns - columns), QLatin1Char(' ')));
    m_columns = columns;
}

void StatusLine::clear()
{
    if (const int columns = std::exchange(m_columns, 0))
        put(QString(columns, QLatin1Char(' ')) + QLatin1Char('\r'));
}

void StatusLine::end()
{
    if (std::exchange(m_columns, 0) != 0)
        m_caller.write(Stream::Complaints, "\n");
}

void StatusLine::put(const QString &text)
{
    m_caller.write(Stream::Complaints, '\r' + text.toUtf8());
}

} // namespace keshikomi::cli
