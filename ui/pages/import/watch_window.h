// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/watch_plan.h"
#include "ui/pages/tool_window.h"

#include <optional>
#include <vector>

class QLineEdit;

namespace keshikomi {

class LedgerTable;
class PlainTable;

// "9:00, 13:30"; nothing if one of them is no time. Empty words: no times.
std::optional<std::vector<QTime>> timesFromText(const QString &typed);

// Which folders of this computer are watched while the windows are open, and when.
class WatchWindow final : public ToolWindow
{
    Q_OBJECT
public:
    WatchWindow(const PageContext &context, QWidget *parent);

    const WatchPlan &plan() const { return m_plan; }
    QLineEdit *timesField() const { return m_times; }
    // Also when the plan was changed by a command; what is being typed stays.
    void refresh() override;
    void add(const QString &folder);

Q_SIGNALS:
    void kept(); // the plan was changed

private:
    void build();
    void askFolder();
    void remove();
    void keepTimes();
    void keep(const WatchPlan &wished);
    void showPlan(const WatchPlan &plan);

    PlainTable *m_lines = nullptr;
    LedgerTable *m_table = nullptr;
    QLineEdit *m_times;
    WatchPlan m_plan;
};

} // namespace keshikomi
