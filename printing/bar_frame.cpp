// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bar_frame.h"

#include "printing/gs1_128.h"
#include "printing/light_band.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr double unsure = 0.03; // of a line's length: where a reader says that it begins and ends
constexpr double leastMatch = 0.3; // of the contrast, between what should be white and black
constexpr int partModules = 11, stopModules = 13; // of the signs of Code 128

int modulesOf(const SeenCode &seen)
{
    // Signs with FNC1 and without, two digits each: start, signs, check, stop.
    const int signs = 2 + (seen.gs1 ? 1 : 0) + int((seen.text.size() + 1) / 2);
    return partModules * signs + stopModules;
}

struct Fit final
{
    double begin = 0, end = 0; // from the lightFrom of a frame, in dots
    double match = 0;
};

// Where modules lie along a line: where the white ones are lightest and the black ones darkest.
class Fitting final
{
public:
    Fitting(const BarFrame &frame, const std::vector<bool> &black)
        : m_frame(frame)
        , m_black(black)
        , m_blacks(double(std::count(black.begin(), black.end(), true)))
    {
    }
    Fit best(double begin, double end, double slack) const
    {
        Fit fit{begin, end, -255};
        double step = (end - begin) / double(m_black.size()) / 2;
        fit = around(fit, step, int(std::ceil(slack / step)));
        for (int finer = 0; finer < 4; ++finer) {
            step /= 2;
            fit = around(fit, step, 2);
        }
        return fit;
    }

private:
    Fit around(const Fit &about, double step, int steps) const
    {
        Fit best = about;
        for (int left = -steps; left <= steps; ++left) {
            for (int right = -steps; right <= steps; ++right) {
                const double begin = about.begin + left * step, end = about.end + right * step;
                const double match = matchOf(begin, end);
                if (match > best.match)
                    best = {begin, end, match};
            }
        }
        return best;
    }
    double matchOf(double begin, double end) const
    {
        constexpr std::array<double, 2> within{0.25, 0.75};
        const double module = (end - begin) / double(m_black.size());
        double white = 0, black = 0;
        for (std::size_t at = 0; at < m_black.size(); ++at) {
            for (const double part : within) {
                const double light = m_frame.lightness(begin + (double(at) + part) * module);
                (m_black[at] ? black : white) += light;
            }
        }
        const double whites = double(m_black.size()) - m_blacks;
        return (white / whites - black / m_blacks) / double(within.size());
    }

    const BarFrame &m_frame;
    const std::vector<bool> &m_black;
    const double m_blacks;
};

// Of bars of which only their number of modules is known: from the first that is dark to the last.
bool takeAsSeen(BarFrame &frame, double begin, double end, double slack, int modules)
{
    const double half = (frame.white + frame.ink) / 2;
    const double step = 1 / frame.perDot;
    double from = begin - slack, to = end + slack;
    while (from < to && frame.lightness(from) > half)
        from += step;
    while (to > from && frame.lightness(to) > half)
        to -= step;
    frame.module = (to - from) / modules;
    for (int at = 0; at < modules; ++at)
        frame.black.push_back(frame.lightness(from + (at + 0.5) * frame.module) < half);
    frame.begin += frame.along * from;
    frame.lightFrom -= from;
    return std::count(frame.black.begin(), frame.black.end(), true) > modules / 4;
}

// Upside down they begin with the last.
bool takeAsKnown(BarFrame &frame, double begin, double end, double slack, std::vector<bool> black)
{
    Fit fit = Fitting(frame, black).best(begin, end, slack);
    std::vector<bool> reversed(black.rbegin(), black.rend());
    const Fit other = Fitting(frame, reversed).best(begin, end, slack);
    if (other.match > fit.match) {
        fit = other;
        black = std::move(reversed);
    }
    frame.module = (fit.end - fit.begin) / double(black.size());
    frame.black = std::move(black);
    frame.begin += frame.along * fit.begin;
    frame.lightFrom -= fit.begin;
    return fit.match >= leastMatch * (frame.white - frame.ink);
}

} // namespace

double BarFrame::lightness(double at) const
{
    const double place = (at - lightFrom) * perDot;
    const int left = int(std::floor(place));
    if (left < 0 || left + 1 >= int(light.size()))
        return white;
    const double before = light[std::size_t(left)], after = light[std::size_t(left) + 1];
    return before + (after - before) * (place - left);
}

namespace {

// A line of which it is known about where it is, and where the bars begin and end on it.
struct Guess final
{
    QPointF midst, along;
    double length = 0, unsure = 0; // dots
};

struct Sought final
{
    std::optional<std::vector<bool>> black; // the modules, where they are known
    int modules = 0;
};

std::optional<BarFrame>
frameOn(const QImage &grey, const Guess &guess, const Sought &bars, int rows, double dpi)
{
    BarFrame frame;
    const double half = guess.length / 2 + guess.unsure + 2 * gs1QuietMm * dpi / 25.4;
    frame.light = LightBand(grey, guess.midst, guess.along, half).profile(0, rows);
    frame.along = guess.along;
    frame.down = {-frame.along.y(), frame.along.x()};
    frame.begin = guess.midst;
    frame.lightFrom = -half;
    frame.perDot = LightBand::samples;
    const auto [dark, light] = std::minmax_element(frame.light.begin(), frame.light.end());
    frame.ink = *dark;
    frame.white = *light;
    const double end = guess.length / 2;
    const bool found = bars.black ? takeAsKnown(frame, -end, end, guess.unsure, *bars.black)
                                  : takeAsSeen(frame, -end, end, guess.unsure, bars.modules);
    return found ? std::optional(std::move(frame)) : std::nullopt;
}

int bandRows(double dpi)
{
    constexpr double halfBandMm = 1;
    return int(halfBandMm / 25.4 * dpi);
}

} // namespace

std::optional<BarFrame> frameOf(const QImage &grey, const SeenCode &seen, double dpi)
{
    if (seen.outline.size() < 2)
        return std::nullopt;
    const QLineF line(seen.outline.at(0), seen.outline.at(1));
    const double length = line.length();
    if (length < gs1Modules / 4.0)
        return std::nullopt;
    Sought bars{std::nullopt, modulesOf(seen)};
    if (auto known = gs1Bars(seen.text); known && seen.gs1)
        bars.black = *std::move(known);
    const Guess guess{line.center(), (line.p2() - line.p1()) / length, length, unsure * length};
    if (auto frame = frameOn(grey, guess, bars, 0, dpi))
        return frame;
    // What was read of many rows together may be too soft in one.
    return frameOn(grey, guess, bars, bandRows(dpi), dpi);
}

std::optional<BarFrame>
frameAt(const QImage &grey, const BarFrame &frame, QPointF midst, QPointF along, double dpi)
{
    constexpr double unsureModules = 3;
    const Guess guess{midst, along, frame.length(), unsureModules * frame.module};
    return frameOn(grey, guess, {frame.black, int(frame.black.size())}, bandRows(dpi), dpi);
}

} // namespace keshikomi::printing
