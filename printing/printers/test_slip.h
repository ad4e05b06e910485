// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/printer.h"
#include "models/domain/sheets/slip_content.h"

namespace keshikomi::printing {

// A slip of no bill with the test digits, in the language that is installed: what is printed with a
// profile, scanned back, and thrown away.
SlipContent
testSlip(const PrinterProfile &profile, const QString &seat, const QString &payee, QDate day);

} // namespace keshikomi::printing
