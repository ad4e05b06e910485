// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/tool_window.h"

namespace keshikomi {

class LedgerTable;

// 振替結果コード: what each result of a bank's answer (type 91) means here, and what follows.
class DebitRulesWindow final : public ToolWindow
{
    Q_OBJECT
public:
    DebitRulesWindow(const PageContext &context, QWidget *parent);

    LedgerTable *table() const { return m_table; }

private:
    LedgerTable *m_table;
};

} // namespace keshikomi
