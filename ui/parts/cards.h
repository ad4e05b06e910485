// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QList>
#include <QRadioButton>

namespace keshikomi {

// A radio button whose whole face can be pressed. Arrow keys move within its siblings.
class CardButton : public QRadioButton
{
    Q_OBJECT
public:
    using QRadioButton::QRadioButton;

protected:
    bool hitButton(const QPoint &at) const override { return rect().contains(at); }
};

// A choice shown as a row of cards, one of which is taken.
class ChoiceCard final : public CardButton
{
    Q_OBJECT
public:
    ChoiceCard(const Look &look, Icon icon, const QString &title, const QString &note = {});
    void setNote(const QString &note);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Icon m_icon;
    QString m_note;
};

struct CardReason
{
    Tone tone;
    QString words;
};

// The words of one proposal; the mark is one character (best, fair, weak).
struct CandidateText
{
    QString mark, bills, customer, amount, due;
    QList<CardReason> reasons;
};

// One proposal: what it would clear, and every reason for and against in words.
class CandidateCard final : public CardButton
{
    Q_OBJECT
public:
    CandidateCard(const Look &look, const CandidateText &candidate);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintMark(QPainter &painter, const QRectF &box) const;
    void paintReasons(QPainter &painter, qreal left, qreal top, qreal line) const;

    const Look &m_look;
    CandidateText m_candidate;
};

} // namespace keshikomi
