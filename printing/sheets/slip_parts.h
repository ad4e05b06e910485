// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"
#include "printing/sheets/shown_fields.h"

#include <QStringList>

#include <vector>

namespace keshikomi::printing {

// A slip is cut off the invoice above it and then into parts, one for each who keeps one: every
// part must say who paid what to whom.
class SlipParts final
{
public:
    void cut(const Stroke &line, const QStringList &conditions);
    void show(const QString &name, const QRectF &box, const QStringList &conditions);

    struct Missing
    {
        int part = 0; // 0: the invoice above the cut; from 1: of the slip, from the left
        QString what; // "topay"; empty: the cut line itself, of part 0 the one across the sheet
    };
    std::vector<Missing> missing() const;

private:
    struct Place
    {
        QString name;
        QRectF box;
        QStringList conditions;
    };
    std::vector<QRectF> parts(double top) const;
    void look(int part, const QRectF &area, std::vector<Missing> &found) const;

    std::vector<Stroke> m_cuts;
    std::vector<Place> m_places;
};

} // namespace keshikomi::printing
