// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/list_file.h"

#include "models/services/journal.h"
#include "models/tables/plain_text.h"

#include <algorithm>

namespace keshikomi {

namespace {

constexpr size_t recordsAtOnce = 500;

template<typename Field>
QString
joined(const ListColumns &which, const std::vector<TableCell> &cells, QChar mark, Field field)
{
    QStringList fields;
    for (const int column : which.columns)
        fields << field(cells[size_t(column)].value);
    return fields.join(mark);
}

} // namespace

QString csvLine(const ListColumns &which, const std::vector<TableCell> &cells)
{
    const auto field = [](const QVariant &value) {
        const QString text = plainText(value);
        return isNumber(value) ? text : csvField(text); // a minus of a number is no formula
    };
    return joined(which, cells, QLatin1Char(','), field) + QStringLiteral("\r\n");
}

QString csvTitles(const ListColumns &which)
{
    QStringList titles;
    for (const QString &title : which.titles)
        titles << csvField(title);
    return titles.join(QLatin1Char(',')) + QStringLiteral("\r\n");
}

QString tabbedLine(const ListColumns &which, const std::vector<TableCell> &cells)
{
    return joined(which, cells, QLatin1Char('\t'), [](const QVariant &value) {
        QString text = plainText(value);
        for (const char16_t parting : {u'\t', u'\n', u'\r'})
            text.replace(QChar(parting), QLatin1Char(' '));
        return text;
    });
}

ListFile::ListFile(PagedTable &table, ListColumns which, const QString &path, QObject *parent)
    : QObject(parent)
    , m_table(table)
    , m_which(std::move(which))
    , m_file(path)
{
}

void ListFile::start(std::vector<qint64> ids)
{
    m_ids = std::move(ids);
    // A spreadsheet takes it for UTF-8 only with the mark at its front.
    const QString head = QChar(0xFEFF) + csvTitles(m_which);
    if (!m_file.open(QIODevice::WriteOnly) || m_file.write(head.toUtf8()) < 0) {
        Q_EMIT failed(m_file.errorString());
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
        m_file.cancelWriting();
        Q_EMIT cancelled();
        return;
    }
    if (m_at >= m_ids.size()) {
        if (m_file.commit())
            Q_EMIT written(m_lines);
        else
            Q_EMIT failed(m_file.errorString());
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
        m_file.cancelWriting();
        Q_EMIT failed(tr("The records could not be read."));
        return;
    }
    QString text;
    for (const std::vector<TableCell> &line : lines)
        text += csvLine(m_which, line);
    if (m_file.write(text.toUtf8()) < 0) {
        m_file.cancelWriting();
        Q_EMIT failed(m_file.errorString());
        return;
    }
    m_lines += int(lines.size());
    m_at += asked;
    Q_EMIT progressed(qint64(m_at), qint64(m_ids.size()));
    next();
}

} // namespace keshikomi
