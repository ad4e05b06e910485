// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"

namespace keshikomi::printing {

// Lines that items are drawn with beside their type.
std::vector<Stroke> rulerLines(const RulerSpec &spec);
// Above and below; those between two cells depend on which there are.
std::vector<Stroke> cellsEdges(const CellsSpec &spec);
// `along` the scale and `aside` of it, mm.
QPointF onRuler(const RulerSpec &spec, double along, double aside);

} // namespace keshikomi::printing
