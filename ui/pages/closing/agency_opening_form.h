// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/opening/opening_service.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;

// What an agency had received when the house began with this program, and the day it is paid out.
// Told anew for a day, the difference is booked.
class AgencyOpeningForm final : public QWidget
{
    Q_OBJECT
public:
    explicit AgencyOpeningForm(const PageContext &context);

    void refresh(); // the agencies there are

    QComboBox *agencyBox() const { return m_agency; }
    QLineEdit *amountField() const { return m_amount; }
    DateField *payoutField() const { return m_payOn; }
    QPushButton *takeButton() const { return m_take; }

Q_SIGNALS:
    void taken(const QString &agency, Yen amount, QDate payOn); // as it stands now
    void wrong(const QString &why); // of what was typed
    void failed(const Error &error);

private:
    std::optional<NewAgencyOpening> typed();
    void take();
    void tell(const NewAgencyOpening &asked, const std::vector<AgencyOpening> &told);

    const PageContext m_context;
    QComboBox *m_agency;
    QLineEdit *m_amount;
    DateField *m_payOn;
    QPushButton *m_take;
};

} // namespace keshikomi
