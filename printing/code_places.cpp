// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/code_places.h"

#include "printing/qr_corners.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

namespace keshikomi::printing {

namespace {

constexpr double blockMm = 2;
constexpr double rimMm = 5; // white around a code, and what a block cuts off
constexpr int faintest = 24; // a reader sees no ink that is less darker than the paper
constexpr int barBlocks = 5; // across the shortest bars
constexpr double barSteps = 0.03; // for a dot, of black to white: soft bars have twice as many
constexpr double steeper = 2.5; // across bars, against along them
constexpr int qrBlocks = 3; // the smallest code nearly fills as many each way
constexpr double qrSteps = 0.02;
constexpr double finestSteps = 0.2; // of modules of two dots
constexpr double leastDark = 0.27, mostDark = 0.75; // half of a QR code's modules are dark

// What one block of a page is like; steps as parts of its own lightest less darkest.
struct Block final
{
    double across = 0, down = 0; // mean step from a dot to the next one
    double dark = 0; // part of its dots
};

// Most of a page is white paper.
bool isPlain(const QImage &grey, int left, int top, int side)
{
    const uchar first = grey.constScanLine(top)[left];
    for (int y = top; y < top + side; ++y) {
        const uchar *row = grey.constScanLine(y) + left;
        if (*row != first || std::memcmp(row, row + 1, std::size_t(side)) != 0)
            return false;
    }
    return true;
}

Block blockAt(const QImage &grey, int left, int top, int side)
{
    if (isPlain(grey, left, top, side))
        return {};
    int lightest = 0, darkest = 255;
    qint64 across = 0, down = 0;
    for (int y = top; y < top + side; ++y) {
        const uchar *row = grey.constScanLine(y) + left;
        const uchar *under = grey.constScanLine(y + 1) + left;
        int rowAcross = 0, rowDown = 0;
        for (int x = 0; x < side; ++x) {
            lightest = std::max<int>(lightest, row[x]);
            darkest = std::min<int>(darkest, row[x]);
            rowAcross += std::abs(row[x + 1] - row[x]);
            rowDown += std::abs(under[x] - row[x]);
        }
        across += rowAcross;
        down += rowDown;
    }
    const int range = lightest - darkest;
    if (range < faintest)
        return {};
    int darkDots = 0;
    for (int y = top; y < top + side; ++y) {
        const uchar *row = grey.constScanLine(y) + left;
        int rowDark = 0;
        for (int x = 0; x < side; ++x)
            rowDark += 2 * (row[x] - darkest) < range ? 1 : 0;
        darkDots += rowDark;
    }
    const double dots = double(side) * side;
    return {double(across) / dots / range, double(down) / dots / range, darkDots / dots};
}

// The blocks of a page, row by row, and which of them may be of a code.
class Grid final
{
public:
    Grid(const QImage &grey, double dpi)
        : m_side(std::max(4, int(blockMm / 25.4 * dpi)))
        , m_columns(std::max(0, (grey.width() - 1) / m_side))
        , m_rows(std::max(0, (grey.height() - 1) / m_side))
    {
        m_blocks.reserve(std::size_t(m_columns) * std::size_t(m_rows));
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column)
                m_blocks.push_back(blockAt(grey, column * m_side, row * m_side, m_side));
        }
        m_marked.resize(m_blocks.size());
    }

    // Upright bars are a row of blocks that change across, lying ones a column that changes down.
    void markBars()
    {
        const auto upright = [this](int column, int row) {
            const Block &block = at(column, row);
            return block.across >= barSteps && block.across >= steeper * block.down;
        };
        const auto lying = [this](int column, int row) {
            const Block &block = at(column, row);
            return block.down >= barSteps && block.down >= steeper * block.across;
        };
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                markRun(column, row, barBlocks, 1, upright);
                markRun(column, row, 1, barBlocks, lying);
            }
        }
    }
    // A QR code changes both ways and is about as dark as light, also over several lines of text.
    void markQr()
    {
        for (int row = 0; row + qrBlocks <= m_rows; ++row) {
            for (int column = 0; column + qrBlocks <= m_columns; ++column) {
                const Block all = mean(column, row, qrBlocks);
                if (std::min(all.across, all.down) >= qrSteps && all.dark >= leastDark
                    && all.dark <= mostDark)
                    mark(column, row, qrBlocks, qrBlocks);
            }
        }
    }
    // Of modules that are too fine to be measured.
    bool isFineQr(const QRect &dots) const
    {
        for (int row = dots.top() / m_side; row + qrBlocks <= dots.bottom() / m_side; ++row) {
            for (int column = dots.left() / m_side; column + qrBlocks <= dots.right() / m_side;
                 ++column) {
                const Block all = mean(column, row, qrBlocks);
                if (std::min(all.across, all.down) >= finestSteps && all.dark >= leastDark)
                    return true;
            }
        }
        return false;
    }
    // Marked blocks that touch, in dots of the page.
    std::vector<QRect> takeMarked()
    {
        std::vector<QRect> places;
        for (int row = 0; row < m_rows; ++row) {
            for (int column = 0; column < m_columns; ++column) {
                if (!isMarked(column, row))
                    continue;
                const QRect blocks = taken(column, row);
                places.emplace_back(blocks.topLeft() * m_side, blocks.size() * m_side);
            }
        }
        return places;
    }

private:
    std::size_t index(int column, int row) const
    {
        return std::size_t(row) * std::size_t(m_columns) + std::size_t(column);
    }
    const Block &at(int column, int row) const { return m_blocks[index(column, row)]; }
    Block mean(int column, int row, int blocks) const
    {
        Block sum;
        for (int y = row; y < row + blocks; ++y) {
            for (int x = column; x < column + blocks; ++x) {
                const Block &block = at(x, y);
                sum.across += block.across;
                sum.down += block.down;
                sum.dark += block.dark;
            }
        }
        const double count = blocks * blocks;
        return {sum.across / count, sum.down / count, sum.dark / count};
    }
    bool isMarked(int column, int row) const { return m_marked[index(column, row)] != 0; }
    void mark(int column, int row, int across, int down)
    {
        for (int y = row; y < row + down; ++y) {
            for (int x = column; x < column + across; ++x)
                m_marked[index(x, y)] = 1;
        }
    }
    template<typename Like>
    void markRun(int column, int row, int across, int down, Like like)
    {
        if (column + across > m_columns || row + down > m_rows)
            return;
        for (int y = row; y < row + down; ++y) {
            for (int x = column; x < column + across; ++x) {
                if (!like(x, y))
                    return;
            }
        }
        mark(column, row, across, down);
    }
    // The marked blocks that hang together with this one, which are marked no longer.
    QRect taken(int column, int row)
    {
        QRect all;
        std::vector<QPoint> open{{column, row}};
        m_marked[index(column, row)] = 0;
        while (!open.empty()) {
            const QPoint here = open.back();
            open.pop_back();
            all |= QRect(here, QSize(1, 1));
            for (int y = std::max(0, here.y() - 1); y <= std::min(m_rows - 1, here.y() + 1); ++y) {
                for (int x = std::max(0, here.x() - 1); x <= std::min(m_columns - 1, here.x() + 1);
                     ++x) {
                    if (std::exchange(m_marked[index(x, y)], 0) != 0)
                        open.emplace_back(x, y);
                }
            }
        }
        return all;
    }

    const int m_side;
    const int m_columns, m_rows;
    std::vector<Block> m_blocks;
    std::vector<char> m_marked;
};

// What overlaps becomes one, so that no code is found twice.
std::vector<QRect> joined(const std::vector<QRect> &places)
{
    std::vector<QRect> apart;
    for (QRect place : places) {
        const auto overlaps = [&place](const QRect &other) { return other.intersects(place); };
        // Joined to one it may overlap the next, also one that was compared before.
        for (auto at = std::find_if(apart.begin(), apart.end(), overlaps); at != apart.end();
             at = std::find_if(apart.begin(), apart.end(), overlaps)) {
            place |= *at;
            apart.erase(at);
        }
        apart.push_back(place);
    }
    return apart;
}

std::vector<QRect> withRims(std::vector<QRect> places, const QRect &page, int rim)
{
    for (QRect &place : places)
        place = place.adjusted(-rim, -rim, rim, rim).intersected(page);
    places = joined(places);
    qint64 dots = 0;
    for (const QRect &place : places)
        dots += qint64(place.width()) * place.height();
    if (2 * dots > qint64(page.width()) * page.height())
        return {page};
    return places;
}

} // namespace

CodePlaces codePlaces(const QImage &grey, double dpi)
{
    Grid grid(grey, dpi);
    const int rim = int(rimMm / 25.4 * dpi);
    CodePlaces places;
    grid.markBars();
    places.bars = withRims(grid.takeMarked(), grey.rect(), rim);
    grid.markQr();
    places.qr = withRims(grid.takeMarked(), grey.rect(), rim);
    std::erase_if(places.qr, [&](const QRect &place) {
        return !grid.isFineQr(place) && !showsQrCorners(grey.copy(place));
    });
    return places;
}

} // namespace keshikomi::printing
