// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"

#include <optional>

namespace keshikomi::pages {

// Words that several pages share.
QString progressText(std::optional<BillProgress> progress); // none: not billed yet
QString shortChannelText(Channel channel); // for a column of a list
QString bucketText(const AgingBucket &bucket);
QString happeningText(const HistoryEntry &entry); // one line of a bill's history
QString whenText(const QDateTime &at, QDate today); // 12:04, or 11/20 12:04

} // namespace keshikomi::pages
