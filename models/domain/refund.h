// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// How the money goes back. Only a transfer is sent by a file.
enum class RefundMethod { Transfer, Cash, Card };
QString refundMethodName(RefundMethod method); // "transfer", "cash", "card"
std::optional<RefundMethod> refundMethodFromName(QStringView name);

// Requested by one person, approved by another, sent, gone from the bank. Stable names.
enum class RefundState { Requested, Approved, Exported, Paid, Cancelled };
QString refundStateName(RefundState state); // "requested", ...
std::optional<RefundState> refundStateFromName(QStringView name);
// Money that is on its way comes back only as the bank's own return: Exported and Paid to
// Cancelled.
bool allowed(RefundState from, RefundState to);

// What one file asks a bank to pay (総合振込). The writer of a layout makes bytes of it.
struct RefundTransfer final
{
    RefundId refund;
    BankAccount to;
    Yen amount;
    qint64 customerNumber = 0;
};
struct RefundFile final
{
    QString fromAgreement; // key of the bank agreement: "0009-227-1-1234567"
    QString senderName; // in a bank's letters
    QDate transferOn;
    std::vector<RefundTransfer> transfers;
    Yen total() const;
};

} // namespace keshikomi
