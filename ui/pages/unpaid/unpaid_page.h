// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/unpaid_table.h"
#include "ui/pages/data_page.h"

#include <QPointer>

namespace keshikomi {

class CreditsWindow;
class DetailsPane;
class ElidedLabel;
class FilterChip;
class LedgerTable;
class ListKit;
class SheetMenu;
class UnpaidBoard;

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
    void askChosenBills(const std::function<void(const std::vector<qint64> &)> &then) override;
    void setBucket(int bucket); // -1: all
    CreditsWindow *openCredits(); // one window: asked for again it comes to the front
    ListKit *list() const { return m_kit; }
    SheetMenu *sheets() const { return m_sheets; }
    QSize minimumSizeHint() const override; // without the figures above the bars

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int heightWithoutFigures() const;
    void adapt(); // to the height
    QWidget *makeFilters();
    void makeTable();
    void connectActions();
    void takeSummary(const UnpaidSummary &summary);
    void askDue();
    void askIds();
    void showTotal();
    void showDetails();

    UnpaidTable *m_model = nullptr;
    LedgerTable *m_table = nullptr;
    ListKit *m_kit = nullptr;
    DetailsPane *m_details = nullptr;
    SheetMenu *m_sheets = nullptr;
    UnpaidBoard *m_board = nullptr;
    FilterChip *m_bucketChip = nullptr;
    FilterChip *m_searchChip = nullptr;
    ElidedLabel *m_count = nullptr;
    QPointer<CreditsWindow> m_credits;
    UnpaidSummary m_summary;
    QString m_search;
    int m_bucket = -1;
    qint64 m_awaited = 0; // a bill whose details wait for its row
    int m_asked = 0; // the newest question for ids
};

} // namespace keshikomi
