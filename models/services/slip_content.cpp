// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/try.h"
#include "models/services/slip_writing.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/payment_requests.h"
#include "models/storage/asking/work_orders.h"

#include <QUrl>

namespace keshikomi {

namespace {

SheetPayee payeeOf(const House &house)
{
    return SheetPayee{house.entity.name,
                      house.store.name,
                      house.store.shortName.isEmpty()
                          ? QString()
                          : house.entity.name + QLatin1Char(' ') + house.store.shortName,
                      house.store.zip,
                      house.store.address,
                      house.store.phone,
                      house.store.hours,
                      house.entity.registrationNumber};
}

SheetCustomer addresseeOf(const Customer &customer)
{
    SheetCustomer addressee{customer.facts.zip, {}, customer.addressee(), QString()};
    for (const QString &line : {customer.facts.address1, customer.facts.address2}) {
        if (!line.isEmpty())
            addressee.addressLines << line;
    }
    return addressee;
}

SheetLine slipLineOf(const LineItem &line)
{
    return SheetLine{line.name,
                     quantityText(line.quantityMilli, line.unit),
                     line.unitPrice,
                     line.taxKind,
                     line.amount,
                     QString()};
}

// Which job a line belongs to, as far as the bill took over the lines of its jobs in their order.
void nameJobs(std::vector<SheetLine> &lines,
              const std::vector<LineItem> &billed,
              const std::vector<WorkOrder> &orders)
{
    std::size_t at = 0;
    for (const WorkOrder &order : orders) {
        const bool same = at + order.lines.size() <= billed.size()
            && std::equal(order.lines.begin(),
                          order.lines.end(),
                          billed.begin() + std::ptrdiff_t(at));
        if (!same)
            continue;
        for (std::size_t line = 0; line < order.lines.size(); ++line)
            lines[at + line].wip = QString::number(order.number);
        at += order.lines.size();
    }
}

std::optional<SheetCar> carOf(const std::vector<WorkOrder> &orders)
{
    std::optional<Vehicle> car;
    for (const WorkOrder &order : orders) {
        if (!order.vehicle)
            continue;
        if (car && *car != *order.vehicle)
            return std::nullopt;
        car = order.vehicle;
    }
    return car ? std::optional(SheetCar{car->model, car->plate}) : std::nullopt;
}

QDate doneOn(const Bill &bill, const std::vector<WorkOrder> &orders)
{
    QDate last;
    for (const WorkOrder &order : orders) {
        if (!last.isValid() || order.completedOn > last)
            last = order.completedOn;
    }
    return last.isValid() ? last : bill.deliveredOn;
}

std::optional<SheetBank> bankOf(const House &house, const Bill &bill)
{
    if (house.store.bankName.isEmpty())
        return std::nullopt;
    const qint64 reference = bill.wipNumbers.size() == 1 ? bill.wipNumbers.front() : bill.number;
    return SheetBank{house.store.bankName,
                     house.store.bankAccount,
                     house.store.bankHolder,
                     QString::number(reference)};
}

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

Result<std::optional<SheetLink>> slipLink(Session &session, BillId bill, Yen toPay)
{
    KK_TRY(const auto requests, requestsOfBill(session, bill));
    for (const StoredRequest &request : requests) {
        const QUrl url(request.url, QUrl::StrictMode);
        if (request.isLive() && request.amount == toPay && mayBePrinted(url))
            return SheetLink{request.url, url.host(QUrl::FullyEncoded).toLower()};
    }
    return std::optional<SheetLink>();
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
    content.number = billNumberText(bill.number);
    for (const qint64 number : bill.wipNumbers)
        content.job.wipNumbers << QString::number(number);
    content.job.car = carOf(orders);
    content.issued = slip.facts.issuedOn;
    content.job.done = doneOn(bill, orders);
    content.due = slip.facts.expiresOn.isValid() ? slip.facts.expiresOn : bill.dueOn;
    content.payee = payeeOf(house);
    content.customer = addresseeOf(customer);
    for (const LineItem &line : bill.lines)
        content.figures.lines.push_back(slipLineOf(line));
    nameJobs(content.figures.lines, bill.lines, orders);
    addFigures(content, bill, terms, slip.facts);
    KK_TRY(content.link, slipLink(session, bill.id, slip.facts.amount));
    content.bank = bankOf(house, bill);
    return content;
}

} // namespace keshikomi
