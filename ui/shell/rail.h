// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/places.h"
#include "ui/theme/look.h"

#include <QHash>
#include <QPushButton>
#include <QSet>

class QBoxLayout;
class QMenu;

namespace keshikomi {

class RailEntry;

// The three workbenches with their pages and counts of what waits, and the settings. Narrow when
// the window has no room: then only the workbenches, each with its icon over its name, and a menu
// of its pages. Up, Down, Home, End move; Enter and Space open.
class Rail final : public QWidget
{
    Q_OBJECT
public:
    explicit Rail(const Look &look);

    void setCurrent(Place place);
    Place current() const { return m_current; }
    void setCount(Place place, int count); // 0 shows none
    void setAllowed(const QSet<Place> &places); // what a role may not do is not shown
    void setNarrow(bool narrow);
    bool isNarrow() const { return m_narrow; }
    int wideHeight() const; // what it needs to show every page
    // It makes no window higher: where it is too high, the shell makes it narrow.
    QSize minimumSizeHint() const override;
    // The page of a workbench that was open last, else its first.
    Place lastOf(Workbench bench) const;
    void showPages(Workbench bench, const QPoint &globalAt); // a menu of its pages

Q_SIGNALS:
    void pageChosen(Place place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addWide(QBoxLayout *column);
    void addNarrow(QBoxLayout *column);
    RailEntry *addEntry(QBoxLayout *column, RailEntry *entry);
    void choose(Place place);
    void refresh();
    int narrowWidth() const;
    int waitingIn(const WorkbenchPlaces &bench) const;
    QList<RailEntry *> reachable() const;

    const Look &m_look;
    QHash<Place, RailEntry *> m_pages;
    QHash<Workbench, RailEntry *> m_heads; // wide: only words
    QHash<Workbench, RailEntry *> m_benches; // narrow
    QList<RailEntry *> m_entries;
    QHash<Place, int> m_counts;
    QHash<Workbench, Place> m_last;
    QSet<Place> m_allowed;
    Place m_current = Place::Orders;
    bool m_narrow = false;
};

} // namespace keshikomi
