// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules/pass_list.h"

#include "ui/pages/clearing/pass_looks.h"
#include "ui/parts/build.h"

#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>

#include <algorithm>

namespace keshikomi {

namespace {

QListWidgetItem *makeItem(Pass pass, bool goes)
{
    auto *item = new QListWidgetItem(passText(pass));
    item->setData(Qt::UserRole, int(pass));
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemIsUserCheckable
                   | Qt::ItemIsDragEnabled);
    item->setCheckState(goes ? Qt::Checked : Qt::Unchecked);
    return item;
}

} // namespace

PassList::PassList(const Look &look)
    : m_look(look)
    , m_list(new QListWidget)
    , m_up(makeButton(look, tr("Up"), QStringLiteral("Alt+↑")))
    , m_down(makeButton(look, tr("Down"), QStringLiteral("Alt+↓")))
{
    auto *column = makeColumn(look, this, 0, 8);
    m_list->setAccessibleName(tr("Passes in their order"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    keepGround(look, m_list->viewport(), Ground::Surface);
    column->addWidget(m_list, 1);
    auto *row = makeRow(look, 8);
    row->addWidget(m_up);
    row->addWidget(m_down);
    row->addStretch();
    column->addLayout(row);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    const auto key = [this](QKeyCombination keys, int by) {
        auto *shortcut = new QShortcut(QKeySequence(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [this, by] { move(by); });
    };
    key(Qt::ALT | Qt::Key_Up, -1);
    key(Qt::ALT | Qt::Key_Down, 1);
    connect(m_list, &QListWidget::itemChanged, this, &PassList::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &PassList::changed);
    look.keep(m_list, [this] {
        m_list->setFont(m_look.theme().font(TypeSize::Base));
        m_list->setMinimumHeight(4 * m_look.theme().rowHeight() + m_look.px(8));
    });
}

void PassList::setPasses(const PassOrder &passes)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const Pass pass : passes)
        m_list->addItem(makeItem(pass, true));
    for (const Pass pass : usualPasses()) {
        if (std::find(passes.begin(), passes.end(), pass) == passes.end())
            m_list->addItem(makeItem(pass, false));
    }
    const int line = m_look.theme().rowHeight();
    for (int place = 0; place < m_list->count(); ++place)
        m_list->item(place)->setSizeHint({0, line});
    m_list->setCurrentRow(0);
}

PassOrder PassList::passes() const
{
    PassOrder passes;
    for (int place = 0; place < m_list->count(); ++place) {
        const QListWidgetItem *item = m_list->item(place);
        if (item->checkState() == Qt::Checked)
            passes.push_back(Pass(item->data(Qt::UserRole).toInt()));
    }
    return passes;
}

void PassList::move(int by)
{
    const int from = m_list->currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_list->count())
        return;
    {
        const QSignalBlocker quiet(m_list);
        QListWidgetItem *item = m_list->takeItem(from);
        m_list->insertItem(to, item);
        m_list->setCurrentRow(to);
    }
    Q_EMIT changed();
}

} // namespace keshikomi
