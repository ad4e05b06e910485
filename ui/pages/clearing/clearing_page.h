// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/clearing/candidate_finder.h"
#include "ui/pages/clearing/clearing_choice.h"
#include "ui/pages/clearing/clearing_work.h"
#include "ui/pages/data_page.h"

#include <QPointer>

namespace keshikomi {

class ClearingHistoryWindow;
class PaymentMatches;
class PaymentsSide;

// 消込: the open payments, oldest first, and for each what it could clear and why. Worked by key:
// Enter clears and goes on to the next line, Space and the digits pick, Ctrl+Z takes the last back.
class ClearingPage final : public DataPage
{
    Q_OBJECT
public:
    explicit ClearingPage(const PageContext &context);

    LedgerTable *table() const;
    PaymentsSide *payments() const { return m_payments; }
    ClearingChoice *choice() const { return m_choice; }
    bool isBusy() const { return m_work->isBusy(); } // something is being written
    qint64 shownPayment() const
    {
        return m_finder->shown();
    } // whose candidates stand there; 0: none

    void refresh() override;
    void search(const QString &text) override;
    void clearChosen();
    void holdOrTakeUp();
    void askWhatItIs();
    void bookAsOther(Yen amount, const QString &note);
    void showHistory();

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void showEvent(QShowEvent *event) override; // its keys work at once

Q_SIGNALS:
    void openCountChanged(int count);
    void twiceWanted();

private:
    void makeHeadButtons();
    QWidget *makeChoice();
    void connectPayments();
    void connectActions();
    void connectWork();
    bool handleKey(QKeyEvent *event);
    void showHoldAction();
    void askLast();
    void askSum();
    void showAbout();
    void useCredit(qint64 customerNumber);
    void creditUsed(const DecisionReport &report);
    void cleared(qint64 payment, const std::vector<AllocationRow> &rows);
    void clearedAutomatically(const ClearingReport &report);
    void undoAsks(const UndoReport &preview);
    void undone(const UndoReport &report);
    void moved(const QString &happened); // onto the list of held ones, or back
    void goOn();
    void tellOthers(); // this page has read again itself

    PaymentsSide *m_payments;
    PaymentMatches *m_matches;
    ClearingWork *m_work;
    QPointer<ClearingHistoryWindow> m_history; // while it is open
    ClearingChoice *m_choice = nullptr;
    CandidateFinder *m_finder = nullptr;
    Yen m_sum;
    bool m_sumKnown = false;
    bool m_telling = false;
    qint64 m_next = 0; // to go to once the present one is done
    qint64 m_lastCleared = 0;
};

} // namespace keshikomi
