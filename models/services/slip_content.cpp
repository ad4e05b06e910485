// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/slip_writing.h"
#include "models/services/tenants/tenant_papers.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/payment_requests.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/paper/customer_paper.h"

#include <QUrl>

namespace keshikomi {

namespace {

// https, no user name, no port; or the practice centre on this very computer.
bool mayBePrinted(const QUrl &url)
{
    if (!url.isValid() || !url.userInfo().isEmpty() || url.host().isEmpty())
        return false;
    return (url.scheme() == QLatin1String("https") && url.port() == -1)
        || (url.scheme() == QLatin1String("http") && url.host() == QLatin1String("127.0.0.1"));
}

void addFigures(SlipContent &content, const Bill &bill, const SlipTerms &terms, const NewSlip &slip)
{
    content.figures.totals = bill.tax;
    content.figures.total = bill.amount;
    content.figures.toPay = slip.amount;
    content.reissue = slip.reissue;
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
        if (request.isLive() && request.amount == toPay
            && mayBePrinted(QUrl(request.url, QUrl::StrictMode)))
            return request;
    }
    return std::optional<StoredRequest>();
}

SheetLink linkOf(const StoredRequest &request)
{
    const QUrl url(request.url, QUrl::StrictMode);
    return SheetLink{request.url, url.host(QUrl::FullyEncoded).toLower()};
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
                                const StoredSlip &slip)
{
    KK_TRY(const Customer customer, customerById(session, bill.customer));
    KK_TRY(const auto orders, workOrdersOfBill(session, bill.id));
    SlipContent content;
    KK_TRY(CustomerPaper paper, paperOf(session, customer.id));
    House issuer = house;
    KK_CHECK(showTenant(session, bill, issuer, paper));
    content.number = billNumberText(bill.number);
    content.job = jobOf(bill, orders);
    content.issued = slip.facts.issuedOn;
    content.due = slip.facts.expiresOn.isValid() ? slip.facts.expiresOn : bill.dueOn;
    content.payee = payeeOf(issuer, paper);
    content.customer = addresseeOf(customer);
    content.figures.lines = sheetLinesOf(bill, orders);
    addFigures(content, bill, terms, slip.facts);
    KK_TRY(content.link, slipLink(session, bill.id, slip.facts.amount));
    content.bank = bankOf(house, bill);
    return content;
}

} // namespace keshikomi
