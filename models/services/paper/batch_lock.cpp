// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/paper/batch_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace keshikomi {

namespace {

constexpr int longestLookMs = 200;

QString lockPathOf(const Store &store, PrintBatchId id)
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)
        + QStringLiteral("/keshikomi/batches/%1-%2.lock").arg(store.uuid()).arg(id.value());
}

} // namespace

BatchLock::BatchLock(const Store &store, PrintBatchId id)
    : m_lock(lockPathOf(store, id))
{
    QDir().mkpath(QFileInfo(lockPathOf(store, id)).absolutePath());
    m_lock.setStaleLockTime(0); // only a process that is gone loses it
}

bool BatchLock::take()
{
    return m_lock.tryLock(longestLookMs);
}

std::optional<bool> BatchLock::isHeld(const Store &store, PrintBatchId id)
{
    QLockFile lock(lockPathOf(store, id));
    lock.setStaleLockTime(0);
    if (lock.tryLock())
        return false;
    return lock.error() == QLockFile::LockFailedError ? std::optional(true) : std::nullopt;
}

void seeWhetherCutOff(PrintBatch &batch,
                      const Store &store,
                      const QString &seat,
                      const QDateTime &now)
{
    if (batch.state != BatchState::Running)
        return;
    const auto held = batch.seat == seat ? BatchLock::isHeld(store, batch.id) : std::nullopt;
    const bool alive = held.value_or(batch.heardUntil.isValid() && now <= batch.heardUntil);
    if (alive)
        return;
    batch.state = BatchState::Paused;
    batch.cutOff = true;
}

} // namespace keshikomi
