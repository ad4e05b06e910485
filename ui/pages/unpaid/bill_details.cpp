// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpaid/bill_details.h"

#include "models/tables/order_table.h"
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

} // namespace

void showUnpaidBill(const PageContext &context,
                    DetailsPane &pane,
                    const BillRow &row,
                    const Bill &bill,
                    const std::vector<HistoryEntry> &history)
{
    pane.clear();
    pane.head(Tr::tr("Bill %1").arg(billNumberText(bill.number)),
              row.customer,
              format::yen(bill.open),
              new Chip(context.look, toneOf(row.progress), pages::progressText(row.progress)));
    pane.add(makePaperButtons(context, pane, row.customerNumber, row.number));
    pane.facts(factsOf(row, bill));
    pane.section(Tr::tr("Amount"));
    pane.amounts({{Tr::tr("Billed"), format::amount(bill.amount)},
                  {Tr::tr("Provisionally paid"), format::amount(bill.reserved)},
                  {Tr::tr("Cleared"), format::amount(bill.amount - bill.open)}},
                 {Tr::tr("Open"), format::amount(bill.open)});
    pane.section(Tr::tr("History"));
    pane.history(historyLines(history, context.today()));
    pane.finish();
}

} // namespace keshikomi
