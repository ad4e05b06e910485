// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/work_page.h"

#include "ui/parts/chips.h"

namespace keshikomi {

PageHead::PageHead(const Look &look, const QString &title)
    : m_title(makeLabel(look, title, TypeSize::Title))
    , m_about(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_open(new IconButton(look, Icon::Down, tr("Other pages of this workbench")))
    , m_row(makeRow(look, 10, this))
{
    m_row->addWidget(m_title);
    m_row->addWidget(m_open);
    m_row->addWidget(m_about);
    m_row->addStretch();
    m_open->hide();
    m_about->setMinimumWidth(1); // it gives way before the window does
    // Beside large words a small line stands too high: it shares their foot.
    look.keep(m_about, [this, &look] { m_about->setContentsMargins(0, look.px(4), 0, 0); });
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT titlePressed(m_title->mapToGlobal(QPoint(0, m_title->height())));
    });
}

void PageHead::setAbout(const QString &about)
{
    m_about->setText(about);
}

void PageHead::addRight(QWidget *widget)
{
    m_row->addWidget(widget);
}

void PageHead::setTitleOpens(bool opens)
{
    m_open->setVisible(opens);
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
