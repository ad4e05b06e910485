// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/code_measure.h"

#include "models/domain/printer.h"
#include "printing/bar_strokes.h"
#include "printing/gs1_128.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace keshikomi::printing {

namespace {

constexpr double thinnestMm = 0.15; // a module of bars, as dotsPerModule()
constexpr double smallestMm = 0.25; // a module of a QR code
constexpr int finder = 7; // modules of a corner of a QR code
constexpr double usualHeightMm = 15; // of our bars
// How far a width may be from whole dots: a printer feeds paper, and a scanner sees it, a little
// longer or shorter than it is.
constexpr double widthSlack = 0.01;
const QString barsInked = QStringLiteral("ink");
constexpr double speckMm = 0.6; // a bar lacks less than that in any print

bool isBlack(const QImage &page, QPointF at)
{
    const QPoint dot = at.toPoint();
    return page.rect().contains(dot) && page.constScanLine(dot.y())[dot.x()] < 128;
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
// Ours are usually 15 mm high, which tells between them.
Scale likelyScale(double moduleMm, double heightMm)
{
    Scale best;
    for (const int dpi : barResolutions) {
        for (int dots = 1; dots * gs1Modules * 25.4 / dpi + 2 * gs1QuietMm <= gs1WidestMm; ++dots) {
            const double scale = moduleMm / (dots * 25.4 / dpi);
            const Scale one{scale, std::abs(scale - heightMm / usualHeightMm)};
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
    constexpr double farOff = 0.05; // other bars than ours, or not all of their height
    Scale scale = likelyScale(moduleMm, heightMm);
    if (scale.off > farOff)
        scale = likelyScale(moduleMm, usualHeightMm);
    const bool both = scale.off <= slack && std::abs(scale.of - 1) > 2 * slack;
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

// Nothing but white on both sides.
bool hasQuietZones(const BarFrame &frame, double dots)
{
    const double half = (frame.white + frame.ink) / 2;
    for (double at = 1; at < dots; ++at) {
        if (frame.lightness(-at) < half || frame.lightness(frame.length() + at) < half)
            return false;
    }
    return true;
}

// How much of the bars' height is spoilt, across all of them or of one; 0: no more than in any
// print.
double missing(int across, int ofOne, double dot)
{
    const bool told = across > 2 || ofOne * dot > speckMm;
    return told ? std::max(across, ofOne) * dot : 0;
}

} // namespace

std::vector<FoundFlaw> flawsOfBars(const QImage &page, const SeenCode &seen, double dpi)
{
    auto frame = frameOf(page, seen, dpi);
    if (!frame)
        return {};
    const double dot = 25.4 / dpi;
    const BarsLeft left = barsLeft(page, *frame, dpi);
    const double module = frame->module * dot;
    std::vector<FoundFlaw> flaws = widthFlaws(module, dot);
    if (left.wholeHeight * dot < gs1LowestMm - 2 * dot)
        flaws.push_back({CodeFlaw::BarsTooLow, {mm(left.wholeHeight * dot), mm(gs1LowestMm)}});
    if (!hasQuietZones(*frame, (gs1QuietMm - 2 * dot) / dot))
        flaws.push_back({CodeFlaw::QuietZoneTooSmall, {mm(gs1QuietMm)}});
    if (const double gap = missing(left.gap, left.lack, dot); gap > 0)
        flaws.push_back({CodeFlaw::BarsBroken, {mm(gap)}});
    const double ink = left.struckThrough ? std::max(left.inkAcross, left.ink) * dot
                                          : missing(left.inkAcross, left.ink, dot);
    if (ink > 0)
        flaws.push_back({CodeFlaw::BarsBroken, {mm(ink), barsInked}});
    if (auto scaled = scaledFlaw(module, left.height * dot, widthSlack))
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
