// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/sheets/completion_reports.h"
#include "ui/pages/tool_window.h"

class QLineEdit;
class QPlainTextEdit;

namespace keshikomi {

class DateField;
class Form;
class SheetWindow;

// 作業完了書: what the workshop tells about one work order, and the sheet that says it. Before
// anything is kept it proposes that the work ended today. What was typed is not lost by one Escape.
class CompletionWindow final : public ToolWindow
{
    Q_OBJECT
public:
    CompletionWindow(const PageContext &context, const OrderRow &order, QWidget *parent);

    void save();
    SheetWindow *showSheet();
    bool isRead() const { return m_read; } // what is kept stands in the fields
    DateField *completed() const { return m_completed; }
    QLineEdit *mileage() const { return m_mileage; }
    QLineEdit *worker() const { return m_worker; }
    QLineEdit *checker() const { return m_checker; }
    DateField *next() const { return m_next; }
    QPlainTextEdit *advice() const { return m_advice; }
    QPushButton *sheetButton() const { return m_sheet; }

Q_SIGNALS:
    void saved();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    QLayout *makeButtons();
    void readReport();
    void fill(const CompletionReport &report);
    void propose(const CompletionReport &kept);
    QString fields() const; // all that stands in them
    // Nothing, and a word at the field, where something cannot be read.
    std::optional<CompletionReport> typed();

    const OrderRow m_order;
    const CompletionReportService m_service;
    Form *m_form;
    DateField *m_completed;
    QLineEdit *m_mileage, *m_worker, *m_checker;
    DateField *m_next;
    QPlainTextEdit *m_advice;
    QPushButton *m_save, *m_sheet;
    bool m_read = false;
    QString m_filled; // as fields() were after they were filled
};

} // namespace keshikomi
