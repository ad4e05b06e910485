// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/cards.h"

#include <QStringList>

class QButtonGroup;

namespace keshikomi {

// One of a few filters that exclude each other. Arrow keys move the choice.
class ChoiceChip final : public CardButton
{
    Q_OBJECT
public:
    ChoiceChip(const Look &look, const QString &words);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

class ChoiceChips final : public QWidget
{
    Q_OBJECT
public:
    // The name says to screen readers what is chosen.
    ChoiceChips(const Look &look, const QString &name, const QStringList &choices);
    int chosen() const;
    void setChosen(int choice);

Q_SIGNALS:
    void chosenChanged(int choice); // by a person

private:
    QButtonGroup *m_group;
};

} // namespace keshikomi
