// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/settings_menu.h"

#include "ui/pages/settings/holidays_window.h"
#include "ui/pages/settings/links_window.h"
#include "ui/pages/settings/message_window.h"
#include "ui/pages/settings/print_sets_window.h"
#include "ui/pages/settings/shops_window.h"
#include "ui/pages/settings/templates_window.h"

#include <QMenu>
#include <QPointer>

#include <memory>

namespace keshikomi {

SettingsMenu::SettingsMenu(const PageContext &context, QWidget *page)
    : QObject(page)
    , m_context(context)
    , m_page(page)
    , m_button(makeButton(context.look, tr("Sheets, links, shops"), {}, Rank::Plain, Icon::Sliders))
    , m_menu(new QMenu(page))
{
    connect(m_button, &QPushButton::clicked, this, &SettingsMenu::popUp);
    add<TemplatesWindow>(tr("Templates of sheets …"));
    add<MessageWindow>(tr("Message on sheets …"));
    add<PrintSetsWindow>(tr("Print sets …"));
    add<LinksWindow>(tr("Payment links and SMS …"));
    add<ShopsWindow>(tr("Shops and companies …"));
    add<HolidaysWindow>(tr("Holidays …"));
}

// One window of each kind: asked for again it comes to the front.
template<typename Window>
void SettingsMenu::add(const QString &words)
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

void SettingsMenu::popUp()
{
    m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height())));
}

} // namespace keshikomi
