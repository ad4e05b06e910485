// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/clearing/clearing_plan.h"
#include "ui/theme/look.h"

#include <QWidget>

class QLineEdit;

namespace keshikomi {

class Form;

// 分割: how much of a payment goes to each chosen bill, typed by a person. It begins with what the
// program would do; what is left stays with the payment, what is not reached stays open on its
// bill.
class SplitRows final : public QWidget
{
    Q_OBJECT
public:
    SplitRows(const Look &look, Yen payment, const std::vector<BillRow> &bills);

    ClearingPlan plan() const;
    bool isRight() const; // every amount is one, and their sum is there to be given
    void begin(); // with the first field
    QList<QLineEdit *> fields() const { return m_fields; }

Q_SIGNALS:
    void changed();
    void finished(); // Enter in the last field
    void left(); // Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<std::optional<Yen>> amounts() const; // as typed; nothing typed is zero
    QString problemOf(size_t bill, const std::optional<Yen> &amount, Yen given) const;
    void check();

    Yen m_payment;
    std::vector<BillRow> m_bills;
    Form *m_form;
    QList<QLineEdit *> m_fields;
};

} // namespace keshikomi
