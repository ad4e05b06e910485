// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace keshikomi::printing {

// A text a person wrote for a customer. Its placeholders were read when it was merged, once: what
// looks like one now is a customer's own name. CardNumberRefused (field).
Done checkFreeText(QLatin1String field, const QString &text);

// An opaque number. FieldNotANumber (field, value), NumberOutOfRange (field, digits, least, most).
Done requireDigits(QLatin1String field, const QString &digits, int least, int most);

} // namespace keshikomi::printing
