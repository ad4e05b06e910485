// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/print_batch.h"
#include "ui/pages/page_context.h"
#include "ui/parts/message_bar.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace keshikomi {

class LedgerTable;
class PlainTable;
class PrintJobs;
class SheetWindow;
class ThinProgress;

// The batch that is chosen in the list: how far it is and how fast, what failed and why, and what
// can be done about it.
class BatchDetails final : public QWidget
{
    Q_OBJECT
public:
    BatchDetails(const PageContext &context, PrintJobs &jobs);

    void setBatch(const std::optional<PrintBatch> &batch);
    // The sheets that failed as they are shown: those of the batch, once they are here.
    const std::vector<PrintBatchItem> &failures() const { return m_failed; }
    QString progressWords() const;
    QString reasonWords() const; // why the chosen sheet failed, whole
    QString countWords() const; // of payment slips; empty until they are here
    // The failed sheets with their reasons as CSV.
    void saveFailures(const QString &path);
    // What failed is made once more.
    void tryAgain();
    // What is packed with goods, in the order of the batch; null: nothing of it came out yet.
    SheetWindow *showPickingList();

    // What can be done with the batch, for the foot of the window: it never scrolls away.
    QWidget *buttons() const { return m_buttons; }
    // Shown where a failed slip needs it.
    QCheckBox *reissues() const { return m_reissue; }
    QPushButton *pauseButton() const { return m_pause; }
    QPushButton *stopButton() const { return m_stop; }
    QPushButton *goOnButton() const { return m_goOn; }

Q_SIGNALS:
    void said(const MessageText &message);
    void failed(const Error &error);
    // What is left of the batch is to be made; whether its printer may is asked before.
    void wanted(const PrintBatch &batch);

private:
    QLayout *makeProgress();
    QWidget *makeButtons();
    void connectButtons();
    void showProgress();
    void showButtons();
    void askCount();
    void askFailures();
    void showReason(int row);
    void showFailures(const std::vector<PrintBatchItem> &failed);
    void askFailuresFile();

    const PageContext m_context;
    PrintJobs &m_jobs;
    QLabel *m_words, *m_pace, *m_count;
    ThinProgress *m_progress;
    QPushButton *m_goOn, *m_pause, *m_stop, *m_again, *m_picking, *m_save;
    QCheckBox *m_reissue;
    PlainTable *m_lines;
    LedgerTable *m_table;
    QLabel *m_reason;
    QWidget *m_buttons;
    std::optional<PrintBatch> m_batch;
    std::vector<PrintBatchItem> m_failed;
};

} // namespace keshikomi
