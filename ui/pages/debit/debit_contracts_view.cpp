// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debit/debit_contracts_view.h"

#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/debit/debit_lines.h"
#include "ui/pages/typed.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"

#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 372; // at 100 %
constexpr int companyColumn = 4;

PlainTable::Line lineOf(const DebitAgreement &each, const QString &company)
{
    return {{each.name},
            {each.terms.consignor},
            {each.terms.isThroughAgency() ? each.terms.multiCode : QString()},
            {accountText(each.terms.account)},
            {company}};
}

} // namespace

DebitContractsView::DebitContractsView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_table(new LedgerTable(context.look, tr("Contracts of direct debit")))
    , m_list([](const DebitAgreement &each) { return each.key; },
             [this](const DebitAgreement &each) {
                 return lineOf(each, m_company->nameOf(each.legalEntity));
             })
    , m_form(new Form(context.look))
    , m_company(new CompanyBox(context))
    , m_new(makeButton(context.look, tr("New contract"), {}, Rank::Plain, Icon::Plus))
    , m_save(makeButton(context.look, tr("Save"), {}, Rank::Primary, Icon::Save))
{
    auto *row = makeRow(context.look, 24, this);
    row->addWidget(makeList(), 1);
    row->addWidget(makeForm());
    connect(m_table, &LedgerTable::currentRowChanged, this, &DebitContractsView::takeChosen);
    connect(m_company, &CompanyBox::listed, this, [this] {
        showCompanies();
        m_list.show(m_list.all()); // with their names
    });
    connect(m_company, &CompanyBox::failed, this, &DebitContractsView::failed);
    connect(m_new, &QPushButton::clicked, this, &DebitContractsView::begin);
    connect(m_save, &QPushButton::clicked, this, &DebitContractsView::save);
    connect(m_form, &Form::finished, m_save, [this] { m_save->setFocus(Qt::TabFocusReason); });
}

QWidget *DebitContractsView::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(m_context.look, side, 0, 10);
    m_list.standIn(m_table,
                   {{CellKind::Text, 0, 0, tr("Name")},
                    {CellKind::Muted, 120, 0, tr("Consignor")},
                    {CellKind::Muted, 90, 2, tr("Agency code")},
                    {CellKind::Text, 240, 1, tr("Account of the house")},
                    {CellKind::Text, 150, 1, tr("Company")}});
    m_table->setColumnWanted(companyColumn, false);
    m_table->setEmptyState(tr("There is no contract of direct debit yet."));
    column->addWidget(m_table, 1);
    auto *row = makeRow(m_context.look, 8);
    keepMargins(m_context.look, row, {0, 0, 0, 12}, 8);
    row->addWidget(m_new);
    row->addStretch();
    column->addLayout(row);
    return side;
}

QLineEdit *DebitContractsView::addLine(const char *name, const QString &label, const QString &note)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    m_form->addField(label, field, note);
    return field;
}

QWidget *DebitContractsView::makeForm()
{
    m_form->addField(tr("Company"), m_company);
    m_form->setShown(m_company, false);
    addLine("name", tr("Name"));
    addLine("consignor", tr("Consignor code"), tr("10 digits; through an agency 8."));
    addLine("multi_code", tr("Agency code"), tr("2 digits; empty without an agency."));
    m_account.addTo(m_form);
    addLine("least", tr("Least debit"));
    addLine("most", tr("Greatest debit"));
    return makeFormSide(m_context.look, tr("Contract"), {m_form}, m_save, formWidth);
}

QLineEdit *DebitContractsView::field(const QString &name) const
{
    return findChild<QLineEdit *>(name);
}

void DebitContractsView::show(const std::vector<DebitAgreement> &agreements)
{
    m_list.show(agreements);
    m_company->refresh();
}

// A contract that is there stays with its company.
void DebitContractsView::showCompanies()
{
    m_form->setShown(m_company, m_company->hasSeveral() && !m_list.current());
    m_table->setColumnWanted(companyColumn, m_company->hasSeveral());
}

// Files and mandates know the contract by its codes: they do not change.
void DebitContractsView::takeChosen()
{
    const DebitAgreement *agreement = m_list.current();
    if (!agreement)
        return;
    field(QStringLiteral("name"))->setText(agreement->name);
    field(QStringLiteral("consignor"))->setText(agreement->terms.consignor);
    field(QStringLiteral("multi_code"))->setText(agreement->terms.multiCode);
    field(QStringLiteral("least"))->setText(format::yen(agreement->terms.least));
    field(QStringLiteral("most"))->setText(format::yen(agreement->terms.most));
    m_account.fill(agreement->terms.account);
    showCompanies();
    field(QStringLiteral("consignor"))->setEnabled(false);
    field(QStringLiteral("multi_code"))->setEnabled(false);
}

void DebitContractsView::begin()
{
    m_list.chooseNone();
    showCompanies();
    for (const char *name : {"name", "consignor", "multi_code", "least", "most"}) {
        field(QLatin1String(name))->clear();
        field(QLatin1String(name))->setEnabled(true);
    }
    m_account.clear();
    field(QStringLiteral("name"))->setFocus();
}

// Empty: as it is.
bool DebitContractsView::readYen(const char *name, Yen &into)
{
    QLineEdit *line = field(QLatin1String(name));
    const std::optional<Yen> amount = yenFromText(line->text());
    const bool reads = amount || line->text().trimmed().isEmpty();
    m_form->setProblem(line, reads ? QString() : whyNoYen(line->text()));
    into = amount.value_or(into);
    return reads;
}

// A new contract must not take the place of another one.
bool DebitContractsView::isFree(const DebitTerms &terms)
{
    const auto &all = m_list.all();
    const bool taken = !m_list.current()
        && std::any_of(all.begin(), all.end(), [&terms](const DebitAgreement &each) {
               return each.terms.headerCode() == terms.headerCode();
           });
    m_form->setProblem(field(QStringLiteral("consignor")),
                       taken ? tr("There is a contract of this code.") : QString());
    return !taken;
}

void DebitContractsView::save()
{
    DebitTerms terms;
    const bool least = readYen("least", terms.least);
    const bool most = readYen("most", terms.most);
    if (!least || !most || !m_save->isEnabled())
        return;
    const auto text = [this](const char *name) {
        return field(QLatin1String(name))
            ->text()
            .normalized(QString::NormalizationForm_KC)
            .trimmed();
    };
    terms.consignor = text("consignor");
    terms.multiCode = text("multi_code");
    terms.account = m_account.typed();
    if (!isFree(terms))
        return field(QStringLiteral("consignor"))->setFocus();
    m_save->setEnabled(false);
    const std::optional<StoreId> shop = m_company->company().shop;
    onAnswer(m_service.putAgreement(m_context.actor, text("name"), terms, false, shop),
             this,
             [this, isNew = !m_list.current()](const Result<DebitAgreement> &kept) {
                 m_save->setEnabled(true);
                 if (!kept)
                     return Q_EMIT failed(kept.error());
                 Q_EMIT said(Tone::Good, tr("%1 is saved.").arg(kept->name), {});
                 if (isNew)
                     begin();
                 m_context.watch.tell();
             });
}

} // namespace keshikomi
