// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenants/statements_view.h"

#include "models/domain/book_locks.h"
#include "models/services/undo.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/paper/sheet_window.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"
#include "ui/parts/flow_row.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

TableCell amountCell(Yen amount)
{
    return {qlonglong(amount.amount())};
}

TableCell stateCell(const TenantStatement &statement)
{
    if (statement.figures.payout.isZero())
        return {StatementsView::tr("nothing to pay"), Tone::Neutral};
    return statement.paid ? TableCell{StatementsView::tr("paid out"), Tone::Good}
                          : TableCell{StatementsView::tr("to pay out"), Tone::Warn};
}

PlainTable::Line lineOf(const TenantStatement &statement, QDate today)
{
    const TenantFigures &figures = statement.figures;
    return {{tenantStatementText(statement.number)},
            {QStringLiteral("%1 – %2").arg(format::shortDate(statement.since, today),
                                           format::shortDate(statement.until, today))},
            amountCell(figures.brought),
            amountCell(figures.gross),
            amountCell(-(figures.fees + figures.stamps + figures.transferFee)),
            amountCell(figures.payout),
            amountCell(figures.carry),
            {format::shortDate(statement.payOn, today)},
            stateCell(statement)};
}

} // namespace

StatementsView::StatementsView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_table(new LedgerTable(context.look, tr("Statements of the tenant")))
    , m_list([](const TenantStatement &each) { return each.number; },
             [context](const TenantStatement &each) { return lineOf(each, context.today()); },
             ChosenList<TenantStatement, qint64>::Else::First)
    , m_banks(new QComboBox)
    , m_day(new DateField(context.today()))
    , m_month(new QLineEdit)
    , m_new(makeButton(context.look, tr("New statement …"), {}, Rank::Primary, Icon::Paper))
    , m_open(makeButton(context.look, tr("Show as PDF …"), {}, Rank::Plain, Icon::Paper))
    , m_pay(makeButton(context.look, tr("Record the payout …"), {}, Rank::Plain, Icon::Check))
    , m_close(makeButton(context.look, tr("Close the month …"), {}, Rank::Plain, Icon::Lock))
    , m_undo(makeButton(context.look, tr("Undo …"), {}, Rank::Danger))
{
    m_list.standIn(m_table,
                   {{CellKind::Text, 90, 0, tr("Statement")},
                    {CellKind::Text, 0, 0, tr("Period")},
                    {CellKind::Amount, 110, 3, tr("Brought forward")},
                    {CellKind::Amount, 110, 0, tr("Collected")},
                    {CellKind::Amount, 100, 1, tr("Kept")},
                    {CellKind::Amount, 110, 0, tr("Payout")},
                    {CellKind::Amount, 110, 3, tr("Carried on")},
                    {CellKind::Text, 90, 2, tr("Payout on")},
                    {CellKind::State, 130, 0, tr("State")}});
    m_table->setEmptyState(tr("This tenant has no statement yet."));
    auto *column = makeColumn(context.look, this, 0, 12);
    column->addWidget(m_table, 1);
    auto *sheets = new FlowRow(context.look, 8);
    sheets->addWidget(m_new);
    sheets->addWidget(m_open);
    sheets->addWidget(m_undo);
    column->addLayout(sheets);
    column->addWidget(makeLine(context.look));
    column->addLayout(makePayRow());
    column->addLayout(makeCloseRow());
    connect(m_table, &LedgerTable::currentRowChanged, this, &StatementsView::showButtons);
    connect(m_new, &QPushButton::clicked, this, &StatementsView::openNew);
    connect(m_open, &QPushButton::clicked, this, &StatementsView::openChosen);
    connect(m_pay, &QPushButton::clicked, this, &StatementsView::pay);
    connect(m_close, &QPushButton::clicked, this, &StatementsView::closeMonth);
    connect(m_undo, &QPushButton::clicked, this, &StatementsView::undo);
    showButtons();
}

QLayout *StatementsView::makePayRow()
{
    const Look &look = m_context.look;
    auto *row = new FlowRow(look, 8);
    row->addWidget(makeLabel(look, tr("Paid from"), TypeSize::Base, Ink::Muted));
    m_banks->setAccessibleName(tr("Bank the payout left"));
    m_banks->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_banks->setMinimumContentsLength(18);
    row->addWidget(m_banks);
    row->addWidget(makeLabel(look, tr("Paid on"), TypeSize::Base, Ink::Muted));
    m_day->setAccessibleName(tr("Day the payout left"));
    m_day->setDay(m_context.today());
    look.keep(m_day, [this] { m_day->setFixedWidth(m_context.look.px(110)); });
    row->addWidget(m_day);
    row->addWidget(m_pay);
    return row;
}

QLayout *StatementsView::makeCloseRow()
{
    const Look &look = m_context.look;
    auto *row = new FlowRow(look, 8);
    row->addWidget(makeLabel(look, tr("Month to close"), TypeSize::Base, Ink::Muted));
    m_month->setAccessibleName(tr("Month"));
    m_month->setMaxLength(7);
    m_month->setText(monthName(m_context.today().addMonths(-1)));
    look.keep(m_month, [this] { m_month->setFixedWidth(m_context.look.px(100)); });
    row->addWidget(m_month);
    row->addWidget(m_close);
    return row;
}

void StatementsView::show(const std::optional<TenantRow> &tenant)
{
    const bool same = tenant && m_tenant && tenant->tenant.id == m_tenant->tenant.id;
    m_tenant = tenant;
    if (!same) {
        m_asked.clear();
        showStatements({});
    }
    if (tenant)
        askStatements();
}

void StatementsView::setBanks(const std::vector<Agreement> &banks)
{
    const QVariant before = m_banks->currentData();
    m_banks->clear();
    for (const Agreement &bank : banks)
        m_banks->addItem(bank.name, bank.key);
    m_banks->setCurrentIndex(banks.empty() ? -1 : std::max(0, m_banks->findData(before)));
    showButtons();
}

void StatementsView::askStatements()
{
    const TenantId asked = m_tenant->tenant.id;
    onAnswer(m_service.statements(m_context.actor, asked),
             this,
             [this, asked](const Result<std::vector<TenantStatement>> &statements) {
                 if (!m_tenant || m_tenant->tenant.id != asked)
                     return; // another one was chosen meanwhile
                 if (!statements)
                     return Q_EMIT failed(statements.error());
                 showStatements(*statements);
             });
}

// The newest first.
void StatementsView::showStatements(const std::vector<TenantStatement> &statements)
{
    m_list.show({statements.rbegin(), statements.rend()});
    showButtons();
}

void StatementsView::showButtons()
{
    const TenantStatement *const statement = m_list.current();
    const bool owed = statement && !statement->paid && !statement->figures.payout.isZero();
    m_new->setEnabled(m_tenant.has_value());
    m_open->setEnabled(statement);
    m_pay->setEnabled(owed && m_banks->count() > 0 && !m_busy);
    m_close->setEnabled(m_tenant && !m_busy);
    m_undo->setEnabled(statement && !m_busy);
    m_undo->setText(statement && statement->paid ? tr("Undo the payout …")
                                                 : tr("Undo the statement …"));
}

SheetWindow *StatementsView::open(QDate until)
{
    SheetWish wish;
    wish.kind = SheetKind::TenantStatement;
    wish.number = m_tenant->tenant.id.value();
    wish.closing = until;
    auto *window = new SheetWindow(m_context, wish, this);
    window->show();
    return window;
}

SheetWindow *StatementsView::openNew()
{
    return m_tenant ? open({}) : nullptr;
}

SheetWindow *StatementsView::openChosen()
{
    const TenantStatement *const statement = m_list.current();
    return m_tenant && statement ? open(statement->until) : nullptr;
}

bool StatementsView::isConfirmed(const QString &what)
{
    const bool again = std::exchange(m_asked, what) == what;
    if (again)
        m_asked.clear();
    return again;
}

void StatementsView::pay()
{
    const TenantStatement *const statement = m_list.current();
    const QString bank = m_banks->currentData().toString();
    const QDate on = m_day->day().value_or(QDate()); // none: the service says so
    if (!statement || !m_pay->isEnabled())
        return;
    const QString number = tenantStatementText(statement->number);
    const QString payout = format::yen(statement->figures.payout);
    if (!isConfirmed(QStringList{number, bank, on.toString(Qt::ISODate)}.join(QLatin1Char(' ')))) {
        Q_EMIT said(Tone::Warn,
                    tr("%1 of %2 would be booked as paid out.").arg(payout, number),
                    tr("Press it once more to do it."));
        return;
    }
    m_busy = true;
    showButtons();
    onAnswer(m_service.pay(m_context.actor, statement->number, bank, on),
             this,
             [this, payout](const Result<TenantStatement> &paid) {
                 m_busy = false;
                 showButtons();
                 if (!paid)
                     return Q_EMIT failed(paid.error());
                 Q_EMIT said(Tone::Good, tr("The payout of %1 is booked.").arg(payout), {});
                 m_context.watch.tell();
             });
}

void StatementsView::closeMonth()
{
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month) {
        Q_EMIT said(Tone::Bad, tr("Type a month as 2026-11."), {});
        return;
    }
    if (!m_tenant || !m_close->isEnabled())
        return;
    const QString name = monthName(*month);
    const bool dryRun = !isConfirmed(name);
    m_busy = true;
    showButtons();
    onAnswer(m_service.closeMonth(m_context.actor, m_tenant->tenant.id, *month, dryRun),
             this,
             [this, dryRun, name](const Result<Tenant> &closed) {
                 m_busy = false;
                 showButtons();
                 if (!closed) {
                     m_asked.clear();
                     return Q_EMIT failed(closed.error());
                 }
                 if (dryRun) {
                     Q_EMIT said(Tone::Warn,
                                 tr("%1 and all months before would be closed for good.").arg(name),
                                 tr("Press it once more to do it."));
                     return;
                 }
                 Q_EMIT said(Tone::Good, tr("%1 is closed.").arg(name), {});
                 m_context.watch.tell();
             });
}

// What was carried on in a later statement, or stands in a closed month, is refused.
void StatementsView::undo()
{
    const TenantStatement *const statement = m_list.current();
    if (!statement || !m_undo->isEnabled())
        return;
    const bool payout = statement->paid;
    const QString number = tenantStatementText(statement->number);
    const bool preview = !isConfirmed(QStringList{m_undo->text(), number}.join(QLatin1Char(' ')));
    const UndoService service(m_context.services);
    m_busy = true;
    showButtons();
    onAnswer(payout ? service.payout(m_context.actor, statement->number, preview)
                    : service.statement(m_context.actor, statement->number, preview),
             this,
             [this, number, payout, preview](const Result<UndoReport> &report) {
                 m_busy = false;
                 showButtons();
                 if (report)
                     return undone(number, payout, preview);
                 m_asked.clear();
                 Q_EMIT failed(report.error());
             });
}

void StatementsView::undone(const QString &number, bool payout, bool preview)
{
    if (preview) {
        Q_EMIT said(
            Tone::Warn,
            payout ? tr("The payout of %1 would be owed again.").arg(number)
                   : tr("%1 would be taken back. What it told waits for the next one.").arg(number),
            tr("Press it once more to do it."));
        return;
    }
    Q_EMIT said(Tone::Good,
                payout ? tr("The payout of %1 is taken back.").arg(number)
                       : tr("%1 is taken back.").arg(number),
                {});
    m_context.watch.tell();
}

} // namespace keshikomi
