// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/straight_bars.h"

#include "printing/bar_places.h"
#include "printing/light_band.h"

#include <QTransform>

#include <algorithm>
#include <optional>
#include <vector>

namespace keshikomi::printing {

namespace {

constexpr double beyondMm = 9; // on both sides of the place: its blocks and the quiet zones
constexpr double halfHeightMm = 1.5; // of the band that is summed up, in the midst of the bars
constexpr double mostDegrees = 12;
constexpr int heightDots = 60; // of the picture
constexpr std::size_t moduleDots = 4, quietModules = 12; // of bars that are drawn anew
// Of a Code 128 (ISO/IEC 15417): start, data and check digit are signs, the stop is longer.
constexpr int modulesOfSign = 11, modulesOfStop = 13, fewestSigns = 10, mostSigns = 40;

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

// The profile lies around `midst` on the page; `along` is one dot of it.
StraightBars readings(const std::vector<double> &profile, QPointF midst, QPointF along)
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
    const auto place = [&](std::size_t at) {
        const double aside = double(at) - double(profile.size()) / 2;
        return midst + along * (aside / LightBand::samples);
    };
    bars.line = QLineF(place(from), place(end));
    return bars;
}

std::optional<StraightBars> uprightOn(const QImage &grey, double dpi)
{
    const auto place = uprightBars(grey, dpi);
    if (!place)
        return std::nullopt;
    const double perMm = dpi / 25.4;
    const QPointF midst = place->center();
    const LightBand band(grey, midst, {1, 0}, place->width() / 2.0 + beyondMm * perMm);
    const int rows = int(halfHeightMm * perMm);
    const double degrees = band.squareDegrees(mostDegrees, rows);
    return readings(band.profile(degrees, rows), midst, band.along(degrees));
}

} // namespace

StraightBars straightBars(const QImage &grey, double dpi)
{
    if (auto bars = uprightOn(grey, dpi))
        return *std::move(bars);
    const QTransform turn = QTransform().rotate(90);
    auto bars = uprightOn(grey.transformed(turn), dpi);
    if (!bars)
        return {};
    bars->line = QImage::trueMatrix(turn, grey.width(), grey.height()).inverted().map(bars->line);
    return *std::move(bars);
}

} // namespace keshikomi::printing
