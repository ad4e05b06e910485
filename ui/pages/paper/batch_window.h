// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "ui/pages/page_context.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace keshikomi {

class DateField;
class LedgerTable;
class MessageArea;
class PlainTable;
class PrintJobs;
class SheetWindow;

// 一括印刷: makes the slips, or another sheet, of all bills due before a day as one batch, and
// shows the batches there are, to go on with, to stop, and to see what failed.
class BatchWindow final : public QWidget
{
    Q_OBJECT
public:
    BatchWindow(const PageContext &context, PrintJobs &jobs, QWidget *parent);

    void refresh();
    void setDueBefore(QDate day);
    void setFolder(const QString &folder);
    void setPattern(const QString &pattern);
    void start();
    const std::vector<PrintBatch> &batches() const { return m_batches; }
    // The list of failed slips of the chosen batch.
    void saveFailures(const QString &path);
    // What is packed with goods, in the order of the chosen batch; null: none is chosen, or
    // nothing of it came out yet.
    SheetWindow *showPickingList();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fillKinds();
    QString usualName() const;
    QWidget *makeNew();
    QLayout *makePattern();
    QWidget *makeList();
    void takePrinters(const std::vector<PrinterFacts> &found);
    void askFolder();
    void askFailuresFile();
    void add(const std::vector<qint64> &bills);
    void warn(const PrintBatch &batch);
    void showBatches();
    void showButtons();
    const PrintBatch *chosen() const;
    void sayError(const Error &error);

    const PageContext m_context;
    PrintJobs &m_jobs;
    MessageArea *m_messages;
    QComboBox *m_kind;
    DateField *m_due;
    QComboBox *m_target; // files, or a printer
    QLabel *m_folder;
    QPushButton *m_choose;
    QSpinBox *m_perFile;
    QLineEdit *m_pattern; // empty: the usual one
    QPushButton *m_start, *m_goOn, *m_pause, *m_cancel, *m_picking, *m_failures;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QString m_path;
    std::vector<PrintBatch> m_batches;
};

} // namespace keshikomi
