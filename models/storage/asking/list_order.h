// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_sorting.h"
#include "models/storage/engine/session.h"

#include <string>

namespace keshikomi {

// " ORDER BY … " over the aliases b (bill), o (open_bill), c (customer), w (work_order), v
// (vehicle). A state is ranked by today: its one place is bound after all others.
std::string orderClause(const Sorting<OrderKey> &sorting, Dialect dialect);
std::string orderClause(const Sorting<BillKey> &sorting, Dialect dialect);

// Texts are compared by their code points on both engines.
std::string byCodePoint(const std::string &text, Dialect dialect);
// "key DIRECTION, id DIRECTION".
std::string orderBy(const std::string &key, const char *id, bool descending);

} // namespace keshikomi
