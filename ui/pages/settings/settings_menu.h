// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"

#include <QObject>

class QMenu;
class QPushButton;

namespace keshikomi {

// What a house says once of its sheets and of itself: a button with the templates, the message, the
// sets, the payment links and the sender of SMS, the shops and their companies, the holidays, each
// in a window of its own.
class SettingsMenu final : public QObject
{
    Q_OBJECT
public:
    SettingsMenu(const PageContext &context, QWidget *page);

    QPushButton *button() const { return m_button; }
    QMenu *menu() const { return m_menu; }

private:
    template<typename Window>
    void add(const QString &words);
    void popUp();

    const PageContext m_context;
    QWidget *m_page;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace keshikomi
