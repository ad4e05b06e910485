// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/import/undo_panel.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/refund_words.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/flow_row.h"

#include <QLineEdit>

namespace keshikomi {

namespace {

constexpr size_t mostBillsNamed = 6;
constexpr size_t mostKeptNamed = 4;

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
    auto *buttons = new FlowRow(look, 8);
    auto *keep = makeButton(look, tr("Leave it"), {}, Rank::Plain);
    buttons->addWidget(m_undo);
    buttons->addWidget(keep);
    column->addLayout(buttons);
    m_undo->setEnabled(false);
    if (!report.kept.empty()) { // nothing to confirm
        for (QWidget *each : {static_cast<QWidget *>(ask),
                              static_cast<QWidget *>(m_field),
                              static_cast<QWidget *>(m_undo)})
            each->hide();
    }
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

// Money of the import that went on: it stays as it is, and the first few say why.
QStringList UndoPanel::obstacles(const UndoReport &report) const
{
    QStringList lines{tr("This import cannot be undone any more:")};
    for (size_t i = 0; i < report.kept.size() && i < mostKeptNamed; ++i)
        lines << tr("Payment %1: %2")
                     .arg(report.kept[i].number)
                     .arg(faultTextInWindow(report.kept[i].why));
    if (report.kept.size() > mostKeptNamed)
        lines << QStringLiteral("…");
    lines << tr("Undo what was made of this money first.");
    return lines;
}

QStringList UndoPanel::consequences(const UndoReport &report) const
{
    if (!report.kept.empty())
        return obstacles(report);
    QStringList lines;
    const bool onlyBack = report.paymentsBack > 0 && report.payments == 0;
    if (!onlyBack) {
        lines << tr("%n payment(s) leave the books", nullptr, report.payments)
                + QStringLiteral("  ") + format::yen(report.receipts);
        lines << tr("%n clearing(s) are reversed", nullptr, report.allocations)
                + QStringLiteral("  ") + format::yen(report.amount);
    }
    if (report.paymentsBack > 0)
        lines << tr("%n payment(s) of %1 will be back in the books", nullptr, report.paymentsBack)
                     .arg(format::yen(report.receiptsBack));
    if (!report.bills.empty()) {
        QStringList numbers;
        for (size_t i = 0; i < report.bills.size() && i < mostBillsNamed; ++i)
            numbers << billNumberText(report.bills[i]);
        if (report.bills.size() > mostBillsNamed)
            numbers << QStringLiteral("…");
        lines << tr("Open again: %1").arg(numbers.join(QStringLiteral(", ")));
    }
    if (report.differences > 0)
        lines << tr("%n difference(s) are reversed", nullptr, report.differences)
                + QStringLiteral("  ") + format::yen(report.settled);
    for (const RefundRow &row : report.refunds)
        lines << tr("Refund %1 is cancelled").arg(pages::refundWords(row));
    if (!report.unbooked.isEmpty())
        lines << tr("Booking of its payout reversed: settlement %1")
                     .arg(report.unbooked.join(QStringLiteral(", ")));
    if (!report.unequal.isEmpty())
        lines << tr("Settles money that leaves, and balances no longer: settlement %1")
                     .arg(report.unequal.join(QStringLiteral(", ")));
    if (!report.mandates.isEmpty())
        lines << tr("Debited again: %1").arg(report.mandates.join(QStringLiteral(", ")));
    if (!report.told.isEmpty())
        lines << tr("Papers that left and tell of it: %1")
                     .arg(report.told.join(QStringLiteral(", ")));
    for (const RepeatedFrom &each : report.tellers)
        lines << tr("%1 (import %2) told %n of these line(s), too: import it again afterwards, or "
                    "their money is missing.",
                    nullptr,
                    each.notices)
                     .arg(each.fileName)
                     .arg(each.import.value());
    if (report.tellers.empty())
        lines << tr("What other files said of the same money stays.");
    return lines;
}

} // namespace keshikomi
