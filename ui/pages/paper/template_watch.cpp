// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/template_watch.h"

#include <QDir>

namespace keshikomi {

namespace {

constexpr int quietMs = 300; // an editor writes a file in several steps

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
    if (m_folder.isEmpty() || !QDir(m_folder).exists())
        return;
    m_watcher.addPath(m_folder);
    watchFiles();
}

void TemplateWatch::watchFiles()
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({QStringLiteral("*.json")}, QDir::Files);
    for (const QString &name : names) {
        if (!m_watcher.files().contains(folder.filePath(name)))
            m_watcher.addPath(folder.filePath(name));
    }
}

} // namespace keshikomi
