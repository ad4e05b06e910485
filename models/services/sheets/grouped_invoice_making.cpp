// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/grouped_invoice_making.h"

#include "models/domain/try.h"
#include "models/services/checks.h"
#include "models/services/sheets/bill_parts.h"
#include "models/services/sheets/invoice_rounding.h"
#include "models/services/sheets/kept_sheets.h"
#include "models/storage/asking/bills.h"
#include "models/storage/asking/stores.h"
#include "models/storage/asking/work_orders.h"
#include "models/storage/paper/customer_paper.h"
#include "models/storage/paper/grouped_invoices.h"

#include <algorithm>

namespace keshikomi {

namespace {

// What one invoice tells, new or as it was handed out.
struct Period final
{
    StoredGroupedInvoice invoice; // number 0: not handed out yet
    std::vector<Bill> bills; // of the period, by day of delivery
    std::vector<GroupedBill> told;
};

QString numberText(qint64 number)
{
    return number > 0 ? QStringLiteral("G-%1").arg(number) : QStringLiteral("G-------");
}

tl::unexpected<Error> closingRefused(QDate asked, QDate first, QDate last)
{
    return failure(ErrorCode::Invalid,
                   Fault::NumberOutOfRange,
                   {QStringLiteral("closing_day"),
                    asked.toString(Qt::ISODate),
                    first.toString(Qt::ISODate),
                    last.toString(Qt::ISODate)});
}

Result<QDate> closingFor(const CustomerPaper &paper, QDate wished, QDate today)
{
    if (!paper.grouped())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("closing")});
    const QDate last = closingNotAfter(today, paper.closingDay);
    if (!wished.isValid())
        return last;
    if (wished > last)
        return closingRefused(wished, last.addYears(-1), last);
    return wished;
}

TaxTotals totalsOf(const std::vector<Bill> &bills)
{
    std::vector<TaxedAmount> amounts;
    for (const Bill &bill : bills) {
        const std::vector<TaxedAmount> own = taxedAmounts(bill.lines);
        amounts.insert(amounts.end(), own.begin(), own.end());
    }
    return taxTotals(amounts);
}

Done addBill(Session &session, Period &period, BillId id)
{
    KK_TRY(Bill bill, billById(session, id));
    if (bill.state != BillState::Issued) {
        return failure(ErrorCode::Conflict, Fault::BillNotIssued, {billNumberText(bill.number)});
    }
    period.bills.push_back(std::move(bill));
    return done();
}

void sortByDelivery(std::vector<Bill> &bills)
{
    std::sort(bills.begin(), bills.end(), [](const Bill &a, const Bill &b) {
        return std::pair(a.deliveredOn, a.number) < std::pair(b.deliveredOn, b.number);
    });
}

// As it was handed out.
Result<Period> storedPeriod(Session &session, const StoredGroupedInvoice &invoice)
{
    Period period{invoice, {}, {}};
    KK_TRY(period.told, billsOfGroupedInvoice(session, invoice.id));
    for (const GroupedBill &told : period.told) {
        if (!told.opening)
            KK_CHECK(addBill(session, period, told.bill));
    }
    sortByDelivery(period.bills);
    return period;
}

Done checkTold(Session &session, const std::vector<BillId> &told)
{
    for (const BillId id : told) {
        KK_TRY(const Bill bill, billById(session, id));
        if (bill.state != BillState::Issued) {
            return failure(
                ErrorCode::Conflict, Fault::BillNotIssued, {billNumberText(bill.number)});
        }
    }
    return done();
}

// Bills of a first invoice that were delivered before its period began are only carried over, with
// what was cleared of them by then.
Result<Yen> openingOf(Session &session, CustomerId customer, QDate start, Period &period)
{
    const QDate before = start.addDays(-1);
    const auto late =
        std::partition(period.bills.begin(), period.bills.end(), [start](const Bill &bill) {
            return bill.deliveredOn >= start;
        });
    Yen asked;
    for (auto bill = late; bill != period.bills.end(); ++bill) {
        asked += bill->amount;
        period.told.push_back({bill->id, true});
    }
    period.bills.erase(late, period.bills.end());
    KK_TRY(const Yen cleared, clearedBy(session, customer, before, before));
    return asked - cleared;
}

Result<Period>
newPeriod(Session &session, CustomerId customer, const CustomerPaper &paper, QDate closing)
{
    KK_TRY(const auto before, groupedInvoiceBefore(session, customer, closing));
    KK_TRY(const auto told, billsTold(session, customer, closing));
    KK_CHECK(checkTold(session, told));
    Period period;
    period.invoice.closing = closing;
    GroupedFigures &figures = period.invoice.figures;
    KK_TRY(const auto delivered, deliveredBills(session, customer, closing));
    for (const BillId id : delivered) {
        if (!std::binary_search(told.begin(), told.end(), id))
            KK_CHECK(addBill(session, period, id));
    }
    KK_TRY(figures.cleared, clearedBy(session, customer, closing, closing));
    if (before) {
        figures.previous = before->figures.toPay();
        figures.paid = figures.cleared - before->figures.cleared;
    } else {
        const QDate start = closingNotAfter(closing.addDays(-1), paper.closingDay).addDays(1);
        KK_TRY(const Yen earlier,
               clearedBy(session, customer, start.addDays(-1), start.addDays(-1)));
        KK_TRY(figures.previous, openingOf(session, customer, start, period));
        figures.paid = figures.cleared - earlier;
    }
    for (const Bill &bill : period.bills)
        period.told.push_back({bill.id, false});
    figures.total = totalsOf(period.bills).total();
    sortByDelivery(period.bills);
    return period;
}

Result<Period> periodOf(
    Session &session, CustomerId customer, const CustomerPaper &paper, QDate closing, QDate today)
{
    KK_TRY(const auto out, groupedInvoiceAt(session, customer, closing));
    if (out)
        return storedPeriod(session, *out);
    KK_TRY(const auto later, groupedInvoiceAfter(session, customer, closing));
    if (later)
        return closingRefused(closing, later->closing, today);
    return newPeriod(session, customer, paper, closing);
}

Result<std::vector<InvoiceGroup>> groupsOf(Session &session, const std::vector<Bill> &bills)
{
    std::vector<InvoiceGroup> groups;
    for (const Bill &bill : bills) {
        KK_TRY(const auto orders, workOrdersOfBill(session, bill.id));
        const SheetJob job = jobOf(bill, orders);
        InvoiceGroup group;
        group.wip = job.wipNumbers.size() == 1 ? job.wipNumbers.front() : QString();
        group.title = job.car ? job.car->plate : bill.subject;
        group.done = bill.deliveredOn;
        group.lines = sheetLinesOf(bill, orders);
        groups.push_back(std::move(group));
    }
    return groups;
}

Result<GroupedInvoiceContent>
contentOf(Session &session, const Customer &customer, const Period &period, QDate today)
{
    KK_TRY(const House house, requireHouse(session));
    const StoredGroupedInvoice &invoice = period.invoice;
    GroupedInvoiceContent content;
    content.number = numberText(invoice.number);
    content.closing = invoice.closing;
    content.issued = invoice.issuedOn.isValid() ? invoice.issuedOn : today;
    content.payee = payeeOf(house, CustomerPaper()); // this one is the qualified invoice
    content.customer = addresseeOf(customer);
    KK_TRY(content.groups, groupsOf(session, period.bills));
    content.carry = InvoiceCarry{invoice.figures.previous, invoice.figures.paid};
    content.totals = totalsOf(period.bills);
    content.total = invoice.figures.total;
    for (const Bill &bill : period.bills)
        content.billed += bill.amount;
    content.toPay = invoice.figures.toPay();
    content.bank = bankOf(house, content.number);
    return content;
}

// As it was handed out before, or as it leaves now.
Result<GroupedInvoiceContent> keptContent(Session &session,
                                          const Customer &customer,
                                          Period &period,
                                          const GroupedTerms &terms,
                                          const Stamp &stamp)
{
    const QString kind = sheetKindName(SheetKind::GroupedInvoice);
    KeptIssue<GroupedInvoiceContent> kept;
    if (period.invoice.number > 0) {
        KK_TRY(kept, keptIssue(session, {kind, period.invoice.id}, &groupedInvoiceFromJson));
    }
    if (kept.content && !terms.reissue)
        return *std::move(kept.content);
    const bool isNew = terms.use == SheetUse::HandOut && period.invoice.number == 0;
    if (isNew) {
        KK_TRY(period.invoice,
               insertGroupedInvoice(session,
                                    customer.id,
                                    period.invoice.closing,
                                    period.invoice.figures,
                                    period.told,
                                    stamp));
    }
    KK_TRY(GroupedInvoiceContent content, contentOf(session, customer, period, stamp.today));
    if (isNew) {
        KK_TRY(const House house, requireHouse(session));
        KK_CHECK(postRounding(session, house, period.invoice, period.bills, content.totals, stamp));
    }
    KK_CHECK(keep(session, {kind, period.invoice.id}, kept.last + 1, content, terms.use, stamp));
    return content;
}

} // namespace

Result<MadeGroupedInvoice> groupedInvoice(Session &session,
                                          const Customer &customer,
                                          const GroupedTerms &terms,
                                          const Stamp &stamp)
{
    KK_TRY(const CustomerPaper paper, paperOf(session, customer.id));
    KK_TRY(const QDate closing, closingFor(paper, terms.closing, stamp.today));
    KK_TRY(Period period, periodOf(session, customer.id, paper, closing, stamp.today));
    const GroupedFigures &figures = period.invoice.figures;
    if (period.bills.empty() && figures.previous == Yen(0) && figures.paid == Yen(0)) {
        return failure(ErrorCode::Invalid,
                       Fault::NothingToClose,
                       {QStringLiteral("grouped_invoice"),
                        QString::number(customer.number),
                        closing.toString(Qt::ISODate)});
    }
    MadeGroupedInvoice made;
    KK_TRY(made.content, keptContent(session, customer, period, terms, stamp));
    made.billed = made.content.billed;
    return made;
}

} // namespace keshikomi
