// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpaid/reminders_window.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>

#include <utility>

namespace keshikomi {

namespace {

PlainTable::Line lineOf(const SentReminder &letter, QDate today)
{
    return {{format::number(letter.level)},
            {QStringLiteral("L-%1").arg(letter.number)},
            {format::shortDate(letter.issuedOn, today)},
            {format::shortDate(letter.newDue, today)},
            {format::number(letter.prints)}};
}

// What the service names why no letter can be made now.
QString stateText(const BillReminders &reminders)
{
    if (!reminders.heldBy)
        return RemindersWindow::tr("Letters may be sent.");
    if (*reminders.heldBy == QLatin1String("payment"))
        return RemindersWindow::tr("No letters now: a payment of it has been reported.");
    if (*reminders.heldBy == QLatin1String("debit"))
        return RemindersWindow::tr("No letters now: a direct debit of it is under way.");
    if (*reminders.heldBy == QLatin1String("customer"))
        return RemindersWindow::tr("No letters: its customer is not to get any.");
    return RemindersWindow::tr("No letters: held back (%1).")
        .arg(reminders.hold.value_or(QString()));
}

} // namespace

RemindersWindow::RemindersWindow(const PageContext &context, qint64 bill, QWidget *parent)
    : ToolWindow(context, tr("Reminders of %1").arg(billNumberText(bill)), {720, 520}, parent)
    , m_bill(bill)
    , m_service(context.services)
    , m_state(makeLabel(context.look, {}))
    , m_lines(new PlainTable({{CellKind::Right, 60, 0, tr("Level")},
                              {CellKind::Text, 0, 0, tr("Letter")},
                              {CellKind::Muted, 110, 1, tr("Sent on")},
                              {CellKind::Text, 110, 0, tr("Last day")},
                              {CellKind::Right, 90, 2, tr("Printed")}},
                             this))
    , m_table(new LedgerTable(context.look, tr("Letters about the bill")))
    , m_form(new Form(context.look))
    , m_reason(new QLineEdit)
    , m_hold(makeKeyButton(tr("Hold back"), QStringLiteral("F12"), Rank::Primary, Icon::Check))
    , m_settled(makeButton(context.look, tr("Letters again")))
{
    build();
    showButtons();
    refresh();
}

void RemindersWindow::build()
{
    m_state->setWordWrap(true);
    body()->addWidget(m_state);
    m_table->setModel(m_lines);
    m_table->setLoading(true);
    m_table->setEmptyState(tr("No letter was sent about this bill."));
    body()->addWidget(m_table, 1);
    m_form->addField(tr("Note"),
                     m_reason,
                     tr("A dispute, a promise to pay. The bill is not debited either until the "
                        "letters may be sent again."));
    body()->addWidget(m_form);
    auto *row = makeRow(look(), 8);
    row->addWidget(m_hold);
    row->addWidget(m_settled);
    row->addStretch(1);
    body()->addLayout(row);
    connect(m_hold, &QPushButton::clicked, this, &RemindersWindow::hold);
    connect(m_settled, &QPushButton::clicked, this, &RemindersWindow::endHold);
    connect(m_form, &Form::finished, m_hold, [this] { m_hold->setFocus(Qt::TabFocusReason); });
}

void RemindersWindow::refresh()
{
    onAnswer(m_service.reminders(context().actor, m_bill),
             this,
             [this](const Result<BillReminders> &reminders) {
                 m_table->setLoading(false);
                 if (!reminders)
                     return sayError(reminders.error());
                 showReminders(*reminders);
             });
}

void RemindersWindow::showReminders(const BillReminders &reminders)
{
    std::vector<PlainTable::Line> lines;
    for (const SentReminder &letter : reminders.sent)
        lines.push_back(lineOf(letter, context().today()));
    m_lines->setLines(std::move(lines));
    m_state->setText(stateText(reminders));
    m_held = reminders.hold.has_value();
    showButtons();
}

void RemindersWindow::showButtons()
{
    const bool may =
        !m_busy && m_held.has_value() && allows(context().actor.role, Permission::IssueBills);
    m_hold->setEnabled(may && !*m_held);
    m_reason->setEnabled(may && !*m_held);
    m_settled->setEnabled(may && *m_held);
}

void RemindersWindow::hold()
{
    if (!m_hold->isEnabled() || std::exchange(m_busy, true))
        return;
    m_form->setProblem(m_reason, {});
    onAnswer(m_service.hold(context().actor, m_bill, m_reason->text().trimmed()),
             this,
             [this](const Done &held) {
                 if (held)
                     m_reason->clear();
                 told(held,
                      tr("Letters about %1 are held back.").arg(billNumberText(m_bill)),
                      tr("Until you let them be sent again."));
             });
}

void RemindersWindow::endHold()
{
    if (!m_settled->isEnabled() || std::exchange(m_busy, true))
        return;
    onAnswer(m_service.endHold(context().actor, m_bill), this, [this](const Done &ended) {
        told(ended, tr("Letters about %1 may be sent again.").arg(billNumberText(m_bill)), {});
    });
}

// What is wrong with the reason stands beside it.
void RemindersWindow::told(const Done &done, const QString &happened, const QString &meaning)
{
    m_busy = false;
    messages()->clear();
    showButtons();
    if (!done) {
        if (done.error().args.value(0) != QLatin1String("note"))
            return sayError(done.error());
        m_form->setProblem(m_reason, faultTextInWindow(done.error()));
        return m_reason->setFocus(Qt::OtherFocusReason);
    }
    say(Tone::Good, happened, meaning);
    refresh();
    context().watch.tell();
}

} // namespace keshikomi
