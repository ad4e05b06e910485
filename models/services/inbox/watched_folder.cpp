// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/inbox/watched_folder.h"

#include "models/domain/try.h"
#include "models/services/inbox/file_moving.h"
#include "models/services/on_finished.h"

#include <QDir>
#include <QFile>
#include <QtConcurrent>

#include <algorithm>

namespace keshikomi {

namespace {

// A day of notices is far below this; what is larger is no notice file.
constexpr qint64 mostBytes = 256LL * 1024 * 1024;
const QString doneFolder = QStringLiteral("done");
const QString failedFolder = QStringLiteral("failed");

bool isUnfinished(const QString &name)
{
    static const QStringList ends{QStringLiteral(".part"),
                                  QStringLiteral(".partial"),
                                  QStringLiteral(".tmp"),
                                  QStringLiteral(".crdownload"),
                                  QStringLiteral(".filepart"),
                                  QStringLiteral("~")};
    return name.startsWith(QLatin1Char('.'))
        || std::any_of(ends.begin(), ends.end(), [&name](const QString &end) {
               return name.endsWith(end, Qt::CaseInsensitive);
           });
}

Error notReadable(const QString &path, const QString &reason)
{
    return {
        ErrorCode::Invalid, Fault::FileNotReadable, {QFileInfo(path).fileName(), reason}, reason};
}

// The file itself is wrong, and will be so at the next look, too.
bool isOfFile(const Error &error)
{
    return error.code == ErrorCode::Invalid || error.code == ErrorCode::NotFound
        || error.code == ErrorCode::Usage;
}

} // namespace

WatchedFolder::WatchedFolder(
    ServiceContext context, Actor actor, QString folder, Ways ways, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_actor(std::move(actor))
    , m_folder(std::move(folder))
    , m_ways(std::move(ways))
{
    m_timer.setInterval(m_ways.interval);
    connect(&m_timer, &QTimer::timeout, this, &WatchedFolder::look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::look);
}

WatchedFolder::~WatchedFolder() = default;

void WatchedFolder::start()
{
    m_once = false;
    begin();
}

void WatchedFolder::once()
{
    m_once = true;
    begin();
}

void WatchedFolder::begin()
{
    m_clock.start();
    m_seen.clear();
    m_trouble.reset();
    m_active = true;
    m_timer.start();
    look();
}

// A share may be slow or away: it is asked on a thread of the pool.
void WatchedFolder::look()
{
    if (m_busy || !m_active)
        return;
    m_busy = true;
    m_stuck = false;
    onFinished(QtConcurrent::run([folder = m_folder] { return list(folder); }),
               this,
               [this](const Result<std::vector<Found>> &found) { looked(found); });
}

Result<std::vector<WatchedFolder::Found>> WatchedFolder::list(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists() || !dir.isReadable())
        return failure(ErrorCode::NotFound, Fault::WatchedFolderGone, {folder});
    const QFileInfoList entries =
        dir.entryInfoList(QDir::Files | QDir::NoSymLinks, QDir::Time | QDir::Reversed);
    std::vector<Found> found;
    for (const QFileInfo &entry : entries) {
        if (!isUnfinished(entry.fileName()))
            found.push_back({entry.absoluteFilePath(), entry.size(), entry.lastModified()});
    }
    return found;
}

void WatchedFolder::looked(const Result<std::vector<Found>> &found)
{
    m_busy = false;
    if (!found) {
        m_seen.clear();
        trouble(found.error());
        return rest();
    }
    if (!m_watcher.directories().contains(m_folder))
        m_watcher.addPath(m_folder); // again, after it was gone
    notice(*found);
    goOn();
}

// Whoever still writes changes size or time from one look to the next.
void WatchedFolder::notice(const std::vector<Found> &found)
{
    QHash<QString, Seen> now;
    for (const Found &file : found) {
        const auto before = m_seen.constFind(file.path);
        const bool same = before != m_seen.constEnd() && before->file == file;
        now.insert(file.path, same ? *before : Seen{file, m_clock.elapsed(), std::nullopt});
    }
    m_seen = std::move(now);
}

const WatchedFolder::Seen *WatchedFolder::nextAtRest() const
{
    const qint64 interval = m_ways.interval.count();
    const qint64 since = m_clock.elapsed() - (interval - interval / 8); // timers are not exact
    const Seen *next = nullptr;
    for (const Seen &seen : m_seen) {
        if (seen.firstAt > since)
            continue;
        const auto order = [](const Seen &each) {
            return std::pair(each.file.modified, each.file.path);
        };
        if (!next || order(seen) < order(*next))
            next = &seen;
    }
    return next;
}

// The oldest file first, one after the other. Trouble waits for the next look.
Result<QStringList> WatchedFolder::filesIn(const QString &folder)
{
    KK_TRY(const auto found, list(folder));
    QStringList paths;
    for (const Found &each : found)
        paths << each.path;
    return paths;
}

void WatchedFolder::goOn()
{
    const Seen *next = m_stuck ? nullptr : nextAtRest();
    if (!next)
        return rest();
    m_busy = true;
    const Seen seen = *next;
    if (seen.report)
        move(seen.file, *seen.report);
    else
        take(seen.file);
}

Result<QByteArray> WatchedFolder::read(const Found &file)
{
    QFile opened(file.path);
    if (file.size > mostBytes)
        return tl::unexpected(notReadable(file.path, QString::number(file.size)));
    if (!opened.open(QIODevice::ReadOnly))
        return tl::unexpected(notReadable(file.path, opened.errorString()));
    QByteArray bytes = opened.readAll();
    const QFileInfo after(file.path);
    if (after.size() != file.size || after.lastModified() != file.modified)
        return failure(ErrorCode::Conflict, Fault::ChangedMeanwhile, {after.fileName()});
    return bytes;
}

void WatchedFolder::take(const Found &file)
{
    onFinished(QtConcurrent::run([file] { return read(file); }),
               this,
               [this, file](const Result<QByteArray> &bytes) {
                   if (bytes)
                       return import(file, *bytes);
                   settle(file, tl::unexpected(bytes.error()));
               });
}

void WatchedFolder::import(const Found &file, const QByteArray &bytes)
{
    ImportOptions options;
    options.secret = m_ways.secret;
    onFinished(
        ImportService(m_context).import(m_actor, {QFileInfo(file.path).fileName(), bytes}, options),
        this,
        [this, file](const Result<ImportReport> &booked) { settle(file, booked); });
}

void WatchedFolder::settle(const Found &file, const Result<ImportReport> &result)
{
    if (!result && !isOfFile(result.error())) {
        m_busy = false;
        if (result.error().fault == Fault::ChangedMeanwhile)
            m_seen.remove(file.path); // somebody wrote to it just now
        else
            trouble(result.error());
        return goOn();
    }
    ImportReport report;
    if (result)
        report = *result;
    else
        report.refused = result.error();
    report.fileName = QFileInfo(file.path).fileName();
    m_seen[file.path].report = report;
    if (report.import)
        Q_EMIT booked(report);
    move(file, report);
}

void WatchedFolder::move(const Found &file, const ImportReport &report)
{
    const QString target = QDir(m_folder).filePath(report.refused ? failedFolder : doneFolder);
    onFinished(QtConcurrent::run([file, target, report, words = m_ways.words] {
                   return moveWithWords(file.path, target, words(report));
               }),
               this,
               [this, file, report](const Result<QString> &to) { moved(file, report, to); });
}

void WatchedFolder::moved(const Found &file, const ImportReport &report, const Result<QString> &to)
{
    m_busy = false;
    if (!to) {
        trouble(to.error());
        return goOn();
    }
    m_seen.remove(file.path);
    m_trouble.reset();
    Q_EMIT took({file.path, *to, report});
    goOn();
}

void WatchedFolder::trouble(const Error &error)
{
    m_stuck = true;
    if (m_trouble == error)
        return;
    m_trouble = error;
    Q_EMIT troubled(error);
}

void WatchedFolder::rest()
{
    if (!m_once || (!m_stuck && !m_seen.isEmpty()))
        return;
    m_active = false;
    m_timer.stop();
    Q_EMIT idle();
}

} // namespace keshikomi
