// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/record.h"

#include <QByteArray>

namespace keshikomi::cli {

// Rows for a spreadsheet: UTF-8 with BOM and CRLF, titles in the language, texts that begin like a
// formula made harmless. `columns` names the fields of every row, in order.
QByteArray csvOf(const Record &columns, const Records &rows);

} // namespace keshikomi::cli
