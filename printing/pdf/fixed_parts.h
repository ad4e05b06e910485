// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/common_items.h"

namespace keshikomi::printing::pdf {

// Finds out, page by page, what the sheets of a batch have in common. First pages and continuation
// pages are compared apart.
class FixedParts final
{
public:
    struct Part
    {
        int form = -1; // its number in the file; -1: it has none yet
        std::vector<Item> items;
    };
    struct Plan
    {
        Part *part = nullptr; // painted first; none: the page stands alone
        std::vector<std::size_t> rest; // the items that are painted on it
    };
    Plan plan(const Page &page, bool first, QSizeF mm);

private:
    // One of several layouts of the same sheet: with and without bars, three lines or eight.
    struct Kind
    {
        bool first = true;
        QSizeF mm;
        std::optional<Page> sample; // the last page that no part fitted well
        std::vector<std::unique_ptr<Part>> parts; // from the largest
    };
    Kind &kindOf(bool first, QSizeF mm);
    static Part *learn(Kind &kind, const Page &page, std::size_t found);

    std::vector<std::unique_ptr<Kind>> m_kinds;
};

} // namespace keshikomi::printing::pdf
