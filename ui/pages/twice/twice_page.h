// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/differences/double_payments.h"
#include "ui/pages/data_page.h"

class QLineEdit;
class QPushButton;

namespace keshikomi {

class ChoiceChips;
class PlainTable;
class SheetWindow;

// 二重払い: payments whose bill needs none, what becomes of them, and the letters that tell it.
class TwicePage final : public DataPage
{
    Q_OBJECT
public:
    explicit TwicePage(const PageContext &context);

    LedgerTable *payments() const { return m_payments; }
    LedgerTable *decided() const { return m_decided; } // the last ones, newest first
    QPushButton *letter() const { return m_letter; }
    ChoiceChips *choice() const { return m_choice; }
    QLineEdit *bill() const { return m_bill; }

    void refresh() override;
    void settleAs(DifferenceKind kind); // the chosen payment: Refund or Credit
    void carryOver(); // to the bill that is typed
    void showDecided(bool decided); // instead of those that wait
    SheetWindow *openLetter(); // about the decided payment that is chosen; null: none
    void openAccount(); // for refunds, of the chosen payment's customer

Q_SIGNALS:
    void refundsWanted();

private:
    void makeHeadButtons();
    void makePayments();
    void makeDecided();
    void makeButtons();
    void connectActions();
    void showPayments(const std::vector<DoublePayment> &rows);
    void showDecisions(const std::vector<DecidedDouble> &rows);
    void showAbout();
    void showButtons();
    void showLetterButton();
    QString noLetterBecause() const; // empty: there is one
    bool showsDecided() const;
    const DoublePayment *chosen() const;
    const DecidedDouble *chosenDecided() const;
    void settled(const Result<DecisionReport> &report, const QString &happened);

    ChoiceChips *m_choice;
    LedgerTable *m_payments;
    PlainTable *m_paymentLines;
    LedgerTable *m_decided;
    PlainTable *m_decidedLines;
    QPushButton *m_refund;
    QPushButton *m_credit;
    QLineEdit *m_bill;
    QPushButton *m_carry;
    QPushButton *m_letter;
    QAction *m_setAccount;
    std::vector<DoublePayment> m_doubles;
    std::vector<DecidedDouble> m_decisions;
    bool m_busy = false;
};

} // namespace keshikomi
