// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/staff.h"
#include "ui/pages/data_page.h"

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class PlainTable;

// 担当者: who may do what. A login name and a role below the list: a known name gets the role, a
// new one is added.
class StaffPage final : public DataPage
{
    Q_OBJECT
public:
    explicit StaffPage(const PageContext &context);

    LedgerTable *table() const { return m_table; }
    QLineEdit *name() const { return m_name; }
    QComboBox *roles() const { return m_role; }

    bool isBusy() const { return m_busy; } // a change is on its way
    void refresh() override;
    void give(); // the chosen role to the name that is typed
    void removeChosen();

private:
    void makeTable();
    void makeForm();
    void show(const std::vector<StaffMember> &staff);
    void showChosen();
    void changed(const Result<std::vector<StaffMember>> &staff, const QString &happened);
    bool mayChange() const;

    LedgerTable *m_table;
    PlainTable *m_lines = nullptr;
    QLineEdit *m_name;
    QComboBox *m_role;
    QPushButton *m_give;
    QPushButton *m_remove;
    std::vector<StaffMember> m_staff;
    bool m_busy = false;
};

} // namespace keshikomi
