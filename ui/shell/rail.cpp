// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail.h"

#include "ui/parts/build.h"
#include "ui/shell/rail_entry.h"

#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

namespace keshikomi {

Rail::Rail(const Look &look)
    : m_look(look)
{
    setAccessibleName(tr("Pages"));
    keepGround(look, this, Ground::Surface);
    const QList<Place> places = allPlaces();
    m_allowed = QSet<Place>(places.begin(), places.end());
    auto *column = new QVBoxLayout(this);
    keepMargins(look, column, {8, 14, 8, 8}, 0);
    addWide(column);
    addNarrow(column);
    column->addStretch();
    auto *settings =
        new RailEntry(look, RailEntry::Shape::Lone, Icon::Sliders, nameOf(Place::Settings));
    m_pages.insert(Place::Settings, addEntry(column, settings));
    connect(settings, &QPushButton::clicked, this, [this] { choose(Place::Settings); });
    auto *tall =
        new RailEntry(look, RailEntry::Shape::Tall, Icon::Sliders, nameOf(Place::Settings));
    tall->setObjectName(QStringLiteral("tallSettings"));
    addEntry(column, tall);
    connect(tall, &QPushButton::clicked, this, [this] { choose(Place::Settings); });
    look.keep(this, [this] { refresh(); });
}

RailEntry *Rail::addEntry(QBoxLayout *column, RailEntry *entry)
{
    entry->setCheckable(true);
    column->addWidget(entry);
    m_entries << entry;
    return entry;
}

void Rail::addWide(QBoxLayout *column)
{
    for (const WorkbenchPlaces &bench : workbenches()) {
        auto *head = new RailEntry(m_look, RailEntry::Shape::Head, bench.icon, nameOf(bench.bench));
        column->addWidget(head);
        m_heads.insert(bench.bench, head);
        for (const Place place : bench.places) {
            auto *entry = new RailEntry(m_look, RailEntry::Shape::Page, Icon::None, nameOf(place));
            m_pages.insert(place, addEntry(column, entry));
            connect(entry, &QPushButton::clicked, this, [this, place] { choose(place); });
        }
        auto *gap = new QWidget;
        m_look.keep(gap, [this, gap] { gap->setFixedHeight(m_look.px(14)); });
        gap->setObjectName(QStringLiteral("gap"));
        column->addWidget(gap);
    }
}

void Rail::addNarrow(QBoxLayout *column)
{
    for (const WorkbenchPlaces &bench : workbenches()) {
        auto *entry =
            new RailEntry(m_look, RailEntry::Shape::Tall, bench.icon, nameOf(bench.bench));
        m_benches.insert(bench.bench, addEntry(column, entry));
        const Workbench which = bench.bench;
        connect(entry, &QPushButton::clicked, this, [this, which, entry] {
            if (lastOf(which) == m_current)
                showPages(which, entry->mapToGlobal(QPoint(entry->width(), 0)));
            else
                choose(lastOf(which));
            refresh();
        });
    }
}

void Rail::choose(Place place)
{
    refresh(); // a pressed entry toggles itself; only setCurrent() moves the mark
    Q_EMIT pageChosen(place);
}

void Rail::showPages(Workbench bench, const QPoint &globalAt)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const WorkbenchPlaces &each : workbenches()) {
        if (each.bench != bench)
            continue;
        for (const Place place : each.places) {
            if (!m_allowed.contains(place))
                continue;
            QAction *action = menu->addAction(nameOf(place));
            action->setCheckable(true);
            action->setChecked(place == m_current);
            connect(action, &QAction::triggered, this, [this, place] { choose(place); });
        }
    }
    menu->popup(globalAt);
}

Place Rail::lastOf(Workbench bench) const
{
    const auto &benches = workbenches();
    const auto found = std::find_if(
        benches.begin(), benches.end(), [bench](const auto &each) { return each.bench == bench; });
    for (const Place place : found->places) {
        if (m_allowed.contains(place))
            return m_last.value(bench, place);
    }
    return found->places.first();
}

void Rail::setCurrent(Place place)
{
    m_current = place;
    for (const WorkbenchPlaces &bench : workbenches()) {
        if (bench.places.contains(place))
            m_last.insert(bench.bench, place);
    }
    refresh();
}

void Rail::setCount(Place place, int count)
{
    m_counts.insert(place, count);
    refresh();
}

void Rail::setAllowed(const QSet<Place> &places)
{
    m_allowed = places;
    m_last.removeIf([&](const auto &item) { return !places.contains(item.value()); });
    refresh();
}

void Rail::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    refresh();
}

int Rail::waitingIn(const WorkbenchPlaces &bench) const
{
    int waiting = 0;
    for (const Place place : bench.places)
        waiting += m_allowed.contains(place) ? m_counts.value(place) : 0;
    return waiting;
}

// Wide enough for the names under the icons in any language.
int Rail::narrowWidth() const
{
    const QFontMetrics metrics(m_look.theme().font(TypeSize::Small));
    int widest = metrics.horizontalAdvance(nameOf(Place::Settings));
    for (const WorkbenchPlaces &bench : workbenches())
        widest = std::max(widest, metrics.horizontalAdvance(nameOf(bench.bench)));
    return std::max(m_look.px(76), widest + m_look.px(22));
}

int Rail::wideHeight() const
{
    int height = m_look.px(14) + m_look.px(8); // margins
    const auto add = [&height](const QWidget *widget) {
        height += std::max(widget->sizeHint().height(), widget->minimumHeight());
    };
    for (const WorkbenchPlaces &bench : workbenches()) {
        add(m_heads.value(bench.bench));
        height += m_look.px(14); // the gap below
    }
    for (auto entry = m_pages.cbegin(); entry != m_pages.cend(); ++entry) {
        if (m_allowed.contains(entry.key()))
            add(entry.value());
    }
    return height;
}

QSize Rail::minimumSizeHint() const
{
    int height = m_look.px(14) + m_look.px(8);
    for (const RailEntry *bench : m_benches)
        height += bench->sizeHint().height();
    return {minimumWidth(), height};
}

void Rail::refresh()
{
    setFixedWidth(m_narrow ? narrowWidth() : m_look.px(184));
    for (const WorkbenchPlaces &bench : workbenches()) {
        const bool any = std::any_of(bench.places.begin(), bench.places.end(), [this](Place place) {
            return m_allowed.contains(place);
        });
        const bool here = bench.places.contains(m_current);
        m_heads.value(bench.bench)->setVisible(any && !m_narrow);
        m_heads.value(bench.bench)->setHere(here);
        m_benches.value(bench.bench)->setVisible(any && m_narrow);
        m_benches.value(bench.bench)->setHere(here);
        m_benches.value(bench.bench)->setCount(waitingIn(bench));
    }
    for (auto entry = m_pages.cbegin(); entry != m_pages.cend(); ++entry) {
        entry.value()->setVisible(!m_narrow && m_allowed.contains(entry.key()));
        entry.value()->setHere(entry.key() == m_current);
        entry.value()->setCount(m_counts.value(entry.key()));
    }
    auto *tall = findChild<RailEntry *>(QStringLiteral("tallSettings"));
    tall->setVisible(m_narrow && m_allowed.contains(Place::Settings));
    tall->setHere(m_current == Place::Settings);
    const auto gaps = findChildren<QWidget *>(QStringLiteral("gap"));
    for (QWidget *gap : gaps)
        gap->setVisible(!m_narrow);
}

QList<RailEntry *> Rail::reachable() const
{
    QList<RailEntry *> entries;
    for (RailEntry *entry : m_entries) {
        if (!entry->isHidden())
            entries << entry;
    }
    return entries;
}

void Rail::keyPressEvent(QKeyEvent *event)
{
    const QList<RailEntry *> entries = reachable();
    const qsizetype at = entries.indexOf(qobject_cast<RailEntry *>(focusWidget()));
    qsizetype next = -1;
    switch (event->key()) {
    case Qt::Key_Up: next = std::max<qsizetype>(0, at - 1); break;
    case Qt::Key_Down: next = std::min(entries.size() - 1, at + 1); break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = entries.size() - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: // a push button answers to Space only, unless a dialog holds it
        if (at >= 0)
            entries.at(at)->click();
        return;
    default: QWidget::keyPressEvent(event); return;
    }
    if (next >= 0)
        entries.at(next)->setFocus(Qt::TabFocusReason);
}

} // namespace keshikomi
