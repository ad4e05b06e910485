// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sandbox/http_message.h"

#include <mutex>
#include <optional>

namespace keshikomi::sandbox {

// How the next requests are to go wrong.
struct FaultPlan final
{
    int latencyMs = 0; // wait before the work
    bool dropBefore = false; // close the connection without doing anything
    bool dropAfter = false; // do the work, then close the connection without an answer
    int status = 0; // 429, 500 or 503 instead of the work
    int count = 0; // requests it still holds for
    QByteArray method; // only these; empty: any
    QString pathPrefix; // below /v1; empty: any
};

class Faults final
{
public:
    void set(const FaultPlan &plan);
    // The plan if it holds for this request, which uses it up by one.
    std::optional<FaultPlan> take(const Request &request);

private:
    std::mutex m_mutex;
    FaultPlan m_plan;
};

} // namespace keshikomi::sandbox
