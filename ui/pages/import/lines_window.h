// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/inbox.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <vector>

namespace keshikomi {

class LedgerTable;

// The lines of an import as they came, and what became of each.
class LinesWindow final : public QWidget
{
    Q_OBJECT
public:
    LinesWindow(const PageContext &context,
                const QString &title,
                const std::vector<ArrivedLine> &lines,
                QWidget *parent);
    LedgerTable *table() const { return m_table; }

private:
    LedgerTable *m_table;
};

} // namespace keshikomi
