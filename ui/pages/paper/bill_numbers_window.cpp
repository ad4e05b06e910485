// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/bill_numbers_window.h"

#include "models/domain/bill.h"
#include "models/services/sheets/pay_number_service.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/typed.h"
#include "ui/parts/chips.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/scroll_side.h"

#include <QComboBox>
#include <QLineEdit>

namespace keshikomi {

namespace {

constexpr int formWidth = 360; // at 100 %

PlainTable::Line lineOf(const BillNumber &number, QDate today)
{
    const bool payEasy = number.channel == Channel::PayEasy;
    const QString digits = payEasy
        ? QStringLiteral("%1 %2 %3")
              .arg(number.payEasy.institution, number.payEasy.customer, number.payEasy.confirmation)
        : number.smartPit;
    return {{channelText(number.channel)},
            {digits},
            {format::shortDate(number.registeredOn, today)},
            {format::shortDate(number.dueOn, today)},
            {qlonglong(number.amount.amount())}};
}

} // namespace

BillNumbersWindow::BillNumbersWindow(const PageContext &context, qint64 bill, QWidget *parent)
    : ToolWindow(
        context, tr("Numbers to pay %1 by").arg(billNumberText(bill)), {1'000, 690}, parent)
    , m_bill(bill)
    , m_form(new Form(context.look))
    , m_channel(new QComboBox)
    , m_smartPit(new QLineEdit)
    , m_institution(new QLineEdit)
    , m_customer(new QLineEdit)
    , m_confirmation(new QLineEdit)
    , m_category(new QLineEdit)
    , m_registered(new DateField(context.today()))
    , m_due(new DateField(context.today()))
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
    , m_lines(nullptr)
    , m_table(new LedgerTable(context.look, tr("Numbers of the bill")))
{
    auto *row = makeRow(look(), 24);
    makeTable();
    row->addWidget(m_table, 1);
    row->addWidget(makeForm());
    body()->addLayout(row, 1);
    connect(m_channel, &QComboBox::currentIndexChanged, this, &BillNumbersWindow::showChannel);
    connect(m_save, &QPushButton::clicked, this, &BillNumbersWindow::save);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    showChannel();
    refresh();
}

void BillNumbersWindow::makeTable()
{
    m_lines = new PlainTable({{CellKind::Text, 124, 0, tr("Way")},
                              {CellKind::Text, 0, 0, tr("Number")},
                              {CellKind::Muted, 90, 2, tr("Registered")},
                              {CellKind::Text, 90, 1, tr("Last day")},
                              {CellKind::Amount, 90, 0, tr("Amount")}},
                             this);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("No number is registered for this bill yet."));
}

QWidget *BillNumbersWindow::makeForm()
{
    auto *panel = new Panel(look());
    auto *column = makeColumn(look(), panel, 16, 12);
    column->addWidget(makeLabel(look(), tr("Number from the centre"), TypeSize::Section));
    for (const Channel channel : {Channel::SmartPit, Channel::PayEasy})
        m_channel->addItem(channelText(channel), int(channel));
    for (QLineEdit *field : {m_smartPit, m_institution, m_customer, m_confirmation, m_category})
        field->setInputMethodHints(Qt::ImhDigitsOnly);
    m_form->addField(tr("Way"), m_channel);
    m_form->addField(tr("SmartPit number"), m_smartPit, tr("13 digits."));
    m_form->addField(tr("Institution"), m_institution, tr("5 digits."));
    m_form->addField(tr("Customer number"), m_customer, tr("Up to 20 digits."));
    m_form->addField(tr("Confirmation number"), m_confirmation, tr("Up to 6 digits."));
    m_form->addField(tr("Category"), m_category, tr("Of public payees only."));
    m_form->addField(tr("Registered"), m_registered, tr("Empty: today."));
    m_form->addField(tr("Last day"), m_due, tr("Empty: the bill's due day."));
    column->addWidget(m_form);
    column->addWidget(m_save, 0, Qt::AlignLeft);
    column->addStretch();
    return makeScrollSide(look(), panel, formWidth);
}

void BillNumbersWindow::showChannel()
{
    const bool payEasy = Channel(m_channel->currentData().toInt()) == Channel::PayEasy;
    m_form->setShown(m_smartPit, !payEasy);
    for (QLineEdit *field : {m_institution, m_customer, m_confirmation, m_category})
        m_form->setShown(field, payEasy);
}

void BillNumbersWindow::refresh()
{
    onAnswer(PayNumberService(context().services).numbers(context().actor, m_bill),
             this,
             [this](const Result<std::vector<BillNumber>> &numbers) {
                 if (!numbers)
                     return sayError(numbers.error());
                 showNumbers(*numbers);
             });
}

void BillNumbersWindow::showNumbers(const std::vector<BillNumber> &numbers)
{
    m_numbers = numbers;
    std::vector<PlainTable::Line> lines;
    for (const BillNumber &number : numbers)
        lines.push_back(lineOf(number, context().today()));
    m_lines->setLines(std::move(lines));
}

// An empty field leaves the day to the service.
bool BillNumbersWindow::takeDay(DateField *field, QDate &day)
{
    const QString typed = field->text().trimmed();
    const auto read = field->day();
    const bool right = typed.isEmpty() || read.has_value();
    m_form->setProblem(field, right ? QString() : whyNoDay(typed));
    if (!right)
        field->setFocus();
    day = typed.isEmpty() ? QDate() : read.value_or(QDate());
    return right;
}

void BillNumbersWindow::save()
{
    BillNumber number;
    number.channel = Channel(m_channel->currentData().toInt());
    if (number.channel == Channel::PayEasy) {
        number.payEasy = {bareDigits(m_institution->text()),
                          bareDigits(m_customer->text()),
                          bareDigits(m_confirmation->text()),
                          bareDigits(m_category->text())};
    } else {
        number.smartPit = bareDigits(m_smartPit->text());
    }
    if (!takeDay(m_registered, number.registeredOn) || !takeDay(m_due, number.dueOn))
        return;
    onAnswer(PayNumberService(context().services).registerNumber(context().actor, m_bill, number),
             this,
             [this](const Result<BillNumber> &stored) {
                 messages()->clear();
                 if (!stored)
                     return sayError(stored.error());
                 for (QLineEdit *field :
                      {m_smartPit, m_institution, m_customer, m_confirmation, m_category})
                     field->clear();
                 say(Tone::Good,
                     tr("The number is registered."),
                     tr("Its sheet can be printed under “Sheets …”."));
                 context().watch.tell();
             });
}

} // namespace keshikomi
