// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi::sandbox {

// Free text: a run of 13 to 19 digits (any width, single spaces or hyphens between them) whose Luhn
// check digit (ISO/IEC 7812-1 annex B) is right.
bool holdsCardNumber(const QString &text);
// Keys and references, which are often long numbers: only an unbroken run that also starts like the
// number of a card brand (3 to 6, or 2221 to 2720).
bool keyHoldsCardNumber(const QString &text);

} // namespace keshikomi::sandbox
