// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpaid/bill_details.h"

#include "models/services/bills.h"
#include "models/tables/order_table.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/bill_facts.h"
#include "ui/pages/paper/paper_buttons.h"
#include "ui/pages/unpaid/reminders_window.h"
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

QList<FactLine> factsOf(const BillRow &row, const Bill &bill)
{
    QList<FactLine> facts = {{Tr::tr("Subject"), bill.subject},
                             {Tr::tr("Issued"), format::longDate(bill.issuedOn)},
                             {Tr::tr("Due"), format::longDate(bill.dueOn)}};
    if (row.daysLate > 0)
        facts << FactLine{Tr::tr("Late"), Tr::tr("%n day(s)", nullptr, row.daysLate)};
    if (!row.wip.isEmpty())
        facts << FactLine{Tr::tr("Work order"), row.wip};
    return facts;
}

// Beside what its sheets go by.
void addReminders(const PageContext &context, DetailsPane &pane, qint64 bill, QLayout *papers)
{
    auto *reminders = makeButton(context.look, Tr::tr("Reminders …"), {}, Rank::Quiet);
    reminders->setObjectName(QStringLiteral("bill-reminders"));
    QObject::connect(reminders, &QPushButton::clicked, &pane, [context, &pane, bill] {
        (new RemindersWindow(context, bill, &pane))->show();
    });
    papers->addWidget(reminders);
    papers->setAlignment(reminders, Qt::AlignLeft);
}

} // namespace

void askBill(const PageContext &context,
             qint64 number,
             QObject *receiver,
             const std::function<void(const BillTold &)> &then)
{
    const BillService bills(context.services);
    onAnswer(bills.find(context.actor, number), receiver, [=](const Result<Bill> &found) {
        if (!found)
            return;
        const Bill bill = *found;
        onAnswer(bills.history(context.actor, bill.id),
                 receiver,
                 [=](const Result<std::vector<HistoryEntry>> &history) {
                     if (!history)
                         return;
                     askBillParts(context, bill, receiver, [=, told = *history](const auto &parts) {
                         then({bill, told, parts});
                     });
                 });
    });
}

void showUnpaidBill(const PageContext &context,
                    DetailsPane &pane,
                    const BillRow &row,
                    const BillTold &told)
{
    const Bill &bill = told.bill;
    pane.clear();
    pane.head(Tr::tr("Bill %1").arg(billNumberText(bill.number)),
              row.customer,
              format::yen(bill.open),
              new Chip(context.look, toneOf(row.progress), pages::progressText(row.progress)));
    QLayout *const papers = makePaperButtons(context, pane, row.customerNumber, row.number);
    addReminders(context, pane, row.number, papers);
    pane.add(papers);
    pane.facts(factsOf(row, bill));
    pane.section(Tr::tr("Amount"));
    pane.amounts({{Tr::tr("Billed"), format::amount(bill.amount)},
                  {Tr::tr("Provisionally paid"), format::amount(bill.reserved)},
                  {Tr::tr("Cleared"), format::amount(bill.amount - bill.open)}},
                 {Tr::tr("Open"), format::amount(bill.open)});
    showParts(pane, told.parts);
    pane.section(Tr::tr("History"));
    pane.history(historyLines(told.history, context.today()));
    pane.finish();
}

} // namespace keshikomi
