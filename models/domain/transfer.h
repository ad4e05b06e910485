// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"
#include "models/domain/money.h"

#include <QDate>
#include <QString>

#include <vector>

namespace keshikomi {

// One transfer out (総合振込): a refund to a customer.
struct TransferRow final
{
    BankAccount payee;
    Yen amount;
    int newCode = 0; // 1 first transfer to this account, 2 changed, 0 other
    QString customerCode1, customerCode2; // up to 10 digits each; not with EDI information
    QString ediInformation; // up to 20 bytes; stands where the customer codes are
    int delivery = 7; // 7 電信, 8 文書, 0 not told

    friend bool operator==(const TransferRow &, const TransferRow &) = default;
};

// A batch of transfers as it is handed to the bank.
struct TransferFile final
{
    QString orderer; // 振込依頼人コード, 10 digits
    BankAccount account; // the money leaves here; its holder is 振込依頼人名
    QDate transferOn; // 取組日
    std::vector<TransferRow> rows;

    friend bool operator==(const TransferFile &, const TransferFile &) = default;
};

} // namespace keshikomi
