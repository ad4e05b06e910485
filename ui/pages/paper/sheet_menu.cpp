// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/sheet_menu.h"

#include "models/wording/sheet_words.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/parts/build.h"

#include <QMenu>
#include <QPushButton>

namespace keshikomi {

SheetMenu::SheetMenu(const PageContext &context, QWidget *parent)
    : QObject(parent)
    , m_context(context)
    , m_button(makeButton(context.look, tr("Sheets …"), {}, Rank::Plain, Icon::Paper))
    , m_menu(new QMenu(parent))
{
    addKinds({SheetKind::Invoice,
              SheetKind::CardSheet,
              SheetKind::CompletionReport,
              SheetKind::Receipt});
    m_menu->addSeparator();
    addKinds({SheetKind::SmartPit, SheetKind::PayEasy});
    m_menu->addSeparator();
    addKinds({SheetKind::Reminder1, SheetKind::Reminder2, SheetKind::Reminder3});
    connect(m_button, &QPushButton::clicked, this, &SheetMenu::popUp);
}

void SheetMenu::addKinds(std::initializer_list<SheetKind> kinds)
{
    for (const SheetKind kind : kinds) {
        connect(m_menu->addAction(sheetKindText(kind)), &QAction::triggered, this, [this, kind] {
            open(kind);
        });
    }
}

void SheetMenu::popUp()
{
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

SheetWindow *SheetMenu::open(SheetKind kind)
{
    SheetWish wish;
    wish.kind = kind;
    wish.number = m_bill;
    auto *window = new SheetWindow(m_context, wish, m_button);
    window->show();
    return window;
}

} // namespace keshikomi
