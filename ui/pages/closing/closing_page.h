// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/closing/day_closing.h"
#include "models/services/closing/month_closing.h"
#include "ui/pages/data_page.h"

class QLineEdit;

namespace keshikomi {

class DateField;
class JournalPanel;
class LedgerTable;
class PlainTable;
class TakeOver;

// 締め: the day of this store with its cash, and the month with its checklist. What closes asks for
// the same key twice: the first press says what would happen.
class ClosingPage final : public DataPage
{
    Q_OBJECT
public:
    ClosingPage(const PageContext &context, const QString &headsFile);

    void refresh() override;
    void closeDay();
    void closeMonth();
    void explain();
    void showReport();

    DateField *dayField() const { return m_day; }
    QLineEdit *cashField() const { return m_cash; }
    QLineEdit *floatField() const { return m_float; }
    QLineEdit *monthField() const { return m_month; }
    QLineEdit *textField() const { return m_text; }
    JournalPanel *journal() const { return m_journal; }
    TakeOver *takeOver() const { return m_takeOver; }
    LedgerTable *checklist() const { return m_pointTable; }
    LedgerTable *closes() const { return m_closeTable; }
    const MonthCheck &check() const { return m_check; }

private:
    QWidget *makeDay();
    QWidget *makeMonth();
    void connectActions();
    void connectJournal();
    void connectTakeOver();
    std::optional<DayCloseWish> typedDay();
    std::optional<QDate> typedMonth();
    void tryDay(const DayCloseWish &wish);
    void tryMonth(QDate month);
    void takeCloses(const std::vector<DayClose> &closes);
    void takeCheck(const MonthCheck &check);
    void askCheck();
    // True on the second press in a row for the same thing.
    bool isConfirmed(const QString &what);

    const DayCloseService m_days;
    const MonthCloseService m_months;
    DateField *m_day;
    JournalPanel *m_journal;
    TakeOver *m_takeOver;
    QLineEdit *m_cash, *m_float, *m_month, *m_text;
    PlainTable *m_closeModel = nullptr;
    PlainTable *m_pointModel = nullptr;
    LedgerTable *m_closeTable, *m_pointTable;
    std::vector<DayClose> m_closes;
    MonthCheck m_check;
    QString m_asked; // what the last press said would happen
};

} // namespace keshikomi
