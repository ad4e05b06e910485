// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slip_note.h"
#include "models/services/context.h"
#include "models/services/slip_issuing.h"

namespace keshikomi {

// What is to be said of the slip beside the other papers of its bill that are out.
Later<SlipNotes>
slipNotesBeside(const ServiceContext &context, const Actor &actor, const IssuedSlip &slip);

} // namespace keshikomi
