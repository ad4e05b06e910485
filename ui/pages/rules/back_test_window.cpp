// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/rules/back_test_window.h"

#include "models/domain/bill.h"
#include "models/domain/book_locks.h"
#include "models/services/bills.h"
#include "ui/format.h"
#include "ui/pages/clearing/pass_looks.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/rules/pass_list.h"
#include "ui/parts/chips.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int orderWidth = 300; // at 100 %

template<typename Row>
const Row *rowOf(const std::vector<Row> &rows, qint64 id)
{
    const auto found = std::find_if(
        rows.begin(), rows.end(), [id](const Row &row) { return row.id.value() == id; });
    return found == rows.end() ? nullptr : &*found;
}

QString sharesText(const std::vector<Share> &shares, const std::vector<BillRow> &bills)
{
    QStringList parts;
    for (const Share &share : shares) {
        const BillRow *bill = rowOf(bills, share.bill.value());
        parts << QStringLiteral("%1 %2").arg(bill ? billNumberText(bill->number) : QString(),
                                             format::amount(share.amount));
    }
    return parts.join(QStringLiteral("  ·  "));
}

} // namespace

BackTestWindow::BackTestWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Order of the passes and back-test"), {1'080, 640}, parent)
    , m_clearing(context.services)
    , m_settings(context.services)
    , m_passes(new PassList(context.look))
    , m_month(new QLineEdit(monthName(context.today().addMonths(-1))))
    , m_try(makeKeyButton(tr("Try it"), QStringLiteral("F9"), Rank::Plain, Icon::Refresh))
    , m_save(makeKeyButton(tr("Save the order"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
    , m_verdict(makeLabel(context.look, {}, TypeSize::Section))
    , m_passLines(nullptr)
    , m_wrongLines(nullptr)
    , m_passTable(new LedgerTable(context.look, tr("What each pass would have cleared")))
    , m_wrongTable(new LedgerTable(context.look, tr("Wrongly cleared")))
{
    auto *row = makeRow(look(), 24);
    row->addWidget(makeOrder());
    row->addWidget(makeReport(), 1);
    body()->addLayout(row, 1);
    connect(m_try, &QPushButton::clicked, this, &BackTestWindow::tryPasses);
    connect(m_save, &QPushButton::clicked, this, &BackTestWindow::save);
    connect(m_month, &QLineEdit::returnPressed, this, &BackTestWindow::tryPasses);
    readPasses();
}

QWidget *BackTestWindow::makeOrder()
{
    auto *panel = new Panel(look());
    auto *column = makeColumn(look(), panel, 16, 12);
    column->addWidget(makeLabel(look(), tr("Order of the passes"), TypeSize::Section));
    auto *words = makeLabel(look(),
                            tr("The first pass that finds something has the line. Names and "
                               "amounts only propose, wherever they stand."),
                            TypeSize::Small,
                            Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addWidget(m_passes, 1);
    auto *usual = makeButton(look(), tr("The usual order"), {}, Rank::Quiet);
    connect(usual, &QPushButton::clicked, this, [this] { m_passes->setPasses(usualPasses()); });
    auto *buttons = new FlowRow(look(), 8);
    buttons->addWidget(m_save);
    buttons->addWidget(usual);
    column->addLayout(buttons);
    look().keep(panel, [this, panel] { panel->setFixedWidth(look().px(orderWidth)); });
    return panel;
}

QWidget *BackTestWindow::makeReport()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 10);
    auto *top = makeRow(look(), 10);
    top->addWidget(makeLabel(look(), tr("Payments of"), TypeSize::Base, Ink::Muted));
    m_month->setAccessibleName(tr("Month"));
    m_month->setMaxLength(7);
    look().keep(m_month, [this] { m_month->setFixedWidth(look().px(100)); });
    top->addWidget(m_month);
    top->addWidget(m_try);
    top->addStretch();
    column->addLayout(top);
    m_verdict->setWordWrap(true);
    column->addWidget(m_verdict);
    m_passLines = new PlainTable({{CellKind::Text, 0, 0, tr("Pass")},
                                  {CellKind::Right, 140, 0, tr("Would clear")},
                                  {CellKind::Right, 100, 0, tr("Wrongly")}},
                                 this);
    m_passTable->setModel(m_passLines);
    m_passTable->setEmptyState(tr("Nothing was tried yet."));
    column->addWidget(m_passTable, 4);
    column->addWidget(makeLabel(look(), tr("Wrongly cleared"), TypeSize::Section));
    m_wrongLines = new PlainTable({{CellKind::Muted, 80, 2, tr("Day")},
                                   {CellKind::Text, 0, 0, tr("Payer or number")},
                                   {CellKind::Amount, 96, 1, tr("Amount")},
                                   {CellKind::Muted, 130, 3, tr("Pass")},
                                   {CellKind::Text, 170, 0, tr("Would clear")},
                                   {CellKind::Text, 170, 0, tr("Was cleared")}},
                                  this);
    m_wrongTable->setModel(m_wrongLines);
    m_wrongTable->setEmptyState(tr("None."));
    column->addWidget(m_wrongTable, 3);
    return side;
}

QString BackTestWindow::verdict() const
{
    return m_verdict->text();
}

void BackTestWindow::readPasses()
{
    onAnswer(m_settings.passes(context().actor), this, [this](const Result<PassOrder> &passes) {
        if (!passes)
            return sayError(passes.error());
        m_passes->setPasses(*passes);
        tryPasses();
    });
}

void BackTestWindow::tryPasses()
{
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month)
        return say(Tone::Warn, tr("Type a month as 2026-11."));
    const PassOrder passes = m_passes->passes();
    if (passes.empty())
        return say(Tone::Warn, tr("Tick one pass at least."));
    const int asked = ++m_asked;
    m_verdict->setText(tr("Being tried …"));
    onAnswer(m_clearing.backTest(context().actor, *month, month->addMonths(1).addDays(-1), passes),
             this,
             [this, asked](const Result<BackTestReport> &report) {
                 if (asked != m_asked)
                     return;
                 if (!report) {
                     m_verdict->clear();
                     return sayError(report.error());
                 }
                 showReport(*report);
             });
}

void BackTestWindow::showReport(const BackTestReport &report)
{
    messages()->clear();
    m_verdict->setText(report.payments == 0 ? tr("No payment of this month is cleared yet.")
                                            : tr("This order would have cleared %1 of %2 payments, "
                                                 "%3 without a person; %4 wrongly.")
                                                  .arg(format::number(report.cleared),
                                                       format::number(report.payments),
                                                       format::number(report.alone),
                                                       format::number(report.wrong)));
    std::vector<PlainTable::Line> lines;
    for (const PassRecord &each : report.passes) {
        lines.push_back({{passText(each.pass)},
                         {format::number(each.cleared)},
                         {format::number(each.wrong), each.wrong ? Tone::Bad : Tone::Neutral}});
    }
    m_passLines->setLines(std::move(lines));
    askWrongOnes(report.wrongOnes);
}

// The misses name payments and bills by their ids: what a person knows them by is asked for.
void BackTestWindow::askWrongOnes(const std::vector<BackTestMiss> &misses)
{
    std::vector<qint64> payments;
    std::vector<qint64> bills;
    for (const BackTestMiss &miss : misses) {
        payments.push_back(miss.payment.value());
        for (const auto *shares : {&miss.would, &miss.did}) {
            for (const Share &share : *shares)
                bills.push_back(share.bill.value());
        }
    }
    const int asked = m_asked;
    onAnswer(m_clearing.paymentRows(context().actor, payments),
             this,
             [this, asked, misses, bills](const Result<std::vector<PaymentRow>> &paid) {
                 if (!paid)
                     return sayError(paid.error());
                 onAnswer(BillService(context().services).rows(context().actor, bills),
                          this,
                          [this, asked, misses, rows = *paid](
                              const Result<std::vector<BillRow>> &found) {
                              if (!found)
                                  return sayError(found.error());
                              if (asked == m_asked)
                                  showWrongOnes(misses, rows, *found);
                          });
             });
}

void BackTestWindow::showWrongOnes(const std::vector<BackTestMiss> &misses,
                                   const std::vector<PaymentRow> &payments,
                                   const std::vector<BillRow> &bills)
{
    std::vector<PlainTable::Line> lines;
    for (const BackTestMiss &miss : misses) {
        const PaymentRow *payment = rowOf(payments, miss.payment.value());
        if (!payment)
            continue;
        lines.push_back({{format::shortDate(payment->receivedOn, context().today())},
                         {payment->who},
                         {qlonglong(payment->amount.amount())},
                         {passText(miss.pass)},
                         {sharesText(miss.would, bills)},
                         {sharesText(miss.did, bills)}});
    }
    m_wrongLines->setLines(std::move(lines));
}

void BackTestWindow::save()
{
    const PassOrder passes = m_passes->passes();
    if (passes.empty())
        return say(Tone::Warn, tr("Tick one pass at least."));
    onAnswer(m_settings.setPasses(context().actor, passes),
             this,
             [this](const Result<std::monostate> &saved) {
                 if (!saved)
                     return sayError(saved.error());
                 messages()->clear();
                 say(Tone::Good, tr("The clearing goes in this order from now on."));
                 context().watch.tell();
             });
}

} // namespace keshikomi
