// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/qr_matrix.h"
#include "ui/theme/look.h"

#include <QWidget>

namespace keshikomi {

// A QR code with its quiet zone, always dark on white, whatever the theme: a phone must read it.
class QrView final : public QWidget
{
    Q_OBJECT
public:
    static constexpr int quietZone = 4; // modules on each side, ISO/IEC 18004

    // The side is at 100 %.
    QrView(const Look &look, int side);
    // The words say what the code leads to; screen readers read them.
    void setCode(const QrMatrix &code, const QString &words);
    const QrMatrix &code() const { return m_code; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrMatrix m_code;
};

} // namespace keshikomi
