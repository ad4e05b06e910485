// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/pdf/page_worker.h"

#include <functional>
#include <memory>

namespace keshikomi::printing::pdf {

// Makes pages on several threads: one plans them and writes them in their order, and all draw, that
// one when there is nothing to plan or to write. So a file has the same bytes however many draw.
class PageTeam final
{
public:
    // `plan` gives page n; `write` takes the drawn ones, in the order of the pages. Both are called
    // on the thread of run().
    struct Work final
    {
        std::size_t pages = 0;
        std::function<Result<PageJob>(std::size_t)> plan;
        std::function<Done(const PageJob &)> write;
    };

    explicit PageTeam(const FontBook &fonts);

    // The first fault of a page or of `work`; pages before it may be written.
    Done run(const Work &work, std::size_t threads);
    // Of the calling thread, for what is drawn while a page is planned.
    PageWorker &ownWorker() { return *m_workers.front(); }
    // Of all pages so far.
    GlyphUse use() const;

private:
    const FontBook &m_fonts;
    std::vector<std::unique_ptr<PageWorker>> m_workers;
};

} // namespace keshikomi::printing::pdf
