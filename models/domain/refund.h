// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// Where a customer's money is sent back to, in the letters a bank transfer can carry (half-width
// kana and capitals, no small kana; a long vowel is a hyphen).
struct RefundAccount final
{
    QString bankCode, bankName; // 4 digits, up to 15 letters
    QString branchCode, branchName; // 3 digits, up to 15 letters
    int kind = 1; // 1 ordinary, 2 current, 4 savings, 9 other
    QString number; // 7 digits
    QString holder; // up to 30 letters

    friend bool operator==(const RefundAccount &, const RefundAccount &) = default;
};

// `written` as a bank writes it: NFKC, half-width, capitals, large kana, hyphen for the long vowel.
QString bankLetters(const QString &written);
// The account with its texts in a bank's letters and its number filled with zeros, or what is wrong
// with it: FieldEmpty, FieldTooLong, FieldNotANumber, NumberOutOfRange (field, the letter, the
// first and the last one allowed).
Result<RefundAccount> checkedAccount(const RefundAccount &typed);

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
    RefundAccount to;
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
