// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/unpaid/credit_form.h"

#include "models/domain/bill.h"
#include "models/wording/words.h"
#include "ui/format.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/choice_chips.h"
#include "ui/parts/form.h"

#include <QLineEdit>
#include <QRegularExpression>

namespace keshikomi {

namespace {

QString hintOf(CreditForm::Deed deed)
{
    switch (deed) {
    case CreditForm::Deed::Note:
        return CreditForm::tr("For a return, or a discount after the bill. The bill may be paid "
                              "already: the customer has the amount as credit.");
    case CreditForm::Deed::Use:
        return CreditForm::tr("Clears the bill with what is kept for its customer, the oldest "
                              "credit first.");
    case CreditForm::Deed::NetOff:
        return CreditForm::tr("Select the credits in the list. Together they must be as much as "
                              "is open on the bills.");
    }
    Q_UNREACHABLE();
}

} // namespace

CreditForm::CreditForm(const Look &look)
    : m_choice(new ChoiceChips(
        look, tr("What to do"), {tr("Credit note"), tr("Use credit"), tr("Net-off")}))
    , m_hint(makeLabel(look, {}, TypeSize::Base, Ink::Muted))
    , m_sum(makeLabel(look, {}))
    , m_form(new Form(look))
    , m_bills(new QLineEdit)
    , m_amount(new QLineEdit)
    , m_reason(new QLineEdit)
{
    auto *column = makeColumn(look, this, 0, 12);
    for (QLabel *label : {m_hint, m_sum})
        label->setWordWrap(true);
    m_form->addField(tr("Bill"), m_bills, tr("Such as B-100234; for a net-off one or more."));
    m_form->addField(tr("Amount"), m_amount, tr("To use credit: empty is as much as there is."));
    m_form->addField(tr("Reason"), m_reason);
    for (QWidget *each : std::initializer_list<QWidget *>{m_choice, m_hint, m_sum, m_form})
        column->addWidget(each);
    connect(m_choice, &ChoiceChips::chosenChanged, this, &CreditForm::showFields);
    connect(m_form, &Form::finished, this, &CreditForm::finished);
    setChosen(0, Yen());
    showFields();
}

CreditForm::Deed CreditForm::deed() const
{
    return Deed(m_choice->chosen());
}

void CreditForm::setDeed(Deed deed)
{
    m_choice->setChosen(int(deed));
    showFields();
}

void CreditForm::showFields()
{
    m_hint->setText(hintOf(deed()));
    m_sum->setVisible(deed() == Deed::NetOff);
    m_form->setShown(m_amount, deed() != Deed::NetOff);
    m_form->setShown(m_reason, deed() == Deed::Note);
    for (QLineEdit *field : {m_bills, m_amount, m_reason})
        m_form->setProblem(field, {});
}

void CreditForm::setChosen(int credits, Yen open)
{
    m_sum->setText(credits == 0
                       ? tr("No credit is selected.")
                       : tr("%n credit(s) selected: %1", nullptr, credits).arg(format::yen(open)));
}

bool CreditForm::setProblem(QLineEdit *field, const QString &problem)
{
    m_form->setProblem(field, problem);
    if (!problem.isEmpty())
        field->setFocus(Qt::OtherFocusReason);
    return problem.isEmpty();
}

void CreditForm::setBillProblem(const QString &problem)
{
    setProblem(m_bills, problem);
}

// The numbers of a net-off stand with blanks or commas between.
std::optional<std::vector<qint64>> CreditForm::typedBills()
{
    static const QRegularExpression between(QStringLiteral("[\\s,\u3001\uFF0C]+"));
    const bool several = deed() == Deed::NetOff;
    const QStringList words = several ? m_bills->text().split(between, Qt::SkipEmptyParts)
                                      : QStringList{m_bills->text().trimmed()};
    std::vector<qint64> numbers;
    for (const QString &word : words) {
        const auto number = billNumberFromText(word);
        if (!number)
            break;
        numbers.push_back(*number);
    }
    const bool right = !numbers.empty() && numbers.size() == std::size_t(words.size());
    if (!setProblem(m_bills, right ? QString() : tr("This is no bill number.")))
        return std::nullopt;
    return numbers;
}

bool CreditForm::takeAmount(std::optional<Yen> &amount)
{
    const bool mayBeEmpty = deed() == Deed::Use;
    if (deed() == Deed::NetOff || (mayBeEmpty && m_amount->text().trimmed().isEmpty()))
        return setProblem(m_amount, {});
    amount = yenFromText(m_amount->text());
    return setProblem(m_amount, amount ? QString() : whyNoYen(m_amount->text()));
}

std::optional<CreditForm::Typed> CreditForm::typed()
{
    m_form->setProblem(m_reason, {});
    const auto bills = typedBills();
    if (!bills)
        return std::nullopt;
    Typed typed{*bills, std::nullopt, m_reason->text().trimmed()};
    return takeAmount(typed.amount) ? std::optional(typed) : std::nullopt;
}

QString CreditForm::words() const
{
    return QStringList{
        QString::number(int(deed())), m_bills->text(), m_amount->text(), m_reason->text()}
        .join(QChar::LineFeed);
}

void CreditForm::clear()
{
    for (QLineEdit *field : {m_bills, m_amount, m_reason})
        field->clear();
}

bool CreditForm::showError(const Error &error)
{
    QLineEdit *field = nullptr;
    switch (error.fault) {
    case Fault::NoSuchBill:
    case Fault::BillNotIssued:
    case Fault::OtherCustomersBill:
    case Fault::NotEnoughOpenOnBill: field = m_bills; break;
    case Fault::AmountNotAllowed:
    case Fault::NotEnoughOpenOnPayment: field = deed() == Deed::NetOff ? m_bills : m_amount; break;
    default: break;
    }
    return field && !setProblem(field, faultTextInWindow(error));
}

} // namespace keshikomi
