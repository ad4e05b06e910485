// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/code_measure.h"

#include "printing/gs1_128.h"

#include <QLineF>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <optional>

namespace keshikomi::printing {

namespace {

constexpr double thinnestMm = 0.15; // a module of bars, as dotsPerModule()
constexpr double smallestMm = 0.25; // a module of a QR code
constexpr int finder = 7; // modules of a corner of a QR code
constexpr int partModules = 11; // of a sign of Code 128

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

// All that hangs together with the black dot: a bar from its upper to its lower end.
QRect barAt(const QImage &page, QPoint start)
{
    QSet<QPair<int, int>> seen;
    std::vector<QPoint> open{start};
    QRect bar(start, start);
    while (!open.empty()) {
        const QPoint dot = open.back();
        open.pop_back();
        if (!isBlack(page, dot) || seen.contains({dot.x(), dot.y()}))
            continue;
        seen.insert({dot.x(), dot.y()});
        bar |= QRect(dot, dot);
        for (const QPoint next : {QPoint(0, 1), QPoint(0, -1), QPoint(1, 0), QPoint(-1, 0)})
            open.push_back(dot + next);
    }
    return bar;
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
    // Signs with FNC1 and without, two digits each: start, signs, check, stop of 13 modules.
    const int signs = 2 + (seen.gs1 ? 1 : 0) + int((seen.text.size() + 1) / 2);
    const int modules = partModules * signs + 13;
    return Bars{begin, step, (QLineF(begin, end).length() + 1) / modules};
}

} // namespace

std::vector<FoundFlaw> flawsOfBars(const QImage &page, const SeenCode &seen, double dpi)
{
    const auto bars = barsAlong(page, seen);
    if (!bars)
        return {};
    const double dot = 25.4 / dpi;
    const double module = bars->module * dot;
    const double width = module * gs1Modules + 2 * gs1QuietMm;
    const QRect bar = barAt(page, bars->begin.toPoint());
    const double height = std::hypot(bar.width(), bar.height()) * dot;
    std::vector<FoundFlaw> flaws;
    if (module < thinnestMm - dot / 50)
        flaws.push_back({CodeFlaw::BarsTooThin, {mm(module), mm(thinnestMm)}});
    if (width > gs1WidestMm + dot)
        flaws.push_back({CodeFlaw::BarsTooWide, {mm(width), mm(gs1WidestMm)}});
    if (height < gs1LowestMm - 2 * dot)
        flaws.push_back({CodeFlaw::BarsTooLow, {mm(height), mm(gs1LowestMm)}});
    const int quiet = int((gs1QuietMm - 2 * dot) / dot);
    if (runFrom(page, bars->begin - bars->step, -bars->step, false, quiet) < quiet)
        flaws.push_back({CodeFlaw::QuietZoneTooSmall, {mm(gs1QuietMm)}});
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
