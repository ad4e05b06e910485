// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/imports.h"

#include <QString>

namespace keshikomi::cli {

// What became of a file, in the words of the language: what is new, which import it repeats, or why
// it was refused and what to do, with the rows that could not be read. Ends with a line end.
QString arrivalSentence(const ImportReport &report);

} // namespace keshikomi::cli
