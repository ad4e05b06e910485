// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/tax.h"
#include "ui/theme/look.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace keshikomi {

// The sums of a document while it is written: each kind with its tax, and the total.
class OrderTotals final : public QWidget
{
    Q_OBJECT
public:
    explicit OrderTotals(const Look &look);
    void setTotals(const TaxTotals &totals);
    QString total() const;

private:
    void showLine(int row, const QString &name, const QString &amount);

    const Look &m_look;
    QGridLayout *m_grid;
    QList<QLabel *> m_names, m_amounts;
    QLabel *m_total;
};

} // namespace keshikomi
