// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/file_session.h"

#include "ui/pages/answer.h"
#include "ui/pages/read_file.h"

#include <QFileInfo>

#include <algorithm>

namespace keshikomi {

FileSession::FileSession(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void FileSession::take(const QStringList &paths)
{
    for (const QString &path : paths)
        m_queue.push_back({path});
    next();
}

void FileSession::keepGood(int report)
{
    Waiting file = m_taken.at(size_t(report));
    file.keepGood = true;
    takeAgain(report, std::move(file));
}

void FileSession::apart(int report)
{
    Waiting file = m_taken.at(size_t(report));
    file.apart = true;
    takeAgain(report, std::move(file));
}

void FileSession::apartLine(int report, int record)
{
    Waiting file = m_taken.at(size_t(report));
    file.apartLines = {record};
    takeAgain(report, std::move(file));
}

void FileSession::readBy(const QString &path, const QString &columnMap)
{
    const auto which = std::find_if(
        m_taken.begin(), m_taken.end(), [&path](const Waiting &each) { return each.path == path; });
    const int report = which == m_taken.end() ? -1 : int(which - m_taken.begin());
    takeAgain(report, {path, false, report, columnMap});
}

QString FileSession::pathOf(int report) const
{
    const bool known = report >= 0 && size_t(report) < m_taken.size();
    return known ? m_taken[size_t(report)].path : QString();
}

void FileSession::takeAgain(int report, Waiting file)
{
    file.again = report;
    m_queue.push_back(std::move(file));
    next();
}

void FileSession::next()
{
    if (m_busy || m_queue.empty())
        return;
    m_busy = true;
    const Waiting file = m_queue.front();
    m_queue.pop_front();
    onAnswer(readChosenFile(file.path), this, [this, file](const Result<QByteArray> &bytes) {
        if (bytes)
            return book(file, *bytes);
        ImportReport report;
        report.fileName = QFileInfo(file.path).fileName();
        report.refused = bytes.error();
        took(file, std::move(report));
    });
}

void FileSession::book(const Waiting &file, const QByteArray &bytes)
{
    const QString name = QFileInfo(file.path).fileName();
    ImportOptions options;
    options.keepGood = file.keepGood;
    options.columnMap = file.columnMap;
    options.apart = file.apart;
    options.apartLines = file.apartLines;
    options.secret = m_secrets;
    onAnswer(ImportService(m_context.services).import(m_context.actor, {name, bytes}, options),
             this,
             [this, file, name](const Result<ImportReport> &booked) {
                 if (booked)
                     return took(file, *booked);
                 ImportReport report;
                 report.fileName = name;
                 report.refused = booked.error();
                 took(file, std::move(report));
             });
}

void FileSession::took(const Waiting &file, ImportReport report)
{
    m_busy = false;
    int place = file.again;
    if (place < 0) {
        place = int(m_reports.size());
        m_reports.push_back(std::move(report));
        m_taken.push_back(file);
    } else {
        m_taken[size_t(place)] = file;
        m_reports[size_t(place)] = std::move(report);
    }
    m_taken[size_t(place)].apart = false; // an answer is of what was asked then
    m_taken[size_t(place)].apartLines.clear();
    Q_EMIT reported(place);
    next();
}

} // namespace keshikomi
