// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/tenants/tenant_service.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QStackedWidget;

namespace keshikomi {

class ChoiceChips;
class KeptView;
class StatementsView;
class TenantListView;

// Other legal entities one collects for: their numbers, what is kept of their money, their
// statements, payouts and closed months.
class TenantsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    enum class View { Tenants, Kept, Statements };
    explicit TenantsWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void showView(View view);
    TenantListView *list() const { return m_list; }
    KeptView *kept() const { return m_kept; }
    StatementsView *statements() const { return m_statements; }
    QComboBox *tenant() const { return m_tenant; } // who is shown

private:
    void build();
    void connectViews();
    void takeTenants(const std::vector<TenantRow> &rows);
    void showTenant();

    const TenantService m_service;
    ChoiceChips *m_choice;
    QStackedWidget *m_views;
    QWidget *m_tenantRow;
    QComboBox *m_tenant;
    TenantListView *m_list;
    KeptView *m_kept;
    StatementsView *m_statements;
    std::vector<TenantRow> m_rows;
};

} // namespace keshikomi
