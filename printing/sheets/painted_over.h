// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/sheet_template.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace keshikomi::printing {

// What hides all that was painted before it, as far as one can tell before there is any content.
// None: the item covers nothing by itself (text, hairlines, an outline beside); what many of them
// do together, PaintedTogether tells.
struct Cover final
{
    QRectF box;
    QRectF hole; // of a thick outline: nothing is covered within
    bool partly = false; // a picture of the content: it may be narrow
};
std::optional<Cover> coverOf(const ItemSpec &item);

// Type or a code of a page.
struct ShownInk final
{
    QString what; // "{topay|yen}"
    QString place; // in the file
    QRectF box; // all it may take
    QRectF ink; // where it begins: a narrow picture at the other end covers nothing
    QRectF sure; // where some of it is for certain: other type may stand beside it in its box
    double em = 0; // mm, of its smallest type; of a code, about its smallest part that is read
    QColor colour = Qt::black;
    QStringList conditions{};
};

// Type and codes of a page in the order of painting, and whether anything is laid over them.
class PaintedOver final
{
public:
    void show(ShownInk shown) { m_shown.push_back(std::move(shown)); }
    // What the item covers of all that was shown so far.
    std::vector<ShownInk> coveredBy(const Cover &cover, const QStringList &conditions) const;

private:
    std::vector<ShownInk> m_shown;
};

// What covers what, each said once however many things cover it, and things that the same covers
// said together.
class CoveredInk final
{
public:
    struct Group
    {
        QString place; // of the first of them
        QStringList what, by; // texts, and places of what covers them all
    };
    void add(const ShownInk &shown, const QString &by);
    std::vector<Group> groups() const;

private:
    std::vector<Group> m_covered; // of one shown thing each
};
// "a, b, c and 27 more"
QString someOf(const QStringList &all);

// The half of the box in which a text of this kind begins or stands.
QRectF inkOf(const TextSpec &spec, const QRectF &box);

} // namespace keshikomi::printing
