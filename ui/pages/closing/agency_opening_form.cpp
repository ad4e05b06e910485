// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/agency_opening_form.h"

#include "models/services/agreements.h"
#include "ui/pages/answer.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"
#include "ui/parts/flow_row.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

namespace keshikomi {

namespace {

// As settlements have it: who collects for us and pays out.
bool collects(const Agreement &agreement)
{
    return agreement.channel != Channel::BankTransfer && agreement.channel != Channel::CashDesk;
}

} // namespace

AgencyOpeningForm::AgencyOpeningForm(const PageContext &context)
    : m_context(context)
    , m_agency(new QComboBox)
    , m_amount(new QLineEdit)
    , m_payOn(new DateField(context.today()))
    , m_take(makeButton(context.look, tr("Enter the opening amount")))
{
    const Look &look = context.look;
    m_agency->setAccessibleName(tr("Agency"));
    m_agency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setMinimumContentsLength(12);
    const auto place = [&look](QLineEdit *field, const QString &name) {
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        look.keep(field, [&look, field] { field->setFixedWidth(look.px(140)); });
    };
    place(m_amount, tr("Not paid out yet"));
    place(m_payOn, tr("Paid out on"));
    m_amount->setAlignment(Qt::AlignRight);
    m_take->setToolTip(tr("Only of receipts that no file tells this program."));
    auto *row = new FlowRow(look, 10, this);
    for (QWidget *each : std::initializer_list<QWidget *>{m_agency, m_amount, m_payOn, m_take})
        row->addWidget(each);
    connect(m_take, &QPushButton::clicked, this, &AgencyOpeningForm::take);
    for (QLineEdit *field : {m_amount, static_cast<QLineEdit *>(m_payOn)})
        connect(field, &QLineEdit::returnPressed, this, &AgencyOpeningForm::take);
}

void AgencyOpeningForm::refresh()
{
    onAnswer(AgreementService(m_context.services).list(m_context.actor),
             this,
             [this](const Result<std::vector<Agreement>> &known) {
                 if (!known)
                     return Q_EMIT failed(known.error());
                 const QString before = m_agency->currentData().toString();
                 m_agency->clear();
                 for (const Agreement &each : *known) {
                     if (collects(each))
                         m_agency->addItem(each.name, each.key);
                 }
                 m_agency->setCurrentIndex(std::max(0, m_agency->findData(before)));
                 m_take->setEnabled(m_agency->count() > 0);
             });
}

// Without a day it is paid out on that of the agreed cycle.
std::optional<NewAgencyOpening> AgencyOpeningForm::typed()
{
    const auto amount = yenFromText(m_amount->text());
    if (!amount) {
        Q_EMIT wrong(whyNoYen(*m_amount));
        m_amount->setFocus();
        return std::nullopt;
    }
    std::optional<QDate> payOn = QDate();
    if (!m_payOn->text().trimmed().isEmpty())
        payOn = m_payOn->day();
    if (!payOn) {
        Q_EMIT wrong(whyNoDay(*m_payOn));
        m_payOn->setFocus();
        return std::nullopt;
    }
    return NewAgencyOpening{m_agency->currentData().toString(), *amount, *payOn, m_context.today()};
}

void AgencyOpeningForm::take()
{
    const auto opening = typed();
    if (!opening)
        return;
    onAnswer(OpeningService(m_context.services).setAgency(m_context.actor, *opening),
             this,
             [this, opening = *opening](const Result<std::vector<AgencyOpening>> &told) {
                 if (!told)
                     return Q_EMIT failed(told.error());
                 m_context.watch.tell();
                 tell(opening, *told);
             });
}

void AgencyOpeningForm::tell(const NewAgencyOpening &asked, const std::vector<AgencyOpening> &told)
{
    m_amount->clear();
    m_payOn->clear();
    for (const AgencyOpening &each : told) {
        const bool isDay = !asked.payOn.isValid() || each.payOn == asked.payOn;
        if (each.agreement == asked.agreement && isDay)
            return Q_EMIT taken(each.name, each.amount, each.payOn);
    }
    Q_EMIT taken(m_agency->currentText(), asked.amount, asked.payOn); // nothing was told before
}

} // namespace keshikomi
