// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry_batch.h"
#include "models/domain/stamp.h"
#include "models/formats/file_reading.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// What was typed, checked and tied to the slip it names; the faults of EntryService::addRow().
Result<EntryRow> checkedEntryRow(Session &session,
                                 const EntryBatch &batch,
                                 const NewEntryRow &typed,
                                 const Stamp &stamp);
// The batch as if it had been read from a file. Each row keeps a raw line: what was typed, by whom,
// when.
FileReading readingOf(const EntryBatch &batch);
// How the import is called: "済通 12".
QString entryFileName(const EntryBatch &batch);

} // namespace keshikomi
