// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"
#include "ui/theme/look.h"

#include <QWidget>

namespace keshikomi::desktop {

// Stands where the window would: the books cannot be opened, why, and what to do.
class ClosedWindow final : public QWidget
{
    Q_OBJECT
public:
    ClosedWindow(const Look &look, const Error &error);

Q_SIGNALS:
    void again();
};

} // namespace keshikomi::desktop
