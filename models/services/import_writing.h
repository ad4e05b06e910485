// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/stamp.h"
#include "models/formats/file_reading.h"
#include "models/services/imports.h"
#include "models/services/told_by_two_files.h"
#include "models/storage/engine/session.h"

namespace keshikomi {

// Books what was read, from a file or from paper, as one import: notices, what they do to the
// books, and what the inbox tells of them. `report` has the counts of the reading. FileNoAgreement;
// NoSuchTask for a line that is said to be apart and was not asked about.
Result<ImportReport> bookReading(Session &session,
                                 const Stamp &stamp,
                                 const FileReading &reading,
                                 ImportReport report,
                                 const ApartLines &apart = {});

} // namespace keshikomi
