// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/sheets/grouped_invoice_making.h"

#include "models/domain/grouped_invoice_number.h"
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
    qint64 replaces = 0; // number of the invoice it stands for
};

// Whose invoice, and what is known of the one that is out for this day.
struct Asked final
{
    InvoiceAccount account;
    CustomerPaper paper;
    QDate closing;
    std::optional<StoredGroupedInvoice> out;
};

QString numberText(qint64 number)
{
    return number > 0 ? groupedInvoiceNumberText(number) : QStringLiteral("G-------");
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
    if (wished > today) {
        auto refused = closingRefused(wished, last.addYears(-1), last);
        refused.value().args << QStringLiteral("running");
        return refused;
    }
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

tl::unexpected<Error> billOfGroup(const Bill &bill, qint64 invoice)
{
    return failure(ErrorCode::Conflict,
                   Fault::BillOfGroup,
                   {billNumberText(bill.number), numberText(invoice)});
}

Done addBill(Session &session, Period &period, BillId id)
{
    KK_TRY(Bill bill, billById(session, id));
    period.bills.push_back(std::move(bill));
    return done();
}

void sortByDelivery(std::vector<Bill> &bills)
{
    std::sort(bills.begin(), bills.end(), [](const Bill &a, const Bill &b) {
        return std::pair(a.deliveredOn, a.number) < std::pair(b.deliveredOn, b.number);
    });
}

// As it was handed out, whatever became of its bills.
Result<Period> storedPeriod(Session &session, const StoredGroupedInvoice &invoice)
{
    Period period;
    period.invoice = invoice;
    KK_TRY(period.told, billsOfGroupedInvoice(session, invoice.id));
    for (const GroupedBill &told : period.told) {
        if (!told.opening)
            KK_CHECK(addBill(session, period, told.bill));
    }
    sortByDelivery(period.bills);
    return period;
}

// A bill that was cancelled after an invoice told it is still in the sum that is carried over: that
// invoice must say first what holds now.
Done checkTold(Session &session, const std::vector<BillId> &told)
{
    for (const BillId id : told) {
        KK_TRY(const Bill bill, billById(session, id));
        if (bill.state == BillState::Issued)
            continue;
        KK_TRY(const auto invoices, groupedInvoicesTelling(session, id));
        return billOfGroup(bill, invoices.empty() ? 0 : invoices.back());
    }
    return done();
}

// Bills of a first invoice that were delivered before its period began are only carried over, with
// what was cleared of them by then.
Result<Yen> openingOf(Session &session, const InvoiceAccount &account, QDate start, Period &period)
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
    KK_TRY(const Yen cleared, clearedBy(session, account, before));
    return asked - cleared;
}

// `start`: first day of the period, if no invoice was before it.
Result<Period>
newPeriod(Session &session, const InvoiceAccount &account, QDate start, QDate closing)
{
    KK_TRY(const auto before, groupedInvoiceBefore(session, account, closing));
    KK_TRY(const auto told, billsTold(session, account, closing));
    KK_CHECK(checkTold(session, told));
    Period period;
    period.invoice.closing = closing;
    GroupedFigures &figures = period.invoice.figures;
    KK_TRY(const auto delivered, deliveredBills(session, account, closing));
    for (const BillId id : delivered) {
        if (!std::binary_search(told.begin(), told.end(), id))
            KK_CHECK(addBill(session, period, id));
    }
    KK_TRY(figures.cleared, clearedBy(session, account, closing));
    if (before) {
        figures.previous = before->figures.toPay();
        figures.paid = figures.cleared - before->figures.cleared;
    } else {
        KK_TRY(const Yen earlier, clearedBy(session, account, start.addDays(-1)));
        KK_TRY(figures.previous, openingOf(session, account, start, period));
        figures.paid = figures.cleared - earlier;
    }
    for (const Bill &bill : period.bills)
        period.told.push_back({bill.id, false});
    figures.total = totalsOf(period.bills).total();
    sortByDelivery(period.bills);
    return period;
}

QDate startOf(const Asked &asked)
{
    return closingNotAfter(asked.closing.addDays(-1), asked.paper.closingDay).addDays(1);
}

std::vector<GroupedBill> byBill(std::vector<GroupedBill> told)
{
    std::sort(told.begin(), told.end(), [](const GroupedBill &a, const GroupedBill &b) {
        return a.bill.value() < b.bill.value();
    });
    return told;
}

// What an invoice that is out says today. While its sum is not carried over yet, a change of its
// bills or of what was paid makes another document that stands for it.
Result<Period> todaysPeriod(Session &session, const Asked &asked)
{
    const StoredGroupedInvoice &out = *asked.out;
    KK_TRY(Period stored, storedPeriod(session, out));
    KK_TRY(const auto later, groupedInvoiceAfter(session, asked.account, out.closing));
    if (later) {
        for (const Bill &bill : stored.bills) {
            if (bill.state != BillState::Issued)
                return billOfGroup(bill, later->number);
        }
        return stored;
    }
    QDate start = startOf(asked); // the closing day may have been another one then
    if (!stored.bills.empty())
        start = std::min(start, stored.bills.front().deliveredOn);
    KK_TRY(Period now, newPeriod(session, asked.account, start, out.closing));
    if (now.invoice.figures == out.figures && byBill(now.told) == byBill(stored.told))
        return stored;
    now.replaces = out.number;
    return now;
}

Result<Period> periodOf(Session &session, const Asked &asked, bool reissue, QDate today)
{
    if (asked.out)
        return reissue ? todaysPeriod(session, asked) : storedPeriod(session, *asked.out);
    KK_TRY(const auto later, groupedInvoiceAfter(session, asked.account, asked.closing));
    if (later)
        return closingRefused(asked.closing, later->closing, today);
    return newPeriod(session, asked.account, startOf(asked), asked.closing);
}

// The car by its plate and model; what has none by what was done.
QString titleOf(const SheetJob &job, const Bill &bill)
{
    const SheetCar car = job.car.value_or(SheetCar());
    QStringList names{car.plate, car.model};
    names.removeAll(QString());
    return names.isEmpty() ? oneLine(bill.subject) : names.join(QChar(0x3000));
}

Result<std::vector<InvoiceGroup>> groupsOf(Session &session, const std::vector<Bill> &bills)
{
    std::vector<InvoiceGroup> groups;
    for (const Bill &bill : bills) {
        KK_TRY(const auto orders, workOrdersOfBill(session, bill.id));
        const SheetJob job = jobOf(bill, orders);
        InvoiceGroup group;
        group.wip = job.wipNumbers.join(QStringLiteral(", "));
        group.title = titleOf(job, bill);
        group.done = bill.deliveredOn;
        group.lines = sheetLinesOf(bill, orders);
        groups.push_back(std::move(group));
    }
    return groups;
}

Result<GroupedInvoiceContent> contentOf(Session &session,
                                        const House &house,
                                        const Customer &customer,
                                        const Period &period,
                                        QDate today)
{
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
    for (const Bill &bill : period.bills) {
        content.billed += bill.amount;
        // One day for all of them together, which none of them is due after.
        if (!content.due.isValid() || bill.dueOn > content.due)
            content.due = bill.dueOn;
    }
    if (content.due < content.issued) // written late: a day that has passed is nothing to ask for
        content.due = QDate();
    content.toPay = invoice.figures.toPay();
    content.bank = bankOf(house, content.number);
    if (period.replaces > 0)
        content.replaces = numberText(period.replaces);
    return content;
}

Result<KeptIssue<GroupedInvoiceContent>> keptOf(Session &session,
                                                const std::optional<StoredGroupedInvoice> &out)
{
    if (!out)
        return KeptIssue<GroupedInvoiceContent>();
    return keptIssue(
        session, {sheetKindName(SheetKind::GroupedInvoice), out->id}, &groupedInvoiceFromJson);
}

Done checkSomething(Session &session,
                    const House &house,
                    const Period &period,
                    const Customer &customer)
{
    const GroupedFigures &figures = period.invoice.figures;
    const bool nothing =
        period.bills.empty() && figures.previous == Yen(0) && figures.paid == Yen(0);
    if (!nothing || period.replaces > 0)
        return done();
    const QDate closing = period.invoice.closing;
    QStringList args{QStringLiteral("grouped_invoice"),
                     QString::number(customer.number),
                     closing.toString(Qt::ISODate)};
    KK_TRY(const WaitingBills waiting,
           waitingBills(session, {customer.id, house.legalEntity}, closing));
    if (waiting.count > 0) {
        args.front() = QStringLiteral("grouped_waiting");
        args << QString::number(waiting.count) << QString::number(waiting.amount.amount());
    }
    return failure(ErrorCode::Invalid, Fault::NothingToClose, args);
}

// As it leaves now, or would.
Result<GroupedInvoiceContent> newContent(Session &session,
                                         const House &house,
                                         const Customer &customer,
                                         Period &period,
                                         int lastIssue,
                                         const GroupedTerms &terms,
                                         const Stamp &stamp)
{
    const bool isNew = terms.use == SheetUse::HandOut && period.invoice.number == 0;
    if (isNew) {
        KK_TRY(period.invoice,
               insertGroupedInvoice(session,
                                    {customer.id, house.legalEntity},
                                    period.invoice.closing,
                                    period.invoice.figures,
                                    period.told,
                                    stamp));
    }
    KK_TRY(GroupedInvoiceContent content, contentOf(session, house, customer, period, stamp.today));
    if (isNew)
        KK_CHECK(postRounding(session, house, period.invoice, period.bills, content.totals, stamp));
    const SheetAbout about{sheetKindName(SheetKind::GroupedInvoice), period.invoice.id};
    KK_CHECK(keep(session, about, lastIssue + 1, content, terms.use, stamp));
    return content;
}

// Of one company always the same, whichever shop was named: its first one.
Result<House> issuerOf(Session &session, const std::optional<StoreId> &shop)
{
    KK_TRY(const House named, houseOfStore(session, shop));
    return houseOfCompany(session, named.legalEntity);
}

} // namespace

Result<MadeGroupedInvoice> groupedInvoice(Session &session,
                                          const Customer &customer,
                                          const GroupedTerms &terms,
                                          const Stamp &stamp)
{
    KK_TRY(const CustomerPaper paper, paperOf(session, customer.id));
    KK_TRY(const QDate closing, closingFor(paper, terms.closing, stamp.today));
    KK_TRY(const House house, issuerOf(session, terms.shop));
    const InvoiceAccount account{customer.id, house.legalEntity};
    KK_TRY(const auto out, groupedInvoiceAt(session, account, closing));
    KK_TRY(auto kept, keptOf(session, out));
    MadeGroupedInvoice made{{}, {}, house.legalEntity};
    if (kept.content && !terms.reissue) {
        made.content = *std::move(kept.content);
    } else {
        const Asked asked{account, paper, closing, out};
        KK_TRY(Period period, periodOf(session, asked, terms.reissue, stamp.today));
        KK_CHECK(checkSomething(session, house, period, customer));
        const int last = period.invoice.number > 0 ? kept.last : 0;
        KK_TRY(made.content, newContent(session, house, customer, period, last, terms, stamp));
    }
    made.billed = made.content.billed;
    return made;
}

} // namespace keshikomi
