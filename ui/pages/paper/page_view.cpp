// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/page_view.h"

#include "ui/pages/on_pool.h"

#include <QPainter>

namespace keshikomi {

namespace {

constexpr qreal oldOpacity = 0.45; // readable, and not taken for what it is now

} // namespace

PageView::PageView(const Look &look)
    : m_look(look)
{
    setAccessibleName(tr("Page"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void PageView::setPages(const std::shared_ptr<OpenPdf> &pages)
{
    m_pages = pages;
    m_image = {};
    m_found.clear();
    setPage(1);
}

void PageView::setPage(int page)
{
    m_page = page;
    m_sizeMm = m_pages ? m_pages->sizeMm(page) : QSizeF();
    ask();
}

void PageView::setZoom(int percent)
{
    m_zoom = percent;
    ask();
}

void PageView::setFound(const std::vector<QRectF> &placesMm, int current)
{
    m_found = placesMm;
    m_current = current;
    update();
}

QRectF PageView::placed(const QRectF &placeMm) const
{
    return {placeMm.topLeft() * perMm(), placeMm.size() * perMm()};
}

qreal PageView::perMm() const
{
    return logicalDpiX() / 25.4 * m_zoom / 100;
}

QSize PageView::sizeHint() const
{
    return (m_sizeMm * perMm()).toSize();
}

void PageView::ask()
{
    updateGeometry();
    resize(sizeHint());
    ++m_turn;
    m_wanted = m_pages != nullptr;
    if (m_busy || !m_wanted)
        return;
    m_busy = true;
    m_wanted = false;
    const double dpi = perMm() * 25.4 * devicePixelRatioF();
    onAnswer(onPool([pages = m_pages, page = m_page, dpi] { return pages->render(page, dpi); }),
             this,
             [this, turn = m_turn](const QImage &image) { take(turn, image); });
}

void PageView::take(int turn, const QImage &image)
{
    m_busy = false;
    if (turn == m_turn)
        m_image = image;
    else
        ask();
    update();
    if (isPainted())
        Q_EMIT painted();
}

void PageView::setOld(bool old)
{
    m_old = old;
    update();
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white); // paper is white in the dark, too
    if (!m_image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(m_old ? oldOpacity : 1);
        painter.drawImage(rect(), m_image);
        painter.setOpacity(1);
    }
    QColor mark = m_look.colours().accent;
    mark.setAlphaF(0.3F);
    for (const QRectF &place : m_found)
        painter.fillRect(placed(place), mark);
    if (m_current >= 0 && m_current < int(m_found.size())) {
        painter.setPen(QPen(m_look.colours().accent, m_look.px(2)));
        painter.drawRect(placed(m_found[std::size_t(m_current)]));
    }
    painter.setPen(m_look.colours().line);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace keshikomi
