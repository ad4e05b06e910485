// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/journal_words.h"
#include "models/wording/named.h"
#include "models/wording/words.h"

namespace keshikomi {

using wording::Named;
using wording::Words;

namespace {

constexpr Named kinds[]{
    {"bill-issued", QT_TRANSLATE_NOOP("Wording", "Bill issued")},
    {"bill-cancelled", QT_TRANSLATE_NOOP("Wording", "Bill cancelled")},
    {"bill-delivered", QT_TRANSLATE_NOOP("Wording", "Sales at delivery")},
    {"receipt-confirmed", QT_TRANSLATE_NOOP("Wording", "Money received")},
    {"receipt-reversed", QT_TRANSLATE_NOOP("Wording", "Receipt taken back")},
    {"allocated", QT_TRANSLATE_NOOP("Wording", "Cleared")},
    {"allocation-undone", QT_TRANSLATE_NOOP("Wording", "Clearing undone")},
    {"invoice-rounded", QT_TRANSLATE_NOOP("Wording", "Rounding of a grouped invoice")},
    {"opening-balance", QT_TRANSLATE_NOOP("Wording", "Opening balance")},
    {"difference-settled", QT_TRANSLATE_NOOP("Wording", "Difference settled")},
    {"difference-undone", QT_TRANSLATE_NOOP("Wording", "Difference undone")},
    {"refund-paid", QT_TRANSLATE_NOOP("Wording", "Refund paid")},
    {"refund-returned", QT_TRANSLATE_NOOP("Wording", "Refund returned")},
    {"tenant-settled", QT_TRANSLATE_NOOP("Wording", "Tenant settled")},
    {"tenant-paid", QT_TRANSLATE_NOOP("Wording", "Tenant paid")},
    {"tenant-undone", QT_TRANSLATE_NOOP("Wording", "Tenant settlement undone")},
    {"settlement-booked", QT_TRANSLATE_NOOP("Wording", "Payout of an agency booked")},
    {"settlement-undone", QT_TRANSLATE_NOOP("Wording", "Payout of an agency undone")},
    {"between-companies", QT_TRANSLATE_NOOP("Wording", "Transfer between companies")},
};

} // namespace

QString postingKindText(const QString &name)
{
    return wording::textOrName(kinds, name);
}

QString accountTitleText(Account account)
{
    switch (account) {
    case Account::Receivable: return Words::tr("Accounts receivable");
    case Account::AgencyClearing: return Words::tr("Due from agencies");
    case Account::Bank: return Words::tr("Bank deposits");
    case Account::Cash: return Words::tr("Cash on hand");
    case Account::SuspenseReceipts: return Words::tr("Suspense receipts");
    case Account::AdvanceReceived: return Words::tr("Advances received");
    case Account::Sales: return Words::tr("Sales revenue");
    case Account::OutputTax: return Words::tr("Output tax");
    case Account::StatutoryCosts: return Words::tr("Statutory costs advanced");
    case Account::PayableToTenants: return Words::tr("Payable to tenants");
    case Account::CollectionFees: return Words::tr("Collection fees");
    case Account::InputTax: return Words::tr("Input tax");
    case Account::StampDuty: return Words::tr("Taxes and duties");
    case Account::SalesDiscount: return Words::tr("Sales discounts");
    case Account::BadDebt: return Words::tr("Bad debt losses");
    case Account::RefundsPayable: return Words::tr("Refunds payable");
    case Account::OpeningBalance: return Words::tr("Opening balance account");
    case Account::WithheldTax: return Words::tr("Withheld tax receivable");
    case Account::OtherReceipts: return Words::tr("Other receipts");
    case Account::BetweenCompanies: return Words::tr("Between companies");
    }
    Q_UNREACHABLE();
}

JournalWords journalWords()
{
    return {{Words::tr("Posting no."),
             Words::tr("Row"),
             Words::tr("Date"),
             Words::tr("Kind"),
             Words::tr("Account"),
             Words::tr("Tax kind"),
             Words::tr("Debit"),
             Words::tr("Credit"),
             Words::tr("Bill"),
             Words::tr("Payment"),
             Words::tr("Agreement"),
             Words::tr("Posted by"),
             Words::tr("Posted at"),
             Words::tr("Note"),
             Words::tr("Company")},
            postingKindText,
            accountTitleText,
            [](const QString &name) {
                const auto kind = taxKindFromName(name);
                return kind ? taxKindText(*kind) : name;
            }};
}

} // namespace keshikomi
