// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debit/debit_lines.h"

#include "models/domain/bill.h"
#include "models/domain/notice.h"
#include "models/wording/debit_words.h"
#include "models/wording/words.h"
#include "ui/format.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::debit)
};

constexpr size_t mostTold = 4; // bills named one by one in a message

Tone toneOf(DebitBatchState state)
{
    switch (state) {
    case DebitBatchState::Made: return Tone::Warn;
    case DebitBatchState::Approved: return Tone::Accent;
    case DebitBatchState::Sent: return Tone::Accent;
    case DebitBatchState::Answered: return Tone::Good;
    case DebitBatchState::Cancelled:
    case DebitBatchState::Withdrawn: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

Tone toneOf(MandateState state)
{
    switch (state) {
    case MandateState::Asked: return Tone::Accent;
    case MandateState::Active: return Tone::Good;
    case MandateState::Suspended: return Tone::Warn;
    case MandateState::Ended: return Tone::Neutral;
    }
    Q_UNREACHABLE();
}

TableCell resultCell(const DebitItem &item)
{
    if (!item.result)
        return {Tr::tr("No result yet"), Tone::Neutral};
    const Tone tone = item.isFailed() ? Tone::Bad : item.isWaiting() ? Tone::Accent : Tone::Good;
    return {debitResultText(*item.result), tone};
}

QString billsText(const std::vector<DebitShare> &bills)
{
    QStringList numbers;
    for (const DebitShare &share : bills)
        numbers << billNumberText(share.billNumber);
    return numbers.join(QStringLiteral(", "));
}

// Where its bills are asked for now, or what to do.
QString nextText(const DebitItem &item)
{
    for (const DebitShare &share : item.bills) {
        if (const auto channel = channelFromName(share.rebilledBy))
            return Tr::tr("Billed again: %1").arg(channelText(*channel));
    }
    return debitNextText(item.next);
}

TableCell countCell(int count, Tone tone)
{
    return {format::number(count), count > 0 ? tone : Tone::Neutral};
}

} // namespace

QString accountText(const std::optional<BankAccount> &account)
{
    if (!account)
        return mandateStateWord(QStringLiteral("erased"));
    const QString bank = account->bankName.isEmpty() ? account->bank : account->bankName;
    const QString branch = account->branchName.isEmpty() ? account->branch : account->branchName;
    return QStringList{
        bank, branch, accountKindText(account->type), maskedAccountNumber(account->number)}
        .join(QLatin1Char(' '));
}

QString leftOutText(const std::vector<DebitLeftOut> &bills)
{
    QStringList told;
    for (size_t at = 0; at < bills.size() && at < mostTold; ++at)
        told << billNumberText(bills[at].billNumber) + QStringLiteral(": ")
                + debitHindranceText(bills[at]);
    if (bills.size() > mostTold)
        told << Tr::tr("and %n more", nullptr, int(bills.size() - mostTold));
    return told.join(QStringLiteral("  "));
}

std::vector<TableColumn> batchColumns()
{
    return {{CellKind::Text, 70, 0, Tr::tr("Batch")},
            {CellKind::Text, 90, 0, Tr::tr("Debited on")},
            {CellKind::Text, 0, 1, Tr::tr("Agreement")},
            {CellKind::State, 176, 0, Tr::tr("State")},
            {CellKind::Text, 100, 2, Tr::tr("Made by")},
            {CellKind::Text, 100, 2, Tr::tr("Approved by")},
            {CellKind::Right, 60, 1, Tr::tr("Debits")},
            {CellKind::Right, 70, 0, Tr::tr("Collected")},
            {CellKind::Right, 60, 0, Tr::tr("Failed")},
            {CellKind::Right, 70, 1, Tr::tr("Waiting")},
            {CellKind::Amount, 110, 0, Tr::tr("Amount")}};
}

PlainTable::Line batchLine(const DebitBatchRow &batch, QDate today)
{
    return {{debitBatchNumberText(batch.id)},
            {format::shortDate(batch.collectOn, today)},
            {batch.agreementName},
            {debitBatchStateText(batch.state), toneOf(batch.state)},
            {batch.madeBy},
            {batch.approvedBy},
            {format::number(batch.items)},
            countCell(batch.collected, Tone::Good),
            countCell(batch.failed, Tone::Bad),
            countCell(batch.waiting, Tone::Neutral),
            {qlonglong(batch.total.amount())}};
}

std::vector<TableColumn> debitColumns()
{
    return {{CellKind::Right, 44, 2, Tr::tr("Row")},
            {CellKind::Text, 0, 0, Tr::tr("Customer")},
            {CellKind::Text, 100, 1, Tr::tr("Payer number")},
            {CellKind::Text, 210, 2, Tr::tr("Account")},
            {CellKind::Text, 150, 1, Tr::tr("Bills")},
            {CellKind::State, 150, 0, Tr::tr("Result")},
            {CellKind::Text, 206, 0, Tr::tr("Next step")},
            {CellKind::Amount, 100, 0, Tr::tr("Amount")}};
}

PlainTable::Line debitLine(const DebitItem &item)
{
    return {{format::number(item.position)},
            {item.customerName},
            {item.payerNumber},
            {accountText(item.account)},
            {billsText(item.bills)},
            resultCell(item),
            {nextText(item)},
            {qlonglong(item.amount.amount())}};
}

std::vector<TableColumn> mandateColumns()
{
    return {{CellKind::Text, 70, 3, Tr::tr("Mandate")},
            {CellKind::Text, 0, 0, Tr::tr("Customer")},
            {CellKind::Text, 100, 3, Tr::tr("Payer number")},
            {CellKind::Text, 200, 2, Tr::tr("Account")},
            {CellKind::Text, 140, 3, Tr::tr("Holder")},
            {CellKind::State, 150, 0, Tr::tr("State")},
            {CellKind::Text, 90, 1, Tr::tr("Since")},
            {CellKind::Text, 170, 4, Tr::tr("Reason")}};
}

PlainTable::Line mandateLine(const Mandate &mandate, QDate today)
{
    return {{mandateNumberText(mandate.id)},
            {mandate.customerName},
            {mandate.payerNumber},
            {accountText(mandate.account)},
            {mandate.account ? mandate.account->holder : QString()},
            {mandateStateText(mandate.state), toneOf(mandate.state)},
            {format::shortDate(mandate.since, today)},
            {mandateReasonText(mandate.reason)}};
}

} // namespace keshikomi
