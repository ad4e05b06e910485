// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/fault.h"

#include <cstddef>

namespace keshikomi::wording {

struct FaultSentence
{
    Fault fault;
    const char *text; // English source, context "Wording"
};

// The sentences of both tables by place; null after the last one.
const FaultSentence *deskFaultSentence(size_t place); // program, store, files, slips, printers
const FaultSentence *moneyFaultSentence(size_t place); // agreements, clearing, settlement, closing

} // namespace keshikomi::wording
