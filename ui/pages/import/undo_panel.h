// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/undo.h"
#include "ui/theme/look.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace keshikomi {

// What an undo would take back, and the question for it: the number typed again.
class UndoPanel final : public QWidget
{
    Q_OBJECT
public:
    UndoPanel(const Look &look, const UndoReport &report, qint64 number);

    QLineEdit *field() const { return m_field; }

Q_SIGNALS:
    void confirmed();
    void dropped();

private:
    QStringList consequences(const UndoReport &report) const;
    QStringList obstacles(const UndoReport &report) const;

    QLineEdit *m_field;
    QPushButton *m_undo;
};

} // namespace keshikomi
