// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/shops_window.h"

#include "models/domain/registration_number.h"
#include "models/wording/words.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 388; // at 100 %

// By the names the services have for them, in which they say what is wrong.
constexpr std::pair<const char *, QString NewStore::*> storeFacts[]{
    {"store", &NewStore::name},
    {"short_name", &NewStore::shortName},
    {"zip", &NewStore::zip},
    {"address", &NewStore::address},
    {"phone", &NewStore::phone},
    {"hours", &NewStore::hours},
    {"store_en", &NewStore::nameEn},
    {"address_en", &NewStore::addressEn},
    {"hours_en", &NewStore::hoursEn},
};
constexpr std::pair<const char *, QString NewLegalEntity::*> companyFacts[]{
    {"name", &NewLegalEntity::name},
    {"registration_number", &NewLegalEntity::registrationNumber},
    {"name_en", &NewLegalEntity::nameEn},
};

} // namespace

ShopsWindow::ShopsWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Shops and companies"), {1'000, 640}, parent)
    , m_service(context.services)
    , m_lines(new PlainTable({{CellKind::Text, 0, 0, tr("Shop")},
                              {CellKind::Muted, 110, 2, tr("Short name")},
                              {CellKind::Text, 170, 0, tr("Company")},
                              {CellKind::Muted, 140, 1, tr("Registration number")}},
                             this))
    , m_table(new LedgerTable(context.look, tr("Shops")))
    , m_form(new Form(context.look))
    , m_company(new QComboBox)
    , m_add(makeKeyButton(tr("Add the shop …"), QStringLiteral("F12"), Rank::Primary, Icon::Plus))
{
    auto *row = makeRow(look(), 24);
    row->addWidget(makeList(), 1);
    row->addWidget(makeForm());
    body()->addLayout(row, 1);
    connect(m_company, &QComboBox::currentIndexChanged, this, &ShopsWindow::showCompanyFields);
    connect(m_add, &QPushButton::clicked, this, &ShopsWindow::add);
    connect(m_form, &Form::finished, m_add, [this] { m_add->setFocus(Qt::TabFocusReason); });
    m_form->setEnabled(mayAdd());
    m_add->setEnabled(false); // until the companies are there
    showCompanyFields();
    refresh();
}

QWidget *ShopsWindow::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 12);
    auto *words = makeLabel(look(),
                            tr("Each company keeps its own books: its months, its journal, its "
                               "contracts and its registration number."),
                            TypeSize::Base,
                            Ink::Muted);
    words->setWordWrap(true);
    column->addWidget(words);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("There is no shop yet."));
    column->addWidget(m_table, 1);
    return side;
}

QWidget *ShopsWindow::makeForm()
{
    m_company->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_company->setMinimumContentsLength(10);
    const QString english = tr("For English sheets; empty: the Japanese one.");
    m_form->addField(tr("Company"), m_company);
    addLine("name", tr("Its name"));
    addLine("registration_number", tr("Registration number"), tr("T and 13 digits; empty: none."));
    addLine("name_en", tr("Its name in English"), english);
    addLine("store", tr("Shop"));
    addLine("short_name", tr("Short name"), tr("For slips."));
    addLine("zip", tr("Postcode"));
    addLine("address", tr("Address"));
    addLine("phone", tr("Phone"));
    addLine("hours", tr("Opening hours"));
    addLine("store_en", tr("Shop in English"), english);
    addLine("address_en", tr("Address in English"));
    addLine("hours_en", tr("Hours in English"));
    return makeFormSide(look(), tr("New shop"), {m_form}, m_add, formWidth);
}

void ShopsWindow::addLine(const char *name, const QString &label, const QString &note)
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    m_form->addField(label, line, note);
}

QLineEdit *ShopsWindow::field(const QString &name) const
{
    return m_form->findChild<QLineEdit *>(name);
}

bool ShopsWindow::mayAdd() const
{
    return allows(context().actor.role, Permission::ManageStore);
}

void ShopsWindow::refresh()
{
    onAnswer(
        m_service.list(context().actor), this, [this](const Result<std::vector<House>> &shops) {
            if (!shops)
                return sayError(shops.error());
            take(*shops);
        });
}

void ShopsWindow::take(const std::vector<House> &shops)
{
    std::vector<PlainTable::Line> lines;
    for (const House &each : shops)
        lines.push_back({{each.store.name},
                         {each.store.shortName},
                         {each.entity.name},
                         {each.entity.registrationNumber}});
    m_lines->setLines(std::move(lines));
    {
        const QSignalBlocker quiet(m_company); // what is being typed keeps the cursor
        const QVariant before = m_company->currentData();
        m_company->clear();
        for (const House &each : companiesOf(shops))
            m_company->addItem(each.entity.name, qlonglong(each.storeId.value()));
        m_company->addItem(tr("another company"), 0);
        m_company->setCurrentIndex(std::max(0, m_company->findData(before)));
    }
    showCompanyFields();
    m_add->setEnabled(mayAdd());
}

std::optional<StoreId> ShopsWindow::beside() const
{
    const qint64 shop = m_company->currentData().toLongLong();
    return shop > 0 ? std::optional(StoreId(shop)) : std::nullopt;
}

void ShopsWindow::showCompanyFields()
{
    const bool another = m_company->count() > 0 && !beside();
    for (const auto &[name, fact] : companyFacts)
        m_form->setShown(field(QLatin1String(name)), another);
}

NewStore ShopsWindow::store() const
{
    NewStore store;
    for (const auto &[name, fact] : storeFacts)
        store.*fact = field(QLatin1String(name))->text().trimmed();
    return store;
}

std::optional<NewLegalEntity> ShopsWindow::company() const
{
    if (beside())
        return std::nullopt;
    NewLegalEntity company;
    for (const auto &[name, fact] : companyFacts)
        company.*fact = field(QLatin1String(name))->text().trimmed();
    // As it stands on the notice of the tax office, however it was typed.
    company.registrationNumber =
        registrationNumber(company.registrationNumber).value_or(company.registrationNumber);
    return company;
}

// Two companies of one name could not be told apart afterwards, and none can be taken back.
bool ShopsWindow::isTaken(const QString &company)
{
    const bool taken = m_company->findText(company, Qt::MatchFixedString) >= 0;
    QLineEdit *name = field(QStringLiteral("name"));
    if (taken) {
        m_form->setProblem(name, tr("There is a company of this name. Choose it above."));
        name->setFocus(Qt::OtherFocusReason);
    }
    return taken;
}

QString ShopsWindow::typed() const
{
    QStringList texts{m_company->currentText()};
    for (const QLineEdit *line : m_form->findChildren<QLineEdit *>())
        texts << line->text();
    return texts.join(QChar::LineFeed);
}

void ShopsWindow::add()
{
    if (!m_add->isEnabled())
        return;
    for (QWidget *each : m_form->fields())
        m_form->setProblem(each, {});
    const auto company = this->company();
    if (company && isTaken(company->name))
        return;
    const bool dryRun = !isConfirmed(typed());
    m_add->setEnabled(false);
    onAnswer(m_service.add(context().actor, store(), company, dryRun, beside()),
             this,
             [this, dryRun](const Result<House> &added) {
                 m_add->setEnabled(true);
                 messages()->clear();
                 if (!added)
                     return tell(added.error());
                 if (!dryRun)
                     return tellAdded(*added);
                 say(Tone::Warn,
                     tr("%1 would be added as a shop of %2. Press again to add it.")
                         .arg(added->store.name, added->entity.name),
                     tr("A shop cannot be removed afterwards."));
             });
}

// At the field it is about; the service names it first.
void ShopsWindow::tell(const Error &error)
{
    forgetAsked();
    const QString about = error.fault == Fault::RegistrationNumberWrong
        ? QStringLiteral("registration_number")
        : error.args.value(0);
    QLineEdit *line = about.isEmpty() ? nullptr : field(about);
    if (!line)
        return sayError(error);
    m_form->setProblem(line, faultTextInWindow(error));
    line->setFocus(Qt::OtherFocusReason);
}

// The check digit is that of companies; nothing says that a sole trader's number follows it.
void ShopsWindow::tellAdded(const House &added)
{
    forgetAsked();
    const QString &number = added.entity.registrationNumber;
    const bool unusual = !beside() && !number.isEmpty()
        && judgeRegistrationNumber(number) == RegistrationVerdict::Unusual;
    for (QLineEdit *line : m_form->findChildren<QLineEdit *>())
        line->clear();
    m_company->setCurrentIndex(0);
    say(unusual ? Tone::Warn : Tone::Good,
        tr("%1 was added as a shop of %2.").arg(added.store.name, added.entity.name),
        unusual
            ? tr("The first digit of %1 is not the check digit of a corporate number. That is "
                 "right for some sole traders; else look at the notice of the tax office again.")
                  .arg(number)
            : QString());
    context().watch.tell();
}

} // namespace keshikomi
