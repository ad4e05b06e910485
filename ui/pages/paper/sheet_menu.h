// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_kind.h"
#include "ui/pages/page_context.h"

#include <initializer_list>

class QMenu;
class QPushButton;

namespace keshikomi {

class SheetWindow;

// 帳票: a button with the sheets of one bill beside its payment slip, each in a window of its own.
class SheetMenu final : public QObject
{
    Q_OBJECT
public:
    SheetMenu(const PageContext &context, QWidget *parent);

    QPushButton *button() const { return m_button; }
    QMenu *menu() const { return m_menu; }
    void setBill(qint64 number) { m_bill = number; }
    SheetWindow *open(SheetKind kind);

private:
    void addKinds(std::initializer_list<SheetKind> kinds);
    void popUp();

    const PageContext m_context;
    QPushButton *m_button;
    QMenu *m_menu;
    qint64 m_bill = 0;
};

} // namespace keshikomi
