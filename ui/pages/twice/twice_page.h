// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/double_payments.h"
#include "models/services/differences/refunds.h"
#include "ui/pages/data_page.h"

class QLineEdit;
class QPushButton;

namespace keshikomi {

class PlainTable;

// 二重支払: payments whose bill needs none, and what becomes of them; below them the refunds that
// are on their way and wait for another person.
class TwicePage final : public DataPage
{
    Q_OBJECT
public:
    explicit TwicePage(const PageContext &context);

    LedgerTable *payments() const { return m_payments; }
    LedgerTable *refunds() const { return m_refunds; }
    QLineEdit *bill() const { return m_bill; }
    QPushButton *approveButton() const { return m_approve; }

    void refresh() override;
    void settleAs(DifferenceKind kind); // the chosen payment: Refund or Credit
    void carryOver(); // to the bill that is typed
    void approve(); // the chosen refund
    void cancelRefund();

private:
    void makePayments();
    void makeRefunds();
    void connectActions();
    void showPayments(const std::vector<DoublePayment> &rows);
    void showRefunds(const std::vector<RefundRow> &rows);
    void showButtons();
    const DoublePayment *chosen() const;
    const RefundRow *chosenRefund() const;
    void settled(const Result<DecisionReport> &report, const QString &happened);
    void stepped(const Result<RefundRow> &refund, const QString &happened);

    LedgerTable *m_payments;
    PlainTable *m_paymentLines;
    LedgerTable *m_refunds;
    PlainTable *m_refundLines;
    QPushButton *m_refund;
    QPushButton *m_credit;
    QLineEdit *m_bill;
    QPushButton *m_carry;
    QPushButton *m_approve;
    QPushButton *m_cancel;
    std::vector<DoublePayment> m_doubles;
    std::vector<RefundRow> m_open;
    bool m_busy = false;
};

} // namespace keshikomi
