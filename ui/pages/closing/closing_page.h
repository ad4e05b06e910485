// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/closing/closed_months.h"
#include "ui/pages/closing/day_panel.h"
#include "ui/pages/closing/month_panel.h"
#include "ui/pages/data_page.h"

namespace keshikomi {

class CompanyChoice;
class JournalFilesWindow;
class JournalPanel;
class TakeOver;

// 締め: the day of this store with its cash, and the month with its checklist. What closes asks for
// the same key twice: the first press says what would happen.
class ClosingPage final : public DataPage
{
    Q_OBJECT
public:
    ClosingPage(const PageContext &context, const QString &headsFile);

    void refresh() override;

    CompanyChoice *companies() const { return m_companies; } // whose month and journal
    DayPanel *day() const { return m_day; }
    MonthPanel *month() const { return m_month; }
    ClosedMonths *closedMonths() const { return m_closed; }
    JournalPanel *journal() const { return m_journal; }
    QPushButton *journalWishesButton() const { return m_journalWishes; } // shows its further form
    TakeOver *takeOver() const { return m_takeOver; }
    JournalFilesWindow *openJournalFiles(); // that went out, to be written again

Q_SIGNALS:
    void placeWanted(Place place); // where a point of the checklist is put in order

private:
    template<typename Panel>
    void connectPanel(Panel *panel);
    void connectCompanies();
    void connectActions();
    QLayout *makeJournalRow();
    void connectJournal();
    void connectTakeOver();
    void sayLookedAt(const OpeningReport &report);

    DayPanel *m_day;
    CompanyChoice *m_companies;
    MonthPanel *m_month;
    ClosedMonths *m_closed;
    JournalPanel *m_journal;
    QPushButton *m_journalWishes = nullptr;
    TakeOver *m_takeOver;
};

} // namespace keshikomi
