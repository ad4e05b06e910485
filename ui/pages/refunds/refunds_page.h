// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/refunds.h"
#include "ui/pages/data_page.h"

class QLabel;
class QPushButton;

namespace keshikomi {

class ChoiceChips;
class PlainTable;
class RefundBank;

// 返金: what is to be paid back, from the request over another person's approval and the bank's
// file to the money that left. What takes a refund back asks for the same key twice.
class RefundsPage final : public DataPage
{
    Q_OBJECT
public:
    explicit RefundsPage(const PageContext &context);

    LedgerTable *table() const { return m_table; }
    RefundBank *bank() const { return m_bank; }
    QPushButton *approveButton() const { return m_approve; }
    QPushButton *cancelButton() const { return m_cancel; }
    QLabel *hint() const { return m_hint; }

    void refresh() override;
    void showAll(bool all); // also those that are over
    void approve(); // the chosen refund
    void cancel();
    void markPaid();
    void openOutside(); // what was paid otherwise: the chosen refund, or of any payment
    void openAccount(); // of the chosen refund's customer, or of any

Q_SIGNALS:
    void waitingChanged(int count); // for somebody's approval

private:
    QWidget *makeList();
    void makeHeadButtons();
    void connectActions();
    void connectBank();
    void showRefunds(const std::vector<RefundRow> &rows);
    void showChosen();
    const RefundRow *chosen() const;
    bool isOwn(const RefundRow &refund) const;
    QString hintFor(const RefundRow *refund) const;
    void stepped(const Result<RefundRow> &refund, const QString &happened);

    const RefundService m_service;
    ChoiceChips *m_choice;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QLabel *m_hint;
    RefundBank *m_bank;
    QPushButton *m_approve, *m_cancel, *m_paid;
    std::vector<RefundRow> m_rows;
    QString m_asked; // what the last press said would happen
    bool m_busy = false;
};

} // namespace keshikomi
