// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_page.h"

#include "ui/parts/chips.h"
#include "ui/parts/elided_label.h"

#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace keshikomi {

namespace {

bool isQuiet(const QWidget *widget)
{
    return qobject_cast<const QPushButton *>(widget)
        && widget->property("rank").toString() == QLatin1String("quiet");
}

} // namespace

PageHead::PageHead(const Look &look, const QString &title)
    : m_look(look)
    , m_title(makeLabel(look, title, TypeSize::Title))
    , m_about(new ElidedLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_open(new IconButton(look, Icon::Down, tr("Other pages of this workbench")))
    , m_more(makeButton(look, tr("More"), {}, Rank::Quiet, Icon::Down))
    , m_row(makeRow(look, 10, this))
{
    m_row->addWidget(m_title);
    m_row->addWidget(m_open);
    m_row->addWidget(m_about);
    m_row->addStretch();
    m_row->addWidget(m_more);
    m_open->hide();
    m_more->hide();
    // Beside large words a small line stands too high: it shares their foot.
    look.keep(m_about, [this, &look] { m_about->setContentsMargins(0, look.px(4), 0, 0); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT titlePressed(m_title->mapToGlobal(QPoint(0, m_title->height())));
    });
    connect(m_more, &QPushButton::clicked, this, &PageHead::showFolded);
}

void PageHead::setAbout(const QString &about)
{
    m_about->setText(about);
}

void PageHead::addRight(QWidget *widget)
{
    m_right << widget;
    m_row->addWidget(widget);
    fold();
}

void PageHead::setTitleOpens(bool opens)
{
    m_open->setVisible(opens);
}

bool PageHead::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold(); // words or the look have changed
    return QWidget::event(event);
}

void PageHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

int PageHead::widthWith(const QSet<const QWidget *> &folded) const
{
    int width = m_title->sizeHint().width();
    const auto add = [this, &width](const QWidget *widget) {
        width += m_row->spacing() + std::max(widget->sizeHint().width(), widget->minimumWidth());
    };
    if (!m_open->isHidden())
        add(m_open);
    for (const QWidget *widget : m_right) {
        if (!folded.contains(widget) && (!widget->isHidden() || m_folded.contains(widget)))
            add(widget);
    }
    if (!folded.isEmpty())
        add(m_more);
    return width + 2 * m_row->spacing(); // beside the quiet word and the stretch
}

QSize PageHead::minimumSizeHint() const
{
    QSet<const QWidget *> quiet;
    for (const QWidget *widget : m_right) {
        if (isQuiet(widget) && (!widget->isHidden() || m_folded.contains(widget)))
            quiet << widget;
    }
    return {std::min(widthWith({}), widthWith(quiet)), m_row->minimumSize().height()};
}

void PageHead::fold()
{
    QSet<const QWidget *> folded;
    for (const QWidget *widget : std::as_const(m_right)) {
        if (widthWith(folded) <= width())
            break;
        if (isQuiet(widget) && (!widget->isHidden() || m_folded.contains(widget)))
            folded << widget;
    }
    const QSet<const QWidget *> before = std::exchange(m_folded, folded);
    for (QWidget *widget : std::as_const(m_right)) {
        if (before.contains(widget) != folded.contains(widget))
            widget->setVisible(!folded.contains(widget));
    }
    m_more->setVisible(!folded.isEmpty());
}

void PageHead::showFolded()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    for (QWidget *widget : std::as_const(m_right)) {
        auto *button = qobject_cast<QPushButton *>(widget);
        if (!button || !m_folded.contains(button))
            continue;
        const QString key = button->property("key").toString();
        const QString words =
            key.isEmpty() ? button->text() : button->text() + QLatin1Char('\t') + key;
        QAction *action = menu->addAction(button->icon(), words);
        action->setEnabled(button->isEnabled());
        action->setToolTip(button->toolTip());
        connect(action, &QAction::triggered, button, &QPushButton::click);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

WorkPage::WorkPage(const Look &look, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_head(new PageHead(look, title))
    , m_messages(new MessageArea(look))
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    keepMargins(look, column, {16, 16, 16, 0}, 10);
    keepMargins(look, m_body, {}, 10);
    column->addWidget(m_head);
    column->addWidget(m_messages);
    column->addLayout(m_body, 1);
}

} // namespace keshikomi
