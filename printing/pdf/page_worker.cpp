// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/pdf/page_worker.h"

namespace keshikomi::printing::pdf {

PageWorker::PageWorker(const FontBook &fonts)
    : m_stream(fonts, m_use)
    , m_deflater(Deflater::Effort::Page)
{
}

void PageWorker::draw(PageJob &job)
{
    m_stream.begin(ContentStream::Kind::Page, job.mm);
    if (job.form >= 0)
        m_stream.drawForm(job.form);
    auto image = job.images.begin();
    for (const std::size_t index : job.items) {
        const Item &item = job.page->items[index];
        if (const auto *picture = std::get_if<Picture>(&item)) {
            m_stream.drawImage(*image++, picture->box);
        } else if (const Done drawn = m_stream.draw(item); !drawn) {
            job.packed = tl::unexpected(drawn.error());
            return;
        }
    }
    job.packed = m_deflater.compress(m_stream.take());
}

Result<QByteArray> PageWorker::drawForm(const std::vector<Item> &items, QSizeF mm)
{
    m_stream.begin(ContentStream::Kind::Form, mm);
    for (const Item &item : items) {
        if (const Done drawn = m_stream.draw(item); !drawn)
            return tl::unexpected(drawn.error());
    }
    return Deflater(Deflater::Effort::Once).compress(m_stream.take());
}

} // namespace keshikomi::printing::pdf
