// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QList>
#include <QPushButton>

class QBoxLayout;

namespace keshikomi {

struct FigureText
{
    QString name, number;
    Tone tone = Tone::Neutral;
    QString moved; // how it moved, in words
    QList<qreal> past; // its last months, oldest first; fewer than two draw no line
};

// One figure of the board. Pressed it leads to the list behind it.
class FigureTile final : public QPushButton
{
    Q_OBJECT
public:
    explicit FigureTile(const Look &look);
    void setFigure(const FigureText &figure);
    const FigureText &figure() const { return m_figure; }
    TypeSize numberSize() const; // the largest its width has room for
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // the number fits, though small

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintPast(QPainter &painter, const QRectF &field) const;

    const Look &m_look;
    FigureText m_figure;
};

struct BarText
{
    QString name, amount, note;
    qreal part = 0; // of the longest, 0 to 1
    Tone tone = Tone::Accent;
};

// Lying bars with their numbers beside them: a table that shows its proportions. Each is a button
// that may be chosen as a filter; pressed again it is let go.
class BarList final : public QWidget
{
    Q_OBJECT
public:
    // The width of the names is at 100 %.
    BarList(const Look &look, int nameWidth);
    void setBars(const QList<BarText> &bars);
    void setChosen(int bar); // -1 for none

Q_SIGNALS:
    void chosen(int bar); // -1 when let go

private:
    const Look &m_look;
    int m_nameWidth;
    QBoxLayout *m_column;
    QList<QPushButton *> m_bars;
};

// Standing bars for the weeks to come.
class WeekBars final : public QWidget
{
    Q_OBJECT
public:
    explicit WeekBars(const Look &look);
    void setWeeks(const QList<BarText> &weeks);
    void setChosen(int week);

Q_SIGNALS:
    void chosen(int week); // -1 when let go

private:
    const Look &m_look;
    QBoxLayout *m_row;
    QList<QPushButton *> m_weeks;
};

struct ShareText
{
    QString name, part, cost, days;
    qreal share = 0; // of the whole, 0 to 1
};

// How people pay: one divided bar, then its parts with cost and days.
class ShareList final : public QWidget
{
    Q_OBJECT
public:
    ShareList(const Look &look, const QString &name);
    void setShares(const QList<ShareText> &shares);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintShare(QPainter &painter,
                    const ShareText &share,
                    const QRectF &line,
                    const QColor &ink) const;

    const Look &m_look;
    QList<ShareText> m_shares;
};

} // namespace keshikomi
