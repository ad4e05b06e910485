// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/shops_window.h"

#include "models/wording/words.h"
#include "ui/pages/company_choice.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/settings/shop_facts_view.h"
#include "ui/pages/settings/shop_fields.h"
#include "ui/parts/choice_chips.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"
#include "ui/parts/ledger_table.h"

#include <QComboBox>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 388; // at 100 %

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
    , m_add(makeButton(
          context.look, tr("Add the shop …"), QStringLiteral("F12"), Rank::Primary, Icon::Plus))
    , m_choice(new ChoiceChips(context.look, tr("What to do"), {tr("New shop"), tr("Chosen shop")}))
    , m_views(new QStackedWidget)
    , m_facts(new ShopFactsView(context))
{
    auto *row = makeRow(look(), 24);
    row->addWidget(makeList(), 1);
    row->addWidget(makeSides());
    body()->addLayout(row, 1);
    connectViews();
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
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEmptyState(tr("There is no shop yet."));
    column->addWidget(m_table, 1);
    return side;
}

QWidget *ShopsWindow::makeSides()
{
    auto *side = new QWidget;
    auto *column = makeColumn(look(), side, 0, 12);
    column->addWidget(m_choice, 0, Qt::AlignLeft);
    m_views->addWidget(makeForm());
    m_views->addWidget(m_facts);
    column->addWidget(m_views, 1);
    return side;
}

void ShopsWindow::connectViews()
{
    connect(m_choice, &ChoiceChips::chosenChanged, this, [this](int choice) {
        showView(View(choice));
    });
    // Not the current row: that comes by itself with the focus.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        chooseRow(rows.isEmpty() ? -1 : rows.first().row());
    });
    connect(m_table, &LedgerTable::opened, this, [this](const QModelIndex &index) {
        m_table->selectRow(index.row());
        showView(View::Facts);
        m_facts->field(QStringLiteral("name"))->setFocus(Qt::OtherFocusReason);
    });
    connect(m_facts,
            &ShopFactsView::said,
            this,
            [this](Tone tone, const QString &happened, const QString &meaning) {
                messages()->clear();
                say(tone, happened, meaning);
            });
    connect(m_facts, &ShopFactsView::failed, this, &ShopsWindow::sayError);
    // One key for the form that is shown.
    connect(new QShortcut(Qt::Key_F12, this), &QShortcut::activated, this, [this] {
        (view() == View::New ? m_add : m_facts->saveButton())->click();
    });
}

QWidget *ShopsWindow::makeForm()
{
    m_company->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_company->setMinimumContentsLength(10);
    m_form->addField(tr("Company"), m_company);
    ShopFields::addCompany(m_form);
    ShopFields::addShop(m_form);
    return makeFormSide(look(), tr("New shop"), {m_form}, m_add, formWidth);
}

QLineEdit *ShopsWindow::field(const QString &name) const
{
    return ShopFields::field(m_form, name);
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
    m_shops = shops;
    listShops(shops);
    listCompanies(shops);
    m_facts->show(m_shops, m_chosen);
    showCompanyFields();
    m_add->setEnabled(mayAdd());
    showView(view()); // now there may be one to show
}

void ShopsWindow::listShops(const std::vector<House> &shops)
{
    const QScopedValueRollback filling(m_filling, true);
    std::vector<PlainTable::Line> lines;
    int chosen = -1;
    for (const House &each : shops) {
        if (m_chosen && each.storeId == *m_chosen)
            chosen = int(lines.size());
        lines.push_back({{each.store.name},
                         {each.store.shortName},
                         {each.entity.name},
                         {each.entity.registrationNumber}});
    }
    m_lines->setLines(std::move(lines));
    if (chosen >= 0)
        m_table->selectRow(chosen);
}

void ShopsWindow::listCompanies(const std::vector<House> &shops)
{
    const QSignalBlocker quiet(m_company); // what is being typed keeps the cursor
    const QVariant before = m_company->currentData();
    m_company->clear();
    for (const House &each : companiesOf(shops))
        m_company->addItem(each.entity.name, qlonglong(each.storeId.value()));
    m_company->addItem(tr("another company"), 0);
    m_company->setCurrentIndex(std::max(0, m_company->findData(before)));
}

ShopsWindow::View ShopsWindow::view() const
{
    return View(m_views->currentIndex());
}

void ShopsWindow::showView(View view)
{
    m_choice->setChosen(int(view));
    m_views->setCurrentIndex(int(view));
    if (view == View::Facts && !m_chosen && !m_shops.empty())
        m_table->selectRow(0);
}

// Who chooses a shop wants to see it, as long as no new one is half typed.
void ShopsWindow::chooseRow(int row)
{
    if (m_filling || row < 0 || row >= int(m_shops.size()))
        return;
    m_chosen = m_shops[std::size_t(row)].storeId;
    m_facts->show(m_shops, m_chosen);
    if (!isNewTyped())
        showView(View::Facts);
}

bool ShopsWindow::isNewTyped() const
{
    const auto lines = m_form->findChildren<QLineEdit *>();
    return std::any_of(
        lines.begin(), lines.end(), [](const QLineEdit *line) { return !line->text().isEmpty(); });
}

std::optional<StoreId> ShopsWindow::beside() const
{
    const qint64 shop = m_company->currentData().toLongLong();
    return shop > 0 ? std::optional(StoreId(shop)) : std::nullopt;
}

void ShopsWindow::showCompanyFields()
{
    const bool another = m_company->count() > 0 && !beside();
    for (const char *name : {"name", "registration_number", "name_en"})
        m_form->setShown(field(QLatin1String(name)), another);
}

std::optional<NewLegalEntity> ShopsWindow::company() const
{
    return beside() ? std::nullopt : std::optional(ShopFields::company(m_form));
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
    onAnswer(m_service.add(context().actor, ShopFields::store(m_form), company, dryRun, beside()),
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
    QLineEdit *line = ShopFields::lineOf(m_form, error);
    if (!line)
        return sayError(error);
    m_form->setProblem(line, faultTextInWindow(error));
    line->setFocus(Qt::OtherFocusReason);
}

void ShopsWindow::tellAdded(const House &added)
{
    forgetAsked();
    const QString warning =
        beside() ? QString() : ShopFields::warningOn(added.entity.registrationNumber);
    for (QLineEdit *line : m_form->findChildren<QLineEdit *>())
        line->clear();
    m_company->setCurrentIndex(0);
    say(warning.isEmpty() ? Tone::Good : Tone::Warn,
        tr("%1 was added as a shop of %2.").arg(added.store.name, added.entity.name),
        warning);
    context().watch.tell();
}

} // namespace keshikomi
