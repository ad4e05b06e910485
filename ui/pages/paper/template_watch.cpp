// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/template_watch.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int quietMs = 300; // an editor writes a file in several steps
constexpr qsizetype mostWatched = 200; // a folder of templates has some forty

} // namespace

TemplateWatch::TemplateWatch(const QString &folder, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(quietMs);
    connect(&m_quiet, &QTimer::timeout, this, [this] {
        watchFiles(); // a file that was replaced is another one to the system
        Q_EMIT changed();
    });
    const auto wait = [this] { m_quiet.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    if (!m_folder.isEmpty())
        watchFiles();
}

// All anew: a file or a folder that was put in the place of another has the same path, and is
// watched no more. While there is no folder, the one it was in tells when it comes again.
void TemplateWatch::watchFiles()
{
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    const QDir folder(m_folder);
    QStringList paths{folder.exists() ? m_folder : QFileInfo(m_folder).absolutePath()};
    if (folder.exists()) {
        const QStringList names = folder.entryList(QDir::Files, QDir::Name); // pictures, too
        for (const QString &name : names.first(std::min(names.size(), mostWatched)))
            paths << folder.filePath(name);
    }
    if (QFileInfo::exists(paths.front()))
        m_watcher.addPaths(paths);
}

} // namespace keshikomi
