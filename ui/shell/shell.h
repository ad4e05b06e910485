// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/message_bar.h"
#include "ui/shell/actions.h"
#include "ui/shell/key_bar.h"
#include "ui/shell/places.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QHBoxLayout;
class QStackedWidget;

namespace keshikomi {

class HelpPane;
class Jobs;
class Rail;
class TopBar;
class WorkPage;

// The window's inside: top bar, rail, the pages, the details of the selected row, the key bar.
//
// Pages and their details are handed in and belong to the shell. It moves between them, shows what
// the present one can do, and says what the person asked for; it does no work of its own.
class Shell final : public QWidget
{
    Q_OBJECT
public:
    explicit Shell(Look &look, QWidget *parent = nullptr);

    // Below these widths at 100 % the rail is narrow, and the details give way.
    static constexpr int narrowBelow = 1000;
    static constexpr int noDetailsBelow = 820;

    void addPage(Place place, WorkPage *page, QWidget *details = nullptr);
    void showPlace(Place place); // only one that was added
    Place place() const { return m_place; }
    WorkPage *page(Place place) const { return m_pages.value(place).page; }

    // Each page has words of its own in the one search, which shows those of the present page.
    void setSearch(Place place, const QString &text);

    ActionTable *actions() const { return m_actions; }
    TopBar *topBar() const { return m_topBar; }
    Rail *rail() const { return m_rail; }
    KeyBar *keyBar() const { return m_keyBar; }
    Jobs *jobs() const { return m_jobs; }
    HelpPane *help() const { return m_help; }

    MessageBar *showMessage(const MessageText &message, QAction *action = nullptr);
    void setDetailsWanted(bool wanted);
    bool isDetailsWanted() const { return m_detailsWanted; }
    // Beside the page, in the place of its details; over its edge in a narrow window.
    void setHelpShown(bool shown);
    bool isHelpShown() const { return m_helpShown; }

Q_SIGNALS:
    void placeChanged(Place place);
    void searched(const QString &text);
    void searchEntered(const QString &text);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Registered
    {
        WorkPage *page = nullptr;
        QWidget *details = nullptr;
    };

    void build();
    void connectActions();
    void adapt(); // to the width
    void layHelp(bool over);
    void goTo(Workbench bench);
    void changeSearch(Place place);

    Look &m_look;
    ActionTable *m_actions;
    TopBar *m_topBar;
    Rail *m_rail;
    QHBoxLayout *m_middle = nullptr;
    QStackedWidget *m_stack;
    QStackedWidget *m_details;
    QWidget *m_detailsLine;
    KeyBar *m_keyBar;
    Jobs *m_jobs;
    HelpPane *m_help;
    QHash<Place, Registered> m_pages;
    QHash<Place, QString> m_searches; // of the pages that are not shown
    Place m_place = Place::Orders;
    bool m_detailsWanted = true;
    bool m_helpShown = false;
    bool m_helpOver = false;
};

} // namespace keshikomi
