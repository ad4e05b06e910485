// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/maps/map_draft.h"
#include "ui/theme/look.h"

#include <QWidget>

class QLabel;

namespace keshikomi {

class Chip;
class LedgerTable;
class PlainTable;

// The last step: the first receipts the file gives, and everything that is wrong with it. Nothing
// is booked yet.
class MapTrialStep final : public QWidget
{
    Q_OBJECT
public:
    explicit MapTrialStep(const Look &look);

    void clear(); // while it is being tried
    void show(const ColumnMapTrial &trial);
    LedgerTable *receipts() const { return m_receipts; }
    LedgerTable *problems() const { return m_problems; }

private:
    const Look &m_look;
    Chip *m_state;
    QLabel *m_sum;
    PlainTable *m_receiptLines;
    LedgerTable *m_receipts;
    PlainTable *m_problemLines;
    LedgerTable *m_problems;
};

} // namespace keshikomi
