// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/bill_sheets.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/services/sheets/kept_sheets.h"
#include "models/services/slip_writing.h"
#include "models/services/tenants/tenant_papers.h"
#include "models/storage/asking/customers.h"
#include "models/storage/asking/stores.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/paper/completion_reports.h"
#include "models/storage/paper/customer_paper.h"

namespace keshikomi {

namespace {

constexpr int japanOffset = 9 * 3'600;

// The last whole instant before the link ends names its last day.
QDate lastDayOf(const StoredRequest &request)
{
    return request.expiresAt.isValid()
        ? request.expiresAt.addMSecs(-1).toOffsetFromUtc(japanOffset).date()
        : QDate();
}

Result<CompletionContent>
completionContent(Session &session, const BillPapers &papers, const WorkOrder &order, QDate today)
{
    if (!order.completedOn.isValid())
        return lacking("completed_on");
    KK_TRY(const CompletionReport report, completionReportOf(session, order.id));
    CompletionContent content;
    content.number = QString::number(order.number);
    content.job.wipNumbers << content.number;
    if (order.vehicle)
        content.job.car = SheetCar{oneLine(order.vehicle->model), oneLine(order.vehicle->plate)};
    content.job.done = order.completedOn;
    content.issued = today;
    content.received = order.openedOn;
    content.workshop = payeeOf(papers.house, papers.paper);
    content.customer = addresseeOf(papers.customer);
    content.subject = oneLine(order.subject);
    for (const LineItem &line : order.lines)
        content.figures.lines.push_back(sheetLineOf(line));
    content.figures.totals = taxTotals(taxedAmounts(order.lines));
    content.figures.total = content.figures.totals.total();
    content.mileageKm = report.mileageKm;
    content.worker = report.worker;
    content.checker = report.checker;
    content.nextInspection = report.nextInspection;
    content.advice = report.advice;
    return content;
}

InvoiceContent invoiceContent(const BillPapers &papers)
{
    InvoiceContent content;
    content.number = billNumberText(papers.bill.number);
    content.job = jobOf(papers.bill, papers.orders);
    content.issued = papers.bill.issuedOn;
    content.due = papers.bill.dueOn;
    content.payee = payeeOf(papers.house, papers.paper);
    content.customer = addresseeOf(papers.customer);
    content.subject = oneLine(papers.bill.subject);
    content.figures = figuresOf(papers);
    content.bank = bankOf(papers.house, papers.bill);
    return content;
}

} // namespace

tl::unexpected<Error> lacking(const char *field)
{
    return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QLatin1String(field)});
}

SheetFigures figuresOf(const BillPapers &papers)
{
    SheetFigures figures;
    figures.lines = sheetLinesOf(papers.bill, papers.orders);
    figures.totals = papers.bill.tax;
    figures.moved = movedTaxes(papers.bill.tax, taxTotals(taxedAmounts(papers.bill.lines)));
    figures.total = papers.bill.amount;
    figures.toPay = papers.bill.open;
    return figures;
}

Result<BillPapers> papersOf(Session &session, const Bill &bill)
{
    KK_TRY(House house, houseOfStore(session, bill.store));
    KK_TRY(Customer customer, customerById(session, bill.customer));
    KK_TRY(CustomerPaper paper, paperOf(session, bill.customer));
    KK_CHECK(showTenant(session, bill, house, paper));
    KK_TRY(auto orders, workOrdersOfBill(session, bill.id));
    KK_TRY(Bill whole, withRounding(session, bill));
    return BillPapers{
        std::move(whole), std::move(house), std::move(customer), paper, std::move(orders)};
}

Result<InvoiceContent> keptInvoice(
    Session &session, const BillPapers &papers, bool reissue, SheetUse use, const Stamp &stamp)
{
    if (papers.bill.state != BillState::Issued) {
        QStringList args{billNumberText(papers.bill.number)};
        if (papers.bill.state == BillState::Cancelled)
            args << QStringLiteral("cancelled");
        return failure(ErrorCode::Conflict, Fault::BillNotIssued, args);
    }
    const SheetAbout about{sheetKindName(SheetKind::Invoice), papers.bill.id.value()};
    KK_TRY(auto kept, keptIssue(session, about, &invoiceFromJson));
    if (kept.content && !reissue)
        return *std::move(kept.content);
    InvoiceContent content = invoiceContent(papers);
    KK_CHECK(keep(session, about, kept.last + 1, content, use, stamp));
    return content;
}

Result<CardContent> cardContent(Session &session, const BillPapers &papers, QDate today)
{
    KK_CHECK(checkStillOwed(papers.bill));
    KK_TRY(const auto request, printableRequest(session, papers.bill.id, papers.bill.open));
    if (!request)
        return lacking("pay.url");
    CardContent content;
    content.expires = lastDayOf(*request);
    if (!content.expires.isValid())
        return lacking("expires");
    content.number = billNumberText(papers.bill.number);
    content.job = jobOf(papers.bill, papers.orders);
    content.issued = today;
    content.due = papers.bill.dueOn;
    content.payee = payeeOf(papers.house, papers.paper);
    content.customer = addresseeOf(papers.customer);
    content.figures = figuresOf(papers);
    content.link = linkOf(*request);
    return content;
}

Result<std::vector<CompletionContent>>
completionContents(Session &session, const BillPapers &papers, QDate today)
{
    if (papers.orders.empty())
        return lacking("wip");
    std::vector<CompletionContent> contents;
    for (const WorkOrder &order : papers.orders) {
        KK_TRY(CompletionContent content, completionContent(session, papers, order, today));
        contents.push_back(std::move(content));
    }
    return contents;
}

} // namespace keshikomi
