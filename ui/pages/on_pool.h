// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/answer.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <type_traits>

namespace keshikomi {

// Runs f() on a pool thread; nothing of the window may be touched there.
template<typename F>
auto onPool(F f) -> QFuture<std::invoke_result_t<F>>
{
    using R = std::invoke_result_t<F>;
    auto promise = std::make_shared<QPromise<R>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, f = std::move(f)]() mutable {
        promise->addResult(f());
        promise->finish();
    });
    return promise->future();
}

} // namespace keshikomi
