// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/paper/open_pdf.h"
#include "ui/theme/look.h"

#include <QImage>
#include <QWidget>

namespace keshikomi {

// One page of a PDF in a size, with what was found in it. Pages are painted beside the window's
// thread, the newest wish only.
class PageView final : public QWidget
{
    Q_OBJECT
public:
    explicit PageView(const Look &look);

    void setPages(const std::shared_ptr<OpenPdf> &pages);
    void setPage(int page); // from 1
    void setZoom(int percent); // 100: as large as on paper
    // `current`: index of the one that is looked at; -1: none here.
    void setFound(const std::vector<QRectF> &placesMm, int current = -1);
    QRectF placed(const QRectF &placeMm) const; // in this widget
    void setOld(bool old); // paler: this is not how it would be made now
    bool isOld() const { return m_old; }
    bool isPainted() const { return !m_busy && !m_wanted; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void painted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    qreal perMm() const;
    void ask();
    void take(int turn, const QImage &image);

    const Look &m_look;
    std::shared_ptr<OpenPdf> m_pages;
    QImage m_image;
    QSizeF m_sizeMm;
    std::vector<QRectF> m_found;
    int m_current = -1;
    int m_page = 1;
    int m_zoom = 100;
    int m_turn = 0;
    bool m_busy = false;
    bool m_wanted = false;
    bool m_old = false;
};

} // namespace keshikomi
