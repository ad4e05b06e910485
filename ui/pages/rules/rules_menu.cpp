// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules/rules_menu.h"

#include "ui/pages/rules/back_test_window.h"
#include "ui/pages/rules/clearing_rules_window.h"
#include "ui/pages/rules/payers_window.h"
#include "ui/pages/rules/standing_window.h"
#include "ui/parts/key_text.h"

#include <QMenu>
#include <QPointer>

#include <memory>

namespace keshikomi {

RulesMenu::RulesMenu(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_button(nullptr)
    , m_menu(new QMenu(page))
{
    QAction *act = context.actions.action(ActionId::ClearingRules);
    m_button = makeButton(
        context.look, tr("Rules and payers"), keyText(act->shortcut()), Rank::Quiet, Icon::Sliders);
    connect(m_button, &QPushButton::clicked, act, &QAction::trigger);
    connect(act, &QAction::triggered, this, [this] {
        if (m_page->isVisible())
            popUp();
    });
    add<BackTestWindow>(tr("Order of the passes and back-test …"));
    add<PayersWindow>(tr("Payers learned …"));
    add<StandingWindow>(tr("Standing numbers …"));
    add<ClearingRulesWindow>(tr("Clearing rules …"));
}

// One window of each kind: asked for again it comes to the front.
template<typename Window>
void RulesMenu::add(const QString &words)
{
    const auto open = std::make_shared<QPointer<Window>>();
    connect(m_menu->addAction(words), &QAction::triggered, this, [this, open] {
        if (!*open)
            *open = new Window(m_context, m_page);
        (*open)->show();
        (*open)->raise();
        (*open)->activateWindow();
    });
}

void RulesMenu::popUp()
{
    // Where there is no room for it the button stands in a menu itself.
    const bool seen = m_button->isVisible();
    const QWidget *const at = seen ? m_button : m_page;
    const QPoint below(0, seen ? m_button->height() : m_context.look.px(52));
    m_menu->popup(at->mapToGlobal(below));
}

} // namespace keshikomi
