// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf_checks.h"

#include "models/domain/try.h"
#include "printing/page_check.h"

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

namespace keshikomi::printing {

namespace {

constexpr std::chrono::milliseconds lookForStop{200};
constexpr int opening = 0; // in place of a page: its pages are counted

// One file, as far as it is known.
struct Entry final
{
    std::optional<Error> error;
    std::vector<PageCheck> pages;
    QByteArray bytes; // while its pages are read, for all threads
    int taken = 0;
    int left = 0;
    bool opened = false;
    bool damaged = false;

    bool isDone() const { return opened && left == 0; }
};

struct Step final
{
    std::size_t file;
    int page; // `opening`, or from 1
};

// What is still to be done and what was found, for all threads.
class Line final
{
public:
    explicit Line(std::size_t files)
        : m_entries(files)
    {
    }

    // All files are opened first, so that it is known how many pages there are. None: it is over.
    std::optional<Step> take()
    {
        std::unique_lock lock(m_mutex);
        if (m_closed)
            return std::nullopt;
        if (m_toOpen < m_entries.size())
            return Step{m_toOpen++, opening};
        m_changed.wait(lock, [this] { return m_closed || m_opened == m_entries.size(); });
        while (m_file < m_entries.size()
               && m_entries[m_file].taken == int(m_entries[m_file].pages.size()))
            ++m_file;
        if (m_closed || m_file == m_entries.size())
            return std::nullopt;
        return Step{m_file, ++m_entries[m_file].taken};
    }
    void setOpened(std::size_t file, const Result<int> &pages, bool damaged)
    {
        const std::scoped_lock lock(m_mutex);
        Entry &entry = m_entries[file];
        entry.opened = true;
        entry.damaged = damaged;
        if (pages) {
            entry.pages.resize(std::size_t(*pages));
            entry.left = *pages;
            m_of += *pages;
        } else {
            entry.error = pages.error();
        }
        ++m_opened;
        m_changed.notify_all();
    }
    void setPage(const Step &step, Result<PageCheck> check, bool damaged)
    {
        const std::scoped_lock lock(m_mutex);
        Entry &entry = m_entries[step.file];
        entry.damaged = entry.damaged || damaged;
        if (check)
            entry.pages[std::size_t(step.page - 1)] = *std::move(check);
        else if (!entry.error)
            entry.error = check.error();
        if (--entry.left == 0)
            entry.bytes.clear();
        ++m_pages;
        m_changed.notify_all();
    }
    QByteArray bytesOf(std::size_t file)
    {
        const std::scoped_lock lock(m_mutex);
        return m_entries[file].bytes;
    }
    void setBytes(std::size_t file, const QByteArray &bytes)
    {
        const std::scoped_lock lock(m_mutex);
        m_entries[file].bytes = bytes;
    }
    void close()
    {
        const std::scoped_lock lock(m_mutex);
        m_closed = true;
        m_changed.notify_all();
    }

    // Pages that are done, once all files were opened.
    std::optional<std::pair<int, int>> progress()
    {
        const std::scoped_lock lock(m_mutex);
        if (m_opened < m_entries.size())
            return std::nullopt;
        return std::pair(m_pages, m_of);
    }
    // Waits a little for something to change, or for `file` to be done.
    std::optional<Result<SheetCheck>> outcome(std::size_t file)
    {
        std::unique_lock lock(m_mutex);
        if (!m_entries[file].isDone())
            m_changed.wait_for(lock, lookForStop);
        if (!m_entries[file].isDone())
            return std::nullopt;
        return takeOut(m_entries[file]);
    }

private:
    static Result<SheetCheck> takeOut(Entry &entry)
    {
        if (entry.error)
            return tl::unexpected(*entry.error);
        SheetCheck sheet;
        sheet.pages = int(entry.pages.size());
        sheet.damaged = entry.damaged;
        for (int page = 1; page <= sheet.pages; ++page)
            addPage(sheet, page, std::move(entry.pages[std::size_t(page - 1)]));
        return sheet;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Entry> m_entries;
    std::size_t m_toOpen = 0, m_opened = 0;
    std::size_t m_file = 0; // whose pages are taken
    int m_pages = 0, m_of = 0;
    bool m_closed = false;
};

// One thread, with the file that it has open.
class Reader final
{
public:
    Reader(Line &line, const PdfChecks::Work &work)
        : m_line(line)
        , m_work(work)
    {
    }
    void run()
    {
        while (const auto step = m_line.take()) {
            const int before = damagesNoticed();
            if (step->page == opening) {
                const Result<int> pages = count(step->file);
                m_line.setOpened(step->file, pages, damagesNoticed() != before);
            } else {
                Result<PageCheck> check = look(*step);
                m_line.setPage(*step, std::move(check), damagesNoticed() != before);
            }
        }
    }

private:
    QString nameOf(std::size_t file) const { return m_work.names.at(qsizetype(file)); }
    Result<int> count(std::size_t file) const
    {
        KK_TRY(const QByteArray pdf, m_work.read(file));
        KK_TRY(const PdfPages pages, PdfPages::open(pdf, nameOf(file)));
        return pages.count();
    }
    Result<PdfPages> opened(std::size_t file)
    {
        QByteArray pdf = m_line.bytesOf(file);
        if (pdf.isEmpty()) {
            KK_TRY(pdf, m_work.read(file));
            m_line.setBytes(file, pdf);
        }
        return PdfPages::open(pdf, nameOf(file));
    }
    Result<PageCheck> look(const Step &step)
    {
        if (!m_open || m_file != step.file) {
            m_open.reset(); // before the next one takes its room
            KK_TRY(PdfPages pages, opened(step.file));
            m_open = std::move(pages);
            m_file = step.file;
        }
        return checkPage(*m_open, step.page);
    }

    Line &m_line;
    const PdfChecks::Work &m_work;
    std::optional<PdfPages> m_open;
    std::size_t m_file = 0;
};

// Tells what is done, in the order of the files, until all were told.
Done tellAll(Line &line, const PdfChecks::Work &work)
{
    for (std::size_t file = 0; file < std::size_t(work.names.size());) {
        if (work.isStopped())
            return failure(ErrorCode::Cancelled, Fault::Interrupted);
        const auto outcome = line.outcome(file);
        if (const auto progress = line.progress())
            work.progressed(progress->first, progress->second);
        if (outcome)
            KK_CHECK(work.told(file++, *outcome));
    }
    return done();
}

} // namespace

Done PdfChecks::run(const Work &work, std::size_t threads)
{
    Line line(std::size_t(work.names.size()));
    std::vector<std::jthread> readers;
    for (std::size_t i = 0; i < std::max<std::size_t>(1, threads); ++i)
        readers.emplace_back([&] { Reader(line, work).run(); });
    const Done told = tellAll(line, work);
    line.close();
    return told;
}

} // namespace keshikomi::printing
