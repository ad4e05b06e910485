// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/books/journal_export.h"
#include "ui/pages/chosen_list.h"
#include "ui/pages/tool_window.h"

namespace keshikomi {

// 出力した仕訳: the files of the journal that went out. Each is written again byte for byte, where
// one got lost.
class JournalFilesWindow final : public ToolWindow
{
    Q_OBJECT
public:
    JournalFilesWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void askFile(); // of the chosen one
    void writeTo(const QString &path);

    LedgerTable *table() const { return m_table; }
    QPushButton *writeButton() const { return m_write; }

private:
    void build();
    void write(const Exported &exported, const QString &path);

    const JournalExportService m_service;
    LedgerTable *m_table;
    ChosenList<ExportBatch, qint64> m_list;
    QPushButton *m_write;
};

} // namespace keshikomi
