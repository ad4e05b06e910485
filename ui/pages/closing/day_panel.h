// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/closing/day_closing.h"
#include "ui/pages/page_context.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace keshikomi {

class DateField;
class LedgerTable;
class PlainTable;

// The day of this store with its cash, and the days that were closed with their reports.
class DayPanel final : public QWidget
{
    Q_OBJECT
public:
    DayPanel(const PageContext &context, const QString &headsFile);

    void refresh();
    void countCash(); // goes to its field
    void closeDay(); // the first press says what would happen
    void showReport();

    DateField *dayField() const { return m_day; }
    QLineEdit *cashField() const { return m_cash; }
    QLineEdit *floatField() const { return m_float; }
    LedgerTable *closes() const { return m_closeTable; }
    QPushButton *moreButton() const { return m_more; } // shown where there are more days

Q_SIGNALS:
    void said(Tone tone, const QString &happened, const QString &meaning = {});
    void failed(const Error &error);
    void closed();

private:
    QWidget *makeForm();
    void makeTable();
    std::optional<DayCloseWish> typedDay();
    void tryDay(const DayCloseWish &wish);
    void showCloses();
    void takeCloses(const std::vector<DayClose> &closes);

    const PageContext m_context;
    const DayCloseService m_days;
    DateField *m_day;
    QLineEdit *m_cash, *m_float;
    PlainTable *m_closeModel = nullptr;
    LedgerTable *m_closeTable;
    QPushButton *m_more;
    bool m_all = false; // not only the newest days
    std::vector<DayClose> m_closes;
    QString m_asked; // what the last press said would happen
};

} // namespace keshikomi
