// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/debit_rules.h"
#include "models/domain/ids.h"
#include "models/domain/mandate.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <optional>
#include <vector>

namespace keshikomi {

// Made by one person, approved by another, sent to the bank, answered row by row. Cancelled: it
// never left. Withdrawn: it was written and did not reach the bank, or was stopped there.
enum class DebitBatchState { Made, Approved, Sent, Answered, Cancelled, Withdrawn };
QString debitBatchStateName(DebitBatchState state); // "made", ...
bool isLive(DebitBatchState state); // its bills are kept for it until they are answered

struct DebitShare final
{
    BillId bill;
    qint64 billNumber = 0;
    Yen amount; // what was open of it when the batch was made
    Yen open; // now
    QDate dueOn;
    bool hasSlip = false; // a slip of it is with the customer
    QString rebilledBy; // channel it was asked for by after the debit failed; or empty
};

// One account to be debited.
struct DebitItem final
{
    DebitItemId id;
    int position = 0; // of its row in the request, from 1
    MandateId mandate;
    MandateState mandateState = MandateState::Active;
    qint64 customerNumber = 0;
    QString customerName;
    QString payerNumber, slipKey;
    std::optional<BankAccount> account;
    Yen amount;
    int newCode = 0; // 1 first debit of this account, 2 changed, 0 other
    std::vector<DebitShare> bills;
    std::optional<DebitResult> result; // of all answers together
    DebitNext next = DebitNext::Wait;

    bool isFailed() const { return result && keshikomi::isFailed(*result); }
    bool isWaiting() const { return !result || *result == DebitResult::Unknown; }
};

struct DebitBatchRow final
{
    DebitBatchId id;
    AgreementId agreement;
    QString agreementKey, agreementName;
    QDate collectOn;
    int items = 0;
    Yen total;
    DebitBatchState state = DebitBatchState::Made;
    QString madeBy, approvedBy, sentBy;
    QDateTime madeAt;
    QString fileName; // of the request; empty until it was written
    QByteArray sha256; // of its bytes
    int collected = 0, failed = 0, waiting = 0;
    Yen collectedYen, failedYen;
};

// Why a bill is not in a batch.
enum class DebitHindrance {
    NoMandate,
    MandateNotActive,
    InOtherBatch, // which
    AmountNotAllowed, // all of the customer together
    RetriesUsed, // it failed as often as its rule lets it
    HeldBack, // by a person
    PaymentReported
};
QString debitHindranceName(DebitHindrance why);

struct DebitLeftOut final
{
    BillId bill;
    qint64 billNumber = 0;
    QString customerName;
    Yen amount;
    DebitHindrance why;
    QString detail; // number of the batch, state of the mandate
};

struct DebitBatch final
{
    DebitBatchRow row;
    std::vector<DebitItem> items; // by position
};

QString debitBatchNumberText(DebitBatchId id); // "D-12"
// What a payment of an item is known by: "12-4711".
QString debitSlipKey(DebitBatchId batch, const QString &payerNumber);

} // namespace keshikomi
