// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/column_maps.h"
#include "ui/pages/tool_window.h"

class QLineEdit;

namespace keshikomi {

class LedgerTable;
class PlainTable;

// The column maps of the store: which files are read by them, another name, away with it.
class MapsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    MapsWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void rename(); // to what is typed
    void remove(); // asks first; the second press does it
    LedgerTable *table() const { return m_table; }
    QLineEdit *name() const { return m_name; }

private:
    void build();
    void showMaps(const std::vector<ColumnMap> &maps);
    void showChosen();
    const ColumnMap *chosen() const;

    const ColumnMapService m_service;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QLineEdit *m_name;
    QPushButton *m_rename, *m_remove;
    std::vector<ColumnMap> m_maps;
};

} // namespace keshikomi
