// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/actor.h"
#include "models/domain/clock.h"
#include "models/domain/stamp.h"
#include "models/domain/uuid.h"
#include "models/storage/books/operations.h"
#include "models/storage/engine/store.h"

#include <QFuture>

namespace keshikomi {

template<typename T>
using Later = QFuture<Result<T>>;

// An answer that is known at once.
template<typename T>
Later<T> at(Result<T> result)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

// What every service works with. Both outlive it.
struct ServiceContext final
{
    Store &store;
    const Clock &clock;

    Stamp stamp(const Actor &actor) const
    {
        return Stamp{actor, makeUuid7(clock), clock.now(), clock.today()};
    }

    // One service call: permission, one transaction, one operation row. f(Session &, const Stamp &)
    // -> Result<T>; `kind` names the operation in the books.
    template<typename F>
    auto write(const Actor &actor, Permission permission, const char *kind, F f) const
        -> QFuture<std::invoke_result_t<F, Session &, const Stamp &>>
    {
        using R = std::invoke_result_t<F, Session &, const Stamp &>;
        if (const Done may = require(actor, permission); !may)
            return at<typename R::value_type>(tl::unexpected(may.error()));
        return store.write(
            [stamp = stamp(actor), kind, f = std::move(f)](Session &session) mutable -> R {
                if (const Done begun = recordOperation(session, kind, stamp); !begun)
                    return tl::unexpected(begun.error());
                return f(session, stamp);
            });
    }
    template<typename F>
    auto read(const Actor &actor, F f) const -> QFuture<std::invoke_result_t<F, Session &>>
    {
        using R = std::invoke_result_t<F, Session &>;
        if (const Done may = require(actor, Permission::Look); !may)
            return at<typename R::value_type>(tl::unexpected(may.error()));
        return store.read(std::move(f));
    }
};

} // namespace keshikomi
