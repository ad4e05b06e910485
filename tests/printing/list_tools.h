// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "printing/display_list.h"
#include "printing/type/text_ruler.h"

#include <QStringList>

namespace keshikomi::test {

// What stands in a display list, in the order in which it is painted.
QStringList textsOf(const printing::Page &page);
QStringList textsOf(const printing::DisplayList &list);

template<typename T>
int countOf(const printing::DisplayList &list)
{
    int count = 0;
    for (const printing::Page &page : list.pages) {
        for (const printing::Item &item : page.items)
            count += std::holds_alternative<T>(item) ? 1 : 0;
    }
    return count;
}

// Where items leave ink, in mm. Of a text the box of its line; of codes the modules alone.
class InkRuler final
{
public:
    QRectF of(const printing::Item &item);

private:
    const printing::FontBook m_fonts;
    printing::TextRuler m_ruler{m_fonts};
};

QString faultText(const Error &error); // "fault 12 customer.name|…"

} // namespace keshikomi::test
