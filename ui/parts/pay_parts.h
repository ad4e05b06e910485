// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QWidget>

namespace keshikomi {

struct StepText
{
    QString name, note;
};

// Where the customer is: what is done is ticked, where they are is ringed, what is to come is open.
class Stepper final : public QWidget
{
    Q_OBJECT
public:
    explicit Stepper(const Look &look);
    // current == steps.size(): all done.
    void setSteps(const QList<StepText> &steps, int current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintStep(QPainter &painter, int step, qreal slot) const;

    const Look &m_look;
    QList<StepText> m_steps;
    int m_current = 0;
};

// May the car be handed over? A lamp, a sentence, the reason. A change is told to screen readers.
class Lamp final : public QWidget
{
    Q_OBJECT
public:
    explicit Lamp(const Look &look);
    void setState(Tone tone, const QString &sentence, const QString &reason);
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Tone m_tone = Tone::Neutral;
    QString m_sentence, m_reason;
};

} // namespace keshikomi
