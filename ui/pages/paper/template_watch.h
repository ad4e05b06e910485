// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace keshikomi {

// Tells when a template in the folder was written, added or removed, once for a burst of writing.
class TemplateWatch final : public QObject
{
    Q_OBJECT
public:
    explicit TemplateWatch(const QString &folder, QObject *parent = nullptr); // empty: watches none
    const QString &folder() const { return m_folder; }

Q_SIGNALS:
    void changed();

private:
    void watchFiles();

    const QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_quiet;
};

} // namespace keshikomi
