// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/undo_panel.h"

#include "models/domain/bill.h"
#include "ui/format.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"

#include <QLineEdit>

namespace keshikomi {

namespace {

constexpr size_t mostBillsNamed = 6;

} // namespace

UndoPanel::UndoPanel(const Look &look, const UndoReport &report, qint64 number)
    : m_field(new QLineEdit)
    , m_undo(makeButton(look, tr("Undo the import"), {}, Rank::Danger))
{
    auto *column = makeColumn(look, this, 0, 8);
    auto *panel = new Panel(look);
    auto *words = makeColumn(look, panel, 12, 6);
    for (const QString &line : consequences(report)) {
        auto *label = makeLabel(look, line);
        label->setWordWrap(true);
        words->addWidget(label);
    }
    column->addWidget(panel);
    const QString wanted = QString::number(number);
    auto *ask = makeLabel(look, tr("Type %1 to confirm.").arg(wanted), TypeSize::Base, Ink::Muted);
    ask->setWordWrap(true);
    ask->setBuddy(m_field);
    column->addWidget(ask);
    m_field->setAccessibleName(ask->text());
    column->addWidget(m_field);
    auto *buttons = makeRow(look, 8);
    auto *keep = makeButton(look, tr("Leave it"), {}, Rank::Plain);
    buttons->addWidget(m_undo);
    buttons->addWidget(keep);
    buttons->addStretch();
    column->addLayout(buttons);
    m_undo->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this, [this, wanted](const QString &typed) {
        m_undo->setEnabled(typed.normalized(QString::NormalizationForm_KC).trimmed() == wanted);
    });
    connect(m_field, &QLineEdit::returnPressed, m_undo, &QPushButton::click);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undo->setEnabled(false); // once is enough
        Q_EMIT confirmed();
    });
    connect(keep, &QPushButton::clicked, this, &UndoPanel::dropped);
}

QStringList UndoPanel::consequences(const UndoReport &report) const
{
    QStringList lines;
    lines << tr("%n payment(s) leave the books", nullptr, report.payments) + QStringLiteral("  ")
            + format::yen(report.receipts);
    lines << tr("%n clearing(s) are reversed", nullptr, report.allocations) + QStringLiteral("  ")
            + format::yen(report.amount);
    if (!report.bills.empty()) {
        QStringList numbers;
        for (size_t i = 0; i < report.bills.size() && i < mostBillsNamed; ++i)
            numbers << billNumberText(report.bills[i]);
        if (report.bills.size() > mostBillsNamed)
            numbers << QStringLiteral("…");
        lines << tr("Open again: %1").arg(numbers.join(QStringLiteral(", ")));
    }
    lines << tr("What other files said of the same money stays.");
    return lines;
}

} // namespace keshikomi
