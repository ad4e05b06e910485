// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/task_table.h"
#include "ui/pages/data_page.h"

namespace keshikomi {

class DetailsPane;
class LedgerTable;
class ListKit;

// 要確認: what is left to a person, what it means and what to do about it.
class TasksPage final : public DataPage
{
    Q_OBJECT
public:
    explicit TasksPage(const PageContext &context);

    DetailsPane *details() const { return m_details; } // for the shell, which takes it
    LedgerTable *table() const { return m_table; }

    void refresh() override;
    void finishCurrent();

Q_SIGNALS:
    void countChanged(int count);

private:
    void makeTable();
    void takeIds(const std::vector<qint64> &ids);
    void showDetails();
    void finished(const Result<std::monostate> &done, qint64 next);

    TaskTable *m_model = nullptr;
    LedgerTable *m_table = nullptr;
    DetailsPane *m_details;
    ListKit *m_kit = nullptr;
    int m_asked = 0; // the newest question for ids
    bool m_isFinishing = false;
};

} // namespace keshikomi
