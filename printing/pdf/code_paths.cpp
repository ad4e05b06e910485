// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/code_paths.h"

#include "printing/pdf/syntax.h"
#include "printing/qr.h"
#include "printing/type/sheet_font.h"

#include <vector>

namespace keshikomi::printing::pdf {

namespace {

// PDF paints every dot that is touched: an edge that rounding moves over a dot's border would add a
// column. 0.4 µm inside it cannot.
constexpr double inset = 0.02;

void appendScale(QByteArray &out, double x, double y, QPointF at)
{
    out += "q ";
    appendNumber(out, x, 3);
    out += "0 0 ";
    appendNumber(out, y, 3);
    appendNumber(out, at.x(), 2);
    appendNumber(out, at.y(), 2);
    out += "cm\n";
}

// Rectangles of dark modules that do not overlap: rows grow to the right, then downwards.
class DarkAreas final
{
public:
    explicit DarkAreas(const QrMatrix &matrix)
        : m_matrix(matrix)
        , m_taken(static_cast<std::size_t>(matrix.size * matrix.size))
    {
    }

    QRect at(int x, int y)
    {
        int right = x;
        while (right < m_matrix.size && isFree(right, y))
            ++right;
        int bottom = y + 1;
        while (bottom < m_matrix.size && isFreeRow(x, right, bottom))
            ++bottom;
        for (int row = y; row < bottom; ++row) {
            for (int column = x; column < right; ++column)
                m_taken[index(column, row)] = true;
        }
        return {x, y, right - x, bottom - y};
    }
    bool isFree(int x, int y) const { return m_matrix.dark(x, y) && !m_taken[index(x, y)]; }

private:
    std::size_t index(int x, int y) const
    {
        return static_cast<std::size_t>(y * m_matrix.size + x);
    }
    bool isFreeRow(int left, int right, int y) const
    {
        for (int x = left; x < right; ++x) {
            if (!isFree(x, y))
                return false;
        }
        return true;
    }

    const QrMatrix &m_matrix;
    std::vector<bool> m_taken;
};

} // namespace

void appendBars(QByteArray &out, const Bars &bars)
{
    const double module = bars.moduleMm() * unitsPerMm;
    const QPointF at = bars.at * unitsPerMm;
    appendScale(out, module, bars.height * unitsPerMm, at + QPointF(inset, 0));
    for (std::size_t i = 0; i < bars.modules.size();) {
        std::size_t end = i;
        while (end < bars.modules.size() && bars.modules[end] == bars.modules[i])
            ++end;
        if (bars.modules[i]) {
            appendNumber(out, static_cast<double>(i), 0);
            out += "0 ";
            appendNumber(out, static_cast<double>(end - i) - 2 * inset / module, 4);
            out += "1 re\n";
        }
        i = end;
    }
    out += "f Q\n";
}

void appendQr(QByteArray &out, const QrCode &code)
{
    const double module = code.moduleMm() * unitsPerMm;
    appendScale(
        out, module, module, code.at * unitsPerMm + QPointF(module, module) * qrQuietModules);
    DarkAreas areas(code.matrix);
    for (int y = 0; y < code.matrix.size; ++y) {
        for (int x = 0; x < code.matrix.size; ++x) {
            if (!areas.isFree(x, y))
                continue;
            const QRect area = areas.at(x, y);
            for (const int part : {area.x(), area.y(), area.width(), area.height()})
                appendNumber(out, part, 0);
            out += "re\n";
        }
    }
    out += "f Q\n";
}

} // namespace keshikomi::printing::pdf
