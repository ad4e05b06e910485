// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"

namespace keshikomi {

// A dry run does the real thing and leaves by an error, so that nothing stays and it cannot tell
// anything else.
template<typename T, typename F>
Later<T> writeOrTry(const ServiceContext &context,
                    const Actor &actor,
                    Permission permission,
                    const char *kind,
                    bool dryRun,
                    F work)
{
    const auto seen = std::make_shared<std::optional<T>>();
    auto written =
        context.write(actor,
                      permission,
                      kind,
                      [work, dryRun, seen](Session &session, const Stamp &stamp) -> Result<T> {
                          Result<T> result = work(session, stamp);
                          if (!result || !dryRun)
                              return result;
                          *seen = std::move(*result);
                          return failure(ErrorCode::Cancelled, Fault::Interrupted);
                      });
    return written.then([seen](Result<T> result) -> Result<T> {
        return !result && *seen ? Result<T>(std::move(**seen)) : result;
    });
}

} // namespace keshikomi
