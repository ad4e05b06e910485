// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scroll_side.h"

#include "ui/parts/build.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace keshikomi {

namespace {

// It scrolls upwards only: what is in it is never cut at the side.
class ScrollSide final : public QScrollArea
{
public:
    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        const int inside = widget() ? widget()->minimumSizeHint().width() + bar : 0;
        return QScrollArea::minimumSizeHint().expandedTo({inside, 0});
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

QWidget *makeScrollSide(const Look &look, QWidget *content, int width)
{
    auto *area = new ScrollSide;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    keepGround(look, area->viewport(), Ground::Canvas);
    area->setWidget(content);
    if (width > 0)
        look.keep(area, [area, &look, width] { area->setFixedWidth(look.px(width)); });
    return area;
}

} // namespace keshikomi
