// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

namespace keshikomi {

// Number of an issuer of qualified invoices: T and 13 digits. A company's is its corporate number,
// whose first digit is a check digit; nothing says that a sole trader's follows the same rule, so a
// number that does not is worth a warning and never refused.
enum class RegistrationVerdict { Valid, Unusual, Malformed };

RegistrationVerdict judgeRegistrationNumber(const QString &typed);
// "T" and 13 digits of a valid or unusual number, whatever width, case, spaces and hyphens were
// typed; else Invalid with Fault::RegistrationNumberWrong.
Result<QString> registrationNumber(const QString &typed);
// 1 to 9 for the 12 digits after it: 9 - sum mod 9, from the right odd places weigh 1, even places
// 2 (ministerial ordinance on corporate numbers, article 2).
int corporateCheckDigit(QStringView base12);

} // namespace keshikomi
