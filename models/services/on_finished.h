// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace keshikomi {

// f(answer) on the receiver's thread when the future has it; never if the receiver is gone before.
template<typename T, typename F>
void onFinished(const QFuture<T> &future, QObject *receiver, F f)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, receiver, [watcher, f = std::move(f)]() mutable {
            watcher->deleteLater();
            f(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace keshikomi
