// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sandbox/faults.h"

namespace keshikomi::sandbox {

void Faults::set(const FaultPlan &plan)
{
    const std::lock_guard lock(m_mutex);
    m_plan = plan;
}

std::optional<FaultPlan> Faults::take(const Request &request)
{
    const std::lock_guard lock(m_mutex);
    if (m_plan.count <= 0)
        return std::nullopt;
    if (!m_plan.method.isEmpty() && m_plan.method != request.method)
        return std::nullopt;
    if (!request.path.startsWith(QLatin1String("/v1") + m_plan.pathPrefix))
        return std::nullopt;
    --m_plan.count;
    return m_plan;
}

} // namespace keshikomi::sandbox
