// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QLabel>

namespace keshikomi {

// One line of words that gives way: what has no room is cut with …, and stands whole in the tool
// tip.
class ElidedLabel final : public QLabel
{
    Q_OBJECT
public:
    ElidedLabel(const Look &look,
                const QString &text,
                TypeSize type = TypeSize::Base,
                Ink ink = Ink::Text);
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keshikomi
