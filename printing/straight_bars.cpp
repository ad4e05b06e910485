// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/straight_bars.h"

#include "printing/bar_places.h"

#include <QTransform>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

namespace keshikomi::printing {

namespace {

constexpr double beyondMm = 9; // on both sides of the place: its blocks and the quiet zones
constexpr double halfHeightMm = 1.5; // of the band that is summed up, in the midst of the bars
constexpr double mostDegrees = 6, stepDegrees = 0.1;
constexpr int heightDots = 60; // of the picture
constexpr double stretch = 2; // columns of the profile for a dot of the page
constexpr std::size_t moduleDots = 4, quietModules = 12; // of bars that are drawn anew
// Of a Code 128 (ISO/IEC 15417): start, data and check digit are signs, the stop is longer.
constexpr int modulesOfSign = 11, modulesOfStop = 13, fewestSigns = 10, mostSigns = 40;

// Lightness along the bars, as the mean of a band that lies `degrees` askew around the midst.
class Profile final
{
public:
    Profile(const QImage &grey, const QRect &place, double dpi)
        : m_grey(grey)
        , m_midst(place.center())
        , m_half(place.width() / 2.0 + beyondMm / 25.4 * dpi)
        , m_rows(int(halfHeightMm / 25.4 * dpi))
    {
    }
    // From left to right, 0 to 255.
    std::vector<double> at(double degrees) const
    {
        const double slope = std::tan(degrees / 180 * std::numbers::pi);
        std::vector<double> profile(std::size_t(2 * m_half * stretch), 255);
        for (std::size_t i = 0; i < profile.size(); ++i) {
            const double along = double(i) / stretch - m_half;
            double sum = 0;
            for (int row = -m_rows; row <= m_rows; ++row)
                sum +=
                    lightness(m_midst.x() + along - row * slope, m_midst.y() + row + along * slope);
            profile[i] = sum / (2 * m_rows + 1);
        }
        return profile;
    }

private:
    // Between two dots of a row both count.
    double lightness(double x, double y) const
    {
        const int row = int(std::lround(y)), left = int(std::floor(x));
        if (row < 0 || row >= m_grey.height() || left < 0 || left + 1 >= m_grey.width())
            return 255;
        const uchar *line = m_grey.constScanLine(row) + left;
        return line[0] + (line[1] - line[0]) * (x - left);
    }

    const QImage &m_grey;
    const QPointF m_midst;
    const double m_half;
    const int m_rows;
};

// The steps between bars are steepest where the band is as askew as the bars.
double steepness(const std::vector<double> &profile)
{
    double sum = 0;
    for (std::size_t i = 1; i < profile.size(); ++i)
        sum += (profile[i] - profile[i - 1]) * (profile[i] - profile[i - 1]);
    return sum;
}

std::vector<double> steepest(const Profile &bars)
{
    std::vector<double> best;
    double most = -1;
    for (double degrees = -mostDegrees; degrees <= mostDegrees; degrees += stepDegrees) {
        std::vector<double> profile = bars.at(degrees);
        const double steep = steepness(profile);
        if (steep > most) {
            most = steep;
            best = std::move(profile);
        }
    }
    return best;
}

QImage pictureOf(const std::vector<uchar> &columns)
{
    QImage picture(int(columns.size()), heightDots, QImage::Format_Grayscale8);
    for (int y = 0; y < heightDots; ++y)
        std::copy(columns.begin(), columns.end(), picture.scanLine(y));
    return picture;
}

QImage asSeen(const std::vector<double> &profile)
{
    const auto [dark, light] = std::minmax_element(profile.begin(), profile.end());
    const double span = std::max(1.0, *light - *dark);
    std::vector<uchar> columns;
    for (const double value : profile)
        columns.push_back(uchar(255 * (value - *dark) / span));
    return pictureOf(columns);
}

// The bars as `count` modules of one width, black or white by their midst.
QImage drawnAnew(const std::vector<double> &profile, std::size_t first, std::size_t end, int count)
{
    const auto [dark, light] = std::minmax_element(profile.begin(), profile.end());
    const double half = (*dark + *light) / 2, width = double(end - first) / count;
    std::vector<uchar> columns(quietModules * moduleDots, 255);
    for (int module = 0; module < count; ++module) {
        const auto midst = std::size_t(double(first) + (module + 0.5) * width);
        columns.insert(columns.end(), moduleDots, profile[midst] < half ? 0 : 255);
    }
    columns.insert(columns.end(), quietModules * moduleDots, 255);
    return pictureOf(columns);
}

StraightBars readings(const std::vector<double> &profile)
{
    StraightBars bars;
    std::vector<QImage> &pictures = bars.pictures;
    pictures.push_back(asSeen(profile));
    const auto [dark, light] = std::minmax_element(profile.begin(), profile.end());
    const double half = (*dark + *light) / 2;
    const auto isDark = [half](double value) { return value < half; };
    const auto first = std::find_if(profile.begin(), profile.end(), isDark);
    const auto last = std::find_if(profile.rbegin(), profile.rend(), isDark);
    if (first == profile.end())
        return bars;
    const auto from = std::size_t(first - profile.begin());
    const auto end = std::size_t(profile.rend() - last);
    for (int signs = fewestSigns; signs <= mostSigns; ++signs)
        pictures.push_back(drawnAnew(profile, from, end, signs * modulesOfSign + modulesOfStop));
    bars.widthDots = double(end - from) / stretch;
    return bars;
}

} // namespace

StraightBars straightBars(const QImage &grey, double dpi)
{
    if (const auto place = uprightBars(grey, dpi))
        return readings(steepest(Profile(grey, *place, dpi)));
    const QImage turned = grey.transformed(QTransform().rotate(90));
    if (const auto place = uprightBars(turned, dpi))
        return readings(steepest(Profile(turned, *place, dpi)));
    return {};
}

} // namespace keshikomi::printing
