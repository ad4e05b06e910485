// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QString>

#include <vector>

namespace keshikomi {

// No card number ever enters. A card number is 13 to 19 digits of one of the brands' number ranges
// that fit the Luhn rule (ISO/IEC 7812-1), in half or full width, alone or in groups with spaces,
// hyphens or dots between. A registration number (T and 13 digits) is none.
struct FoundCard final
{
    qsizetype at; // first digit in the text
    qsizetype length; // up to and including the last digit, fillers counted
};
// `ownLengths`: numbers of so many digits belong in this field and pass: 13 (SmartPit), 20
// (Pay-easy), 44 (barcode). The whole run must have that length.
std::vector<FoundCard> findCardNumbers(const QString &text,
                                       const std::vector<int> &ownLengths = {});
// Done, or Invalid with Fault::CardNumberRefused; the error never repeats the number.
Done refuseCardNumber(const QString &field,
                      const QString &text,
                      const std::vector<int> &ownLengths = {});
// The text with each digit of a card number replaced by a bullet, for logs and raw texts.
QString maskCardNumbers(const QString &text);

} // namespace keshikomi
