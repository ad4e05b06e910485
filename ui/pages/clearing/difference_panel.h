// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/clearing/clearing_plan.h"
#include "ui/theme/look.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keshikomi {

class SplitRows;

// What the payment is, what is chosen, what is left over and what becomes of it; and the key that
// clears.
class DifferencePanel final : public QWidget
{
    Q_OBJECT
public:
    explicit DifferencePanel(const Look &look);

    // What is paid and what is chosen. A difference that looks like a transfer fee may be borne;
    // that choice starts anew when the chosen bills change.
    void setSums(Yen payment, const std::vector<BillRow> &chosen, bool feeExplains);
    void setReady(bool ready); // to be cleared
    bool isRight() const; // nothing that was typed speaks against it
    void setHoldText(const QString &words); // of the key that puts aside, or takes up again

    ClearingPlan plan() const;
    void switchDifference(); // to the next answer
    const std::vector<BillRow> &chosen() const { return m_chosen; }
    // Amounts by hand, for the chosen bills; again: back to the program's own.
    void switchSplit();
    SplitRows *split() const { return m_split; } // null: not split

Q_SIGNALS:
    void clearRequested();
    void splitChanged();
    void holdPressed();
    void otherPressed(); // no customer's money
    void left();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *makeSums();
    void adapt(); // sums beside each other, or below where they would be cut
    QLayout *makeAnswers();
    QLayout *makeButtons();
    // The answer that is chosen; none: it stays open.
    std::optional<DifferenceKind> answer() const;
    void offer(const ClearingPlan &plan, bool feeExplains);
    void offerForBills(const ClearingPlan &plan, bool feeExplains);
    void offerForPayment(const ClearingPlan &plan);
    void addAnswer(const QString &words, std::optional<DifferenceKind> kind);
    void dropSplit();
    void showSums();
    QString restWords(const ClearingPlan &plan) const;

    const Look &m_look;
    QBoxLayout *m_sums = nullptr;
    QList<QLabel *> m_signs;
    QLabel *m_paid = nullptr;
    QLabel *m_sum = nullptr;
    QLabel *m_rest = nullptr;
    QLabel *m_restWords;
    QComboBox *m_answers;
    QPushButton *m_clear = nullptr;
    QPushButton *m_other = nullptr;
    QVBoxLayout *m_column = nullptr;
    SplitRows *m_split = nullptr;
    QPushButton *m_splitButton = nullptr;
    QPushButton *m_holdButton = nullptr;
    Yen m_payment;
    std::vector<BillRow> m_chosen;
};

} // namespace keshikomi
