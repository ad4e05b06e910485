// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/display_list.h"

namespace keshikomi::bench {

// One payment slip as every writer of the bench gets it: about 75 texts, eight lines of work, a QR
// code of 104 bytes and a barcode of 44 digits. Codes come as modules, so that nobody is measured
// for making them. Millimetres from the upper left corner; `y` is the base line.
struct PaperText final
{
    double x = 0, y = 0, pt = 9;
    char align = 'l'; // l, c, r: `x` is the left end, the middle, the right end
    QString text;
};

struct PaperSlip final
{
    std::vector<PaperText> texts; // what differs
    std::vector<bool> bars;
    QString digits;
    QrMatrix qr;
};

struct PaperForm final // what all slips share
{
    std::vector<PaperText> texts;
    std::vector<std::pair<QPointF, QPointF>> lines;
};

constexpr QPointF paperBars{14.0, 262.0};
constexpr double paperBarModule = 0.3386, paperBarHeight = 14; // 8 dots at 600 dpi
constexpr QPointF paperQr{160.0, 245.0};
constexpr double paperQrModule = 0.5927; // 14 dots at 600 dpi
constexpr double paperLine = 0.2;

PaperForm paperForm();
// Slip `number` of a batch; equal numbers are equal slips.
PaperSlip paperSlip(int number);
// Form and slips as lines of JSON, for peers in other languages.
QByteArray paperJson(const PaperForm &form, const std::vector<PaperSlip> &slips);

} // namespace keshikomi::bench
