// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/notice.h"
#include "models/storage/engine/session.h"

#include <map>
#include <vector>

namespace keshikomi {

// What files told of a day, for receipts that nothing but their file tells apart.

// Identities of the live notices of a kind, each once.
Result<std::vector<QByteArray>>
toldOfDay(Session &session, AgreementId agreement, NoticeKind kind, QDate day);
// Whether an import of the same bytes is in the books.
Result<bool> wasTakenIn(Session &session, const QByteArray &sha256);
// How often the receipt was told, as far as that is in the books.
Result<int> highestOccurrence(Session &session, AgreementId agreement, const QByteArray &identity);
// Of a file with these bytes what waits for the answer to a task: identity, lowest occurrence.
Result<std::map<QByteArray, int>>
waitingOfFile(Session &session, AgreementId agreement, const char *task, const QByteArray &sha256);

} // namespace keshikomi
