// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/closing_page.h"

#include "models/domain/book_locks.h"
#include "models/domain/sheets/book_sheets.h"
#include "models/wording/close_words.h"
#include "models/wording/sheet_words.h"
#include "ui/format.h"
#include "ui/pages/closing/journal_panel.h"
#include "ui/pages/closing/shadow_window.h"
#include "ui/pages/closing/take_over.h"
#include "ui/pages/paper/paper_window.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/typed.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>
#include <QScrollArea>

namespace keshikomi {

namespace {

constexpr int shownCloses = 31;
constexpr int formWidth = 360; // at 100 %

TableCell amountCell(const std::optional<Yen> &amount, Tone tone = Tone::Neutral)
{
    return {amount ? QVariant(qlonglong(amount->amount())) : QVariant(), tone};
}

PlainTable::Line closeLine(const DayClose &close, QDate today)
{
    const auto difference = close.cashDifference();
    return {
        {format::shortDate(close.day, today)},
        amountCell(close.total().net()),
        amountCell(difference, difference.value_or(Yen(0)).isZero() ? Tone::Neutral : Tone::Bad),
        {QString::number(close.sealSeq)},
        {close.actor},
        {pages::whenText(close.at, today)}};
}

// Points that compare two amounts count nothing.
bool hasCount(const ClosePoint &point)
{
    return point.kind != ClosePointKind::AgencyOverdue && point.kind != ClosePointKind::BankBalance;
}

PlainTable::Line pointLine(const ClosePoint &point)
{
    const Tone tone = point.ok ? Tone::Good : point.explanation ? Tone::Accent : Tone::Bad;
    const QString state = point.ok ? ClosingPage::tr("in order")
        : point.explanation        ? ClosingPage::tr("explained")
                                   : ClosingPage::tr("open");
    return {{closePointText(point)},
            {state, tone},
            {hasCount(point) ? format::number(point.count) : QString()},
            amountCell(point.known ? std::optional(point.expected) : std::nullopt),
            amountCell(point.actual),
            {point.explanation ? point.explanation->text : QString()}};
}

} // namespace

ClosingPage::ClosingPage(const PageContext &context, const QString &headsFile)
    : DataPage(context, tr("Closing"))
    , m_days(context.services, headsFile)
    , m_months(context.services, headsFile)
    , m_day(new DateField(context.today()))
    , m_journal(new JournalPanel(context))
    , m_takeOver(new TakeOver(context))
    , m_cash(new QLineEdit)
    , m_float(new QLineEdit)
    , m_month(new QLineEdit)
    , m_text(new QLineEdit)
    , m_closeTable(new LedgerTable(context.look, tr("Closed days")))
    , m_pointTable(new LedgerTable(context.look, tr("Month-end checklist")))
{
    head()->setAbout(tr("cash and checklist"));
    m_day->setDay(context.today());
    m_month->setText(monthName(context.today().addMonths(-1)));
    auto *all = new QWidget;
    auto *column = makeColumn(look(), all, 0, 10);
    column->addWidget(makeDay(), 2);
    column->addWidget(makeLine(look()));
    column->addWidget(makeMonth(), 3);
    column->addWidget(m_takeOver);
    auto *area = new QScrollArea; // large type on a small screen
    keepGround(look(), area->viewport(), Ground::Canvas);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setWidget(all);
    body()->addWidget(area, 1);
    head()->addRight(m_journal);
    connectActions();
    connectJournal();
    connectTakeOver();
}

QWidget *ClosingPage::makeDay()
{
    auto *both = new QWidget;
    auto *row = makeRow(look(), 24, both);
    auto *panel = new Panel(look());
    auto *column = makeColumn(look(), panel, 16, 10);
    column->addWidget(makeLabel(look(), tr("Day of this store"), TypeSize::Section));
    auto *form = new Form(look());
    form->addField(tr("Day"), m_day);
    form->addField(tr("Cash counted"), m_cash, tr("All drawers together; empty: not counted."));
    form->addField(tr("Change in the drawers"), m_float);
    column->addWidget(form);
    auto *close = makeButton(look(),
                             tr("Close the day …"),
                             keyText(action(ActionId::CloseDay)->shortcut()),
                             Rank::Primary,
                             Icon::Lock);
    connect(close, &QPushButton::clicked, this, &ClosingPage::closeDay);
    column->addWidget(close, 0, Qt::AlignLeft);
    column->addStretch();
    look().keep(panel, [this, panel] { panel->setFixedWidth(look().px(formWidth)); });
    row->addWidget(panel);
    m_closeModel = new PlainTable({{CellKind::Text, 110, 0, tr("Day")},
                                   {CellKind::Amount, 120, 0, tr("Received")},
                                   {CellKind::Amount, 120, 0, tr("Cash difference")},
                                   {CellKind::Right, 80, 2, tr("Seal")},
                                   {CellKind::Text, 110, 2, tr("Who")},
                                   {CellKind::Text, 0, 1, tr("When")}},
                                  this);
    m_closeTable->setModel(m_closeModel);
    m_closeTable->setEmptyState(tr("No day was closed yet."));
    row->addWidget(m_closeTable, 1);
    return both;
}

QWidget *ClosingPage::makeMonth()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 10);
    auto *top = makeRow(look(), 10);
    top->addWidget(makeLabel(look(), tr("Month-end checklist"), TypeSize::Section));
    m_month->setAccessibleName(tr("Month"));
    m_month->setMaxLength(7);
    look().keep(m_month, [this] { m_month->setFixedWidth(look().px(100)); });
    top->addWidget(m_month);
    top->addStretch();
    auto *close = makeButton(look(),
                             tr("Close the month …"),
                             keyText(action(ActionId::CloseMonth)->shortcut()),
                             Rank::Plain,
                             Icon::Lock);
    connect(close, &QPushButton::clicked, this, &ClosingPage::closeMonth);
    top->addWidget(close);
    column->addLayout(top);
    m_pointModel = new PlainTable({{CellKind::Text, 0, 0, tr("What")},
                                   {CellKind::State, 110, 0, tr("State")},
                                   {CellKind::Right, 70, 2, tr("Count")},
                                   {CellKind::Amount, 120, 1, tr("Expected")},
                                   {CellKind::Amount, 120, 0, tr("In the books")},
                                   {CellKind::Text, 220, 3, tr("Explanation")}},
                                  this);
    m_pointTable->setModel(m_pointModel);
    m_pointTable->setEmptyState(tr("Type a month as 2026-11."));
    column->addWidget(m_pointTable, 1);
    auto *bottom = makeRow(look(), 10);
    m_text->setPlaceholderText(tr("Why the selected point is as it is"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMaxLength(200);
    bottom->addWidget(m_text, 1);
    auto *say =
        makeButton(look(), tr("Explain"), keyText(action(ActionId::ExplainPoint)->shortcut()));
    connect(say, &QPushButton::clicked, this, &ClosingPage::explain);
    bottom->addWidget(say);
    column->addLayout(bottom);
    return side;
}

void ClosingPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::CountCash, [this] {
        m_cash->setFocus();
        m_cash->selectAll();
    });
    on(ActionId::CloseDay, [this] { closeDay(); });
    on(ActionId::CloseReport, [this] { showReport(); });
    on(ActionId::CloseMonth, [this] { closeMonth(); });
    on(ActionId::ExplainPoint, [this] { m_text->hasFocus() ? explain() : m_text->setFocus(); });
    on(ActionId::Refresh, [this] { refresh(); });
    connect(m_month, &QLineEdit::editingFinished, this, &ClosingPage::askCheck);
    connect(m_text, &QLineEdit::returnPressed, this, &ClosingPage::explain);
    connect(m_closeTable, &LedgerTable::opened, this, &ClosingPage::showReport);
}

void ClosingPage::connectJournal()
{
    context().actions.limitTo(ActionId::Export, Place::CloseDay);
    connect(action(ActionId::Export), &QAction::triggered, this, [this] {
        if (isVisible())
            m_journal->askFile();
    });
    connect(m_journal, &JournalPanel::failed, this, &ClosingPage::sayError);
    connect(m_journal, &JournalPanel::nothingLeft, this, [this] {
        say(Tone::Neutral, tr("Every posting was exported before."));
    });
    connect(m_journal, &JournalPanel::exported, this, [this](qint64 postings, const QString &path) {
        say(Tone::Good, tr("%n posting(s) were exported.", nullptr, int(postings)), path);
    });
}

void ClosingPage::connectTakeOver()
{
    connect(m_takeOver, &TakeOver::failed, this, &ClosingPage::sayError);
    connect(m_takeOver, &TakeOver::lookedAt, this, [this](const OpeningReport &report) {
        say(Tone::Warn,
            tr("%n bill(s) would be taken over, %1 in all.", nullptr, report.bills)
                .arg(format::yen(report.amount)),
            tr("New customers: %1").arg(format::number(report.newCustomers)),
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
    m_journal->refresh();
    onAnswer(m_days.list(context().actor, shownCloses),
             this,
             [this](const Result<std::vector<DayClose>> &closes) {
                 if (!closes)
                     return sayError(closes.error());
                 takeCloses(*closes);
             });
    askCheck();
}

void ClosingPage::takeCloses(const std::vector<DayClose> &closes)
{
    m_closes = closes;
    std::vector<PlainTable::Line> lines;
    for (const DayClose &close : closes)
        lines.push_back(closeLine(close, context().today()));
    m_closeModel->setLines(std::move(lines));
}

void ClosingPage::askCheck()
{
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month)
        return m_pointModel->setLines({});
    onAnswer(
        m_months.check(context().actor, *month), this, [this](const Result<MonthCheck> &check) {
            if (!check)
                return sayError(check.error());
            takeCheck(*check);
        });
}

void ClosingPage::takeCheck(const MonthCheck &check)
{
    const int row = m_pointTable->currentIndex().row();
    m_check = check;
    std::vector<PlainTable::Line> lines;
    for (const ClosePoint &point : check.points)
        lines.push_back(pointLine(point));
    m_pointModel->setLines(std::move(lines));
    if (row >= 0 && row < int(check.points.size()))
        m_pointTable->selectRow(row);
}

bool ClosingPage::isConfirmed(const QString &what)
{
    return std::exchange(m_asked, what) == what;
}

std::optional<DayCloseWish> ClosingPage::typedDay()
{
    DayCloseWish wish;
    const auto day = m_day->day();
    if (!day) {
        say(Tone::Bad, tr("This is no day: %1").arg(m_day->text()));
        return std::nullopt;
    }
    wish.day = *day;
    for (QLineEdit *field : {m_cash, m_float}) {
        if (field->text().trimmed().isEmpty())
            continue;
        const auto amount = yenFromText(field->text());
        if (!amount) {
            say(Tone::Bad, tr("This is no amount: %1").arg(field->text()));
            field->setFocus();
            return std::nullopt;
        }
        if (field == m_cash)
            wish.cash.drawers.push_back(*amount);
        else
            wish.cash.floatMoney = *amount;
    }
    return wish;
}

void ClosingPage::closeDay()
{
    auto wish = typedDay();
    if (!wish)
        return;
    const QString what =
        QStringList{wish->day.toString(Qt::ISODate), m_cash->text(), m_float->text()}.join(
            QLatin1Char('|'));
    wish->dryRun = !isConfirmed(what);
    tryDay(*wish);
}

void ClosingPage::tryDay(const DayCloseWish &wish)
{
    onAnswer(
        m_days.close(context().actor, wish), this, [this, wish](const Result<DayClose> &close) {
            if (!close) {
                m_asked.clear();
                return sayError(close.error());
            }
            const auto difference = close->cashDifference();
            const QString cash = difference ? format::yen(*difference) : tr("not counted");
            const QString figures =
                tr("Received %1, cash difference %2.").arg(format::yen(close->total().net()), cash);
            if (wish.dryRun) {
                return say(Tone::Warn,
                           tr("Nothing can be posted to %1 or before once it is closed. "
                              "Press again to close.")
                               .arg(format::longDate(close->day)),
                           figures);
            }
            m_asked.clear();
            say(Tone::Good, tr("%1 is closed.").arg(format::longDate(close->day)), figures);
            context().watch.tell();
            refresh();
        });
}

std::optional<QDate> ClosingPage::typedMonth()
{
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month)
        say(Tone::Bad, tr("Type a month as 2026-11."));
    return month;
}

void ClosingPage::closeMonth()
{
    if (const auto month = typedMonth())
        tryMonth(*month);
}

void ClosingPage::tryMonth(QDate month)
{
    const bool dryRun = !isConfirmed(monthName(month));
    onAnswer(m_months.close(context().actor, month, dryRun),
             this,
             [this, dryRun, month](const Result<MonthCheck> &check) {
                 if (!check) {
                     m_asked.clear();
                     return sayError(check.error());
                 }
                 takeCheck(*check);
                 if (dryRun) {
                     return say(Tone::Warn,
                                tr("Every point of %1 is in order or explained. Press again to "
                                   "close the month.")
                                    .arg(monthName(month)));
                 }
                 m_asked.clear();
                 say(Tone::Good, tr("%1 is closed.").arg(monthName(month)));
                 context().watch.tell();
                 refresh();
             });
}

void ClosingPage::explain()
{
    const auto month = typedMonth();
    const int row = m_pointTable->currentIndex().row();
    if (!month)
        return;
    if (row < 0 || row >= int(m_check.points.size()))
        return say(Tone::Warn, tr("Select the point you want to explain."));
    onAnswer(m_months.explain(
                 context().actor, *month, m_check.points[std::size_t(row)].key, m_text->text()),
             this,
             [this](const Result<MonthCheck> &check) {
                 if (!check)
                     return sayError(check.error());
                 m_text->clear();
                 takeCheck(*check);
                 m_pointTable->setFocus();
             });
}

// The selected day's, else the last one's.
void ClosingPage::showReport()
{
    const int row = std::max(0, m_closeTable->currentIndex().row());
    if (row >= int(m_closes.size()))
        return say(Tone::Warn, tr("No day was closed yet."));
    const DayClose &close = m_closes[std::size_t(row)];
    const QString day = close.day.toString(Qt::ISODate);
    const CloseReportContent content{QString::number(close.number), context().today(), close};
    auto *window =
        new PaperWindow(context(),
                        QStringLiteral("%1  %2").arg(sheetKindText(SheetKind::CloseReport), day),
                        QStringLiteral("%1-%2.pdf").arg(sheetKindName(SheetKind::CloseReport), day),
                        at<SheetContent>(SheetContent(content)),
                        this);
    window->show();
}

} // namespace keshikomi
