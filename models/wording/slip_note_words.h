// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slip_note.h"

#include <QString>

namespace keshikomi {

// What the note of a slip means, and what to do: whole sentences.
QString slipNoteText(SlipNote note);

} // namespace keshikomi
