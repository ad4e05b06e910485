// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

#include <memory>

namespace keshikomi {

// A service call that is done, or only rehearsed: a rehearsal does the real thing and leaves its
// transaction by an error, so that it cannot tell anything else.
template<typename F>
auto doOrRehearse(const ServiceContext &context,
                  const Actor &actor,
                  Permission permission,
                  const char *kind,
                  bool rehearsal,
                  F f) -> QFuture<std::invoke_result_t<F, Session &, const Stamp &>>
{
    using R = std::invoke_result_t<F, Session &, const Stamp &>;
    using T = typename R::value_type;
    const auto seen = std::make_shared<std::optional<T>>();
    auto done = context.write(
        actor,
        permission,
        kind,
        [f = std::move(f), rehearsal, seen](Session &session, const Stamp &stamp) mutable -> R {
            R result = f(session, stamp);
            if (!result || !rehearsal)
                return result;
            *seen = *std::move(result);
            return failure(ErrorCode::Cancelled, Fault::Interrupted);
        });
    return done.then(
        [seen](R result) -> R { return !result && *seen ? R(*std::move(*seen)) : result; });
}

} // namespace keshikomi
