// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shell.h"

#include "ui/parts/build.h"
#include "ui/parts/key_text.h"
#include "ui/shell/help_pane.h"
#include "ui/shell/jobs.h"
#include "ui/shell/rail.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/work_page.h"

#include <QSignalBlocker>
#include <QStackedWidget>

namespace keshikomi {

namespace {

// What is not shown makes no window wider.
void showOnly(QStackedWidget *stack, QWidget *shown)
{
    for (int place = 0; place < stack->count(); ++place) {
        QWidget *const widget = stack->widget(place);
        const auto policy = widget == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget->setSizePolicy(policy, policy);
    }
    stack->setCurrentWidget(shown);
}

} // namespace

Shell::Shell(Look &look, QWidget *parent)
    : QWidget(parent)
    , m_look(look)
    , m_actions(new ActionTable(this))
    , m_topBar(new TopBar(look))
    , m_rail(new Rail(look))
    , m_stack(new QStackedWidget)
    , m_details(new QStackedWidget)
    , m_detailsLine(makeLineUpright(look))
    , m_keyBar(new KeyBar(look))
    , m_jobs(new Jobs(this))
    , m_help(new HelpPane(look, *m_actions))
{
    build();
    connectActions();
    connect(m_rail, &Rail::pageChosen, this, &Shell::showPlace);
    connect(m_help, &HelpPane::closed, this, [this] { setHelpShown(false); });
    connect(
        m_jobs, &Jobs::changed, this, [this] { m_keyBar->jobLine()->setJobs(m_jobs->running()); });
    connect(m_keyBar->jobLine(), &JobLine::cancelRequested, m_jobs, &Jobs::cancel);
    connect(m_topBar, &TopBar::searched, this, &Shell::searched);
    connect(m_topBar, &TopBar::searchEntered, this, &Shell::searchEntered);
    m_topBar->search()->setKey(keyText(m_actions->action(ActionId::Search)->shortcut()));
    look.keep(this, [this] { adapt(); });
}

void Shell::build()
{
    keepGround(m_look, this, Ground::Canvas);
    auto *whole = makeColumn(m_look, this, 0, 0);
    whole->addWidget(m_topBar);
    whole->addWidget(makeLine(m_look));
    m_middle = makeRow(m_look, 0);
    m_middle->addWidget(m_rail);
    m_middle->addWidget(makeLineUpright(m_look));
    m_middle->addWidget(m_stack, 1);
    m_middle->addWidget(m_detailsLine);
    m_middle->addWidget(m_details);
    m_middle->addWidget(m_help);
    whole->addLayout(m_middle, 1);
    whole->addWidget(makeLine(m_look));
    whole->addWidget(m_keyBar);
    m_detailsLine->hide();
    m_details->hide();
    m_help->hide();
}

void Shell::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(m_actions->action(id), &QAction::triggered, this, act);
    };
    on(ActionId::Search, [this] {
        m_topBar->search()->setFocus(Qt::ShortcutFocusReason);
        m_topBar->search()->selectAll();
    });
    on(ActionId::Help, [this] { setHelpShown(!m_helpShown); });
    on(ActionId::ToggleDetails, [this] {
        const bool over = m_helpShown; // then the details come back from under it
        setHelpShown(false);
        setDetailsWanted(over || !m_detailsWanted);
    });
    on(ActionId::ZoomIn, [this] { m_look.zoomIn(); });
    on(ActionId::ZoomOut, [this] { m_look.zoomOut(); });
    on(ActionId::ZoomReset, [this] { m_look.setScale(1); });
    on(ActionId::DarkMode, [this] {
        const bool dark = m_look.theme().mode() == ColourMode::Dark;
        m_look.setMode(dark ? ColourMode::Light : ColourMode::Dark);
    });
    on(ActionId::GoDesk, [this] { goTo(Workbench::Desk); });
    on(ActionId::GoAccounting, [this] { goTo(Workbench::Accounting); });
    on(ActionId::GoManagement, [this] { goTo(Workbench::Management); });
    on(ActionId::GoSettings, [this] { showPlace(Place::Settings); });
}

void Shell::goTo(Workbench bench)
{
    showPlace(m_rail->lastOf(bench));
}

void Shell::addPage(Place place, WorkPage *page, QWidget *details)
{
    m_pages.insert(place, {page, details});
    m_stack->addWidget(page);
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    if (details)
        m_details->addWidget(details);
    connect(page->head(), &PageHead::titlePressed, this, [this](const QPoint &at) {
        for (const WorkbenchPlaces &bench : workbenches()) {
            if (bench.places.contains(m_place))
                m_rail->showPages(bench.bench, at);
        }
    });
    if (m_pages.size() == 1)
        showPlace(place);
}

void Shell::showPlace(Place place)
{
    const Registered registered = m_pages.value(place);
    if (!registered.page)
        return;
    changeSearch(place);
    m_place = place;
    m_rail->setCurrent(place);
    m_actions->setPlace(place);
    m_keyBar->setActions(m_actions->keyBarOf(place));
    if (!registered.details)
        m_details->hide(); // before the page comes, which has all the room
    showOnly(m_stack, registered.page);
    if (registered.details)
        showOnly(m_details, registered.details);
    m_actions->setAvailable(ActionId::ToggleDetails, registered.details != nullptr);
    if (m_helpShown)
        m_help->showPlace(place);
    adapt();
    Q_EMIT placeChanged(place);
}

// What was typed on one page says nothing about another.
void Shell::changeSearch(Place place)
{
    if (place == m_place)
        return;
    SearchField *field = m_topBar->search();
    m_searches.insert(m_place, field->text());
    const QSignalBlocker quiet(field); // nobody has typed anything
    field->setText(m_searches.take(place));
}

void Shell::setSearch(Place place, const QString &text)
{
    if (place == m_place)
        m_topBar->search()->setText(text);
    else
        m_searches.insert(place, text);
}

MessageBar *Shell::showMessage(const MessageText &message, QAction *action)
{
    WorkPage *shown = page(m_place);
    return shown ? shown->messages()->show(message, action) : nullptr;
}

void Shell::setDetailsWanted(bool wanted)
{
    m_detailsWanted = wanted;
    adapt();
}

void Shell::setHelpShown(bool shown)
{
    m_helpShown = shown;
    if (shown)
        m_help->showPlace(m_place);
    adapt();
}

void Shell::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    adapt();
}

void Shell::adapt()
{
    const int effective = int(width() / m_look.theme().scale());
    const int beside = height() - m_topBar->minimumHeight() - m_keyBar->minimumHeight();
    const bool narrow = effective < narrowBelow || beside < m_rail->wideHeight();
    m_rail->setNarrow(narrow);
    m_topBar->setNarrow(narrow);
    const Registered now = m_pages.value(m_place);
    if (now.page)
        now.page->head()->setTitleOpens(narrow && m_place != Place::Settings);
    const bool details =
        now.details && m_detailsWanted && (!m_helpShown || narrow) && effective >= noDetailsBelow;
    for (QWidget *side : {static_cast<QWidget *>(m_details), static_cast<QWidget *>(m_help)})
        side->setFixedWidth(m_look.px(narrow ? 300 : 336));
    m_details->setVisible(details);
    m_detailsLine->setVisible(details);
    layHelp(narrow);
    m_help->setVisible(m_helpShown);
}

// Beside the page, or over its edge where both have no room.
void Shell::layHelp(bool over)
{
    if (std::exchange(m_helpOver, over) != over) {
        if (over)
            m_middle->removeWidget(m_help);
        else
            m_middle->addWidget(m_help);
    }
    if (!over)
        return;
    const int top = m_topBar->height() + 1;
    m_help->setGeometry(
        width() - m_help->width(), top, m_help->width(), height() - top - m_keyBar->height() - 1);
    m_help->raise();
}

} // namespace keshikomi
