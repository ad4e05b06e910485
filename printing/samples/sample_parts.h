// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/slip_content.h"

namespace keshikomi::printing::samples {

// What the samples are made of.
QString host(); // of their web address
SheetLine
line(const QString &name, const QString &quantity, qint64 price, TaxKind kind, qint64 amount);
SlipContent slipFrame(); // without lines

} // namespace keshikomi::printing::samples
