// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "models/services/context.h"

#include <QLockFile>

namespace keshikomi {

// Held while a run of this seat is alive: who gets it knows that an earlier run is gone.
class BatchLock final
{
public:
    BatchLock(const Store &store, PrintBatchId id);
    bool take(); // waits a moment for somebody who only looks

    // Whether a run holds it; nothing where that cannot be found out.
    static std::optional<bool> isHeld(const Store &store, PrintBatchId id);

private:
    QLockFile m_lock;
};

// A batch whose run came to no end (the process was killed, the computer lost its power) stands as
// Running in the books until somebody goes on. For readers it is Paused and cut off. A run of
// another seat counts as gone when it was not heard of for its time.
void seeWhetherCutOff(PrintBatch &batch,
                      const Store &store,
                      const QString &seat,
                      const QDateTime &now);

} // namespace keshikomi
