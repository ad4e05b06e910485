// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/exception_form.h"

#include "models/domain/book_locks.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"

#include <QLineEdit>
#include <QPushButton>

namespace keshikomi {

ExceptionForm::ExceptionForm(const PageContext &context, const QString &headsFile)
    : m_context(context)
    , m_headsFile(headsFile)
    , m_month(new QLineEdit)
    , m_person(new QLineEdit)
    , m_reason(new QLineEdit)
    , m_until(new DateField(context.today()))
    , m_allow(makeButton(context.look, tr("Allow an exception …")))
{
    const Look &look = context.look;
    const auto place = [&look](QLineEdit *field, const QString &name, int width) {
        field->setPlaceholderText(name);
        field->setAccessibleName(name);
        if (width > 0)
            look.keep(field, [&look, field, width] { field->setFixedWidth(look.px(width)); });
    };
    place(m_month, tr("Month"), 100);
    place(m_person, tr("Who may post"), 140);
    place(m_reason, tr("Why"), 0);
    place(m_until, tr("Until"), 120);
    m_month->setMaxLength(7);
    m_reason->setMaxLength(200);
    auto *row = makeRow(look, 10, this);
    row->addWidget(m_month);
    row->addWidget(m_person);
    row->addWidget(m_reason, 1);
    row->addWidget(m_until);
    row->addWidget(m_allow);
    connect(m_allow, &QPushButton::clicked, this, &ExceptionForm::allow);
    for (QLineEdit *field : {m_month, m_person, m_reason, static_cast<QLineEdit *>(m_until)})
        connect(field, &QLineEdit::returnPressed, this, &ExceptionForm::allow);
}

void ExceptionForm::proposeMonth(QDate month)
{
    const bool isOwn = !m_month->text().isEmpty() && m_month->text() != monthName(m_proposed);
    if (isOwn || !month.isValid())
        return;
    m_proposed = month;
    m_month->setText(monthName(month));
}

void ExceptionForm::setCompany(const ChosenCompany &company)
{
    m_company = company;
    m_asked.clear();
    if (m_month->text() == monthName(m_proposed))
        m_month->clear(); // it was closed by the other one
    m_proposed = {};
}

std::optional<MonthException> ExceptionForm::typed()
{
    MonthException exception;
    const auto month = monthFromName(m_month->text().trimmed());
    if (!month) {
        Q_EMIT said(Tone::Bad, tr("Type a month as 2026-11."));
        m_month->setFocus();
        return std::nullopt;
    }
    const std::optional<QDate> until = m_until->day();
    if (!until) {
        Q_EMIT said(Tone::Bad, whyNoDay(*m_until));
        m_until->setFocus();
        return std::nullopt;
    }
    exception.month = *month;
    exception.person = m_person->text().trimmed();
    exception.reason = m_reason->text().trimmed();
    exception.until = *until;
    return exception;
}

void ExceptionForm::allow()
{
    const auto exception = typed();
    if (!exception)
        return;
    const QString what = QStringList{monthName(exception->month),
                                     exception->person,
                                     exception->reason,
                                     exception->until.toString(Qt::ISODate)}
                             .join(QLatin1Char('\n'));
    const bool dryRun = std::exchange(m_asked, what) != what;
    const MonthCloseService service(m_context.services, m_headsFile, m_company.shop);
    onAnswer(service.addException(m_context.actor, *exception, dryRun),
             this,
             [this, exception = *exception, dryRun, company = m_company](
                 const Result<std::monostate> &done) {
                 if (dryRun && company.shop != m_company.shop)
                     return; // another one was chosen meanwhile
                 if (!done) {
                     m_asked.clear();
                     return Q_EMIT failed(done.error());
                 }
                 tell(exception, company.monthText(exception.month), dryRun);
             });
}

void ExceptionForm::tell(const MonthException &exception, const QString &month, bool dryRun)
{
    const QString until = format::shortDate(exception.until, m_context.today());
    if (dryRun) {
        return Q_EMIT said(Tone::Warn,
                           tr("%1 could post into %2, which is closed, until %3. Press again to "
                              "allow it.")
                               .arg(exception.person, month, until));
    }
    m_asked.clear();
    for (QLineEdit *field : {m_person, m_reason, static_cast<QLineEdit *>(m_until)})
        field->clear();
    Q_EMIT said(Tone::Good,
                tr("%1 may post into %2 until %3.").arg(exception.person, month, until));
    Q_EMIT allowed();
}

} // namespace keshikomi
