// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/undo.h"

#include <QStringList>

namespace keshikomi {

// An undo of clearings in words, before and after it is done.
enum class UndoTold { Before, After };

// How many of what, and how much; refunds by their numbers. A line each.
QStringList undoTakes(const UndoReport &report, UndoTold told);
// What comes of it, and what stays and why. A line each; none: nothing.
QStringList undoConsequences(const UndoReport &report, QDate today);

} // namespace keshikomi
