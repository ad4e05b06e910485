// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/sheets/reminder_making.h"
#include "ui/pages/tool_window.h"

#include <optional>

class QLineEdit;

namespace keshikomi {

class Form;
class LedgerTable;
class PlainTable;

// 督促: the letters about one bill that was not paid, and holding them back while something is
// settled: a dispute, a promise.
class RemindersWindow final : public ToolWindow
{
    Q_OBJECT
public:
    RemindersWindow(const PageContext &context, qint64 bill, QWidget *parent);

    void refresh() override;
    void hold(); // why is typed
    void endHold();

    LedgerTable *table() const { return m_table; }
    QLineEdit *reason() const { return m_reason; }
    QLabel *state() const { return m_state; }
    QPushButton *holdButton() const { return m_hold; }
    QPushButton *settledButton() const { return m_settled; }

private:
    void build();
    void showReminders(const BillReminders &reminders);
    void showButtons();
    void told(const Done &done, const QString &happened, const QString &meaning);

    const qint64 m_bill;
    const ReminderService m_service;
    QLabel *m_state;
    PlainTable *m_lines;
    LedgerTable *m_table;
    Form *m_form;
    QLineEdit *m_reason;
    QPushButton *m_hold, *m_settled;
    std::optional<bool> m_held; // by a person; nothing: not known yet
    bool m_busy = false;
};

} // namespace keshikomi
