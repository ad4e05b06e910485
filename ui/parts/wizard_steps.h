// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QPushButton>

class QBoxLayout;

namespace keshikomi {

enum class WizardState { Finished, Here, Later, Open };

struct WizardStepText
{
    QString name, note;
    WizardState state = WizardState::Open;
};

// The steps of the first start, on the left of the wizard. Each is a button.
class WizardSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit WizardSteps(const Look &look);
    void setSteps(const QList<WizardStepText> &steps);

Q_SIGNALS:
    void stepChosen(int step);

private:
    const Look &m_look;
    QBoxLayout *m_column;
    QList<QPushButton *> m_steps;
};

} // namespace keshikomi
