// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/month_panel.h"

#include "models/domain/book_locks.h"
#include "models/wording/close_words.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>

namespace keshikomi {

namespace {

TableCell amountCell(const std::optional<Yen> &amount)
{
    return {amount ? QVariant(qlonglong(amount->amount())) : QVariant()};
}

// Points that compare two amounts count nothing.
bool hasCount(const ClosePoint &point)
{
    return point.kind != ClosePointKind::AgencyOverdue && point.kind != ClosePointKind::BankBalance;
}

PlainTable::Line pointLine(const ClosePoint &point)
{
    const Tone tone = point.ok ? Tone::Good : point.explanation ? Tone::Accent : Tone::Bad;
    const QString state = point.ok ? MonthPanel::tr("in order")
        : point.explanation        ? MonthPanel::tr("explained")
                                   : MonthPanel::tr("open");
    return {{closePointText(point)},
            {state, tone},
            {hasCount(point) ? format::number(point.count) : QString()},
            amountCell(point.known ? std::optional(point.expected) : std::nullopt),
            amountCell(point.actual),
            {point.explanation ? point.explanation->text : QString()}};
}

} // namespace

MonthPanel::MonthPanel(const PageContext &context, const QString &headsFile)
    : m_context(context)
    , m_months(context.services, headsFile)
    , m_month(new QLineEdit)
    , m_text(new QLineEdit)
    , m_pointTable(new LedgerTable(context.look, tr("Month-end checklist")))
{
    m_month->setText(monthName(context.today().addMonths(-1)));
    auto *column = makeColumn(context.look, this, 0, 10);
    column->addLayout(makeTop());
    makeTable();
    column->addWidget(m_pointTable, 1);
    column->addLayout(makeBottom());
    connect(m_month, &QLineEdit::editingFinished, this, &MonthPanel::refresh);
    connect(m_text, &QLineEdit::returnPressed, this, &MonthPanel::explain);
}

QLayout *MonthPanel::makeTop()
{
    const Look &look = m_context.look;
    auto *top = makeRow(look, 10);
    top->addWidget(makeLabel(look, tr("Month-end checklist"), TypeSize::Section));
    m_month->setAccessibleName(tr("Month"));
    m_month->setMaxLength(7);
    look.keep(m_month, [this] { m_month->setFixedWidth(m_context.look.px(100)); });
    top->addWidget(m_month);
    top->addStretch();
    auto *close = makeButton(look,
                             tr("Close the month …"),
                             keyText(m_context.actions.action(ActionId::CloseMonth)->shortcut()),
                             Rank::Plain,
                             Icon::Lock);
    connect(close, &QPushButton::clicked, this, &MonthPanel::closeMonth);
    top->addWidget(close);
    return top;
}

void MonthPanel::makeTable()
{
    m_pointModel = new PlainTable({{CellKind::Text, 0, 0, tr("What")},
                                   {CellKind::State, 100, 0, tr("State")},
                                   {CellKind::Right, 60, 2, tr("Count")},
                                   {CellKind::Amount, 110, 1, tr("Expected")},
                                   {CellKind::Amount, 110, 0, tr("In the books")},
                                   {CellKind::Text, 160, 3, tr("Explanation")}},
                                  this);
    m_pointTable->setModel(m_pointModel);
    m_pointTable->setEmptyState(tr("Type a month as 2026-11."));
    m_context.look.keep(m_pointTable, [this] {
        const Look &look = m_context.look;
        m_pointTable->setMinimumHeight(look.px(32) + 4 * look.theme().rowHeight());
    });
}

QLayout *MonthPanel::makeBottom()
{
    const Look &look = m_context.look;
    auto *bottom = makeRow(look, 10);
    m_text->setPlaceholderText(tr("Why the selected point is as it is"));
    m_text->setAccessibleName(m_text->placeholderText());
    m_text->setMaxLength(200);
    bottom->addWidget(m_text, 1);
    auto *say = makeButton(
        look, tr("Explain"), keyText(m_context.actions.action(ActionId::ExplainPoint)->shortcut()));
    connect(say, &QPushButton::clicked, this, &MonthPanel::explain);
    bottom->addWidget(say);
    return bottom;
}

void MonthPanel::goToExplanation()
{
    if (m_text->hasFocus())
        explain();
    else
        m_text->setFocus();
}

void MonthPanel::refresh()
{
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month)
        return m_pointModel->setLines({});
    onAnswer(
        m_months.check(m_context.actor, *month), this, [this](const Result<MonthCheck> &check) {
            if (!check)
                return Q_EMIT failed(check.error());
            takeCheck(*check);
        });
}

void MonthPanel::takeCheck(const MonthCheck &check)
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

std::optional<QDate> MonthPanel::typedMonth()
{
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month)
        Q_EMIT said(Tone::Bad, tr("Type a month as 2026-11."));
    return month;
}

void MonthPanel::closeMonth()
{
    if (const auto month = typedMonth())
        tryMonth(*month);
}

void MonthPanel::tryMonth(QDate month)
{
    const bool dryRun = std::exchange(m_asked, monthName(month)) != monthName(month);
    onAnswer(m_months.close(m_context.actor, month, dryRun),
             this,
             [this, dryRun, month](const Result<MonthCheck> &check) {
                 if (!check) {
                     m_asked.clear();
                     return Q_EMIT failed(check.error());
                 }
                 takeCheck(*check);
                 if (dryRun) {
                     return Q_EMIT said(
                         Tone::Warn,
                         tr("Every point of %1 is in order or explained. Press again to "
                            "close the month.")
                             .arg(monthName(month)));
                 }
                 m_asked.clear();
                 Q_EMIT said(Tone::Good, tr("%1 is closed.").arg(monthName(month)));
                 Q_EMIT closed();
             });
}

void MonthPanel::explain()
{
    const auto month = typedMonth();
    const int row = m_pointTable->currentIndex().row();
    if (!month)
        return;
    if (row < 0 || row >= int(m_check.points.size()))
        return Q_EMIT said(Tone::Warn, tr("Select the point you want to explain."));
    onAnswer(m_months.explain(
                 m_context.actor, *month, m_check.points[std::size_t(row)].key, m_text->text()),
             this,
             [this](const Result<MonthCheck> &check) {
                 if (!check)
                     return Q_EMIT failed(check.error());
                 m_text->clear();
                 takeCheck(*check);
                 m_pointTable->setFocus();
             });
}

} // namespace keshikomi
