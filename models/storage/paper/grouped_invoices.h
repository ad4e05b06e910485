// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/ids.h"
#include "models/domain/money.h"
#include "models/domain/stamp.h"
#include "models/domain/tax.h"
#include "models/domain/waiting_bills.h"
#include "models/storage/engine/session.h"

#include <map>
#include <optional>
#include <vector>

namespace keshikomi {

constexpr qint64 firstGroupedInvoiceNumber = 100'001;

// What one legal entity asks of one customer, with a run of numbers and a carry of its own: an
// invoice names its issuer.
struct InvoiceAccount final
{
    CustomerId customer;
    LegalEntityId company;
};

// What a grouped invoice told of money.
struct GroupedFigures final
{
    Yen previous; // asked for by the one before, or open when the first period began
    Yen paid; // since then
    Yen cleared; // of all delivered bills by the closing day, as known when it was made
    Yen total; // bought in the period, tax included
    Yen toPay() const { return previous - paid + total; }

    friend bool operator==(const GroupedFigures &, const GroupedFigures &) = default;
};

struct GroupedBill final
{
    BillId bill;
    bool opening = false; // only in the carry

    friend bool operator==(const GroupedBill &, const GroupedBill &) = default;
};

struct StoredGroupedInvoice final
{
    qint64 id = 0;
    qint64 number = 0;
    QDate closing, issuedOn;
    GroupedFigures figures;
};

// The newest with that closing day, and the newest with an earlier one.
Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceAt(Session &session, const InvoiceAccount &account, QDate closing);
Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceBefore(Session &session, const InvoiceAccount &account, QDate closing);
Result<std::optional<StoredGroupedInvoice>>
groupedInvoiceAfter(Session &session, const InvoiceAccount &account, QDate closing);
Result<std::vector<GroupedBill>> billsOfGroupedInvoice(Session &session, qint64 invoice);
Result<StoredGroupedInvoice> insertGroupedInvoice(Session &session,
                                                  const InvoiceAccount &account,
                                                  QDate closing,
                                                  const GroupedFigures &figures,
                                                  const std::vector<GroupedBill> &bills,
                                                  const Stamp &stamp);

// What was posted because of an invoice's rounding, and on which bill.
struct InvoiceRounding final
{
    qint64 invoice = 0;
    BillId bill;
    Yen amount;
    PostingId posting;
};
Done insertRounding(Session &session, const InvoiceRounding &rounding, const Stamp &stamp);
// Output tax that the roundings of all invoices with that closing day posted and nothing took back.
Result<std::map<TaxKind, Yen>>
standingRounding(Session &session, const InvoiceAccount &account, QDate closing);

// The company's issued bills delivered not after `day`, by day of delivery, without what an invoice
// of another company tells: before each had its own, the first one's told all bills.
Result<std::vector<BillId>>
deliveredBills(Session &session, const InvoiceAccount &account, QDate day);
// Its bills issued not after `day` that nobody handed over.
Result<WaitingBills> waitingBills(Session &session, const InvoiceAccount &account, QDate day);
// Bills that a grouped invoice with an earlier closing day tells; one that another replaced tells
// nothing any more.
Result<std::vector<BillId>>
billsTold(Session &session, const InvoiceAccount &account, QDate before);
// The number of the invoice that tells the bill and whose sum a later one carried over.
Result<std::optional<qint64>> invoiceRestingOn(Session &session, BillId bill);
// What payments received not after `day` cleared of the account's bills delivered not after it,
// discounts included: of the company's own, and of another's that an earlier invoice of the account
// told, since its sum asked for them. A bill counts in one account only.
Result<Yen> clearedBy(Session &session, const InvoiceAccount &account, QDate day);

// Numbers of those that were handed out and name the bill, the newest last.
Result<std::vector<qint64>> groupedInvoicesTelling(Session &session, BillId bill);

} // namespace keshikomi
