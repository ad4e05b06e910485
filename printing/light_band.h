// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>

#include <vector>

namespace keshikomi::printing {

// How light a grey page is there, between its dots, whose midsts have whole numbers: 0 to 255,
// white beside it.
double lightnessAt(const QImage &grey, QPointF at);

// The lightness of a page along a line, as the mean of a band of rows above and below it.
class LightBand final
{
public:
    static constexpr double samples = 2; // for a dot of the page

    // `midst` in dots, `along` of one dot's length, `half` of the band's length in dots.
    LightBand(const QImage &grey, QPointF midst, QPointF along, double half);

    // From end to end, turned by `degrees` around the midst; `rows` above and below.
    std::vector<double> profile(double degrees, int rows) const;
    QPointF along(double degrees) const;
    // How the band must be turned to cross bars at right angles, up to `most` degrees: the steps
    // between bars are steepest there. `rows` as above.
    double squareDegrees(double most, int rows) const;

private:
    double steepest(double around, double most, double step, int rows) const;

    const QImage &m_grey;
    const QPointF m_midst, m_along;
    const double m_half;
};

} // namespace keshikomi::printing
