// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entry_batch.h"
#include "models/domain/inbox.h"

#include <QString>

namespace keshikomi {

QString arrivalKindText(ArrivalKind kind);
QString lineFateText(LineFate fate);
QString heldBecauseText(HeldBecause reason);
QString rhythmText(Rhythm rhythm);
QString entryStateText(EntryState state);

} // namespace keshikomi
