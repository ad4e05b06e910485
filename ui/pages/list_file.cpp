// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_file.h"

#include "models/tables/plain_text.h"

#include <QPointer>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr size_t recordsAtOnce = 500;

} // namespace

QString tabbedLine(const ListColumns &which, const std::vector<TableCell> &cells)
{
    QStringList fields;
    for (const int column : which.columns) {
        QString text = plainText(cells[size_t(column)].value);
        for (const char16_t parting : {u'\t', u'\n', u'\r'})
            text.replace(QChar(parting), QLatin1Char(' '));
        fields << text;
    }
    return fields.join(QLatin1Char('\t'));
}

ListFile::ListFile(PagedTable &table, ListColumns which, const QString &path, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_which(std::move(which))
    , m_sink(makeListSink(path))
{
}

void ListFile::start(std::vector<qint64> ids)
{
    m_ids = std::move(ids);
    if (!m_sink->begin(m_which.titles)) {
        Q_EMIT failed(m_sink->error());
        return;
    }
    next();
}

void ListFile::cancel()
{
    m_cancelled = true;
}

void ListFile::next()
{
    if (m_cancelled) {
        m_sink.reset();
        Q_EMIT cancelled();
        return;
    }
    if (m_at >= m_ids.size()) {
        if (m_sink->commit())
            Q_EMIT written(m_lines);
        else
            Q_EMIT failed(m_sink->error());
        return;
    }
    const size_t count = std::min(recordsAtOnce, m_ids.size() - m_at);
    const auto from = m_ids.begin() + std::ptrdiff_t(m_at);
    const std::vector<qint64> some(from, from + std::ptrdiff_t(count));
    m_table.readCells(
        some,
        [self = QPointer<ListFile>(this), count](const std::vector<std::vector<TableCell>> &lines) {
            if (self)
                self->take(count, lines);
        });
}

void ListFile::take(size_t asked, const std::vector<std::vector<TableCell>> &lines)
{
    if (lines.empty()) { // some may be gone, not all of them: the question failed
        m_sink.reset();
        Q_EMIT failed(tr("The records could not be read."));
        return;
    }
    for (const std::vector<TableCell> &line : lines) {
        std::vector<QVariant> cells;
        for (const int column : std::as_const(m_which.columns))
            cells.push_back(line[size_t(column)].value);
        if (m_sink->add(cells))
            continue;
        const QString why = m_sink->error();
        m_sink.reset();
        Q_EMIT failed(why);
        return;
    }
    m_lines += int(lines.size());
    m_at += asked;
    Q_EMIT progressed(qint64(m_at), qint64(m_ids.size()));
    next();
}

} // namespace keshikomi
