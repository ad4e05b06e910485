// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clearing.h"
#include "models/services/settings.h"
#include "ui/pages/tool_window.h"

class QLabel;
class QLineEdit;

namespace keshikomi {

class LedgerTable;
class PassList;
class PlainTable;

// 過去検証: the order of the passes, and what it would have made of the payments of a month that
// are cleared by now. Trying changes nothing; saving makes it the order of the house.
class BackTestWindow final : public ToolWindow
{
    Q_OBJECT
public:
    BackTestWindow(const PageContext &context, QWidget *parent);

    void tryPasses();
    void save();
    PassList *passes() const { return m_passes; }
    QLineEdit *month() const { return m_month; }
    LedgerTable *wrongOnes() const { return m_wrongTable; }
    QString verdict() const;

private:
    QWidget *makeOrder();
    QWidget *makeReport();
    void readPasses();
    void showReport(const BackTestReport &report);
    void askWrongOnes(const std::vector<BackTestMiss> &misses);
    void showWrongOnes(const std::vector<BackTestMiss> &misses,
                       const std::vector<PaymentRow> &payments,
                       const std::vector<BillRow> &bills);

    const ClearingService m_clearing;
    const SettingService m_settings;
    PassList *m_passes;
    QLineEdit *m_month;
    QPushButton *m_try, *m_save;
    QLabel *m_verdict;
    PlainTable *m_passLines, *m_wrongLines;
    LedgerTable *m_passTable, *m_wrongTable;
    int m_asked = 0;
};

} // namespace keshikomi
