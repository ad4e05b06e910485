// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

namespace keshikomi::printing {

// A text a person wrote for a customer. FieldEmpty (field) for a placeholder that was not filled
// in, CardNumberRefused (field).
Done checkFreeText(QLatin1String field, const QString &text);

// An opaque number. FieldNotANumber (field, value), NumberOutOfRange (field, digits, least, most).
Done requireDigits(QLatin1String field, const QString &digits, int least, int most);

} // namespace keshikomi::printing
