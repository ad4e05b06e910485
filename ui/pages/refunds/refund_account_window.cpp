// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/refunds/refund_account_window.h"

#include "models/services/customers.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/parts/form.h"
#include "ui/parts/scroll_side.h"

#include <QLineEdit>

namespace keshikomi {

RefundAccountWindow::RefundAccountWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Account for refunds"), {560, 560}, parent)
    , m_service(context.services)
    , m_customer(new CustomerPicker(context))
    , m_form(new Form(context.look))
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
{
    build();
    connect(m_customer, &CustomerPicker::picked, this, &RefundAccountWindow::readAccount);
    connect(m_customer, &CustomerPicker::unpicked, this, [this] { m_save->setEnabled(false); });
    connect(m_customer, &CustomerPicker::failed, this, &RefundAccountWindow::sayError);
    connect(m_save, &QPushButton::clicked, this, &RefundAccountWindow::save);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    m_customer->setFocus();
}

void RefundAccountWindow::build()
{
    m_customer->setKnownOnly(true);
    m_form->addField(tr("Customer"), m_customer);
    m_account.addTo(m_form);
    auto *inside = new QWidget;
    auto *column = makeColumn(look(), inside, 0, 12);
    column->addWidget(m_form);
    auto *words = makeLabel(look(),
                            tr("A refund that was asked for before goes to the account it was "
                               "asked for with."),
                            TypeSize::Small,
                            Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    column->addStretch();
    body()->addWidget(makeScrollSide(look(), inside, 0), 1); // large type on a small screen
    auto *row = makeRow(look(), 8);
    row->addStretch();
    row->addWidget(m_save);
    body()->addLayout(row);
    m_save->setEnabled(false);
}

void RefundAccountWindow::showCustomer(qint64 id)
{
    onAnswer(CustomerService(context().services).rows(context().actor, {id}),
             this,
             [this](const Result<std::vector<CustomerRow>> &rows) {
                 if (!rows)
                     return sayError(rows.error());
                 if (!rows->empty())
                     m_customer->setCustomer(rows->front());
             });
}

void RefundAccountWindow::readAccount()
{
    const auto &customer = m_customer->customer();
    if (!customer)
        return;
    onAnswer(m_service.account(context().actor, customer->number),
             this,
             [this, number = customer->number](const Result<std::optional<BankAccount>> &account) {
                 if (!account)
                     return sayError(account.error());
                 const auto &now = m_customer->customer();
                 if (!now || now->number != number)
                     return;
                 m_account.fill(account->value_or(BankAccount()));
                 m_save->setEnabled(true);
                 m_account.bank()->setFocus();
             });
}

void RefundAccountWindow::save()
{
    const auto &customer = m_customer->customer();
    if (!customer)
        return;
    onAnswer(m_service.setAccount(context().actor, customer->number, m_account.typed()),
             this,
             [this, name = customer->name](const Result<BankAccount> &account) {
                 if (!account)
                     return sayError(account.error());
                 m_account.fill(*account);
                 messages()->clear();
                 say(Tone::Good, tr("The account of %1 is saved.").arg(name));
             });
}

} // namespace keshikomi
