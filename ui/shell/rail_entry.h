// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"
#include "ui/theme/look.h"

#include <QPushButton>

namespace keshikomi {

// One entry of the rail, in one of its shapes.
class RailEntry final : public QPushButton
{
    Q_OBJECT
public:
    enum class Shape { Head, Page, Lone, Tall };
    RailEntry(const Look &look, Shape shape, Icon icon, const QString &words);

    void setCount(int count);
    void setHere(bool here);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void paintFlat(QPainter &painter) const;
    void paintTall(QPainter &painter) const;

    const Look &m_look;
    Shape m_shape;
    Icon m_icon;
    int m_count = 0;
    bool m_here = false;
};

} // namespace keshikomi
