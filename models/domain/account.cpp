// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/account.h"

#include <array>

namespace keshikomi {

namespace {

struct Known
{
    Account account;
    QString name; // no text is made anew: a file of receipts asks for each many times
    const char16_t *title;
};

const std::array<Known, 20> known{{
    {Account::Receivable, QStringLiteral("receivable"), u"売掛金"},
    {Account::AgencyClearing, QStringLiteral("agency_clearing"), u"収納代行未収金"},
    {Account::Bank, QStringLiteral("bank"), u"普通預金"},
    {Account::Cash, QStringLiteral("cash"), u"現金"},
    {Account::SuspenseReceipts, QStringLiteral("suspense_receipts"), u"仮受金"},
    {Account::AdvanceReceived, QStringLiteral("advance_received"), u"前受金"},
    {Account::Sales, QStringLiteral("sales"), u"売上高"},
    {Account::OutputTax, QStringLiteral("output_tax"), u"仮受消費税"},
    {Account::StatutoryCosts, QStringLiteral("statutory_costs"), u"立替金"},
    {Account::PayableToTenants, QStringLiteral("payable_to_tenants"), u"預り金"},
    {Account::CollectionFees, QStringLiteral("collection_fees"), u"支払手数料"},
    {Account::InputTax, QStringLiteral("input_tax"), u"仮払消費税"},
    {Account::StampDuty, QStringLiteral("stamp_duty"), u"租税公課"},
    {Account::SalesDiscount, QStringLiteral("sales_discount"), u"売上値引"},
    {Account::BadDebt, QStringLiteral("bad_debt"), u"貸倒損失"},
    {Account::RefundsPayable, QStringLiteral("refunds_payable"), u"未払金"},
    {Account::OpeningBalance, QStringLiteral("opening_balance"), u"期首残高"},
    {Account::WithheldTax, QStringLiteral("withheld_tax"), u"仮払税金"},
    {Account::OtherReceipts, QStringLiteral("other_receipts"), u"顧客以外の入金"},
    {Account::BetweenCompanies, QStringLiteral("between_companies"), u"会社間勘定"},
}};

} // namespace

const std::vector<Account> &allAccounts()
{
    static const std::vector<Account> all = [] {
        std::vector<Account> accounts;
        for (const Known &each : known)
            accounts.push_back(each.account);
        return accounts;
    }();
    return all;
}

QString accountName(Account account)
{
    for (const Known &each : known) {
        if (each.account == account)
            return each.name;
    }
    Q_UNREACHABLE();
}

std::optional<Account> accountFromName(QStringView name)
{
    for (const Known &each : known) {
        if (name == each.name)
            return each.account;
    }
    return std::nullopt;
}

QString accountTitle(Account account)
{
    for (const Known &each : known) {
        if (each.account == account)
            return QString::fromUtf16(each.title);
    }
    Q_UNREACHABLE();
}

} // namespace keshikomi
