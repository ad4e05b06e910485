// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRandomGenerator>

#include <chrono>
#include <optional>

namespace keshikomi {

// Full jitter: a random time up to base * 2^attempts, at most the cap; never before what the
// backend asked for with Retry-After.
struct Backoff final
{
    std::chrono::milliseconds base{std::chrono::seconds(1)};
    std::chrono::milliseconds cap{std::chrono::minutes(5)};

    std::chrono::milliseconds
    after(int attempts,
          QRandomGenerator &chance,
          std::optional<std::chrono::milliseconds> asked = std::nullopt) const
    {
        std::chrono::milliseconds most = base;
        for (int i = 0; i < attempts && most < cap; ++i)
            most *= 2;
        most = std::min(most, cap);
        const std::chrono::milliseconds chosen(chance.bounded(qint64(most.count()) + 1));
        return std::max(chosen, asked.value_or(std::chrono::milliseconds(0)));
    }
};

} // namespace keshikomi
