// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tenants/tenants_window.h"

#include "models/services/agreements.h"
#include "ui/pages/tenants/kept_view.h"
#include "ui/pages/tenants/statements_view.h"
#include "ui/pages/tenants/tenant_list_view.h"
#include "ui/parts/choice_chips.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace keshikomi {

TenantsWindow::TenantsWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Tenants"), {1'120, 640}, parent)
    , m_service(context.services)
    , m_choice(new ChoiceChips(
          context.look, tr("What is shown"), {tr("Tenants"), tr("What is kept"), tr("Statements")}))
    , m_views(new QStackedWidget)
    , m_tenantRow(new QWidget)
    , m_tenant(new QComboBox)
    , m_list(new TenantListView(context))
    , m_kept(new KeptView(context))
    , m_statements(new StatementsView(context))
{
    build();
    connectViews();
    refresh();
}

void TenantsWindow::build()
{
    auto *tenantRow = makeRow(look(), 8, m_tenantRow);
    tenantRow->addWidget(makeLabel(look(), tr("Tenant"), TypeSize::Base, Ink::Muted));
    m_tenant->setAccessibleName(tr("Tenant"));
    m_tenant->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_tenant->setMinimumContentsLength(20);
    tenantRow->addWidget(m_tenant);
    auto *top = makeRow(look(), 16);
    top->addWidget(m_choice);
    top->addStretch();
    top->addWidget(m_tenantRow);
    body()->addLayout(top);
    for (QWidget *view : std::initializer_list<QWidget *>{m_list, m_kept, m_statements})
        m_views->addWidget(view);
    body()->addWidget(m_views, 1);
    showView(View::Tenants);
}

void TenantsWindow::connectViews()
{
    connect(m_choice, &ChoiceChips::chosenChanged, this, [this](int choice) {
        showView(View(choice));
    });
    connect(m_tenant, &QComboBox::currentIndexChanged, this, &TenantsWindow::showTenant);
    connect(m_list, &TenantListView::chosen, this, [this](TenantId tenant) {
        if (const int at = m_tenant->findData(qlonglong(tenant.value())); at >= 0)
            m_tenant->setCurrentIndex(at);
    });
    const auto saidHere = [this](Tone tone, const QString &happened, const QString &meaning) {
        messages()->clear();
        say(tone, happened, meaning);
    };
    const auto failedHere = [this](const Error &error) { sayError(error); };
    connect(m_list, &TenantListView::said, this, saidHere);
    connect(m_list, &TenantListView::failed, this, failedHere);
    connect(m_kept, &KeptView::said, this, saidHere);
    connect(m_kept, &KeptView::failed, this, failedHere);
    connect(m_statements, &StatementsView::said, this, saidHere);
    connect(m_statements, &StatementsView::failed, this, failedHere);
}

void TenantsWindow::showView(View view)
{
    m_choice->setChosen(int(view));
    m_views->setCurrentIndex(int(view));
    m_tenantRow->setVisible(view != View::Tenants);
}

void TenantsWindow::refresh()
{
    onAnswer(
        m_service.list(context().actor), this, [this](const Result<std::vector<TenantRow>> &rows) {
            if (!rows)
                return sayError(rows.error());
            takeTenants(*rows);
        });
    onAnswer(StoreListService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<House>> &stores) {
                 if (stores)
                     m_list->setStores(*stores);
             });
    onAnswer(AgreementService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<Agreement>> &agreements) {
                 if (!agreements)
                     return sayError(agreements.error());
                 std::vector<Agreement> banks;
                 std::copy_if(
                     agreements->begin(),
                     agreements->end(),
                     std::back_inserter(banks),
                     [](const Agreement &each) { return each.channel == Channel::BankTransfer; });
                 m_statements->setBanks(banks);
             });
}

void TenantsWindow::takeTenants(const std::vector<TenantRow> &rows)
{
    const QVariant before = m_tenant->currentData();
    m_rows = rows;
    {
        const QSignalBlocker quiet(m_tenant);
        m_tenant->clear();
        for (const TenantRow &row : rows)
            m_tenant->addItem(row.tenant.is.facts.name, qlonglong(row.tenant.id.value()));
        m_tenant->setCurrentIndex(rows.empty() ? -1 : std::max(0, m_tenant->findData(before)));
    }
    m_list->show(rows);
    showTenant();
}

void TenantsWindow::showTenant()
{
    const int at = m_tenant->currentIndex();
    const bool any = at >= 0 && at < int(m_rows.size());
    const std::optional<TenantRow> row =
        any ? std::optional(m_rows[std::size_t(at)]) : std::nullopt;
    m_kept->show(row ? std::optional(row->tenant) : std::nullopt);
    m_statements->show(row);
    if (row)
        m_list->choose(row->tenant.id);
}

} // namespace keshikomi
