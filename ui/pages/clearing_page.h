// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/undo.h"
#include "models/tables/payment_table.h"
#include "ui/pages/clearing_choice.h"
#include "ui/pages/data_page.h"

namespace keshikomi {

class FilterChip;
class LedgerTable;

// 消込: the open payments, oldest first, and for each what it could clear and why. Worked by key:
// Enter clears and goes on to the next line, Space and the digits pick, Ctrl+Z takes the last back.
class ClearingPage final : public DataPage
{
    Q_OBJECT
public:
    explicit ClearingPage(const PageContext &context);

    LedgerTable *table() const { return m_table; }
    ClearingChoice *choice() const { return m_choice; }
    bool isBusy() const { return m_busy; }
    qint64 shownPayment() const { return m_shown; } // whose candidates stand there; 0: none

    void refresh() override;
    void search(const QString &text) override;

    void clearChosen();
    void clearAutomatically();
    void undoLast();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void openCountChanged(int count);

private:
    QWidget *makePayments();
    QWidget *makeChoice();
    void connectActions();
    bool handleKey(QKeyEvent *event);
    void askIds(qint64 select); // 0: what is selected now
    void askNotes();
    void takeNotes(const std::vector<MatchResult> &results);
    void forgetResultsWith(const std::vector<AllocationRow> &rows);
    void askLast();
    void askSum();
    void showAbout();
    void showPlace();
    void askCandidates();
    void takeCandidates(qint64 payment, const MatchResult &result);
    void findBills(const QString &text);
    void cleared(qint64 payment, qint64 next, const std::vector<AllocationRow> &rows);
    void tellOthers(); // this page has read again itself

    PaymentTable *m_model = nullptr;
    LedgerTable *m_table = nullptr;
    ClearingChoice *m_choice = nullptr;
    FilterChip *m_searchChip = nullptr;
    QLabel *m_placeLabel = nullptr;
    QString m_search;
    QHash<qint64, MatchResult> m_results; // of the last matching, by payment
    bool m_matching = false; // it is on the way
    bool m_matchAgain = false;
    bool m_notesDue = false; // as soon as the rows are here
    Yen m_sum;
    bool m_sumKnown = false;
    bool m_busy = false; // something is being written
    bool m_telling = false;
    qint64 m_asking = 0; // the payment whose candidates are on the way
    qint64 m_shown = 0; // the payment whose candidates are shown
    qint64 m_lastCleared = 0;
    int m_asked = 0;
};

} // namespace keshikomi
