// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/opening/shadow_run.h"
#include "ui/pages/page_context.h"

#include <QWidget>

namespace keshikomi {

class LedgerTable;

// What the old program cleared beside what this one would, bill by bill.
class ShadowWindow final : public QWidget
{
    Q_OBJECT
public:
    ShadowWindow(const PageContext &context, const ShadowReport &report, QWidget *parent);
    LedgerTable *table() const { return m_table; }

private:
    LedgerTable *m_table;
};

} // namespace keshikomi
