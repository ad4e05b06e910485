// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "ui/pages/clearing/clearing_plan.h"
#include "ui/pages/clearing/offer_cards.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class CreditOffer;
class DifferencePanel;
class NoteRow;
class SplitRows;

// The right side of the clearing page: what the payment could clear and why, what is chosen, what
// is left over.
class ClearingChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit ClearingChoice(const Look &look);

    void clear(const QString &sentence); // nothing to choose, and why
    void setPayment(const PaymentRow &payment); // its candidates are on the way
    void setOffers(const std::vector<ClearingOffer> &offers, const MatchResult &result);
    void setCredits(const std::vector<CreditRow> &credits); // of the customers of the offers
    void addFound(const std::vector<BillRow> &bills);
    void showLooks(const std::vector<PassLook> &looks); // what each pass made of the payment

    bool isSettled() const { return m_ready; } // the candidates have come
    bool isReady() const; // to be cleared
    QString sentence() const; // what is said of the payment where no offer speaks for itself
    ClearingPlan plan() const;
    const std::vector<BillRow> &planned() const; // the bills of the plan
    const std::vector<ClearingOffer> &offers() const { return m_cards->offers(); }
    const QList<int> &chosen() const { return m_cards->chosen(); }

    void toggle(int offer);
    void toggleNext(); // one after the other, for the key in the list
    void switchDifference();
    void switchSplit(); // amounts by hand
    SplitRows *split() const; // null: the program's own amounts
    void openFind();
    void setHoldText(const QString &words);
    void openHold(); // asks for a word about why
    void openOther(); // asks what it was, if it is no customer's
    void showHold(const HeldPayment &held, QDate today);
    void showLast(const std::vector<AllocationRow> &last, QDate today);

Q_SIGNALS:
    void clearRequested();
    void findRequested(const QString &text);
    void creditRequested(qint64 customerNumber); // for the chosen bills, before new money
    void looksRequested();
    void holdPressed(); // the button of the page's key
    void holdRequested(const QString &note);
    void otherPressed(); // the button of the page's key
    void otherRequested(Yen amount, const QString &note); // no customer's money
    void twiceWanted(); // to the desk of double payments
    void left(); // the person is done here, the list takes over

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLayout *makeHead();
    QWidget *makeFind();
    QWidget *makeHold();
    QWidget *makeOther();
    void openRow(NoteRow *row);
    void closeRows();
    void forget(const QString &sentence); // the payment; a row of notes stays
    void switchLooks();
    bool feeExplains() const;
    void showSums();

    const Look &m_look;
    QLabel *m_about;
    QLabel *m_sentence;
    QPushButton *m_twice;
    QLabel *m_looks;
    OfferCards *m_cards;
    QWidget *m_findRow = nullptr;
    QLineEdit *m_find = nullptr;
    NoteRow *m_hold = nullptr;
    NoteRow *m_other = nullptr;
    DifferencePanel *m_difference;
    CreditOffer *m_credit;
    QVBoxLayout *m_last;
    qint64 m_shown = 0; // the payment
    qint64 m_asked = 0; // the one a word is typed about
    Yen m_payment;
    bool m_ready = false;
    bool m_provisional = false; // only its first notice has come
};

} // namespace keshikomi
