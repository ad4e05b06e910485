// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QProgressBar>

namespace keshikomi {

// A thin line that has the value of a progress bar. The width is at 100 %; 0: what is left.
class ThinProgress final : public QProgressBar
{
    Q_OBJECT
public:
    ThinProgress(const Look &look, int width);
    // Counted in 64 bits. of == 0: how long it is, is not known.
    void setDone(qint64 done, qint64 of);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Look &m_look;
};

} // namespace keshikomi
