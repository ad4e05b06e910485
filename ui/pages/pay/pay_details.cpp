// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pay/pay_details.h"

#include "models/tables/order_table.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/bill_facts.h"
#include "ui/pages/paper/paper_buttons.h"
#include "ui/pages/words.h"
#include "ui/parts/chips.h"
#include "ui/parts/details.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::pages)
};

QString stateOf(const StoredRequest &request)
{
    if (request.state == QLatin1String("cancelling"))
        return Tr::tr("being cancelled");
    if (request.state == QLatin1String("withdrawn"))
        return Tr::tr("withdrawn");
    const auto state = paymentRequestStateFromName(request.state);
    return paymentRequestStateText(state.value_or(PaymentRequestState::Unknown));
}

QList<FactLine> requestLines(const PayFacts &facts, QDate today)
{
    QList<FactLine> lines;
    for (const StoredRequest &request : facts.requests) {
        QString words = QStringLiteral("%1 %2").arg(format::yen(request.amount), stateOf(request));
        if (request.isLive() && request.expiresAt.isValid())
            words += QLatin1Char(' ')
                + Tr::tr("until %1").arg(pages::whenText(request.expiresAt, today));
        lines << FactLine{Tr::tr("QR"), words};
    }
    return lines;
}

QString stateOf(const SlipPrintRow &slip, QDate today)
{
    if (!slip.hasBarcode)
        return Tr::tr("not at tills");
    if (!slip.isPayableOn(today))
        return Tr::tr("ran out on %1").arg(format::longDate(slip.expiresOn));
    if (!slip.expiresOn.isValid())
        return Tr::tr("without limit");
    return Tr::tr("until %1").arg(format::longDate(slip.expiresOn));
}

QList<FactLine> slipLines(const PayFacts &facts, QDate today)
{
    QList<FactLine> lines;
    for (const SlipPrintRow &slip : facts.slips) {
        const QString name = slip.reissue == 0
            ? Tr::tr("Payment slip")
            //: an issue of a payment slip: %1 its reissue digit
            : Tr::tr("Payment slip (reissue %1)").arg(slip.reissue);
        lines << FactLine{
            name, QStringLiteral("%1 %2").arg(format::yen(slip.amount), stateOf(slip, today))};
    }
    return lines;
}

void writeSums(DetailsPane &pane, const Bill &bill)
{
    QList<FactLine> sums = totalLines(bill.tax);
    if (bill.open == bill.amount) {
        pane.amounts(sums, {Tr::tr("Total"), format::yen(bill.amount)});
        return;
    }
    sums << FactLine{Tr::tr("Total"), format::yen(bill.amount)}
         << FactLine{Tr::tr("Cleared"), format::yen(bill.open - bill.amount)};
    pane.amounts(sums, {Tr::tr("Open"), format::yen(bill.open)});
}

} // namespace

void writePayDetails(DetailsPane &pane, const PageContext &context, const PayFacts &facts)
{
    const Bill &bill = facts.bill;
    const BillProgress progress =
        progressOf(bill.state, bill.amount, bill.open, bill.reserved, bill.dueOn, context.today());
    pane.clear();
    pane.head(Tr::tr("Bill %1").arg(billNumberText(bill.number)),
              facts.customer,
              format::yen(bill.open),
              new Chip(context.look, toneOf(progress), pages::progressText(progress)));
    pane.add(makePaperButtons(context, pane, facts.customerNumber, bill.number));
    pane.section(Tr::tr("What the customer sees"));
    pane.facts({{Tr::tr("Paid to"), facts.payee},
                {Tr::tr("Number"), billNumberText(bill.number)},
                {Tr::tr("Contents"), bill.subject},
                {Tr::tr("Due"), dueText(bill.dueOn, context.today())}});
    pane.section(Tr::tr("Amount"));
    writeSums(pane, bill);
    const QList<FactLine> asked =
        requestLines(facts, context.today()) + slipLines(facts, context.today());
    if (!asked.isEmpty()) {
        pane.section(Tr::tr("Asked for so far"));
        pane.facts(asked);
    }
    pane.finish();
}

void writeNoPayDetails(DetailsPane &pane)
{
    pane.clear();
    pane.words(Tr::tr("Open a bill from the work orders to take its payment."));
    pane.finish();
}

} // namespace keshikomi
