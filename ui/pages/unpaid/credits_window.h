// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/services/differences/credits.h"
#include "ui/pages/tool_window.h"
#include "ui/pages/unpaid/credit_form.h"

#include <optional>

namespace keshikomi {

class Form;
class LedgerTable;
class PlainTable;

// 前受と相殺: the credits that are open, and what can be done with credit where no new money came:
// a credit note, its use for a bill, a net-off, and a refund that is asked for.
class CreditsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    CreditsWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void carryOut(); // says first what would be done; the second press does it
    void refund(); // of the one that is chosen, to its customer; the same

    LedgerTable *table() const { return m_table; }
    CreditForm *form() const { return m_form; }
    QPushButton *evidenceButton() const { return m_evidence; } // of the one that is chosen
    QPushButton *refundButton() const { return m_refund; }
    QLineEdit *refundAmount() const { return m_refundAmount; } // empty: all of it

private:
    QWidget *makeList();
    void take(const std::vector<CreditRow> &credits);
    void choose(const std::vector<CreditId> &credits);
    std::vector<CreditRow> chosen() const;
    void showChosen();
    QString wish() const; // all that a press would do
    void note(const CreditForm::Typed &typed, bool dryRun);
    void use(const CreditForm::Typed &typed, bool dryRun);
    void useFor(const Bill &bill, std::optional<Yen> amount, bool dryRun);
    void netOff(const CreditForm::Typed &typed, bool dryRun);
    void noted(const CreditRow &credit, bool dryRun);
    void cleared(const Result<DecisionReport> &report, bool dryRun);
    std::optional<Yen> typedRefund(const CreditRow &credit);
    void refundAsked(const RefundRow &refund, bool dryRun);
    void refundRefused(const Error &error);
    void begin(); // the next
    void refused(const Error &error);

    const CreditService m_service;
    PlainTable *m_lines;
    LedgerTable *m_table;
    CreditForm *m_form;
    Form *m_refundForm;
    QLineEdit *m_refundAmount;
    QPushButton *m_take, *m_evidence, *m_refund;
    std::vector<CreditRow> m_credits; // as the rows of the table
    int m_question = 0;
    bool m_filling = false; // the selection is put back, nobody chooses
    bool m_busy = false;
};

} // namespace keshikomi
