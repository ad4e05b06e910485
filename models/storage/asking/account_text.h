// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/bank_account.h"

#include <QStringList>

namespace keshikomi {

// How an account stands in one erasable column; its digest is taken over this text.
inline QString accountText(const BankAccount &account)
{
    return QStringList{account.bank,
                       account.bankName,
                       account.branch,
                       account.branchName,
                       account.type,
                       account.number,
                       account.holder}
        .join(QLatin1Char('|'));
}

inline BankAccount accountFromText(const QString &text)
{
    const QStringList parts = text.split(QLatin1Char('|'));
    return BankAccount{parts.value(0),
                       parts.value(1),
                       parts.value(2),
                       parts.value(3),
                       parts.value(4),
                       parts.value(5),
                       parts.value(6)};
}

} // namespace keshikomi
