// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/notice.h"
#include "models/domain/refund.h"
#include "models/domain/sheets/sheet_parts.h"

namespace keshikomi {

// Money that came in, as the customer's own books have it.
struct SheetPayment final
{
    QDate on; // required
    Channel channel = Channel::BankTransfer;
    Yen amount; // 1 or more

    friend bool operator==(const SheetPayment &, const SheetPayment &) = default;
};

enum class SurplusKind { Refund, CarryOver, Credit };

// An account that its owner knows again and nobody else can use.
struct MaskedAccount final
{
    QString bank, branch; // names, or codes where no name is known
    QString type; // as in BankAccount
    QString number; // "****567", at most 3 digits shown

    friend bool operator==(const MaskedAccount &, const MaskedAccount &) = default;
};

// What was done with a part of the money that was too much; all of it adds up.
struct SurplusUse final
{
    SurplusKind kind = SurplusKind::Refund;
    Yen amount; // 1 or more
    // Refund
    RefundMethod method = RefundMethod::Transfer;
    std::optional<MaskedAccount> account; // of a transfer; nothing: erased
    QDate sentOn; // day of the transfer; invalid: not sent yet
    // CarryOver
    QString billNumber, subject; // the number is required
    Yen left; // still open on that bill, 0 or more
    // Credit
    Yen balance; // all that is kept for the customer now, 0 or more

    friend bool operator==(const SurplusUse &, const SurplusUse &) = default;
};

// 二重入金のお知らせ: a bill was paid twice, and what has become of the second payment.
struct DoublePaymentContent final
{
    QString number; // of the letter, required
    QDate issued; // required
    SheetPayee payee; // phone required
    SheetCustomer customer;
    QString billNumber; // that was paid twice, required
    QString subject;
    std::vector<SheetPayment> earlier; // what paid the bill; at least one, by day
    SheetPayment again; // what came once more
    std::vector<SurplusUse> uses; // at least one
    Yen surplus; // sum of the uses, at most what came once more
    QString contact; // person to call, as printed
};

} // namespace keshikomi
