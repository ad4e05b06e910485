// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenants/tenant_list_view.h"

#include "models/domain/bill.h"
#include "models/domain/book_locks.h"
#include "ui/pages/answer.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"

#include <QComboBox>
#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 372; // at 100 %

PlainTable::Line lineOf(const TenantRow &row)
{
    const TenantSums &sums = row.sums;
    const QDate closed = row.tenant.closedThrough;
    return {{tenantNumberText(row.tenant.id)},
            {row.tenant.is.facts.name},
            {qlonglong(sums.billed.amount())},
            {qlonglong(sums.open.amount())},
            {qlonglong(sums.collected.amount())},
            {qlonglong(sums.untold.amount()), sums.untold.isZero() ? Tone::Neutral : Tone::Accent},
            {qlonglong(sums.unpaid.amount()), sums.unpaid.isZero() ? Tone::Neutral : Tone::Warn},
            {closed.isValid() ? monthName(closed) : QString()}};
}

} // namespace

TenantListView::TenantListView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_table(new LedgerTable(context.look, tr("Tenants")))
    , m_list([](const TenantRow &each) { return each.tenant.id; },
             lineOf,
             ChosenList<TenantRow, TenantId>::Else::First)
    , m_facts(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_form(new Form(context.look))
    , m_store(new QComboBox)
    , m_add(makeButton(context.look, tr("Add the tenant"), {}, Rank::Primary, Icon::Plus))
{
    auto *row = makeRow(context.look, 24, this);
    row->addWidget(makeList(), 1);
    row->addWidget(makeForm());
    connect(m_table, &LedgerTable::currentRowChanged, this, [this] {
        showFacts();
        if (const TenantRow *const now = m_list.current())
            Q_EMIT chosen(now->tenant.id);
    });
    connect(m_add, &QPushButton::clicked, this, &TenantListView::add);
    connect(m_form, &Form::finished, m_add, [this] { m_add->setFocus(Qt::TabFocusReason); });
}

QWidget *TenantListView::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(m_context.look, side, 0, 10);
    m_list.standIn(m_table,
                   {{CellKind::Muted, 60, 0, tr("Number")},
                    {CellKind::Text, 0, 0, tr("Name")},
                    {CellKind::Amount, 100, 2, tr("Billed")},
                    {CellKind::Amount, 100, 3, tr("Open")},
                    {CellKind::Amount, 100, 1, tr("Collected")},
                    {CellKind::Amount, 100, 0, tr("Not told yet")},
                    {CellKind::Amount, 100, 0, tr("To pay out")},
                    {CellKind::Muted, 90, 2, tr("Closed to")}});
    m_table->setEmptyState(tr("Nobody is collected for yet."));
    column->addWidget(m_table, 1);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_facts);
    return side;
}

QWidget *TenantListView::makeForm()
{
    const std::array<std::pair<QString, QString>, FieldCount> fields{
        {{tr("Name"), {}},
         {tr("Registration number"), tr("T and 13 digits; empty: none.")},
         {tr("First bill number"), {}},
         {tr("Last bill number"), tr("Its bills have a range of their own.")},
         {tr("Postcode"), {}},
         {tr("Address"), {}},
         {tr("Phone"), {}},
         {tr("Bank and branch"), tr("Where it is paid out to.")},
         {tr("Account"), {}},
         {tr("Holder in kana"), {}}}};
    for (std::size_t at = 0; at < fields.size(); ++at) {
        m_fields[at] = new QLineEdit;
        m_form->addField(fields[at].first, m_fields[at], fields[at].second);
        if (at == LastBill)
            m_form->addField(tr("Store"), m_store);
    }
    m_store->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_store->setMinimumContentsLength(10);
    setStores({});
    return makeFormSide(m_context.look, tr("New tenant"), {m_form}, m_add, formWidth);
}

void TenantListView::setStores(const std::vector<House> &stores)
{
    const QVariant before = m_store->currentData();
    m_store->clear();
    m_store->addItem(tr("the whole house"), 0);
    for (const House &house : stores)
        m_store->addItem(house.store.name, qlonglong(house.storeId.value()));
    m_store->setCurrentIndex(std::max(0, m_store->findData(before)));
}

void TenantListView::show(const std::vector<TenantRow> &rows)
{
    m_list.show(rows);
    showFacts();
}

void TenantListView::choose(TenantId tenant)
{
    m_list.choose(tenant);
}

void TenantListView::showFacts()
{
    const TenantRow *const row = m_list.current();
    QStringList lines;
    if (row) {
        const NewTenant &is = row->tenant.is;
        const auto line = [&lines](const QStringList &parts) {
            QStringList told = parts;
            told.removeAll({});
            if (!told.isEmpty())
                lines << told.join(QStringLiteral("  "));
        };
        line({tr("Bills %1 to %2").arg(billNumberText(is.firstBill), billNumberText(is.lastBill)),
              is.facts.registrationNumber});
        line({is.facts.zip, is.facts.address, is.facts.phone});
        line({is.facts.bankName, is.facts.bankAccount, is.facts.bankHolder});
    }
    m_facts->setText(lines.join(QLatin1Char('\n')));
    m_facts->setVisible(!lines.isEmpty());
}

std::optional<NewTenant> TenantListView::typed()
{
    NewTenant tenant;
    const std::pair<Field, QString *> texts[]{{Name, &tenant.facts.name},
                                              {Registration, &tenant.facts.registrationNumber},
                                              {Zip, &tenant.facts.zip},
                                              {Address, &tenant.facts.address},
                                              {Phone, &tenant.facts.phone},
                                              {BankName, &tenant.facts.bankName},
                                              {BankAccount, &tenant.facts.bankAccount},
                                              {BankHolder, &tenant.facts.bankHolder}};
    for (const auto &[which, target] : texts)
        *target = field(which)->text().trimmed();
    bool right = true;
    const std::pair<Field, qint64 *> numbers[]{{FirstBill, &tenant.firstBill},
                                               {LastBill, &tenant.lastBill}};
    for (const auto &[which, target] : numbers) {
        const auto number = billNumberFromText(field(which)->text());
        m_form->setProblem(field(which), number ? QString() : tr("This is no bill number."));
        right = right && number;
        *target = number.value_or(0);
    }
    if (const qint64 store = m_store->currentData().toLongLong())
        tenant.store = StoreId(store);
    return right ? std::optional(tenant) : std::nullopt;
}

void TenantListView::add()
{
    const auto tenant = typed();
    if (!tenant || !m_add->isEnabled())
        return;
    m_add->setEnabled(false);
    onAnswer(m_service.add(m_context.actor, *tenant), this, [this](const Result<Tenant> &added) {
        m_add->setEnabled(true);
        if (!added)
            return Q_EMIT failed(added.error());
        for (QLineEdit *each : m_fields)
            each->clear();
        Q_EMIT said(Tone::Good,
                    tr("%1 was added.").arg(added->is.facts.name),
                    tr("Say what is kept of its money before its first statement."));
        m_context.watch.tell();
    });
}

} // namespace keshikomi
