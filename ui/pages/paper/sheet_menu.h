// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/sheets/sheet_kind.h"
#include "models/services/sheets/print_sets.h"
#include "ui/pages/page_context.h"

#include <initializer_list>

class QAction;
class QMenu;
class QPushButton;

namespace keshikomi {

class SheetWindow;

// 帳票: a button with the sheets of one bill and with those of its customer, each in a window of
// its own.
class SheetMenu final : public QObject
{
    Q_OBJECT
public:
    SheetMenu(const PageContext &context, QWidget *parent);

    QPushButton *button() const { return m_button; }
    QMenu *menu() const { return m_menu; }
    // Without a bill (0) there is nothing to choose, without money on it no receipt.
    void setSubjects(qint64 bill, qint64 customer, bool hasMoney);
    SheetWindow *open(SheetKind kind);
    SheetWindow *openSet(const PrintSet &set);

Q_SIGNALS:
    void shown(); // the menu, with the store's sets

private:
    QAction *addKind(SheetKind kind);
    void addKinds(std::initializer_list<SheetKind> kinds);
    void askSets();
    void popUp(const std::vector<PrintSet> &sets);

    const PageContext m_context;
    QPushButton *m_button;
    QMenu *m_menu;
    QMenu *m_sets;
    QAction *m_receipt;
    qint64 m_bill = 0;
    qint64 m_customer = 0;
};

} // namespace keshikomi
