// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bill.h"
#include "models/tables/unpaid_table.h"
#include "ui/pages/data_page.h"

namespace keshikomi {

class BarList;
class DetailsPane;
class FigureTile;
class FilterChip;
class LedgerTable;
class WeekBars;

// 未収: what is open, how old it is, bill by bill.
class UnpaidPage final : public DataPage
{
    Q_OBJECT
public:
    explicit UnpaidPage(const PageContext &context);

    DetailsPane *details() const { return m_details; } // for the shell, which takes it
    LedgerTable *table() const { return m_table; }
    const UnpaidSummary &summary() const { return m_summary; }

    void refresh() override;
    void search(const QString &text) override;
    void setBucket(int bucket); // -1: all
    // Writes the list that is shown as CSV; says on the page what became of it.
    void exportTo(const QString &path);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void adapt(); // to the width
    void keepLeast(QWidget *widget, int width); // a width at 100 % it may shrink to
    QWidget *makeFigures();
    QWidget *makeAging();
    QWidget *makeFilters();
    void makeTable();
    void connectActions();
    void askFile();
    void takeSummary(const UnpaidSummary &summary);
    void showBars();
    void askWeeks();
    void showWeeks(const std::vector<BillRow> &rows);
    void askIds();
    void showTotal();
    void showDetails();
    void showBill(const Bill &bill, const std::vector<HistoryEntry> &history);
    void save(const QString &path, const std::vector<BillRow> &rows);

    UnpaidTable *m_model = nullptr;
    LedgerTable *m_table = nullptr;
    DetailsPane *m_details = nullptr;
    QList<FigureTile *> m_figures;
    BarList *m_bars = nullptr;
    WeekBars *m_weeks = nullptr;
    QWidget *m_weekBlock = nullptr;
    FilterChip *m_bucketChip = nullptr;
    FilterChip *m_searchChip = nullptr;
    QLabel *m_count = nullptr;
    UnpaidSummary m_summary;
    QString m_search;
    int m_bucket = -1;
    bool m_hasWeeks = false;
    qint64 m_awaited = 0; // a bill whose details wait for its row
    int m_asked = 0; // the newest question for ids
};

} // namespace keshikomi
