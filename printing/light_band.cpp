// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/light_band.h"

#include <cmath>
#include <numbers>

namespace keshikomi::printing {

namespace {

double steepness(const std::vector<double> &profile)
{
    double sum = 0;
    for (std::size_t i = 1; i < profile.size(); ++i)
        sum += (profile[i] - profile[i - 1]) * (profile[i] - profile[i - 1]);
    return sum;
}

} // namespace

double lightnessAt(const QImage &grey, QPointF at)
{
    const int left = int(std::floor(at.x())), top = int(std::floor(at.y()));
    if (left < 0 || top < 0 || left + 1 >= grey.width() || top + 1 >= grey.height())
        return 255;
    const uchar *upper = grey.constScanLine(top) + left;
    const uchar *lower = grey.constScanLine(top + 1) + left;
    const double x = at.x() - left, y = at.y() - top;
    const double above = upper[0] + (upper[1] - upper[0]) * x;
    const double below = lower[0] + (lower[1] - lower[0]) * x;
    return above + (below - above) * y;
}

LightBand::LightBand(const QImage &grey, QPointF midst, QPointF along, double half)
    : m_grey(grey)
    , m_midst(midst)
    , m_along(along)
    , m_half(half)
{
}

QPointF LightBand::along(double degrees) const
{
    const double turn = degrees / 180 * std::numbers::pi;
    return {m_along.x() * std::cos(turn) - m_along.y() * std::sin(turn),
            m_along.x() * std::sin(turn) + m_along.y() * std::cos(turn)};
}

std::vector<double> LightBand::profile(double degrees, int rows) const
{
    const QPointF step = along(degrees), down(-step.y(), step.x());
    std::vector<double> profile(std::size_t(2 * m_half * samples));
    for (std::size_t i = 0; i < profile.size(); ++i) {
        const QPointF at = m_midst + step * (double(i) / samples - m_half);
        for (int row = -rows; row <= rows; ++row)
            profile[i] += lightnessAt(m_grey, at + down * row);
        profile[i] /= 2 * rows + 1;
    }
    return profile;
}

double LightBand::steepest(double around, double most, double step, int rows) const
{
    double best = around, steepestYet = -1;
    const int steps = int(std::lround(most / step));
    for (int at = -steps; at <= steps; ++at) {
        const double degrees = around + at * step;
        const double steep = steepness(profile(degrees, rows));
        if (steep > steepestYet) {
            steepestYet = steep;
            best = degrees;
        }
    }
    return best;
}

double LightBand::squareDegrees(double most, int rows) const
{
    constexpr double coarse = 0.5, fine = 0.1;
    return steepest(steepest(0, most, coarse, rows), coarse, fine, rows);
}

} // namespace keshikomi::printing
