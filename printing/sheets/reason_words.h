// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reason.h"
#include "printing/sheets/field_maker.h"

namespace keshikomi::printing {

// Why something was cleared, in the words of the template ("reason.slip_key_matches"): a paper has
// one language, whatever the program speaks.
QString reasonWord(const FieldMaker &fields, const Reason &reason);

} // namespace keshikomi::printing
