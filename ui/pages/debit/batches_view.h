// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/debit/debit_batches.h"
#include "models/services/debit/debit_rebilling.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace keshikomi {

class DateField;
class DebitRulesWindow;
class LedgerTable;
class PlainTable;

// The requests of direct debit and, below them, the debits of the chosen one: approved, written,
// answered, and what failed asked for in another way.
class BatchesView final : public QWidget
{
    Q_OBJECT
public:
    explicit BatchesView(const PageContext &context);

    void refresh();
    void make(); // F2: of all due bills
    void approve();
    void writeTo(const QString &path);
    void askRequestFile(); // F8
    void askAnswerFile(); // F9
    void take(const QString &path); // the bank's answer
    void cancel();
    void rebill(RebillBy by); // all of the batch that failed
    DebitRulesWindow *openRules(); // what each result means here

    LedgerTable *batches() const { return m_batches; }
    LedgerTable *debits() const { return m_debits; }
    DateField *dayField() const { return m_day; }
    QPushButton *approveButton() const { return m_approve; }
    QPushButton *collectButton() const { return m_make; }

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning);
    void failed(const Error &error);

private:
    void makeTop();
    void makeSteps();
    void makeDebits();
    void takeAgreements(const std::vector<std::pair<QString, QString>> &known);
    void takeBatches(const std::vector<DebitBatchRow> &rows);
    void askDebits();
    void showButtons();
    void stepped(const Result<DebitBatch> &batch, const QString &happened);
    void made(const Result<DebitMade> &made);
    void import(const QString &name, const QByteArray &bytes);
    const DebitBatchRow *chosen() const;
    // True on the second press in a row for the same thing.
    bool isConfirmed(const QString &what);

    const PageContext m_context;
    const DebitBatchService m_service;
    QComboBox *m_agreement;
    DateField *m_day;
    LedgerTable *m_batches, *m_debits;
    PlainTable *m_batchLines = nullptr, *m_debitLines = nullptr;
    QPushButton *m_make, *m_approve, *m_write, *m_read, *m_cancel, *m_slip, *m_link;
    std::vector<DebitBatchRow> m_rows;
    std::vector<DebitItem> m_items;
    qint64 m_shown = 0; // batch whose debits are in the list
    QString m_asked;
    bool m_busy = false;
};

} // namespace keshikomi
