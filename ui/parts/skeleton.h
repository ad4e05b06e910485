// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

namespace keshikomi {

// What stands in a table until its rows are there. It does not move.
class SkeletonRows final : public QWidget
{
    Q_OBJECT
public:
    explicit SkeletonRows(const Look &look, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

} // namespace keshikomi
