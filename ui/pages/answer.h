// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <utility>

namespace keshikomi {

// Calls f(answer) on the receiver's thread once the future is there. A receiver that is gone by
// then is not called.
template<typename T, typename Function>
void onAnswer(const QFuture<T> &future, QObject *receiver, Function f)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, receiver, [watcher, f = std::move(f)]() mutable {
            watcher->deleteLater();
            if (watcher->future().resultCount() > 0)
                f(watcher->result());
        });
    watcher->setFuture(future);
}

} // namespace keshikomi
