// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/paper/customer_paper_window.h"

#include "models/services/sheets/pay_number_service.h"
#include "models/services/sheets/sheets.h"
#include "ui/pages/typed.h"
#include "ui/parts/date_field.h"
#include "ui/parts/form.h"
#include "ui/parts/scroll_side.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>

namespace keshikomi {

CustomerPaperWindow::CustomerPaperWindow(const PageContext &context,
                                         qint64 customer,
                                         QWidget *parent)
    : ToolWindow(context, tr("Sheets of customer %1").arg(customer), {600, 640}, parent)
    , m_customer(customer)
    , m_form(new Form(context.look))
    , m_large(new QCheckBox(tr("Large type, where the sheet has it")))
    , m_language(new QComboBox)
    , m_reminders(new QCheckBox(tr("May be reminded by letter")))
    , m_closing(new QSpinBox)
    , m_smartPit(new QLineEdit)
    , m_member(new QLineEdit)
    , m_expires(new DateField(context.today()))
    , m_save(makeKeyButton(tr("Save"), QStringLiteral("F12"), Rank::Primary, Icon::Save))
{
    fillForm();
    body()->addWidget(makeScrollSide(look(), m_form, 0), 1);
    auto *row = makeRow(look(), 8);
    row->addWidget(m_save);
    row->addStretch();
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &CustomerPaperWindow::save);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
    m_save->setEnabled(false);
    refresh();
}

void CustomerPaperWindow::fillForm()
{
    m_language->addItem(QStringLiteral(u"日本語"), int(SheetForm::Language::Japanese));
    m_language->addItem(QStringLiteral("English"), int(SheetForm::Language::English));
    m_closing->setRange(0, lastDayOfMonth);
    m_closing->setSpecialValueText(tr("bills one by one"));
    m_smartPit->setInputMethodHints(Qt::ImhDigitsOnly);
    m_form->addField(tr("Type"), m_large);
    m_form->addField(tr("Language"), m_language);
    m_form->addField(tr("Reminders"), m_reminders);
    m_form->addField(
        tr("Closing day"), m_closing, tr("Of the grouped invoice; 31 is the last of the month."));
    m_form->addField(
        tr("SmartPit number"),
        m_smartPit,
        tr("13 digits the customer keeps, for member card and postcard. Empty: none."));
    m_form->addField(tr("Member number"), m_member, tr("Empty: the customer's number."));
    m_form->addField(tr("Card valid until"), m_expires, tr("Empty: no limit."));
}

void CustomerPaperWindow::refresh()
{
    if (m_read)
        return;
    onAnswer(SheetService(context().services).paper(context().actor, m_customer),
             this,
             [this](const Result<CustomerPaper> &paper) {
                 if (!paper)
                     return sayError(paper.error());
                 takePaper(*paper);
                 onAnswer(
                     PayNumberService(context().services).standing(context().actor, m_customer),
                     this,
                     [this](const Result<std::optional<KeptNumber>> &number) {
                         if (!number)
                             return sayError(number.error());
                         takeNumber(*number);
                     });
             });
}

void CustomerPaperWindow::takePaper(const CustomerPaper &paper)
{
    m_large->setChecked(paper.type == SheetForm::Type::Large);
    m_language->setCurrentIndex(m_language->findData(int(paper.language)));
    m_reminders->setChecked(paper.reminders);
    m_closing->setValue(paper.closingDay);
}

void CustomerPaperWindow::takeNumber(const std::optional<KeptNumber> &number)
{
    m_read = true;
    m_number = number.value_or(KeptNumber());
    m_smartPit->setText(m_number.smartPit);
    m_member->setText(m_number.member);
    m_expires->setText({});
    if (m_number.expiresOn.isValid())
        m_expires->setDay(m_number.expiresOn);
    m_save->setEnabled(true);
}

CustomerPaper CustomerPaperWindow::typedPaper() const
{
    CustomerPaper paper;
    paper.type = m_large->isChecked() ? SheetForm::Type::Large : SheetForm::Type::Usual;
    paper.language = SheetForm::Language(m_language->currentData().toInt());
    paper.reminders = m_reminders->isChecked();
    paper.closingDay = m_closing->value();
    return paper;
}

std::optional<KeptNumber> CustomerPaperWindow::typedNumber()
{
    const QString typed = m_expires->text().trimmed();
    const auto day = m_expires->day();
    const bool right = typed.isEmpty() || day.has_value();
    m_form->setProblem(m_expires, right ? QString() : whyNoDay(typed));
    if (!right) {
        m_expires->setFocus();
        return std::nullopt;
    }
    KeptNumber number;
    number.smartPit = bareDigits(m_smartPit->text());
    if (!number.smartPit.isEmpty()) { // the rest belongs to it
        number.member = m_member->text().trimmed();
        number.expiresOn = day.value_or(QDate());
    }
    return number;
}

// The number first: it may be another customer's, and then nothing is changed.
void CustomerPaperWindow::save()
{
    const auto number = typedNumber();
    if (!number || !m_save->isEnabled())
        return;
    m_save->setEnabled(false);
    if (*number == m_number)
        storePaper();
    else
        storeNumber(*number);
}

void CustomerPaperWindow::storeNumber(const KeptNumber &number)
{
    onAnswer(PayNumberService(context().services).setStanding(context().actor, m_customer, number),
             this,
             [this](const Result<KeptNumber> &stored) {
                 if (!stored)
                     return sayWrong(stored.error());
                 m_number = *stored;
                 storePaper();
             });
}

void CustomerPaperWindow::storePaper()
{
    onAnswer(SheetService(context().services).setPaper(context().actor, m_customer, typedPaper()),
             this,
             [this](const Result<std::monostate> &stored) {
                 if (!stored)
                     return sayWrong(stored.error());
                 m_save->setEnabled(true);
                 messages()->clear();
                 say(Tone::Good, tr("From now on the customer's sheets are made this way."));
                 context().watch.tell();
                 Q_EMIT saved();
             });
}

void CustomerPaperWindow::sayWrong(const Error &error)
{
    m_save->setEnabled(true);
    messages()->clear();
    sayError(error);
}

} // namespace keshikomi
