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

// Seals everything inside the transaction of a close. StoreBusy while another seat seals.
Result<SealHead> sealAllOrBusy(Session &session, const QString &owner, const QDateTime &now);

} // namespace keshikomi
