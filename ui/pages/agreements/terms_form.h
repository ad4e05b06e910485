// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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

    void setPlans(const std::vector<FeePlan> &plans);
    void setReady(bool ready); // an agency is chosen

    // Nothing: the day does not read as one, or the fee not as an amount; the field says so itself.
    std::optional<QDate> from();
    std::optional<SettlementTerms> terms();
    QComboBox *plans() const { return m_plans; }
    QLineEdit *feeField() const { return m_fee; }
    DateField *dayField() const { return m_from; }

Q_SIGNALS:
    void wanted();

private:
    Form *m_form;
    QComboBox *m_plans; // one entry for each cycle of each plan
    QLineEdit *m_fee;
    DateField *m_from;
    QPushButton *m_set;
    bool m_ready = false;
};

} // namespace keshikomi
