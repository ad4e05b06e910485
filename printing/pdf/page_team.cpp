// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/page_team.h"

#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace keshikomi::printing::pdf {

namespace {

// Pages on their way: planned, taken by whoever draws, drawn, written.
class Line final
{
public:
    explicit Line(std::size_t pages)
        : m_pages(pages)
    {
    }
    PageJob &job(std::size_t page) { return m_pages[page].job; }

    void add(PageJob job)
    {
        m_pages[m_planned].job = std::move(job);
        const std::scoped_lock guard(m_mutex);
        ++m_planned;
        m_more.notify_one();
    }
    void close()
    {
        const std::scoped_lock guard(m_mutex);
        m_closed = true;
        m_more.notify_all();
    }
    // Waits for a page to draw. None: there will be no more.
    std::optional<std::size_t> take()
    {
        std::unique_lock lock(m_mutex);
        m_more.wait(lock, [this] { return m_taken < m_planned || m_closed; });
        return takeLocked();
    }
    std::optional<std::size_t> takeIfThere()
    {
        const std::scoped_lock guard(m_mutex);
        return takeLocked();
    }
    void setDrawn(std::size_t page)
    {
        const std::scoped_lock guard(m_mutex);
        m_pages[page].drawn = true;
        m_done.notify_one();
    }
    bool isDrawn(std::size_t page)
    {
        const std::scoped_lock guard(m_mutex);
        return m_pages[page].drawn;
    }
    void waitFor(std::size_t page)
    {
        std::unique_lock lock(m_mutex);
        m_done.wait(lock, [this, page] { return m_pages[page].drawn; });
    }

private:
    std::optional<std::size_t> takeLocked()
    {
        return m_taken < m_planned ? std::optional(m_taken++) : std::nullopt;
    }

    struct Place
    {
        PageJob job;
        bool drawn = false;
    };
    std::vector<Place> m_pages;
    std::mutex m_mutex;
    std::condition_variable m_more;
    std::condition_variable m_done;
    std::size_t m_planned = 0;
    std::size_t m_taken = 0;
    bool m_closed = false;
};

// The thread that plans and writes.
class Lead final
{
public:
    Lead(Line &line, const PageTeam::Work &work, PageWorker &worker, bool alone)
        : m_line(line)
        , m_work(work)
        , m_worker(worker)
        , m_alone(alone)
    {
    }

    Done run()
    {
        for (std::size_t page = 0; page < m_work.pages; ++page) {
            Result<PageJob> job = m_work.plan(page);
            if (!job)
                return tl::unexpected(job.error());
            m_line.add(*std::move(job));
            if (m_alone)
                drawOne();
            if (const Done written = writeDrawn(page + 1); !written)
                return written;
        }
        while (m_written < m_work.pages) {
            if (!m_line.isDrawn(m_written) && !drawOne())
                m_line.waitFor(m_written);
            if (const Done written = writeDrawn(m_work.pages); !written)
                return written;
        }
        return {};
    }

private:
    bool drawOne()
    {
        const auto page = m_line.takeIfThere();
        if (page) {
            m_worker.draw(m_line.job(*page));
            m_line.setDrawn(*page);
        }
        return page.has_value();
    }
    Done writeDrawn(std::size_t planned)
    {
        while (m_written < planned && m_line.isDrawn(m_written)) {
            PageJob &job = m_line.job(m_written);
            if (!job.packed)
                return tl::unexpected(job.packed.error());
            if (const Done written = m_work.write(job); !written)
                return written;
            job = PageJob(); // its bytes are in the file
            ++m_written;
        }
        return {};
    }

    Line &m_line;
    const PageTeam::Work &m_work;
    PageWorker &m_worker;
    const bool m_alone;
    std::size_t m_written = 0;
};

} // namespace

PageTeam::PageTeam(const FontBook &fonts)
    : m_fonts(fonts)
{
    m_workers.push_back(std::make_unique<PageWorker>(fonts));
}

Done PageTeam::run(const Work &work, std::size_t threads)
{
    const std::size_t count = std::max<std::size_t>(1, std::min(threads, work.pages));
    while (m_workers.size() < count)
        m_workers.push_back(std::make_unique<PageWorker>(m_fonts));
    Line line(work.pages);
    const auto draw = [&line](PageWorker &worker) {
        for (auto page = line.take(); page; page = line.take()) {
            worker.draw(line.job(*page));
            line.setDrawn(*page);
        }
    };
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < count; ++i)
        others.emplace_back(draw, std::ref(*m_workers[i]));
    const Done done = Lead(line, work, ownWorker(), count == 1).run();
    line.close();
    return done;
}

GlyphUse PageTeam::use() const
{
    GlyphUse use;
    for (const auto &worker : m_workers)
        use.add(worker->use());
    return use;
}

} // namespace keshikomi::printing::pdf
