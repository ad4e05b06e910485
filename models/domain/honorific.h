// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace keshikomi {

// What is written after a name where nobody said it: 御中 after a name that holds a legal form, in
// whatever signs (株式会社, （株）, ㈱, 一般社団法人, 協同組合), and 様 after any other.
QString usualHonorific(const QString &name);

} // namespace keshikomi
