// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/closing_page.h"

#include "ui/format.h"
#include "ui/pages/closing/agency_opening_form.h"
#include "ui/pages/closing/exception_form.h"
#include "ui/pages/closing/journal_files_window.h"
#include "ui/pages/closing/journal_panel.h"
#include "ui/pages/closing/journal_wish_form.h"
#include "ui/pages/closing/shadow_window.h"
#include "ui/pages/closing/take_over.h"
#include "ui/pages/company_choice.h"
#include "ui/parts/flow_row.h"
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
    column->addLayout(makeJournalRow());
    column->addWidget(m_journal->form());
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
        m_takeOver->setCompany(company);
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

QLayout *ClosingPage::makeJournalRow()
{
    auto *row = new FlowRow(look(), 8);
    auto *files =
        makeButton(look(), tr("Journals that went out …"), {}, Rank::Quiet, Icon::Download);
    connect(files, &QPushButton::clicked, this, &ClosingPage::openJournalFiles);
    m_journalWishes = makeButton(look(), tr("Period and format of the journal"), {}, Rank::Quiet);
    m_journalWishes->setCheckable(true);
    connect(m_journalWishes, &QPushButton::toggled, m_journal->form(), &QWidget::setVisible);
    row->addWidget(files);
    row->addWidget(m_journalWishes);
    return row;
}

JournalFilesWindow *ClosingPage::openJournalFiles()
{
    auto *window = new JournalFilesWindow(context(), this);
    window->show();
    return window;
}

void ClosingPage::connectJournal()
{
    context().actions.limitTo(ActionId::Export, Place::CloseDay);
    connect(action(ActionId::Export), &QAction::triggered, this, [this] {
        if (isVisible())
            m_journal->askFile();
    });
    connect(m_journal, &JournalPanel::failed, this, &ClosingPage::sayError);
    connect(
        m_journal, &JournalPanel::nothingLeft, this, [this](const QString &company, bool ofPeriod) {
            const QString meaning =
                ofPeriod ? tr("Or there is none of the days that were chosen.") : QString();
            say(Tone::Neutral,
                company.isEmpty() ? tr("Every posting was exported before.")
                                  : tr("Every posting of %1 was exported before.").arg(company),
                meaning);
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
    connect(m_takeOver, &TakeOver::lookedAt, this, &ClosingPage::sayLookedAt);
    connect(m_takeOver, &TakeOver::taken, this, [this](const OpeningReport &report) {
        say(Tone::Good,
            report.credits.empty()
                ? tr("%n bill(s) were taken over, %1 in all.", nullptr, report.bills)
                      .arg(format::yen(report.amount))
                : tr("%n credit(s) were taken over, %1 in all.",
                     nullptr,
                     int(report.credits.size()))
                      .arg(format::yen(report.creditAmount)),
            {},
            m_takeOver->undoAction());
        refresh();
    });
    connect(m_takeOver, &TakeOver::undone, this, [this](const OpeningUndone &undone) {
        say(Tone::Good,
            undone.credits.empty()
                ? tr("%n bill(s) that were taken over are cancelled, %1 in all.",
                     nullptr,
                     int(undone.bills.size()))
                      .arg(format::yen(undone.amount))
                : tr("%n credit(s) that were taken over are taken back, %1 in all.",
                     nullptr,
                     int(undone.credits.size()))
                      .arg(format::yen(undone.creditAmount)));
        refresh();
    });
    const AgencyOpeningForm *const agencies = m_takeOver->agencyForm();
    connect(agencies, &AgencyOpeningForm::wrong, this, [this](const QString &why) {
        say(Tone::Bad, why);
    });
    connect(agencies,
            &AgencyOpeningForm::taken,
            this,
            [this](const QString &agency, Yen amount, QDate payOn) {
                say(Tone::Good,
                    payOn.isValid()
                        //: %1 an agency, %2 an amount, %3 a day
                        ? tr("%1 had %2, to be paid out on %3.")
                              .arg(agency,
                                   format::yen(amount),
                                   format::shortDate(payOn, context().today()))
                        : tr("%1 had %2.").arg(agency, format::yen(amount)));
                refresh();
            });
    connect(m_takeOver, &TakeOver::compared, this, [this](const ShadowReport &report) {
        auto *window = new ShadowWindow(context(), report, this);
        window->show();
    });
}

void ClosingPage::sayLookedAt(const OpeningReport &report)
{
    if (!report.credits.empty()) {
        return say(
            Tone::Warn,
            tr("%n credit(s) would be taken over, %1 in all.", nullptr, int(report.credits.size()))
                .arg(format::yen(report.creditAmount)),
            tr("New customers: %1.").arg(format::number(report.newCustomers)),
            m_takeOver->takeAction());
    }
    say(Tone::Warn,
        tr("%n bill(s) would be taken over, %1 in all.", nullptr, report.bills)
            .arg(format::yen(report.amount)),
        tr("New customers: %1. Cleared before and left out: %2 bills.")
            .arg(format::number(report.newCustomers), format::number(report.settled)),
        m_takeOver->takeAction());
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
