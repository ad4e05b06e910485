// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page_context.h"

#include <QObject>

class QMenu;
class QPushButton;
class QWidget;

namespace keshikomi {

// What the clearing goes by: a button with the order of the passes and its back-test, the payers
// that were learned, the standing numbers, and the rules of the house, each in a window of its own.
class RulesMenu final : public QObject
{
    Q_OBJECT
public:
    RulesMenu(const PageContext &context, QWidget *page);

    QPushButton *button() const { return m_button; }
    QMenu *menu() const { return m_menu; }
    void popUp();

private:
    template<typename Window>
    void add(const QString &words);

    const PageContext m_context;
    QWidget *m_page;
    QPushButton *m_button;
    QMenu *m_menu;
};

} // namespace keshikomi
