// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <functional>
#include <vector>

namespace keshikomi {

class BatchDetails;
class BatchForm;
struct BatchBills;
class DataPage;
class LedgerTable;
class MessageArea;
class PlainTable;
class PrintJobs;

// 一括印刷: makes the slips, or another sheet, of many bills as one batch, and shows the batches
// there are, to go on with, to stop, and to see what failed.
class BatchWindow final : public QWidget
{
    Q_OBJECT
public:
    BatchWindow(const PageContext &context, PrintJobs &jobs, QWidget *parent);

    // In front, over the bills chosen on that page.
    void openOver(DataPage &page);
    void refresh();
    void start();

    BatchForm *form() const { return m_form; }
    BatchDetails *details() const { return m_details; }
    LedgerTable *table() const { return m_table; }
    const std::vector<PrintBatch> &batches() const { return m_batches; }

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable();
    void layOut();
    void add(const BatchBills &bills);
    void prove(const QString &sheet,
               const BatchTarget &target,
               int dpi,
               const std::function<void()> &go);
    void askUnproven(const Error &warning, const std::function<void()> &go);
    void make(const NewPrintBatch &batch);
    void goOn(const PrintBatch &batch);
    void showBatches();
    void choose(int row);
    void sayError(const Error &error);

    const PageContext m_context;
    PrintJobs &m_jobs;
    MessageArea *m_messages;
    BatchForm *m_form;
    PlainTable *m_lines;
    LedgerTable *m_table;
    BatchDetails *m_details;
    std::vector<PrintBatch> m_batches;
    std::optional<PrintBatchId> m_chosen; // the newest where nothing is
    bool m_writing = false; // the list, not a person, moves the cursor
};

} // namespace keshikomi
