// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/closing_page.h"

#include "ui/format.h"
#include "ui/pages/closing/exception_form.h"
#include "ui/pages/closing/journal_panel.h"
#include "ui/pages/closing/shadow_window.h"
#include "ui/pages/closing/take_over.h"
#include "ui/pages/company_choice.h"
#include "ui/parts/scroll_side.h"

#include <QLineEdit>
#include <QScrollArea>

namespace keshikomi {

ClosingPage::ClosingPage(const PageContext &context, const QString &headsFile)
    : DataPage(context, tr("Closing"))
    , m_day(new DayPanel(context, headsFile))
    , m_companies(new CompanyChoice(context))
    , m_month(new MonthPanel(context, headsFile))
    , m_closed(new ClosedMonths(context, headsFile))
    , m_journal(new JournalPanel(context))
    , m_takeOver(new TakeOver(context))
{
    head()->setAbout(tr("cash and checklist"));
    head()->addRight(m_journal);
    auto *all = new QWidget;
    auto *column = makeColumn(look(), all, 0, 10);
    column->addWidget(m_day);
    column->addWidget(makeLine(look()));
    column->addWidget(m_companies);
    column->addWidget(m_month);
    column->addWidget(m_closed);
    column->addWidget(m_takeOver);
    column->addStretch();
    auto *side = qobject_cast<QScrollArea *>(makeScrollSide(look(), all, 0));
    body()->addWidget(side, 1); // large type on a small screen
    // Queued: the message that says why takes its room first.
    connect(
        m_month,
        &MonthPanel::pointed,
        this,
        [this, side] { side->ensureWidgetVisible(m_month->textField()); },
        Qt::QueuedConnection);
    connectCompanies();
    connectActions();
    connectPanel(m_day);
    connectPanel(m_month);
    connect(m_month, &MonthPanel::placeWanted, this, &ClosingPage::placeWanted);
    connect(m_closed, &ClosedMonths::failed, this, &ClosingPage::sayError);
    connect(m_closed->form(), &ExceptionForm::failed, this, &ClosingPage::sayError);
    connect(m_closed->form(),
            &ExceptionForm::said,
            this,
            [this](Tone tone, const QString &happened, const QString &meaning) {
                say(tone, happened, meaning);
            });
    connect(m_closed, &ClosedMonths::monthChosen, m_month, &MonthPanel::showMonth);
    connectJournal();
    connectTakeOver();
}

template<typename Panel>
void ClosingPage::connectPanel(Panel *panel)
{
    connect(panel,
            &Panel::said,
            this,
            [this](Tone tone, const QString &happened, const QString &meaning) {
                say(tone, happened, meaning);
            });
    connect(panel, &Panel::failed, this, &ClosingPage::sayError);
    connect(panel, &Panel::closed, this, [this] {
        context().watch.tell();
        refresh();
    });
}

// What was said before was said of the other company.
void ClosingPage::connectCompanies()
{
    connect(m_companies, &CompanyChoice::chosen, this, [this] {
        const ChosenCompany company = m_companies->box()->company();
        messages()->clear();
        m_month->setCompany(company);
        m_closed->setCompany(company);
        m_journal->setCompany(company);
    });
    connect(m_companies->box(), &CompanyBox::failed, this, &ClosingPage::sayError);
}

void ClosingPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::CountCash, [this] { m_day->countCash(); });
    on(ActionId::CloseDay, [this] { m_day->closeDay(); });
    on(ActionId::CloseReport, [this] { m_day->showReport(); });
    on(ActionId::CloseMonth, [this] { m_month->closeMonth(); });
    on(ActionId::ExplainPoint, [this] { m_month->goToExplanation(); });
    on(ActionId::Refresh, [this] { refresh(); });
}

void ClosingPage::connectJournal()
{
    context().actions.limitTo(ActionId::Export, Place::CloseDay);
    connect(action(ActionId::Export), &QAction::triggered, this, [this] {
        if (isVisible())
            m_journal->askFile();
    });
    connect(m_journal, &JournalPanel::failed, this, &ClosingPage::sayError);
    connect(m_journal, &JournalPanel::nothingLeft, this, [this](const QString &company) {
        say(Tone::Neutral,
            company.isEmpty() ? tr("Every posting was exported before.")
                              : tr("Every posting of %1 was exported before.").arg(company));
    });
    connect(
        m_journal,
        &JournalPanel::exported,
        this,
        [this](qint64 postings, const QString &path, const QString &company) {
            say(Tone::Good,
                company.isEmpty()
                    ? tr("%n posting(s) were exported.", nullptr, int(postings))
                    : tr("%n posting(s) of %1 were exported.", nullptr, int(postings)).arg(company),
                path);
        });
}

void ClosingPage::connectTakeOver()
{
    connect(m_takeOver, &TakeOver::failed, this, &ClosingPage::sayError);
    connect(m_takeOver, &TakeOver::lookedAt, this, [this](const OpeningReport &report) {
        say(Tone::Warn,
            tr("%n bill(s) would be taken over, %1 in all.", nullptr, report.bills)
                .arg(format::yen(report.amount)),
            tr("New customers: %1. Cleared before and left out: %2 bills.")
                .arg(format::number(report.newCustomers), format::number(report.settled)),
            m_takeOver->takeAction());
    });
    connect(m_takeOver, &TakeOver::taken, this, [this](const OpeningReport &report) {
        say(Tone::Good,
            tr("%n bill(s) were taken over, %1 in all.", nullptr, report.bills)
                .arg(format::yen(report.amount)),
            {},
            m_takeOver->undoAction());
        refresh();
    });
    connect(m_takeOver, &TakeOver::undone, this, [this](const OpeningUndone &undone) {
        say(Tone::Good,
            tr("%n bill(s) that were taken over are cancelled, %1 in all.",
               nullptr,
               int(undone.bills.size()))
                .arg(format::yen(undone.amount)));
        refresh();
    });
    connect(m_takeOver, &TakeOver::compared, this, [this](const ShadowReport &report) {
        auto *window = new ShadowWindow(context(), report, this);
        window->show();
    });
}

void ClosingPage::refresh()
{
    m_companies->box()->refresh();
    m_journal->refresh();
    m_day->refresh();
    m_month->refresh();
    m_closed->refresh();
}

} // namespace keshikomi
