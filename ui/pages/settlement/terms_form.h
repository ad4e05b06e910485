// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/settlement/settlement.h"
#include "ui/theme/look.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;
class Form;

// By which plan and cycle an agency settles, from a day on.
class TermsForm final : public QWidget
{
    Q_OBJECT
public:
    TermsForm(const Look &look, QDate today);

    void setAgencies(const std::vector<Agreement> &agreements); // banks and tills are left out
    void setPlans(const std::vector<FeePlan> &plans);

    QString agency() const;
    QDate from() const;
    // Nothing: the fee does not read as an amount; the field says so itself.
    std::optional<SettlementTerms> terms();
    QComboBox *plans() const { return m_plans; }

Q_SIGNALS:
    void wanted();

private:
    void showReady();

    Form *m_form;
    QComboBox *m_agencies;
    QComboBox *m_plans; // one entry for each cycle of each plan
    QLineEdit *m_fee;
    DateField *m_from;
    QPushButton *m_set;
};

} // namespace keshikomi
