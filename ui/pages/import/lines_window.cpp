// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/lines_window.h"

#include "models/wording/debit_words.h"
#include "models/wording/inbox_words.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/fit_screen.h"
#include "ui/parts/ledger_table.h"

#include <algorithm>

namespace keshikomi {

namespace {

Tone toneOf(const ArrivedLine &line)
{
    switch (line.fate) {
    case LineFate::Booked: return Tone::Good;
    case LineFate::Held: return Tone::Warn;
    case LineFate::TakenOut: return Tone::Neutral;
    case LineFate::NotCollected: return line.debit == DebitResult::Unknown ? Tone::Warn : Tone::Bad;
    }
    Q_UNREACHABLE();
}

QString fateText(const ArrivedLine &line)
{
    if (line.heldBecause)
        return heldBecauseText(*line.heldBecause);
    return line.debit && line.fate == LineFate::NotCollected ? debitResultText(*line.debit)
                                                             : lineFateText(line.fate);
}

PlainTable::Line rowOf(const ArrivedLine &line, QDate today)
{
    return {{line.record},
            {noticeKindText(line.kind)},
            {format::shortDate(line.receivedOn, today)},
            {qlonglong(line.amount.amount())},
            {line.payer.isEmpty() ? line.slipKey : line.payer},
            {fateText(line), toneOf(line)},
            {line.payment ? QVariant(qlonglong(line.payment->value())) : QVariant()},
            {line.text}};
}

} // namespace

LinesWindow::LinesWindow(const PageContext &context,
                         const QString &title,
                         const std::vector<ArrivedLine> &lines,
                         QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_table(new LedgerTable(context.look, tr("Lines as they came")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    fitToScreen(context.look, this, {1'200, 640});
    keepGround(context.look, this, Ground::Canvas);
    auto *column = makeColumn(context.look, this, 12, 8);
    auto *head = makeRow(context.look, 8);
    head->addWidget(makeLabel(context.look, title, TypeSize::Section));
    head->addStretch();
    const auto waiting = std::count_if(lines.begin(), lines.end(), [](const ArrivedLine &line) {
        return line.fate == LineFate::Held;
    });
    head->addWidget(makeLabel(
        context.look,
        tr("%1 lines, %2 wait").arg(format::number(qint64(lines.size())), format::number(waiting)),
        TypeSize::Base,
        Ink::Muted));
    column->addLayout(head);
    auto *model = new PlainTable({{CellKind::Right, 64, 1, tr("Row")},
                                  {CellKind::Text, 150, 0, tr("Kind")},
                                  {CellKind::Muted, 90, 1, tr("Received")},
                                  {CellKind::Amount, 110, 0, tr("Amount")},
                                  {CellKind::Text, 170, 0, tr("Payer or slip")},
                                  {CellKind::State, 240, 0, tr("State")},
                                  {CellKind::Right, 84, 2, tr("Payment")},
                                  {CellKind::Muted, 0, 3, tr("As it came")}},
                                 this);
    std::vector<PlainTable::Line> rows;
    rows.reserve(lines.size());
    for (const ArrivedLine &line : lines)
        rows.push_back(rowOf(line, context.today()));
    model->setLines(std::move(rows));
    m_table->setModel(model);
    m_table->setEmptyState(tr("Everything in it was known from before."));
    column->addWidget(m_table, 1);
}

} // namespace keshikomi
