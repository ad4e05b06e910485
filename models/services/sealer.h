// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/context.h"
#include "models/storage/books/seals.h"

namespace keshikomi {

// Seals what was posted, in batches, and writes the head outside the store: one line
// "seq hash-in-hex recorded_at" per call that sealed something, appended to `headsFile`
// (ARCHITECTURE 4, seals). A chain that was rewritten as a whole no longer agrees with it.
class SealerService final
{
public:
    SealerService(ServiceContext context, QString headsFile)
        : m_context(context)
        , m_headsFile(std::move(headsFile))
    {
    }
    // Nothing to seal, or another seat holds the lease: the head as it stands.
    Later<SealHead> sealAll(const QString &owner) const;
    QString headsFile() const { return m_headsFile; }

private:
    ServiceContext m_context;
    QString m_headsFile;
};

} // namespace keshikomi
