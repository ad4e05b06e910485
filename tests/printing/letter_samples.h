// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/printing/sheet_samples.h"

#include <QSize>

namespace keshikomi::test {

using printing::samples::normalDoublePayment;
using printing::samples::normalMemberCard;
using printing::samples::normalPayEasy;
using printing::samples::normalPostcard;
using printing::samples::normalReminder;
using printing::samples::normalSmartPit;
using printing::samples::normalSmsNotice;
using printing::samples::pickingList;
using printing::samples::tenantStatement;

// A map in grey, as an office would draw it: PNG of so many pixels.
QByteArray mapPicture(QSize pixels = QSize(1000, 686));

std::vector<SheetCase> letterCases();

} // namespace keshikomi::test
