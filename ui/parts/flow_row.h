// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QLayout>
#include <QList>

namespace keshikomi {

// Widgets beside each other that go on in the next line where the width ends, so that a row of
// buttons never makes its window wider than a screen. A line is as high as its highest widget.
class FlowRow final : public QLayout
{
    Q_OBJECT
public:
    // The space between the widgets, at 100 %.
    FlowRow(const Look &look, int spacing, QWidget *owner = nullptr);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override; // of its widest widget
    QSize sizeHint() const override; // all in one line
    void setGeometry(const QRect &room) override;

private:
    struct Line
    {
        QList<QLayoutItem *> items;
        int height = 0;
    };
    QList<Line> linesIn(int width) const;

    QList<QLayoutItem *> m_items;
};

} // namespace keshikomi
