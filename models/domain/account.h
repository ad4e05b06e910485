// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// The accounts of the books. What each one is kept by (bill, payment, agreement, rate) is in its
// comment; resources/accounts.json gives each its name and codes for export.
enum class Account {
    Receivable, // 売掛金, per bill
    AgencyClearing, // 収納代行未収, per agreement
    Bank, // 普通預金, per agreement
    Cash, // 現金
    SuspenseReceipts, // 仮受金, per payment: payer unknown or not allocated yet
    AdvanceReceived, // 前受金, per bill (not delivered) or payment (payer known, no bill)
    Sales, // 売上, per tax kind
    OutputTax, // 仮受消費税, per tax kind
    StatutoryCosts, // 立替・預り金, per bill
    PayableToTenants, // 預り金(テナント)
    CollectionFees, // 支払手数料
    InputTax, // 仮払消費税
    StampDuty, // 租税公課
    SalesDiscount, // 売上値引, per tax kind
    BadDebt, // 貸倒損失
    RefundsPayable, // 返金未払
    OpeningBalance, // 期首残高
    WithheldTax, // 仮払税金, per bill: income tax the payer withheld
    OtherReceipts, // 顧客以外の入金, per payment: the accounting program says what it was
    BetweenCompanies, // 会社間勘定: what one legal entity of the house has for another
};

const std::vector<Account> &allAccounts(); // in their order
QString accountName(Account account); // "receivable", "agency_clearing", ...
std::optional<Account> accountFromName(QStringView name);
// The Japanese name of the account in a journal, fixed by bookkeeping, not by the program's
// language.
QString accountTitle(Account account);

} // namespace keshikomi
