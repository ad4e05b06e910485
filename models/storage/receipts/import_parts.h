// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "models/storage/engine/session.h"

#include <map>
#include <vector>

namespace keshikomi {

// What an import told of one agreement by one kind of notice; see 0010_inbox.sql.
struct ImportPart final
{
    int kept = 0, again = 0, repeated = 0;
    Yen amount, againAmount;
    QDate newestOn;
};
// By agreement and the name of the kind; the name is empty where a file told nothing.
using ImportParts = std::map<std::pair<AgreementId, QString>, ImportPart>;

Done insertImportParts(Session &session, ImportId import, const ImportParts &parts);
Done insertImportRepeats(Session &session,
                         ImportId import,
                         const std::vector<RepeatedFrom> &repeats);
// Imports that stand and told again what this one, or one that booked the same lines before it,
// had told: how many lines each. Of imports of the same file the newest. A line that keeps its
// payment by a notice of its own is none of them; one that is not booked only because this import
// booked the money is (waiting_tellers.h).
Result<std::vector<RepeatedFrom>> standingTellers(Session &session, ImportId import);
// Whether a line an import booked speaks of no payment now, and does not wait for one.
Result<bool> hasLinesOut(Session &session, ImportId import);

} // namespace keshikomi
