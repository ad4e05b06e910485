// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/slip_note.h"

#include <QString>

namespace keshikomi {

// What the notes of a slip mean, and what to do: whole sentences, those of one note after another.
QString slipNotesText(const SlipNotes &notes);
// One of them. `groupedInvoice`: its number.
QString slipNoteText(SlipNote note, qint64 groupedInvoice = 0);

// Of a grouped invoice: bills of it (numbers, at least one) whose slips are out.
QString slipsOutText(const std::vector<qint64> &bills);

} // namespace keshikomi
