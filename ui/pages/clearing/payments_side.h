// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/clearing.h"
#include "models/tables/payment_table.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLabel;

namespace keshikomi {

class ChoiceChips;
class FilterChip;
class LedgerTable;
class ListKit;
class WorkPage;

// The left side of the clearing page: the open payments, those that are worked on or those put
// aside.
class PaymentsSide final : public QWidget
{
    Q_OBJECT
public:
    PaymentsSide(const PageContext &context, WorkPage &page);

    LedgerTable *table() const { return m_table; }
    int count() const { return m_model->rowCount(); }
    const std::vector<qint64> &ids() const { return m_model->ids(); }
    qint64 current() const; // 0: none
    const PaymentRow *currentRow() const; // null while it is not here
    qint64 beside() const; // who takes the place when the current one leaves; 0: nobody
    bool isHeldShown() const;
    void showHeld(bool held); // those put aside, or those that are worked on
    const HeldPayment *holdOf(qint64 payment) const; // null: it is not held
    bool isFiltered() const { return !m_search.isEmpty() || isHeldShown(); }

    void search(const QString &text);
    void read(qint64 select = 0); // the list anew; 0: what is selected now
    void showNotes(const std::vector<MatchResult> &results);

Q_SIGNALS:
    void listRead();
    void currentChanged();
    void rowsArrived();
    void failed(const Error &error);

private:
    QWidget *makeHead();
    void makeTable(WorkPage &page);
    void askHeld();
    void take(const std::vector<qint64> &ids, qint64 select);
    void showPlace();

    PageContext m_context;
    PaymentTable *m_model = nullptr;
    LedgerTable *m_table = nullptr;
    ListKit *m_kit = nullptr;
    ChoiceChips *m_choice = nullptr;
    FilterChip *m_searchChip = nullptr;
    QLabel *m_place = nullptr;
    QString m_search;
    QHash<qint64, HeldPayment> m_held;
    int m_asked = 0; // the newest question for ids
};

} // namespace keshikomi
