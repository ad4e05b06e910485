// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "models/services/context.h"

#include <vector>

namespace keshikomi {

// All that arrived, over every channel, and how fresh each of them is.
class InboxService final
{
public:
    explicit InboxService(ServiceContext context)
        : m_context(context)
    {
    }
    Later<std::vector<ArrivalRow>> arrivals(const Actor &actor, int limit = 200) const;
    // The lines of a file as they came, and what became of each. NoSuchImport.
    Later<std::vector<ArrivedLine>>
    lines(const Actor &actor, ImportId import, int limit = 10'000) const;
    Later<std::vector<SourceFreshness>> freshness(const Actor &actor) const;
    // How often the agreement of this key should tell something. NoSuchAgreement.
    Later<std::monostate>
    setRhythm(const Actor &actor, const QString &key, Rhythm rhythm, bool rehearsal = false) const;

private:
    ServiceContext m_context;
};

// The last day of which every channel has told, before `today`: what is said of money after it is
// not known. A channel that has no rhythm tells at once; one that never told anything is none the
// house reads. An undone import told nothing.
Result<QDate> toldUntil(Session &session, QDate today);

} // namespace keshikomi
