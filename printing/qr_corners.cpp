// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/qr_corners.h"

#include <QPointF>

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <vector>

namespace keshikomi::printing {

namespace {

constexpr int blockDots = 32;
constexpr int modules = 7; // across a corner

// The lengths of dark, light, dark, light and dark in dots.
using Runs = std::array<int, 5>;

int sum(const Runs &runs)
{
    return runs[0] + runs[1] + runs[2] + runs[3] + runs[4];
}

// Half a module and half a dot is what ink and the grid of a scanner may take or add.
bool isCorner(const Runs &runs)
{
    const double module = double(sum(runs)) / modules;
    const auto fits = [module](int run, int wide) {
        return std::abs(run - wide * module) <= (0.5 * module + 0.5) * std::sqrt(wide);
    };
    return module >= 1.2 && fits(runs[0], 1) && fits(runs[1], 1) && fits(runs[2], 3)
        && fits(runs[3], 1) && fits(runs[4], 1);
}

// A page in black and white: each dot against the middle between the lightest and the darkest
// around it, for light falls unevenly.
class BlackAndWhite final
{
public:
    explicit BlackAndWhite(const QImage &grey)
        : m_width(grey.width())
        , m_height(grey.height())
        , m_across((m_width + blockDots - 1) / blockDots)
        , m_down((m_height + blockDots - 1) / blockDots)
        , m_dark(std::size_t(m_width) * std::size_t(m_height))
    {
        const std::vector<int> limits = limitsOf(grey);
        for (int y = 0; y < m_height; ++y) {
            const uchar *row = grey.constScanLine(y);
            char *dark = &m_dark[std::size_t(y) * std::size_t(m_width)];
            for (int x = 0; x < m_width; ++x)
                dark[x] = row[x] < limits[blockOf(x / blockDots, y / blockDots)] ? 1 : 0;
        }
    }
    int width() const { return m_width; }
    int height() const { return m_height; }
    bool isDark(int x, int y) const
    {
        return m_dark[std::size_t(y) * std::size_t(m_width) + std::size_t(x)] != 0;
    }

private:
    struct Range final
    {
        int darkest = 255, lightest = 0;
    };
    std::size_t blockOf(int column, int row) const
    {
        return std::size_t(row) * std::size_t(m_across) + std::size_t(column);
    }
    std::vector<Range> rangesOf(const QImage &grey) const
    {
        std::vector<Range> ranges(std::size_t(m_across) * std::size_t(m_down));
        for (int y = 0; y < m_height; ++y) {
            const uchar *row = grey.constScanLine(y);
            for (int x = 0; x < m_width; ++x) {
                Range &range = ranges[blockOf(x / blockDots, y / blockDots)];
                range.darkest = std::min<int>(range.darkest, row[x]);
                range.lightest = std::max<int>(range.lightest, row[x]);
            }
        }
        return ranges;
    }
    std::vector<int> limitsOf(const QImage &grey) const
    {
        const std::vector<Range> ranges = rangesOf(grey);
        std::vector<int> limits(ranges.size());
        for (int row = 0; row < m_down; ++row) {
            for (int column = 0; column < m_across; ++column) {
                Range all;
                for (int y = std::max(0, row - 1); y <= std::min(m_down - 1, row + 1); ++y) {
                    for (int x = std::max(0, column - 1); x <= std::min(m_across - 1, column + 1);
                         ++x) {
                        const Range &near = ranges[blockOf(x, y)];
                        all.darkest = std::min(all.darkest, near.darkest);
                        all.lightest = std::max(all.lightest, near.lightest);
                    }
                }
                limits[blockOf(column, row)] = (all.darkest + all.lightest + 1) / 2;
            }
        }
        return limits;
    }

    const int m_width, m_height;
    const int m_across, m_down; // blocks
    std::vector<char> m_dark;
};

class CornerSearch final
{
public:
    explicit CornerSearch(const QImage &grey)
        : m_page(grey)
    {
    }
    bool findsTwo()
    {
        for (int y = 0; y < m_page.height(); ++y) {
            if (searchRow(y))
                return true;
        }
        return false;
    }

private:
    // Whether there are two corners now.
    bool searchRow(int y)
    {
        Runs runs{};
        int length = 0, seen = 0; // runs since the left edge
        bool dark = false;
        for (int x = 0; x <= m_page.width(); ++x) {
            const bool ends = x == m_page.width();
            if (!ends && m_page.isDark(x, y) == dark) {
                ++length;
                continue;
            }
            std::rotate(runs.begin(), runs.begin() + 1, runs.end());
            runs.back() = length;
            ++seen;
            if (dark && seen > 5 && isCorner(runs) && isNewCorner(runs, x, y))
                return true;
            length = 1;
            dark = !dark;
        }
        return false;
    }
    // The row's pattern, which ends at `end`, has one down through its midst, too; and it is the
    // second place that has.
    bool isNewCorner(const Runs &runs, int end, int y)
    {
        const int x = end - runs[4] - runs[3] - (runs[2] + 1) / 2;
        const auto down = runsDown(x, y);
        if (!down || !isCorner(*down))
            return false;
        const double across = sum(runs), high = sum(*down);
        if (high > 1.5 * across || across > 1.5 * high)
            return false;
        const QPointF here(x, y);
        if (!m_first)
            m_first = here;
        const QPointF away = here - *m_first;
        return std::hypot(away.x(), away.y()) > across;
    }
    std::optional<Runs> runsDown(int x, int y) const
    {
        Runs runs{};
        int up = y, below = y + 1;
        const auto follow = [&](int &at, int step, bool dark) {
            int length = 0;
            for (; at >= 0 && at < m_page.height() && m_page.isDark(x, at) == dark; at += step)
                ++length;
            return length;
        };
        runs[2] = follow(up, -1, true) + follow(below, 1, true);
        runs[1] = follow(up, -1, false);
        runs[3] = follow(below, 1, false);
        if (up < 0 || below >= m_page.height())
            return std::nullopt;
        runs[0] = follow(up, -1, true);
        runs[4] = follow(below, 1, true);
        return runs;
    }

    const BlackAndWhite m_page;
    std::optional<QPointF> m_first;
};

} // namespace

bool showsQrCorners(const QImage &grey)
{
    return !grey.isNull() && CornerSearch(grey).findsTwo();
}

} // namespace keshikomi::printing
