// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/paper_buttons.h"

#include "ui/pages/paper/bill_numbers_window.h"
#include "ui/pages/paper/customer_paper_window.h"
#include "ui/parts/details.h"

#include <QCoreApplication>

namespace keshikomi {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::pages)
};

} // namespace

QLayout *
makePaperButtons(const PageContext &context, DetailsPane &pane, qint64 customer, qint64 bill)
{
    auto *column = makeColumn(context.look, nullptr, 0, 2); // the pane is narrow
    auto *wishes = makeButton(context.look, Tr::tr("Customer's sheets …"), {}, Rank::Quiet);
    wishes->setObjectName(QStringLiteral("customer-paper"));
    QObject::connect(wishes, &QPushButton::clicked, &pane, [context, &pane, customer] {
        (new CustomerPaperWindow(context, customer, &pane))->show();
    });
    column->addWidget(wishes, 0, Qt::AlignLeft);
    if (bill > 0) {
        auto *numbers = makeButton(context.look, Tr::tr("Payment numbers …"), {}, Rank::Quiet);
        numbers->setObjectName(QStringLiteral("bill-numbers"));
        QObject::connect(numbers, &QPushButton::clicked, &pane, [context, &pane, bill] {
            (new BillNumbersWindow(context, bill, &pane))->show();
        });
        column->addWidget(numbers, 0, Qt::AlignLeft);
    }
    return column;
}

} // namespace keshikomi
