// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "printing/preview.h"

#include <QSizeF>

#include <memory>
#include <mutex>
#include <vector>

namespace keshikomi {

// A PDF that pool threads paint and search while the window knows its sizes.
class OpenPdf final
{
public:
    struct Hits final
    {
        int page; // from 1
        std::vector<QRectF> placesMm;
    };
    static Result<std::shared_ptr<OpenPdf>> open(const QByteArray &pdf, const QString &name)
    {
        auto pages = printing::PdfPages::open(pdf, name);
        if (!pages)
            return tl::unexpected(pages.error());
        return std::make_shared<OpenPdf>(*std::move(pages));
    }
    explicit OpenPdf(printing::PdfPages pages)
        : m_pages(std::move(pages))
    {
        for (int page = 1; page <= m_pages.count(); ++page)
            m_sizesMm.push_back(m_pages.sizeMm(page));
    }
    int count() const { return int(m_sizesMm.size()); }
    QSizeF sizeMm(int page) const { return m_sizesMm.at(std::size_t(page - 1)); }

    // On pool threads.
    QImage render(int page, double dpi)
    {
        const std::scoped_lock guard(m_mutex);
        return m_pages.render(page, dpi);
    }
    std::vector<Hits> find(const QString &text)
    {
        const std::scoped_lock guard(m_mutex);
        std::vector<Hits> hits;
        for (int page = 1; page <= count(); ++page) {
            if (auto places = m_pages.find(page, text); !places.empty())
                hits.push_back({page, std::move(places)});
        }
        return hits;
    }

private:
    std::mutex m_mutex; // for m_pages, which belongs to one thread at a time
    printing::PdfPages m_pages;
    std::vector<QSizeF> m_sizesMm;
};

} // namespace keshikomi
