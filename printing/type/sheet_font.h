// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

#include <QFont>

namespace keshikomi::printing {

// One logical unit is 1/1200 inch: 300, 400, 600 and 1200 dpi are whole in it.
constexpr int unitsPerInch = 1200;
constexpr double unitsPerMm = unitsPerInch / 25.4;

// Noto Sans CJK JP and its kin, IPAex where they are missing, DejaVu for what neither has. Size in
// units.
QFont sheetFont(Face face, bool bold, double pt);
int sheetFontSize(double pt); // in units
double emMm(double pt); // of type as it is drawn: in whole units

// The family that stands in may have no bold face, as IPAex: then bold outlines are drawn with a
// line so wide, in ems.
constexpr double thickeningEms = 1 / 24.0;
bool isThickened(Face face); // on this computer

} // namespace keshikomi::printing
