// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/list_rows.h"
#include "models/services/unpaid.h"
#include "ui/theme/look.h"

#include <QWidget>

class QLabel;

namespace keshikomi {

class BarList;
class FigureTile;
class WeekBars;

// The sums above the list of unpaid bills: four figures, what is open by its age, what falls due in
// the next weeks. Pressing a figure or a bar asks for the bills behind it.
class UnpaidBoard final : public QWidget
{
    Q_OBJECT
public:
    explicit UnpaidBoard(const Look &look);

    void showSummary(const UnpaidSummary &summary);
    // Open sums by due day; days before the first week are left out.
    void showDue(const std::vector<DueSum> &sums, QDate today);
    void setBucket(int bucket); // of the summary's aging; -1: none is chosen
    // What the figures above the bars take; a page that is too low for them shows the bars alone.
    int figuresHeight() const;
    void setLow(bool low);
    bool isLow() const { return m_low; }
    static constexpr int weeksShown = 6;
    static QDate lastDayShown(QDate today);

Q_SIGNALS:
    void bucketChosen(int bucket);
    void listWanted(int bucket); // and the keys with it

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeFigures();
    QWidget *makeAging();
    void showFigures();
    void showBars();
    void adapt(); // to the width
    void keepLeast(QWidget *widget, int width); // a width at 100 % it may shrink to

    const Look &m_look;
    QWidget *m_figureRow = nullptr;
    QList<FigureTile *> m_figures;
    BarList *m_bars = nullptr;
    WeekBars *m_weeks = nullptr;
    QLabel *m_unit = nullptr;
    QWidget *m_weekBlock = nullptr;
    UnpaidSummary m_summary;
    int m_bucket = -1;
    bool m_hasWeeks = false;
    bool m_low = false;
};

} // namespace keshikomi
