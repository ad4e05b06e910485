// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

class QPushButton;
class QWidget;

namespace keshikomi {

// A form beside a list: what it is for, its fields, and the button that takes them. Where large
// type meets a small screen the fields scroll, and the button stays in sight. The width is at 100
// %.
QWidget *makeFormSide(const Look &look,
                      const QString &title,
                      const QList<QWidget *> &fields,
                      QPushButton *take,
                      int width);

} // namespace keshikomi
