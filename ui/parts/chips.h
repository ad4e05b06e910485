// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QPushButton>
#include <QWidget>

namespace keshikomi {

// An icon in the colour of the text beside it. Decoration: it says nothing to a screen reader.
class IconMark final : public QWidget
{
    Q_OBJECT
public:
    IconMark(const Look &look, Icon icon, Ink ink, int size = 18);
    void setIcon(Icon icon, Ink ink);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Icon m_icon;
    Ink m_ink;
};

// A button that is only an icon; its name is for screen readers and its tool tip.
class IconButton final : public QPushButton
{
    Q_OBJECT
public:
    IconButton(const Look &look, Icon icon, const QString &name, int size = 16);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Icon m_icon;
    int m_size;
};

// State as dot and word on a soft ground.
class Chip final : public QWidget
{
    Q_OBJECT
public:
    Chip(const Look &look, Tone tone, const QString &word);
    void setState(Tone tone, const QString &word);
    QString word() const { return m_word; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Tone m_tone;
    QString m_word;
};

// A chip that can be pressed: the state of the connection.
class ChipButton final : public QPushButton
{
    Q_OBJECT
public:
    explicit ChipButton(const Look &look);
    void setState(Tone tone, const QString &word);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Tone m_tone = Tone::Neutral;
};

// A filter that is on: what it is, its value, and a cross. Pressed it asks for a change; its cross,
// Delete and Backspace ask to be removed. Without a name it is the one that adds a filter.
class FilterChip final : public QPushButton
{
    Q_OBJECT
public:
    FilterChip(const Look &look, const QString &what, const QString &value);
    void setValue(const QString &value);
    QSize sizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    bool adds() const { return m_what.isEmpty(); }
    QRect crossBox() const;
    void nameIt();

    const Look &m_look;
    QString m_what, m_value;
};

// A quiet ground, or an edge, for what belongs together.
class Panel final : public QWidget
{
    Q_OBJECT
public:
    enum class Kind { Ground, Edge };
    explicit Panel(const Look &look, Kind kind = Kind::Ground);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
    Kind m_kind;
};

} // namespace keshikomi
