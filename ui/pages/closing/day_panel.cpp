// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/day_panel.h"

#include "models/domain/sheets/book_sheets.h"
#include "models/wording/sheet_words.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/paper/paper_window.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/typed.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/key_text.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/whole_table.h"

#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int shownCloses = 31;
constexpr std::size_t newestCloses = 5; // shown before a person asks for more
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

} // namespace

DayPanel::DayPanel(const PageContext &context, const QString &headsFile)
    : m_context(context)
    , m_days(context.services, headsFile)
    , m_day(new DateField(context.today()))
    , m_cash(new QLineEdit)
    , m_float(new QLineEdit)
    , m_closeTable(new LedgerTable(context.look, tr("Closed days")))
    , m_more(makeButton(context.look, tr("Show earlier days"), {}, Rank::Quiet))
{
    m_day->setDay(context.today());
    auto *row = makeRow(context.look, 24, this);
    row->addWidget(makeForm());
    makeTable();
    auto *side = makeColumn(context.look, nullptr, 0, 6);
    side->addWidget(m_closeTable);
    side->addWidget(m_more, 0, Qt::AlignLeft);
    side->addStretch();
    row->addLayout(side, 1);
}

QWidget *DayPanel::makeForm()
{
    const Look &look = m_context.look;
    auto *panel = new Panel(look);
    auto *column = makeColumn(look, panel, 16, 10);
    column->addWidget(makeLabel(look, tr("Day of this store"), TypeSize::Section));
    auto *form = new Form(look);
    form->addField(tr("Day"), m_day);
    form->addField(tr("Cash counted"), m_cash, tr("All drawers together; empty: not counted."));
    form->addField(tr("Change in the drawers"), m_float);
    column->addWidget(form);
    auto *close = makeButton(look,
                             tr("Close the day …"),
                             keyText(m_context.actions.action(ActionId::CloseDay)->shortcut()),
                             Rank::Primary,
                             Icon::Lock);
    connect(close, &QPushButton::clicked, this, &DayPanel::closeDay);
    column->addWidget(close, 0, Qt::AlignLeft);
    column->addStretch();
    look.keep(panel, [&look, panel] { panel->setFixedWidth(look.px(formWidth)); });
    return panel;
}

void DayPanel::makeTable()
{
    m_closeModel = new PlainTable({{CellKind::Text, 110, 0, tr("Day")},
                                   {CellKind::Amount, 120, 0, tr("Received")},
                                   {CellKind::Amount, 120, 0, tr("Cash difference")},
                                   {CellKind::Right, 80, 2, tr("Seal")},
                                   {CellKind::Text, 110, 2, tr("Who")},
                                   {CellKind::Text, 0, 1, tr("When")}},
                                  this);
    m_closeTable->setModel(m_closeModel);
    m_closeTable->setEmptyState(tr("No day was closed yet."));
    keepWhole(m_context.look, m_closeTable, int(newestCloses));
    connect(m_closeTable, &LedgerTable::opened, this, &DayPanel::showReport);
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_all = true;
        showCloses();
    });
}

void DayPanel::refresh()
{
    onAnswer(m_days.list(m_context.actor, shownCloses),
             this,
             [this](const Result<std::vector<DayClose>> &closes) {
                 if (!closes)
                     return Q_EMIT failed(closes.error());
                 takeCloses(*closes);
             });
}

void DayPanel::countCash()
{
    m_cash->setFocus();
    m_cash->selectAll();
}

void DayPanel::takeCloses(const std::vector<DayClose> &closes)
{
    m_closes = closes;
    showCloses();
}

void DayPanel::showCloses()
{
    const auto shown = m_all ? m_closes.size() : std::min(m_closes.size(), newestCloses);
    std::vector<PlainTable::Line> lines;
    for (std::size_t at = 0; at < shown; ++at)
        lines.push_back(closeLine(m_closes[at], m_context.today()));
    m_closeModel->setLines(std::move(lines));
    m_more->setVisible(shown < m_closes.size());
}

std::optional<DayCloseWish> DayPanel::typedDay()
{
    DayCloseWish wish;
    const auto day = m_day->day();
    if (!day) {
        Q_EMIT said(Tone::Bad, whyNoDay(*m_day));
        m_day->setFocus();
        return std::nullopt;
    }
    wish.day = *day;
    for (QLineEdit *field : {m_cash, m_float}) {
        if (field->text().trimmed().isEmpty())
            continue;
        const auto amount = yenFromText(field->text());
        if (!amount) {
            Q_EMIT said(Tone::Bad, whyNoYen(*field));
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

void DayPanel::closeDay()
{
    auto wish = typedDay();
    if (!wish)
        return;
    const QString what =
        QStringList{wish->day.toString(Qt::ISODate), m_cash->text(), m_float->text()}.join(
            QLatin1Char('|'));
    wish->dryRun = std::exchange(m_asked, what) != what;
    tryDay(*wish);
}

void DayPanel::tryDay(const DayCloseWish &wish)
{
    onAnswer(
        m_days.close(m_context.actor, wish), this, [this, wish](const Result<DayClose> &close) {
            if (!close) {
                m_asked.clear();
                return Q_EMIT failed(close.error());
            }
            const auto difference = close->cashDifference();
            const QString cash = difference ? format::yen(*difference) : tr("not counted");
            const QString figures =
                tr("Received %1, cash difference %2.").arg(format::yen(close->total().net()), cash);
            if (wish.dryRun) {
                return Q_EMIT said(Tone::Warn,
                                   tr("Nothing can be posted to %1 or before once it is closed. "
                                      "Press again to close.")
                                       .arg(format::longDate(close->day)),
                                   figures);
            }
            m_asked.clear();
            Q_EMIT said(Tone::Good, tr("%1 is closed.").arg(format::longDate(close->day)), figures);
            Q_EMIT closed();
        });
}

// The selected day's, else the last one's.
void DayPanel::showReport()
{
    const int row = std::max(0, m_closeTable->currentIndex().row());
    if (row >= int(m_closes.size()))
        return Q_EMIT said(Tone::Warn, tr("No day was closed yet."));
    const DayClose &close = m_closes[std::size_t(row)];
    const QString day = close.day.toString(Qt::ISODate);
    const CloseReportContent content{QString::number(close.number), m_context.today(), close};
    auto *window =
        new PaperWindow(m_context,
                        QStringLiteral("%1  %2").arg(sheetKindText(SheetKind::CloseReport), day),
                        QStringLiteral("%1-%2.pdf").arg(sheetKindName(SheetKind::CloseReport), day),
                        at<SheetContent>(SheetContent(content)),
                        this);
    window->show();
}

} // namespace keshikomi
