// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/payers.h"
#include "ui/pages/tool_window.h"

class QLineEdit;
class QTimer;

namespace keshikomi {

class LedgerTable;
class PlainTable;

// 学習した名義: which payer's name stands for which customer, as clearing by hand taught it, and
// away with what is wrong.
class PayersWindow final : public ToolWindow
{
    Q_OBJECT
public:
    PayersWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void forget(); // the chosen ones; asks first, the second press does it
    LedgerTable *table() const { return m_table; }
    QLineEdit *search() const { return m_search; }

private:
    void build();
    void showPayers(const std::vector<LearnedPayer> &payers);
    std::vector<PayerNameId> chosen() const;
    void forgetNext(std::vector<PayerNameId> ids, int done);

    const PayerService m_service;
    QLineEdit *m_search;
    QTimer *m_pause;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QPushButton *m_forget;
    std::vector<LearnedPayer> m_payers;
    int m_question = 0;
};

} // namespace keshikomi
