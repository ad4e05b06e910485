// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/content_stream.h"
#include "printing/pdf/deflater.h"

#include <vector>

namespace keshikomi::printing::pdf {

// One page to draw, and the drawn page.
struct PageJob final
{
    const Page *page = nullptr;
    QSizeF mm;
    int form = -1; // the form that is painted first; -1: none
    QByteArray newForm; // packed; the page is the first that uses it
    std::vector<std::size_t> items; // of the page, what the form does not have
    std::vector<int> images; // numbers of its pictures, in order
    Result<QByteArray> packed; // the content stream
};

// Draws pages on a thread of its own.
class PageWorker final
{
public:
    explicit PageWorker(const FontBook &fonts);

    void draw(PageJob &job);
    Result<QByteArray> drawForm(const std::vector<Item> &items, QSizeF mm);
    const GlyphUse &use() const { return m_use; }

private:
    GlyphUse m_use;
    ContentStream m_stream;
    Deflater m_deflater;
};

} // namespace keshikomi::printing::pdf
