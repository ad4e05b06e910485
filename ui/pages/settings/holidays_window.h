// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/settlement/calendar_service.h"
#include "ui/pages/tool_window.h"

class QSpinBox;

namespace keshikomi {

class DateField;
class Form;
class LedgerTable;
class PlainTable;

// 祝日: the national holidays that payouts, debits and due days go by, the bank day for a day, and
// the Cabinet Office's list when a newer one is out.
class HolidaysWindow final : public ToolWindow
{
    Q_OBJECT
public:
    HolidaysWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void askFile();
    void lookAt(const QString &path); // says what would change; take() does it
    void take();

    LedgerTable *table() const { return m_table; }
    QSpinBox *yearField() const { return m_year; }
    QPushButton *takeButton() const { return m_take; }
    DateField *dayField() const { return m_day; } // whose bank day is asked for
    QSpinBox *bankDaysField() const { return m_bankDays; } // how many after it
    QLabel *bankDayAnswer() const { return m_bankDay; }

private:
    QWidget *makeBankDay();
    void askBankDay();
    void askDayBefore(QDate day, QDate next, int asked);
    void sayDayProblem();
    void importFile(bool dryRun);
    void tellChanges(const CalendarImport &report);

    const CalendarService m_service;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QSpinBox *m_year, *m_bankDays;
    Form *m_dayForm;
    DateField *m_day;
    QLabel *m_bankDay;
    QPushButton *m_open, *m_take;
    QString m_fileName;
    QByteArray m_file; // that was looked at last
    int m_asked = 0, m_dayAsked = 0;
};

} // namespace keshikomi
