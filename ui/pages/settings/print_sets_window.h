// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sheets/print_sets.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace keshikomi {

class LedgerTable;
class PlainTable;

// 印刷セット: the store's sets of sheets by name, and in each the sheets in their order with
// copies.
class PrintSetsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    PrintSetsWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void beginNew();
    void save();
    void remove(); // asks first, the second press does it
    void addSheet(); // the kind and the copies that are chosen, as the last of the set
    void dropSheet(); // the one that is chosen
    void move(int by); // the chosen sheet, up (-1) or down (1)

    LedgerTable *sets() const { return m_sets; }
    LedgerTable *sheets() const { return m_sheets; }
    QLineEdit *name() const { return m_name; }
    QComboBox *kinds() const { return m_kind; }
    QSpinBox *copies() const { return m_copies; }
    QPushButton *removeButton() const { return m_remove; }

private:
    QWidget *makeList();
    QWidget *makeSet();
    void fillKinds();
    QLayout *makeAdding();
    QLayout *makeOrder();
    void connectKeys();
    void take(const std::vector<PrintSet> &sets);
    void chooseSet(int row);
    void showSet(const PrintSet &set);
    void showSheets(int chosen);
    void showOrder();
    void put(const PrintSet &set, const QString &happened);

    const PrintSetService m_service;
    PlainTable *m_setLines, *m_sheetLines;
    LedgerTable *m_sets, *m_sheets;
    QLabel *m_which;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QSpinBox *m_copies;
    QPushButton *m_new, *m_add, *m_up, *m_down, *m_drop, *m_save, *m_remove;
    std::vector<PrintSet> m_stored;
    QString m_shown; // the stored set in the form; empty: a new one
    std::vector<PrintSetItem> m_items; // of the set in the form
    bool m_writing = false; // the list, not a person, moves the cursor
};

} // namespace keshikomi
