// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/differences/standing.h"
#include "ui/pages/tool_window.h"

namespace keshikomi {

class LedgerTable;
class PlainTable;

// Money that came into standing numbers: what each of them would clear, oldest bill first. A person
// takes one proposal after another.
class StandingMoneyWindow final : public ToolWindow
{
    Q_OBJECT
public:
    StandingMoneyWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void clear(); // the chosen one; asks first, the second press does it
    LedgerTable *table() const { return m_table; }
    LedgerTable *bills() const { return m_billTable; }
    QPushButton *clearButton() const { return m_clear; }

private:
    void build();
    void makeTables();
    void showProposals(const std::vector<StandingProposal> &proposals);
    void showChosen();
    void showBills(const StandingProposal &proposal, const std::vector<BillRow> &rows);
    const StandingProposal *chosen() const;
    void carryOut(PaymentId payment);
    void sayCleared(PaymentId payment, const DecisionReport &report);

    const StandingNumberService m_service;
    PlainTable *m_lines, *m_billLines;
    LedgerTable *m_table, *m_billTable;
    QPushButton *m_clear;
    std::vector<StandingProposal> m_proposals;
    int m_question = 0; // the newest for the bills of the chosen one
    bool m_busy = false;
};

} // namespace keshikomi
