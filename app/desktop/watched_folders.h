// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/wiring/workplace.h"
#include "models/domain/watch_plan.h"
#include "models/services/inbox/watched_folder.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>
#include <vector>

namespace keshikomi::desktop {

// The folders this seat watches while its windows are open: all the time, or at times of the day. A
// time that had passed when the program was opened is made up for.
class WatchedFolders final : public QObject
{
    Q_OBJECT
public:
    explicit WatchedFolders(Workplace &workplace, QObject *parent = nullptr);
    ~WatchedFolders() override;

    // Reads the plan of the seat; also again, after somebody may have changed it.
    void follow();
    int count() const { return int(m_folders.size()); }

Q_SIGNALS:
    void booked();
    void took(const keshikomi::TakenFile &file);
    void troubled(const keshikomi::Error &error);

private:
    void follow(const WatchPlan &plan);
    void add(const QString &folder);
    void lookNow();
    void waitForNext();
    void onTime();

    Workplace &m_workplace;
    std::optional<WatchPlan> m_plan; // nothing: not read yet
    std::vector<std::unique_ptr<WatchedFolder>> m_folders;
    QTimer m_alarm;
    QDateTime m_next;
};

} // namespace keshikomi::desktop
