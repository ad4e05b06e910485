// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/account.h"
#include "models/domain/notice.h"

namespace keshikomi {

// Where the money of a receipt stands from the day it is booked: with us, or with whoever collects.
inline Account moneyAccount(Channel channel)
{
    switch (channel) {
    case Channel::BankTransfer: return Account::Bank;
    case Channel::CashDesk: return Account::Cash;
    default: return Account::AgencyClearing;
    }
}

} // namespace keshikomi
