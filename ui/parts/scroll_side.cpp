// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/scroll_side.h"

#include "ui/parts/build.h"

#include <QEvent>
#include <QLayout>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <utility>

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

class ListRoom final : public QObject
{
public:
    ListRoom(QScrollArea *side, QWidget *list, QWidget *above, std::function<int()> decent)
        : QObject(side)
        , m_side(side)
        , m_list(list)
        , m_above(above)
        , m_decent(std::move(decent))
    {
        side->viewport()->installEventFilter(this);
        side->widget()->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
            divide();
        return QObject::eventFilter(watched, event);
    }

private:
    void divide()
    {
        const QLayout *layout = m_side->widget()->layout();
        const int seen = m_side->viewport()->height();
        // As the scroll area reckons: texts that break need their height in this width.
        const bool breaks = layout->hasHeightForWidth();
        const int whole = breaks ? layout->heightForWidth(m_side->viewport()->width())
                                 : layout->minimumSize().height();
        const int listed = breaks ? std::max(m_list->sizeHint().height(), m_list->minimumHeight())
                                  : m_list->minimumHeight();
        const int others = whole - listed;
        const int decent = m_decent();
        const int all = seen - m_above->sizeHint().height() - layout->spacing();
        const int height = seen - others >= decent ? decent : std::max(decent, all);
        if (height != m_list->minimumHeight())
            m_list->setMinimumHeight(height);
    }

    QScrollArea *m_side;
    QWidget *m_list, *m_above;
    std::function<int()> m_decent;
};

} // namespace

void giveListItsRoom(QWidget *side, QWidget *list, QWidget *above, std::function<int()> decent)
{
    new ListRoom(static_cast<QScrollArea *>(side), list, above, std::move(decent));
}

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
