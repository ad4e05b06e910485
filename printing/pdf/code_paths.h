// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

#include <QByteArray>

namespace keshikomi::printing::pdf {

// Codes as one filled path each, in units of a module, so that the numbers are small and whole. The
// stream's unit is 1/1200 inch and its colour is black.
void appendBars(QByteArray &out, const Bars &bars);
void appendQr(QByteArray &out, const QrCode &code);

} // namespace keshikomi::printing::pdf
