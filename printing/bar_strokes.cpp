// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/bar_strokes.h"

#include "printing/light_band.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr double highestBarsMm = 40;
constexpr double highestGapMm = 8; // across all bars; what comes after more is another thing
constexpr double nextMm = 1; // after more than that other bars may come
constexpr int othersDiffer = 4; // strokes at least: a digit and the check sign change more
constexpr double endMm = 0.25; // after that a few bars alone do not go on
constexpr double shortestRunMm = 0.2; // of what a bar lacks: less is the grain of a scan
constexpr double mostShare = 0.6, partShare = 0.7;
constexpr std::size_t parts = 4; // along the bars

double medianOf(std::vector<double> values)
{
    const auto midst = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), midst, values.end());
    return *midst;
}

// A bar or a space between two.
struct Stroke final
{
    bool black = false;
    int modules = 0;
    double at = 0; // its midst, in dots from the begin
    double light = 0; // there, on the line
};

// A narrow stroke is looked at where it is darkest or lightest: small errors of a width add up
// along the line, and paper is fed unevenly.
std::vector<Stroke> strokesOf(const BarFrame &frame)
{
    constexpr double astray = 0.4, step = 0.1; // modules
    std::vector<Stroke> strokes;
    for (std::size_t from = 0, to = 0; from < frame.black.size(); from = to) {
        while (to < frame.black.size() && frame.black[to] == frame.black[from])
            ++to;
        Stroke stroke{frame.black[from], int(to - from), double(from + to) / 2 * frame.module, 0};
        stroke.light = frame.lightness(stroke.at);
        const double midst = stroke.at;
        for (double aside = -astray; aside <= astray && stroke.modules == 1; aside += step) {
            const double light = frame.lightness(midst + aside * frame.module);
            if (stroke.black ? light < stroke.light : light > stroke.light) {
                stroke.light = light;
                stroke.at = midst + aside * frame.module;
            }
        }
        strokes.push_back(stroke);
    }
    return strokes;
}

enum class Seen { Most, Part, White, Ink };

struct Row final
{
    Seen seen = Seen::White;
    double aside = 0; // bars may lean or wind: dots by which they lie elsewhere than on the line
    std::vector<double> light; // of each stroke
};

class Rows final
{
public:
    Rows(const QImage &grey, const BarFrame &frame)
        : m_grey(grey)
        , m_frame(frame)
        , m_strokes(strokesOf(frame))
        , m_contrast(contrast(lightOnLine(), 0, m_strokes.size()))
    {
    }
    const std::vector<Stroke> &strokes() const { return m_strokes; }
    // From the line on, away from it (`way` 1 down, -1 up), as far as the bars go.
    std::vector<Row> follow(int way, double dpi) const
    {
        const double perMm = dpi / 25.4;
        std::vector<Row> rows;
        std::size_t end = 0;
        double aside = 0;
        for (int at = way > 0 ? 0 : 1; at < int(highestBarsMm * perMm); ++at) {
            Row row = bestRow(way * at, aside);
            const double after = double(rows.size() - end) / perMm;
            if (after > highestGapMm)
                break;
            const Seen seen = row.seen;
            if (seen == Seen::Most)
                aside = row.aside;
            rows.push_back(std::move(row));
            if (seen == Seen::Most || (seen == Seen::Part && after <= endMm))
                end = rows.size();
        }
        rows.resize(end);
        rows.resize(beginOfOthers(rows, nextMm * perMm));
        return rows;
    }

private:
    // Where the bars of another code begin below or above these, or the end.
    std::size_t beginOfOthers(const std::vector<Row> &rows, double gap) const
    {
        std::size_t whole = 0; // after the last row that showed most of the bars
        for (std::size_t at = 0; at < rows.size(); ++at) {
            if (rows[at].seen != Seen::Most)
                continue;
            if (double(at - whole) > gap && areOthers(rows, at))
                return whole;
            whole = at + 1;
        }
        return rows.size();
    }
    bool areOthers(const std::vector<Row> &rows, std::size_t from) const
    {
        const double half = (m_frame.white + m_frame.ink) / 2;
        int different = 0;
        for (std::size_t stroke = 0; stroke < m_strokes.size(); ++stroke) {
            std::vector<double> light;
            for (std::size_t at = from; at < rows.size(); ++at) {
                if (rows[at].seen == Seen::Most)
                    light.push_back(rows[at].light[stroke]);
            }
            different += (medianOf(std::move(light)) < half) == m_strokes[stroke].black ? 0 : 1;
        }
        return different >= othersDiffer;
    }
    std::vector<double> lightOnLine() const
    {
        std::vector<double> light;
        for (const Stroke &stroke : m_strokes)
            light.push_back(stroke.light);
        return light;
    }
    // Between the spaces and the bars among some strokes.
    double contrast(const std::vector<double> &light, std::size_t from, std::size_t to) const
    {
        std::array<double, 2> sum{}, count{};
        for (std::size_t at = from; at < to; ++at) {
            sum[m_strokes[at].black ? 1 : 0] += light[at];
            count[m_strokes[at].black ? 1 : 0] += 1;
        }
        return sum[0] / std::max(1.0, count[0]) - sum[1] / std::max(1.0, count[1]);
    }
    Row rowAt(int at, double aside) const
    {
        Row row;
        row.aside = aside;
        for (const Stroke &stroke : m_strokes)
            row.light.push_back(lightnessAt(
                m_grey, m_frame.begin + m_frame.along * (stroke.at + aside) + m_frame.down * at));
        return row;
    }
    Row bestRow(int at, double before) const
    {
        constexpr double aside = 0.5;
        Row best = rowAt(at, before);
        double most = contrast(best.light, 0, m_strokes.size());
        for (const double shift : {before - aside, before + aside}) {
            Row row = rowAt(at, shift);
            const double its = contrast(row.light, 0, m_strokes.size());
            if (its > most * 1.02) { // not by the grain
                most = its;
                best = std::move(row);
            }
        }
        best.seen = seenIn(best.light);
        return best;
    }
    Seen seenIn(const std::vector<double> &light) const
    {
        if (contrast(light, 0, light.size()) >= mostShare * m_contrast)
            return Seen::Most;
        for (std::size_t part = 0; part < parts; ++part) {
            const std::size_t from = light.size() * part / parts;
            if (contrast(light, from, light.size() * (part + 1) / parts) >= partShare * m_contrast)
                return Seen::Part;
        }
        double sum = 0;
        for (const double one : light)
            sum += one;
        return sum / double(light.size()) < (m_frame.white + m_frame.ink) / 2 ? Seen::Ink
                                                                              : Seen::White;
    }

    const QImage &m_grey;
    const BarFrame &m_frame;
    const std::vector<Stroke> m_strokes;
    const double m_contrast;
};

// How light each stroke usually is where it is as it should be. One that is missing from most rows
// is taken to be as others of its width.
std::vector<double>
usualLight(const std::vector<Row> &rows, const std::vector<Stroke> &strokes, const BarFrame &frame)
{
    std::vector<double> usual;
    QHash<std::pair<bool, int>, std::vector<double>> alike;
    for (std::size_t at = 0; at < strokes.size(); ++at) {
        std::vector<double> seen{strokes[at].light};
        for (const Row &row : rows) {
            if (row.seen == Seen::Most)
                seen.push_back(row.light[at]);
        }
        usual.push_back(medianOf(std::move(seen)));
        alike[{strokes[at].black, strokes[at].modules}].push_back(usual.back());
    }
    for (std::size_t at = 0; at < strokes.size(); ++at) {
        const bool black = strokes[at].black;
        const double others = medianOf(alike[{black, strokes[at].modules}]);
        const double half = (others + (black ? frame.white : frame.ink)) / 2;
        if (black ? usual[at] > half : usual[at] < half)
            usual[at] = others;
    }
    return usual;
}

// In how many rows a stroke is not what it should be; `limit` is half way to the other colour.
int wrongRows(const std::vector<Row> &rows, std::size_t at, bool black, double limit, int shortest)
{
    int wrong = 0, run = 0;
    const auto endRun = [&] {
        wrong += run >= shortest ? run : 0;
        run = 0;
    };
    for (const Row &row : rows) {
        if (row.seen == Seen::White || row.seen == Seen::Ink)
            continue;
        if (black ? row.light[at] > limit : row.light[at] < limit)
            ++run;
        else
            endRun();
    }
    endRun();
    return wrong;
}

int longestRun(const std::vector<Row> &rows, Seen seen)
{
    int longest = 0, run = 0;
    for (const Row &row : rows) {
        run = row.seen == seen ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    return longest;
}

// All rows of the bars, from the top; row `line` is on the line of the frame.
struct Followed final
{
    std::vector<Row> rows;
    int line = 0;
};
Followed followed(const Rows &bars, double dpi)
{
    Followed all{bars.follow(-1, dpi), 0};
    all.line = int(all.rows.size());
    std::reverse(all.rows.begin(), all.rows.end());
    for (Row &row : bars.follow(1, dpi))
        all.rows.push_back(std::move(row));
    return all;
}

// By how many dots bars lean aside from row to row.
double leanOf(const Followed &all)
{
    double count = 0, x = 0, y = 0, xx = 0, xy = 0;
    for (int at = 0; at < int(all.rows.size()); ++at) {
        const Row &row = all.rows[std::size_t(at)];
        if (row.seen != Seen::Most)
            continue;
        const double down = at - all.line;
        ++count;
        x += down;
        y += row.aside;
        xx += down * down;
        xy += down * row.aside;
    }
    const double spread = count * xx - x * x;
    return spread > 0 ? (count * xy - x * y) / spread : 0;
}

// The row nearest to the midst of the bars above and below which they are whole; the line's own
// where there is none.
int midstOf(const Followed &all, double dpi)
{
    constexpr double wholeMm = 1;
    const int whole = int(wholeMm / 25.4 * dpi), count = int(all.rows.size());
    int best = all.line, run = 0;
    for (int at = 0; at < count; ++at) {
        run = all.rows[std::size_t(at)].seen == Seen::Most ? run + 1 : 0;
        const int midst = at - whole;
        if (run > 2 * whole && std::abs(2 * midst - count) < std::abs(2 * best - count))
            best = midst;
    }
    return best;
}

void putRight(const QImage &grey, BarFrame &frame, double dpi)
{
    constexpr int turns = 4; // each sees more of the bars
    constexpr double straight = 0.0005; // a dot in 2000
    for (int turn = 0; turn < turns; ++turn) {
        const Followed all = followed(Rows(grey, frame), dpi);
        const double lean = leanOf(all), down = midstOf(all, dpi) - all.line;
        const QPointF midst =
            frame.begin + frame.along * (frame.length() / 2 + lean * down) + frame.down * down;
        const QPointF along = (frame.along - frame.down * lean) / std::hypot(1, lean);
        auto better = frameAt(grey, frame, midst, along, dpi);
        if (!better)
            return;
        frame = *std::move(better);
        if (std::abs(lean) < straight)
            return;
    }
}

} // namespace

BarsLeft barsLeft(const QImage &grey, BarFrame &frame, double dpi)
{
    putRight(grey, frame, dpi);
    const Rows bars(grey, frame);
    const std::vector<Row> rows = followed(bars, dpi).rows;
    const auto isMost = [](const Row &row) { return row.seen == Seen::Most; };
    const auto first = std::find_if(rows.begin(), rows.end(), isMost);
    const auto last = std::find_if(rows.rbegin(), rows.rend(), isMost);
    BarsLeft left;
    left.height = int(rows.size());
    left.wholeHeight = std::max(0, int(last.base() - first));
    left.gap = longestRun(rows, Seen::White);
    left.inkAcross = longestRun(rows, Seen::Ink);
    const std::vector<double> usual = usualLight(rows, bars.strokes(), frame);
    const int shortest = std::max(2, int(shortestRunMm / 25.4 * dpi));
    std::size_t spaces = 0, inked = 0;
    for (std::size_t at = 0; at < usual.size(); ++at) {
        const bool black = bars.strokes()[at].black;
        const double limit = (usual[at] + (black ? frame.white : frame.ink)) / 2;
        const int wrong = wrongRows(rows, at, black, limit, shortest);
        int &most = black ? left.lack : left.ink;
        most = std::max(most, wrong);
        spaces += black ? 0 : 1;
        inked += !black && wrong > 0 ? 1 : 0;
    }
    left.struckThrough = inked * 2 > spaces;
    return left;
}

} // namespace keshikomi::printing
