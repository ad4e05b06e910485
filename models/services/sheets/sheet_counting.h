// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sheets/sheet_files.h"

namespace keshikomi {

// What a file of sheets does to the books, in the caller's transaction.

// To look at, or with their numbers, which count from now on. Also to look at a payment slip takes
// its key: rehearse it. Faults of SheetService and SlipService.
Result<std::vector<MadePart>>
partsOf(Session &session, const std::vector<SheetPart> &parts, SheetUse use, const Stamp &stamp);
// Counts them, if they are those that were drawn; else ChangedMeanwhile.
Result<std::vector<MadePart>> countDrawn(Session &session,
                                         const std::vector<SheetPart> &parts,
                                         const std::vector<MadePart> &drawn,
                                         const Stamp &stamp);
// They left: a file, or what was printed on `printer`.
Done recordParts(Session &session,
                 const std::vector<MadePart> &parts,
                 const RenderedSheet &sheet,
                 const QString &fileName,
                 const QString &printer,
                 const Stamp &stamp);

} // namespace keshikomi
