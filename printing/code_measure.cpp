// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/code_measure.h"

#include "models/domain/printer.h"
#include "printing/gs1_128.h"

#include <QHash>
#include <QLineF>

#include <algorithm>
#include <cmath>
#include <optional>

namespace keshikomi::printing {

namespace {

constexpr double thinnestMm = 0.15; // a module of bars, as dotsPerModule()
constexpr double smallestMm = 0.25; // a module of a QR code
constexpr int finder = 7; // modules of a corner of a QR code
constexpr int partModules = 11; // of a sign of Code 128
constexpr double usualHeightMm = 15; // of our bars
// How far a width may be from whole dots: a printer feeds paper, and a scanner sees it, a little
// longer or shorter than it is.
constexpr double sharpSlack = 0.01, softSlack = 0.025;
constexpr double highestGapMm = 3; // across all bars; what comes after more is another thing
constexpr double highestBarsMm = 40;
constexpr double speckMm = 0.6; // less than that misses a bar in any print

bool isBlack(const QImage &page, QPointF at)
{
    const QPoint dot = at.toPoint();
    return page.rect().contains(dot) && page.constScanLine(dot.y())[dot.x()] < 128;
}

// Not only soft.
bool isWhite(const QImage &page, QPointF at)
{
    const QPoint dot = at.toPoint();
    return page.rect().contains(dot) && page.constScanLine(dot.y())[dot.x()] > 200;
}

// From `at` along `step` the dots of one colour.
int runFrom(const QImage &page, QPointF at, QPointF step, bool black, int most)
{
    int length = 0;
    while (length < most && isBlack(page, at + step * length) == black)
        ++length;
    return length;
}

QString mm(double length)
{
    return QString::number(length, 'f', 2);
}

struct Bars final
{
    QPointF begin, step; // of the first bar, and along the line by one dot
    double module = 0; // in dots
};

// The reader's line may begin beside the first bar; from there it is followed to the last one.
std::optional<Bars> barsAlong(const QImage &page, const SeenCode &seen)
{
    if (seen.outline.size() < 2)
        return std::nullopt;
    const QLineF line(seen.outline.at(0), seen.outline.at(1));
    if (line.length() < gs1Modules / 4.0)
        return std::nullopt;
    const QPointF step = (line.p2() - line.p1()) / line.length();
    const int slack = std::max(4, int(line.length() / 20));
    const int before = runFrom(page, line.p1(), -step, true, slack);
    const QPointF near = line.p1() - step * before;
    const QPointF begin = near + step * runFrom(page, near, step, false, slack);
    QPointF end = line.p2() + step * runFrom(page, line.p2(), step, true, slack);
    end -= step * runFrom(page, end, -step, false, slack);
    return Bars{begin, step, (QLineF(begin, end).length() + 1) / modulesOf(seen)};
}

// The bars row by row: what each module is where they were read, and which rows are like that.
class BarRows final
{
public:
    BarRows(const QImage &page, const Bars &bars, int modules)
        : m_page(page)
        , m_bars(bars)
        , m_down(-bars.step.y(), bars.step.x())
    {
        for (int at = 0; at < modules; ++at)
            m_black.push_back(isBlack(page, placeOf(at, 0, 0)));
    }
    // How many rows up (-1) or down (1) still belong to the bars; a gap ends them only when it is
    // higher than `most`. The rows of the gaps, and of each module the rows that miss it, are kept.
    int follow(int way, int most)
    {
        int last = 0, missing = 0;
        double aside = 0; // bars that lie a little askew move along with the rows
        for (int row = 1; missing <= most; ++row) {
            const auto [shift, share] = bestShift(way * row, aside);
            if (share < leastShare) {
                ++missing;
                continue;
            }
            aside = shift;
            m_gap = std::max(m_gap, missing);
            missing = 0;
            last = row;
            note(way * row, shift);
        }
        return last;
    }
    // The midst of each broad bar: x along the line from its begin, y down from it, in dots.
    std::vector<QPointF> middles(int most) const
    {
        std::vector<QPointF> found;
        for (std::size_t at = 0, end = 0; at < m_black.size(); at = end + 1) {
            end = at;
            while (end < m_black.size() && m_black[end])
                ++end;
            if (end - at < 2) // it leads astray, where it is hardly a dot wide
                continue;
            const double midst = double(at + end) / 2 - 0.5;
            const QPointF from = placeOf(0, 0, midst * m_bars.module);
            found.emplace_back(midst * m_bars.module,
                               (runAlong(from, 1, most) - runAlong(from, -1, most)) / 2.0);
        }
        return found;
    }
    int gap() const { return m_gap; } // rows of the highest gap across all bars
    // Rows of the bar that lacks most, if it lacks more than a speck.
    int lack() const
    {
        int most = 0;
        for (int at = 0; at < int(m_black.size()); ++at) {
            const auto it = m_lacks.constFind(at);
            if (it != m_lacks.constEnd())
                most = std::max(most, *it);
        }
        return most;
    }

private:
    static constexpr double leastShare = 0.6; // of the black modules that are black in a row

    QPointF placeOf(int module, int row, double aside) const
    {
        return m_bars.begin + m_bars.step * ((module + 0.5) * m_bars.module - 0.5 + aside)
            + m_down * row;
    }
    // How long a bar is from there, which may lean: dot by dot, or one to the side.
    int runAlong(QPointF at, int way, int most) const
    {
        const QPointF next = m_down * way;
        for (int length = 0; length < most; ++length) {
            at += next;
            if (isBlack(m_page, at))
                continue;
            if (isBlack(m_page, at + m_bars.step))
                at += m_bars.step;
            else if (isBlack(m_page, at - m_bars.step))
                at -= m_bars.step;
            else
                return length;
        }
        return most;
    }
    double shareOf(int row, double aside) const
    {
        int black = 0, all = 0, wrong = 0;
        for (int at = 0; at < int(m_black.size()); ++at) {
            const bool seen = isBlack(m_page, placeOf(at, row, aside));
            all += m_black[std::size_t(at)] ? 1 : 0;
            black += m_black[std::size_t(at)] && seen ? 1 : 0;
            wrong += !m_black[std::size_t(at)] && seen ? 1 : 0;
        }
        return all == 0 ? 0 : double(black - wrong) / all;
    }
    std::pair<double, double> bestShift(int row, double before) const
    {
        std::pair<double, double> best(before, shareOf(row, before));
        for (const double shift : {before - 0.5, before + 0.5}) {
            if (const double share = shareOf(row, shift); share > best.second)
                best = {shift, share};
        }
        return best;
    }
    void note(int row, double aside)
    {
        for (int at = 0; at < int(m_black.size()); ++at) {
            if (m_black[std::size_t(at)] && isWhite(m_page, placeOf(at, row, aside)))
                ++m_lacks[at];
        }
    }

    const QImage &m_page;
    const Bars m_bars;
    const QPointF m_down;
    std::vector<bool> m_black;
    QHash<int, int> m_lacks; // rows by module
    int m_gap = 0;
};

double medianOf(std::vector<double> values)
{
    const auto midst = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), midst, values.end());
    return *midst;
}

// The line through the midst of bars: how far it goes down for each dot along, and where it is in
// the middle. Bars that are broken or joined to something else are outvoted.
struct Axis final
{
    double slope = 0, middle = 0;
};
std::optional<Axis> axisOf(const std::vector<QPointF> &middles, double length)
{
    std::vector<double> left, right, leftX, rightX, all;
    for (const QPointF &one : middles) {
        if (one.x() < length / 3) {
            left.push_back(one.y());
            leftX.push_back(one.x());
        } else if (one.x() > length * 2 / 3) {
            right.push_back(one.y());
            rightX.push_back(one.x());
        }
    }
    if (left.empty() || right.empty())
        return std::nullopt;
    Axis axis;
    axis.slope = (medianOf(right) - medianOf(left)) / (medianOf(rightX) - medianOf(leftX));
    for (const QPointF &one : middles)
        all.push_back(one.y() - axis.slope * (one.x() - length / 2));
    axis.middle = medianOf(all);
    return axis;
}

// The same bars by a line that crosses them at right angles, half way down: a page lies askew on
// the glass, and a reader's line runs level.
SeenCode squared(const QImage &page, const SeenCode &seen, double dpi)
{
    constexpr double leastSlope = 0.002; // a dot in 500: it is level
    const auto bars = barsAlong(page, seen);
    if (!bars)
        return seen;
    const double length = modulesOf(seen) * bars->module;
    const BarRows rows(page, *bars, modulesOf(seen));
    const auto axis = axisOf(rows.middles(int(highestBarsMm / 25.4 * dpi)), length);
    if (!axis || std::abs(axis->slope) < leastSlope)
        return seen;
    const QPointF down(-bars->step.y(), bars->step.x());
    const double slant = std::hypot(1, axis->slope);
    const QPointF along = (bars->step + down * axis->slope) / slant;
    const QPointF middle = bars->begin + bars->step * (length / 2 - 0.5) + down * axis->middle;
    const QPointF half = along * (length / slant / 2 - 0.5);
    SeenCode straight = seen;
    straight.outline = {(middle - half).toPoint(), (middle + half).toPoint()};
    return straight;
}

bool isWholeDots(double moduleMm, double slack)
{
    return std::any_of(barResolutions.begin(), barResolutions.end(), [&](int dpi) {
        const double dots = std::max(1.0, std::round(moduleMm * dpi / 25.4));
        return std::abs(moduleMm * dpi / 25.4 / dots - 1) <= slack;
    });
}

struct Scale final
{
    double of = 1; // of the page, as it seems
    double off = 10; // how far from what was measured
};

// By which of the widths that tills take it was drawn, and how much smaller or larger it is now.
// Ours are usually 15 mm high, which tells between them; `heightMm` 0: not known.
Scale likelyScale(double moduleMm, double heightMm)
{
    Scale best;
    for (const int dpi : barResolutions) {
        for (int dots = 1; dots * gs1Modules * 25.4 / dpi + 2 * gs1QuietMm <= gs1WidestMm; ++dots) {
            const double scale = moduleMm / (dots * 25.4 / dpi);
            const double expected = heightMm > 0 ? heightMm / usualHeightMm : 1;
            const Scale one{scale, std::abs(scale - expected)};
            if (dots * 25.4 / dpi >= thinnestMm && one.off < best.off)
                best = one;
        }
    }
    return best;
}

// Bars that no printer draws of whole dots were scaled after they were made. Some scales make
// another width of whole dots of them: then height and width must both say it.
std::optional<FoundFlaw> scaledFlaw(double moduleMm, double heightMm, double slack)
{
    const Scale scale = likelyScale(moduleMm, heightMm);
    const bool both = heightMm > 0 && scale.off <= slack && std::abs(scale.of - 1) > 2 * slack;
    if (isWholeDots(moduleMm, slack) && !both)
        return std::nullopt;
    return FoundFlaw{CodeFlaw::PageScaled, {mm(moduleMm), QString::number(qRound(scale.of * 100))}};
}

std::vector<FoundFlaw> widthFlaws(double module, double slack)
{
    const double width = module * gs1Modules + 2 * gs1QuietMm;
    std::vector<FoundFlaw> flaws;
    if (module < thinnestMm - slack / 50)
        flaws.push_back({CodeFlaw::BarsTooThin, {mm(module), mm(thinnestMm)}});
    if (width > gs1WidestMm + slack)
        flaws.push_back({CodeFlaw::BarsTooWide, {mm(width), mm(gs1WidestMm)}});
    return flaws;
}

} // namespace

int modulesOf(const SeenCode &seen)
{
    // Signs with FNC1 and without, two digits each: start, signs, check, stop of 13 modules.
    const int signs = 2 + (seen.gs1 ? 1 : 0) + int((seen.text.size() + 1) / 2);
    return partModules * signs + 13;
}

std::vector<FoundFlaw> flawsOfWidth(double moduleMm)
{
    std::vector<FoundFlaw> flaws = widthFlaws(moduleMm, softSlack * moduleMm * gs1Modules);
    if (auto scaled = scaledFlaw(moduleMm, 0, softSlack))
        flaws.push_back(*std::move(scaled));
    return flaws;
}

std::vector<FoundFlaw> flawsOfBars(const QImage &page, const SeenCode &seen, double dpi)
{
    const auto bars = barsAlong(page, squared(page, seen, dpi));
    if (!bars)
        return {};
    const double dot = 25.4 / dpi;
    const double module = bars->module * dot;
    BarRows rows(page, *bars, modulesOf(seen));
    const int most = int(highestGapMm / dot);
    const int up = rows.follow(-1, most), down = rows.follow(1, most);
    const double height = (up + down + 1) * dot;
    std::vector<FoundFlaw> flaws = widthFlaws(module, dot);
    if (height < gs1LowestMm - 2 * dot)
        flaws.push_back({CodeFlaw::BarsTooLow, {mm(height), mm(gs1LowestMm)}});
    const int quiet = int((gs1QuietMm - 2 * dot) / dot);
    if (runFrom(page, bars->begin - bars->step, -bars->step, false, quiet) < quiet)
        flaws.push_back({CodeFlaw::QuietZoneTooSmall, {mm(gs1QuietMm)}});
    const double gap = rows.gap() * dot, lack = rows.lack() * dot;
    if (gap > 2 * dot || lack > speckMm)
        flaws.push_back({CodeFlaw::BarsBroken, {mm(std::max(gap, lack))}});
    if (auto scaled = scaledFlaw(module, height, sharpSlack))
        flaws.push_back(*std::move(scaled));
    return flaws;
}

std::vector<FoundFlaw> flawsOfQr(const QImage &page, const SeenCode &seen, double dpi)
{
    if (seen.outline.size() < 4)
        return {};
    const QPointF corner = seen.outline.at(0);
    const QPointF along = seen.outline.at(1) - seen.outline.at(0);
    const QPointF down = seen.outline.at(3) - seen.outline.at(0);
    const double side = std::hypot(along.x(), along.y());
    const QPointF step = along / side;
    // The rim of the corner is black for seven modules; how many there are in all is 4n + 17.
    const QPointF rim = corner + (along + down) * 0.01;
    const double run = runFrom(page, rim, step, true, int(side)) + side * 0.01;
    const double about = side * finder / run;
    if (run < finder || about < 19 || about > 179)
        return {};
    const double modules = 17 + 4 * std::round((about - 17) / 4);
    const double dot = 25.4 / dpi;
    const double module = side / modules * dot;
    if (module >= smallestMm - dot / 10)
        return {};
    return {{CodeFlaw::QrModuleTooSmall, {mm(module), mm(smallestMm)}}};
}

} // namespace keshikomi::printing
