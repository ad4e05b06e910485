// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/slip_parts.h"

#include "printing/sheets/conditions.h"

#include <algorithm>
#include <cmath>

namespace keshikomi::printing {

namespace {

constexpr double acrossMm = 150, downMm = 60; // the shortest of the two cut lines
constexpr double straightMm = 0.5;
constexpr QSizeF pageMm(210, 297);
const QString slipIs = QStringLiteral("barcode"); // there is a slip where there are bars

// Either name will do; the short ones are what tills compare.
const std::vector<QStringList> &ofEachPart()
{
    static const std::vector<QStringList> names = {
        {QStringLiteral("topay")},
        {QStringLiteral("payee.ja"), QStringLiteral("payee.name"), QStringLiteral("payee.short")},
        {QStringLiteral("customer.short"), QStringLiteral("customer.name")},
        {QStringLiteral("no")}};
    return names;
}

bool isAcross(const Stroke &line)
{
    return std::abs(line.from.y() - line.to.y()) < straightMm
        && std::abs(line.from.x() - line.to.x()) >= acrossMm;
}

bool isDown(const Stroke &line, double top)
{
    return std::abs(line.from.x() - line.to.x()) < straightMm
        && std::abs(line.from.y() - line.to.y()) >= downMm
        && std::min(line.from.y(), line.to.y()) >= top - straightMm;
}

} // namespace

void SlipParts::cut(const Stroke &line, const QStringList &conditions)
{
    const bool always = conditions.isEmpty() || conditions == QStringList{slipIs};
    if (line.dash == Dash::Cut && always)
        m_cuts.push_back(line);
}

void SlipParts::show(const QString &name, const QRectF &box, const QStringList &conditions)
{
    m_places.push_back({name, box, conditions});
}

std::vector<QRectF> SlipParts::parts(double top) const
{
    std::vector<double> edges{0};
    for (const Stroke &line : m_cuts) {
        if (isDown(line, top))
            edges.push_back(line.from.x());
    }
    edges.push_back(pageMm.width());
    std::sort(edges.begin(), edges.end());
    std::vector<QRectF> areas;
    for (std::size_t i = 1; i < edges.size(); ++i)
        areas.emplace_back(edges[i - 1], top, edges[i] - edges[i - 1], pageMm.height() - top);
    return areas;
}

void SlipParts::look(int part, const QRectF &area, std::vector<Missing> &found) const
{
    for (const QStringList &names : ofEachPart()) {
        ShownFields shown, model;
        const QString name = names.front();
        for (const Place &place : m_places) {
            if (names.contains(place.name) && area.contains(place.box))
                shown.add(name, place.conditions);
        }
        model.add(name, {slipIs, QStringLiteral("!settled")});
        if (shown.missing(model, name))
            found.push_back({part, name});
    }
}

std::vector<SlipParts::Missing> SlipParts::missing() const
{
    std::vector<Missing> found;
    const auto across = std::find_if(m_cuts.begin(), m_cuts.end(), isAcross);
    if (across == m_cuts.end())
        return {{0, {}}};
    const double top = across->from.y();
    look(0, QRectF(0, 0, pageMm.width(), top), found);
    const std::vector<QRectF> areas = parts(top);
    if (areas.size() < 2)
        found.push_back({1, {}});
    for (std::size_t i = 0; areas.size() > 1 && i < areas.size(); ++i)
        look(int(i) + 1, areas[i], found);
    return found;
}

} // namespace keshikomi::printing
