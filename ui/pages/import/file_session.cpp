// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/file_session.h"

#include "ui/pages/answer.h"
#include "ui/pages/read_file.h"

#include <QFileInfo>

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
    m_queue.push_back({m_paths[report], true, report});
    next();
}

void FileSession::readBy(const QString &path, const QString &columnMap)
{
    m_queue.push_back({path, false, int(m_paths.indexOf(path)), columnMap});
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
        m_paths << file.path;
    } else {
        m_reports[size_t(place)] = std::move(report);
    }
    Q_EMIT reported(place);
    next();
}

} // namespace keshikomi
