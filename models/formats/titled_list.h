// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/money.h"
#include "models/domain/result.h"
#include "models/domain/row_problem.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace keshikomi {

// A column of a list of another program, by its Japanese or English title.
struct TitledColumn final
{
    const char *name;
    const char16_t *title;
    bool needed;
};

// A list that was written out of another program: CSV with titles, UTF-8 or CP932, columns in any
// order. The bytes must outlive it.
class TitledList final
{
public:
    explicit TitledList(QByteArrayView bytes);

    // Finds the columns. FileEmpty; ColumnsNotFound {file, columns that are missing, "list"}.
    Done findColumns(std::span<const TitledColumn> columns, const QString &fileName);

    int lines() const { return int(m_lines.size()); } // the titles counted
    bool isBlank(int line) const { return m_lines[std::size_t(line)].trimmed().isEmpty(); }
    // As many as there are titles, or more. None: a problem was added, under the name of the list's
    // first column.
    std::optional<QStringList> cellsOf(int line);
    QString cell(const QStringList &cells, const char *name) const;
    // Nothing typed is zero, but for a column that is needed; none: a problem was added.
    std::optional<Yen> yen(const QStringList &cells, const char *name, int line);
    // Nothing typed is an invalid day; none: a problem was added.
    std::optional<QDate> day(const QStringList &cells, const char *name, int line);
    void addProblem(int line, const char *name, RowIssue issue, QStringList args);
    std::vector<RowProblem> takeProblems() { return std::move(m_problems); }

private:
    std::optional<QStringList> decoded(int line);

    std::vector<QByteArrayView> m_lines;
    bool m_utf8 = true;
    qsizetype m_width = 0; // titles
    std::span<const TitledColumn> m_columns;
    QHash<QByteArray, int> m_places; // name of a column → its cell
    std::vector<RowProblem> m_problems;
};

} // namespace keshikomi
