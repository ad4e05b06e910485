// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/agreement.h"
#include "models/domain/settlement/fee_plan.h"
#include "ui/pages/tool_window.h"

class QComboBox;
class QStackedWidget;

namespace keshikomi {

class ChoiceChips;
class ComparisonView;
class ContractsView;
class TermsView;

// Contracts with agencies and banks, the dated fee plans agencies settle by, and what another plan
// would have cost.
class AgreementsWindow final : public ToolWindow
{
    Q_OBJECT
public:
    enum class View { Contracts, Terms, Comparison };
    explicit AgreementsWindow(const PageContext &context, QWidget *parent);

    void refresh() override;
    void showView(View view);
    ContractsView *contracts() const { return m_contracts; }
    TermsView *terms() const { return m_terms; }
    ComparisonView *comparison() const { return m_comparison; }
    QComboBox *agency() const { return m_agency; } // whose fees are shown

private:
    void build();
    void takeAgreements(const std::vector<Agreement> &agreements);
    void showAgency();

    ChoiceChips *m_choice;
    QStackedWidget *m_views;
    QWidget *m_agencyRow;
    QComboBox *m_agency;
    ContractsView *m_contracts;
    TermsView *m_terms;
    ComparisonView *m_comparison;
};

} // namespace keshikomi
