// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/debit_words.h"
#include "models/wording/tr.h"
#include "models/wording/words.h"

namespace keshikomi {

using wording::Words;

QString mandateStateText(MandateState state)
{
    switch (state) {
    case MandateState::Asked: return Words::tr("Asked of the bank");
    case MandateState::Active: return Words::tr("In force");
    case MandateState::Suspended: return Words::tr("Suspended");
    case MandateState::Ended: return Words::tr("Ended");
    }
    Q_UNREACHABLE();
}

QString debitBatchStateText(DebitBatchState state)
{
    switch (state) {
    case DebitBatchState::Made: return Words::tr("Waiting for approval");
    case DebitBatchState::Approved: return Words::tr("Approved");
    case DebitBatchState::Sent: return Words::tr("Waiting for the result");
    case DebitBatchState::Answered: return Words::tr("Result is in");
    case DebitBatchState::Cancelled: return Words::tr("Batch cancelled");
    case DebitBatchState::Withdrawn: return Words::tr("Withdrawn");
    }
    Q_UNREACHABLE();
}

QString debitResultText(DebitResult result)
{
    switch (result) {
    case DebitResult::Collected: return Words::tr("Collected");
    case DebitResult::NoFunds: return Words::tr("Not enough money in the account");
    case DebitResult::NoAccount: return Words::tr("No such account");
    case DebitResult::PayerRefused: return Words::tr("Stopped by the account holder");
    case DebitResult::NoMandate: return Words::tr("No mandate at the bank");
    case DebitResult::Withdrawn: return Words::tr("Stopped by us");
    case DebitResult::Other: return Words::tr("Other reason");
    case DebitResult::DataError: return Words::tr("Error in the data");
    case DebitResult::Unknown: return Words::tr("Result still to come");
    }
    Q_UNREACHABLE();
}

QString debitNextText(DebitNext next)
{
    switch (next) {
    case DebitNext::Nothing: return Words::tr("Nothing to do");
    case DebitNext::Wait: return Words::tr("Wait for the result");
    case DebitNext::Retry: return Words::tr("Debit again");
    case DebitNext::Rebill: return Words::tr("Bill on another channel");
    case DebitNext::LookAtIt: return Words::tr("Ask the bank");
    }
    Q_UNREACHABLE();
}

QString debitHindranceText(const DebitLeftOut &bill)
{
    switch (bill.why) {
    case DebitHindrance::NoMandate: return Words::tr("No mandate");
    case DebitHindrance::MandateNotActive:
        return wording::filled(Words::tr("Mandate: %1"), {mandateStateWord(bill.detail)});
    case DebitHindrance::InOtherBatch:
        return wording::filled(Words::tr("In batch %1"), {bill.detail});
    case DebitHindrance::AmountNotAllowed:
        return wording::filled(Words::tr("The customer's sum of %1 is outside the limits"),
                               {yenText(bill.detail)});
    case DebitHindrance::RetriesUsed: return Words::tr("Failed before: bill on another channel");
    case DebitHindrance::HeldBack: return Words::tr("Held back by a person");
    case DebitHindrance::PaymentReported: return Words::tr("A payment has been reported");
    }
    Q_UNREACHABLE();
}

QString accountKindText(const QString &kind)
{
    if (kind == QLatin1String("1"))
        return Words::tr("Ordinary");
    if (kind == QLatin1String("2"))
        return Words::tr("Current");
    if (kind == QLatin1String("3"))
        return Words::tr("Tax savings");
    if (kind == QLatin1String("4"))
        return Words::tr("Savings account");
    return Words::tr("Other kind");
}

QString mandateStateWord(const QString &name)
{
    if (name == QLatin1String("erased"))
        return Words::tr("Its account was erased");
    const auto state = mandateStateFromName(name);
    return state ? mandateStateText(*state) : name;
}

QString mandateReasonText(const QString &reason)
{
    if (reason == QLatin1String("replaced"))
        return Words::tr("Replaced by another account");
    const qsizetype at = reason.lastIndexOf(QLatin1String(": "));
    for (int code = 0; at > 0 && code < debitResultCount; ++code) {
        const auto result = DebitResult(code);
        if (reason.mid(at + 2) == debitResultName(result))
            return reason.left(at + 2) + debitResultText(result);
    }
    return reason;
}

} // namespace keshikomi
