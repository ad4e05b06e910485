// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/clearing.h"
#include "ui/theme/look.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace keshikomi {

class CandidateCard;

// How one payment is laid over the chosen bills: the oldest due day first, never more than is open
// on a bill, never more than there is.
struct ClearingPlan final
{
    std::vector<ManualShare> shares;
    Yen chosen; // open on the chosen bills
    Yen difference; // payment less chosen: negative stays open on a bill, positive on the payment
    bool reachesAll = false; // every chosen bill gets something
};
// With `bearRest` what is missing is cleared as a discount on the last bill; only if all are
// reached.
ClearingPlan planOf(Yen payment, std::vector<BillRow> bills, bool bearRest);

// One card: what the matching proposes, or a bill a person found.
struct ClearingOffer final
{
    std::vector<BillRow> bills;
    Pass pass = Pass::Nearest;
    std::vector<Reason> reasons;
    bool found = false; // by a person

    Yen open() const;
};

// The right side of the clearing page: what the payment could clear and why, what is chosen, what
// is left over.
class ClearingChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit ClearingChoice(const Look &look);

    void clear(const QString &sentence); // nothing to choose, and why
    void setPayment(const PaymentRow &payment); // its candidates are on the way
    void setOffers(std::vector<ClearingOffer> offers, const MatchResult &result);
    void addFound(const std::vector<BillRow> &bills);

    bool isSettled() const { return m_ready; } // the candidates have come
    bool isReady() const { return m_ready && !m_chosen.isEmpty(); }
    ClearingPlan plan() const;
    const std::vector<ClearingOffer> &offers() const { return m_offers; }
    const QList<int> &chosen() const { return m_chosen; }

    void toggle(int offer);
    void toggleNext(); // one after the other, for the key in the list
    void switchDifference();
    void openFind();
    void showLast(const std::vector<AllocationRow> &last, QDate today);

Q_SIGNALS:
    void clearRequested();
    void findRequested(const QString &text);
    void left(); // the person is done here, the list takes over

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFind();
    QWidget *makeDifference();
    CandidateCard *makeCard(const ClearingOffer &offer);
    void addCard(const ClearingOffer &offer);
    void dropCards();
    void showSums();
    void showFeeChoice(const ClearingPlan &plan);
    bool feeExplains(Yen missing) const;
    bool bearsRest() const;

    const Look &m_look;
    QLabel *m_about;
    QLabel *m_sentence;
    QVBoxLayout *m_cardColumn;
    QWidget *m_findRow = nullptr;
    QLineEdit *m_find = nullptr;
    QWidget *m_difference = nullptr;
    QLabel *m_paid = nullptr;
    QLabel *m_sum = nullptr;
    QLabel *m_rest = nullptr;
    QLabel *m_restWords = nullptr;
    QComboBox *m_fee = nullptr;
    QPushButton *m_clear = nullptr;
    QVBoxLayout *m_last;

    Yen m_payment;
    std::vector<ClearingOffer> m_offers;
    QList<CandidateCard *> m_cards;
    QList<int> m_chosen;
    int m_cursor = 0;
    bool m_ready = false;
};

} // namespace keshikomi
