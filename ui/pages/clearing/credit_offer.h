// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/difference_rows.h"
#include "models/domain/list_rows.h"
#include "ui/theme/look.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace keshikomi {

// What is kept for the customer of the chosen bills already: it goes before new money.
class CreditOffer final : public QWidget
{
    Q_OBJECT
public:
    explicit CreditOffer(const Look &look);

    void setCredits(const std::vector<CreditRow> &credits) { m_credits = credits; }
    // Shown while the chosen bills are of one customer who has credit.
    void setChosen(const std::vector<BillRow> &chosen);

Q_SIGNALS:
    void useRequested(qint64 customerNumber);

private:
    std::vector<CreditRow> m_credits;
    qint64 m_customer = 0; // number; 0: none
    QLabel *m_words;
    QPushButton *m_use;
};

} // namespace keshikomi
