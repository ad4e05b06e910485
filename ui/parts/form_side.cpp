// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/form_side.h"

#include "ui/parts/build.h"
#include "ui/parts/chips.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>

namespace keshikomi {

namespace {

// As high as its fields if there is room.
class FieldScroll final : public QScrollArea
{
public:
    FieldScroll()
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setFocusPolicy(Qt::NoFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    QSize sizeHint() const override
    {
        const QSize hint = widget()->sizeHint();
        const int wide = viewport()->width();
        return {hint.width(),
                widget()->hasHeightForWidth() ? widget()->heightForWidth(wide) : hint.height()};
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == widget() && event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
    void resizeEvent(QResizeEvent *event) override
    {
        QScrollArea::resizeEvent(event);
        updateGeometry(); // notes wrap at another place
    }
};

} // namespace

QWidget *makeFormSide(const Look &look,
                      const QString &title,
                      const QList<QWidget *> &fields,
                      QPushButton *take,
                      int width)
{
    auto *side = new QWidget;
    auto *outer = makeColumn(look, side, 0, 0);
    auto *panel = new Panel(look);
    outer->addWidget(panel);
    outer->addStretch();
    auto *column = makeColumn(look, panel, 16, 12);
    column->addWidget(makeLabel(look, title, TypeSize::Section));
    auto *inside = new QWidget;
    auto *rows = makeColumn(look, inside, 0, 12);
    for (QWidget *field : fields)
        rows->addWidget(field);
    rows->addStretch();
    auto *area = new FieldScroll;
    QWidget *bar = area->verticalScrollBar();
    for (QWidget *ground : {area->viewport(), bar, bar->parentWidget()})
        keepGround(look, ground, Ground::Surface);
    area->setWidget(inside);
    column->addWidget(area);
    auto *row = makeRow(look, 8);
    row->addWidget(take);
    row->addStretch();
    column->addLayout(row);
    look.keep(side, [side, &look, width] { side->setFixedWidth(look.px(width)); });
    return side;
}

} // namespace keshikomi
