// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/look.h"

#include <QWidget>

class QAction;

namespace keshikomi {

// What stands where there is nothing: one sentence and one button.
class EmptyState final : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const Look &look,
               const QString &sentence,
               QAction *action,
               QWidget *parent = nullptr);
};

} // namespace keshikomi
