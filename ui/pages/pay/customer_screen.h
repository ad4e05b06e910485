// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/pay/pay_facts.h"
#include "ui/parts/build.h"

#include <QWidget>

namespace keshikomi {

class QrView;

// What is turned to the customer: who is paid, how much, the code, and thanks when it is paid.
// Nothing about anybody else. Escape or F11 closes it.
class CustomerScreen final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerScreen(const Look &look, QWidget *parent);
    void showFacts(const PayFacts &facts);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLabel *m_payee, *m_subject, *m_amount, *m_sentence;
    QrView *m_code;
};

} // namespace keshikomi
