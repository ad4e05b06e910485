// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi {

// A postal code as a sheet shows it: seven digits, of whatever width and however grouped, become
// 220-0001 (Japan Post: three digits, hyphen, four). Anything else stays as it was typed.
QString postalCodeText(const QString &typed);

} // namespace keshikomi
