// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/debit_batch.h"

namespace keshikomi {

QString debitBatchStateName(DebitBatchState state)
{
    switch (state) {
    case DebitBatchState::Made: return QStringLiteral("made");
    case DebitBatchState::Approved: return QStringLiteral("approved");
    case DebitBatchState::Sent: return QStringLiteral("sent");
    case DebitBatchState::Answered: return QStringLiteral("answered");
    case DebitBatchState::Cancelled: return QStringLiteral("cancelled");
    case DebitBatchState::Withdrawn: return QStringLiteral("withdrawn");
    }
    Q_UNREACHABLE();
}

bool isLive(DebitBatchState state)
{
    return state != DebitBatchState::Cancelled && state != DebitBatchState::Withdrawn;
}

QString debitHindranceName(DebitHindrance why)
{
    switch (why) {
    case DebitHindrance::NoMandate: return QStringLiteral("no-mandate");
    case DebitHindrance::MandateNotActive: return QStringLiteral("mandate-not-active");
    case DebitHindrance::InOtherBatch: return QStringLiteral("in-other-batch");
    case DebitHindrance::AmountNotAllowed: return QStringLiteral("amount-not-allowed");
    case DebitHindrance::RetriesUsed: return QStringLiteral("retries-used");
    case DebitHindrance::HeldBack: return QStringLiteral("held-back");
    case DebitHindrance::PaymentReported: return QStringLiteral("payment-reported");
    }
    Q_UNREACHABLE();
}

QString debitBatchNumberText(DebitBatchId id)
{
    return QStringLiteral("D-%1").arg(id.value());
}

QString debitSlipKey(DebitBatchId batch, const QString &payerNumber)
{
    return QStringLiteral("%1-%2").arg(batch.value()).arg(payerNumber);
}

} // namespace keshikomi
