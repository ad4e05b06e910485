// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/settings.h"
#include "ui/theme/look.h"

#include <QWidget>

class QListWidget;
class QPushButton;

namespace keshikomi {

// The passes of the clearing in an order a person can change: ticked ones go, from top to bottom.
// Alt+Up and Alt+Down move the chosen one; it can be dragged too.
class PassList final : public QWidget
{
    Q_OBJECT
public:
    explicit PassList(const Look &look);

    void setPasses(const PassOrder &passes); // those that are not in it stand below, unticked
    PassOrder passes() const;
    void move(int by); // the chosen one, up (-1) or down (1)
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void changed(); // by a person

private:
    const Look &m_look;
    QListWidget *m_list;
    QPushButton *m_up, *m_down;
};

} // namespace keshikomi
