// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/double_payments.h"
#include "ui/pages/data_page.h"

class QLineEdit;
class QPushButton;

namespace keshikomi {

class PlainTable;

// 二重支払: payments whose bill needs none, and what becomes of them.
class TwicePage final : public DataPage
{
    Q_OBJECT
public:
    explicit TwicePage(const PageContext &context);

    LedgerTable *payments() const { return m_payments; }
    QLineEdit *bill() const { return m_bill; }

    void refresh() override;
    void settleAs(DifferenceKind kind); // the chosen payment: Refund or Credit
    void carryOver(); // to the bill that is typed
    void openAccount(); // for refunds, of the chosen payment's customer

Q_SIGNALS:
    void refundsWanted();

private:
    void makeHeadButtons();
    void makePayments();
    void connectActions();
    void showPayments(const std::vector<DoublePayment> &rows);
    void showButtons();
    const DoublePayment *chosen() const;
    void settled(const Result<DecisionReport> &report, const QString &happened);

    LedgerTable *m_payments;
    PlainTable *m_paymentLines;
    QPushButton *m_refund;
    QPushButton *m_credit;
    QLineEdit *m_bill;
    QPushButton *m_carry;
    QAction *m_setAccount;
    std::vector<DoublePayment> m_doubles;
    bool m_busy = false;
};

} // namespace keshikomi
