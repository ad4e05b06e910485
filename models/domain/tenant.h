// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dated.h"
#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/sheets/office_sheets.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace keshikomi {

// What is kept of a tenant's money; all amounts with tax.
struct TenantTerms final
{
    Yen receiptFee; // of each receipt
    Rate rate{0}; // of what was received, rounded down
    Yen transferFee; // of each payout
    bool keepsStamp = false; // the stamp duty of a till's receipt, too
    int payAfterDays = 30; // after the last day of the period, then the next bank day

    Yen feeOf(Yen received) const;

    friend bool operator==(const TenantTerms &a, const TenantTerms &b)
    {
        return a.receiptFee == b.receiptFee && a.rate.basisPoints == b.rate.basisPoints
            && a.transferFee == b.transferFee && a.keepsStamp == b.keepsStamp
            && a.payAfterDays == b.payAfterDays;
    }
};

struct TenantFacts final
{
    QString name;
    QString registrationNumber; // "T" and 13 digits, or empty
    QString zip, address, phone;
    QString bankName, bankAccount, bankHolder; // where it is paid; all empty: not told
};

struct NewTenant final
{
    std::optional<StoreId> store; // nothing: of the whole house
    TenantFacts facts;
    qint64 firstBill = 0, lastBill = 0; // its own range of bill numbers
};

// Another legal entity one collects for: its bills credit what is payable to it, never own sales.
struct Tenant final
{
    TenantId id;
    LegalEntityId legalEntity; // who collects
    NewTenant is;
    Dated<TenantTerms> terms;
    QDate closedThrough; // last day of its last closed month; invalid: none

    const TenantTerms *termsOn(QDate day) const { return terms.on(day); }
};

// Money that was collected for a tenant, or taken back after it was told.
struct TenantReceipt final
{
    enum class Source { Allocation, AllocationUndo, Difference, DifferenceUndo };

    Source source = Source::Allocation;
    qint64 sourceId = 0;
    BillId bill;
    qint64 billNumber = 0;
    QDate paidOn;
    Channel channel = Channel::KonbiniBarcode;
    Yen gross; // below zero: taken back
    Yen fee, stamp; // what is kept of it, below zero: given back
};
QString tenantSourceName(TenantReceipt::Source source); // "allocation", "allocation_undo", ...

// brought + gross - fees - stamps - transferFee = payout + carry; see TenantStatementContent.
struct TenantFigures final
{
    Yen brought, gross, fees, feeTax, stamps, transferFee, payout, carry;

    friend bool operator==(const TenantFigures &, const TenantFigures &) = default;
};
// What is left is paid out if it is more than the transfer fee, else all of it is carried on.
TenantFigures
tenantFigures(Yen brought, const std::vector<TenantReceipt> &receipts, Yen transferFee);

QString tenantNumberText(TenantId tenant); // "T-3"
QString tenantStatementText(qint64 number); // "TS-1001"

} // namespace keshikomi
