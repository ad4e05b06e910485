// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/figures.h"

namespace keshikomi {

// One bar of a BarList.
class LyingBar final : public QPushButton
{
    Q_OBJECT
public:
    // `longest` of the amounts that stand below each other: all bars leave room for it.
    LyingBar(const Look &look, const BarText &bar, int nameWidth, const QString &longest);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    BarText m_bar;
    int m_nameWidth;
    QString m_longest;
};

// One bar of WeekBars.
class StandingBar final : public QPushButton
{
    Q_OBJECT
public:
    StandingBar(const Look &look, const BarText &bar);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    BarText m_bar;
};

} // namespace keshikomi
