// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ports/sheet_renderer.h"
#include "printing/fields.h"
#include "printing/sheet_template.h"

namespace keshikomi::printing {

// A number, a moment, rows in the order of their groups, and postings that sum to zero.
Done checkEvidence(const EvidenceContent &content, const SheetOptions &options);
// The data of evidence.json.
Fields evidenceFields(const EvidenceContent &content, const SheetTemplate &sheet);

} // namespace keshikomi::printing
