// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/work_order.h"
#include "models/storage/engine/session.h"

#include <vector>

namespace keshikomi {

// Lines of a work order and of a bill look the same and are kept in two tables of the same columns.
enum class LineOwner { WorkOrder, Bill };

Done insertLineItems(Session &session,
                     LineOwner owner,
                     qint64 id,
                     const std::vector<LineItem> &lines);
Result<std::vector<LineItem>> lineItems(Session &session, LineOwner owner, qint64 id);

} // namespace keshikomi
