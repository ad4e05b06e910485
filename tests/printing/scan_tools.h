// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace keshikomi::test {

// A printed page as a scanner sees it.
struct Scan final
{
    double degrees = 1; // how askew it lies on the glass
    int blurs = 1; // how often each dot became the mean of its surroundings, at the printer's dots
    int dpi = 200;
};
// `printed` in grey at 600 dots per inch.
QImage scanned(const QImage &printed, const Scan &scan = {});
// The scans as a PDF, a page each, as a scanner's program writes it.
QByteArray pdfOfScans(const QList<QImage> &scans, int dpi);

} // namespace keshikomi::test
