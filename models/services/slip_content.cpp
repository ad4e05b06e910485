// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/payment_link.h"
#include "models/domain/try.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/services/slip_writing.h"
#include "models/services/tenants/tenant_papers.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/payment_requests.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/paper/customer_paper.h"

namespace keshikomi {

namespace {

// Whether its host is on the store's list is asked when the sheet is drawn.
bool mayBePrinted(const QString &url)
{
    const PaymentLink link = paymentLinkOf(url);
    return !link.host.isEmpty() && link.flaws.empty();
}

void addFigures(SlipContent &content, const Bill &bill, const SlipTerms &terms, const NewSlip &slip)
{
    content.figures.totals = bill.tax;
    content.figures.moved = movedTaxes(bill.tax, taxTotals(taxedAmounts(bill.lines)));
    content.figures.total = bill.amount;
    content.figures.toPay = slip.amount;
    content.reissue = slip.earlier;
    content.barcode = slip.barcode;
    if (slip.barcode.isEmpty())
        content.noBarcode = whyNoBarcode(terms, slip.amount).value_or(NoBarcode::NotWanted);
    else
        content.agency = terms.agreement ? terms.agreement->name : QString();
    content.barcodeLimit = terms.limits.most;
    content.stamp.needed = slip.stamp;
    content.stamp.duty = stampDutyOf(bill, slip.amount, terms.stampRule);
    if (!terms.stampRule.tiers.empty())
        content.stamp.from = terms.stampRule.tiers.front().from;
}

} // namespace

Result<std::optional<StoredRequest>> printableRequest(Session &session, BillId bill, Yen toPay)
{
    KK_TRY(const auto requests, requestsOfBill(session, bill));
    for (const StoredRequest &request : requests) {
        if (request.isLive() && request.amount == toPay && mayBePrinted(request.url))
            return request;
    }
    return std::optional<StoredRequest>();
}

SheetLink linkOf(const StoredRequest &request)
{
    return SheetLink{request.url, paymentLinkOf(request.url).host};
}

Result<std::optional<SheetLink>> slipLink(Session &session, BillId bill, Yen toPay)
{
    KK_TRY(const auto request, printableRequest(session, bill, toPay));
    return request ? std::optional(linkOf(*request)) : std::nullopt;
}

Result<SlipContent> slipContent(Session &session,
                                const House &house,
                                const Bill &bill,
                                const SlipTerms &terms,
                                const NewSlip &slip)
{
    KK_TRY(const Customer customer, customerById(session, bill.customer));
    KK_TRY(const auto orders, workOrdersOfBill(session, bill.id));
    SlipContent content;
    KK_TRY(CustomerPaper paper, paperOf(session, customer.id));
    House issuer = house;
    KK_CHECK(showTenant(session, bill, issuer, paper));
    content.number = billNumberText(bill.number);
    content.job = jobOf(bill, orders);
    content.issued = slip.issuedOn;
    content.due = bill.dueOn; // what a till takes is told by the bars
    content.payee = payeeOf(issuer, paper);
    content.customer = addresseeOf(customer);
    content.figures.lines = sheetLinesOf(bill, orders);
    addFigures(content, bill, terms, slip);
    KK_TRY(content.link, slipLink(session, bill.id, slip.amount));
    content.bank = bankOf(house, bill);
    return content;
}

} // namespace keshikomi
