// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreements/agreements_window.h"

#include "models/services/agreements.h"
#include "models/services/settlement/settlement_service.h"
#include "ui/pages/agreements/comparison_view.h"
#include "ui/pages/agreements/contracts_view.h"
#include "ui/pages/agreements/terms_view.h"
#include "ui/parts/choice_chips.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QStackedWidget>

#include <algorithm>

namespace keshikomi {

namespace {

// Banks and tills pay out nothing by a plan.
bool settles(const Agreement &agreement)
{
    return agreement.channel != Channel::BankTransfer && agreement.channel != Channel::CashDesk
        && agreement.channel != Channel::DirectDebit;
}

} // namespace

AgreementsWindow::AgreementsWindow(const PageContext &context, QWidget *parent)
    : ToolWindow(context, tr("Agreements and fees"), {1'080, 620}, parent)
    , m_choice(new ChoiceChips(
          context.look, tr("What is shown"), {tr("Contracts"), tr("Fee plans"), tr("Comparison")}))
    , m_views(new QStackedWidget)
    , m_agencyRow(new QWidget)
    , m_agency(new QComboBox)
    , m_contracts(new ContractsView(context))
    , m_terms(new TermsView(context))
    , m_comparison(new ComparisonView(context))
{
    build();
    refresh();
}

void AgreementsWindow::build()
{
    auto *agencyRow = makeRow(look(), 8, m_agencyRow);
    agencyRow->addWidget(makeLabel(look(), tr("Agency"), TypeSize::Base, Ink::Muted));
    m_agency->setAccessibleName(tr("Agency"));
    m_agency->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agency->setMinimumContentsLength(20);
    agencyRow->addWidget(m_agency);
    auto *top = makeRow(look(), 16);
    top->addWidget(m_choice);
    top->addStretch();
    top->addWidget(m_agencyRow);
    body()->addLayout(top);
    for (QWidget *view : std::initializer_list<QWidget *>{m_contracts, m_terms, m_comparison})
        m_views->addWidget(view);
    body()->addWidget(m_views, 1);
    connect(m_choice, &ChoiceChips::chosenChanged, this, [this](int choice) {
        showView(View(choice));
    });
    connect(m_agency, &QComboBox::currentIndexChanged, this, &AgreementsWindow::showAgency);
    connect(m_contracts, &ContractsView::chosen, this, [this](const QString &key) {
        if (const int at = m_agency->findData(key); at >= 0)
            m_agency->setCurrentIndex(at);
    });
    const auto saidHere = [this](Tone tone, const QString &happened, const QString &meaning) {
        messages()->clear();
        say(tone, happened, meaning);
    };
    const auto failedHere = [this](const Error &error) { sayError(error); };
    connect(m_contracts, &ContractsView::said, this, saidHere);
    connect(m_contracts, &ContractsView::failed, this, failedHere);
    connect(m_terms, &TermsView::said, this, saidHere);
    connect(m_terms, &TermsView::failed, this, failedHere);
    connect(m_terms, &TermsView::planTaken, this, &AgreementsWindow::refresh);
    connect(m_comparison, &ComparisonView::failed, this, failedHere);
    showView(View::Contracts);
}

void AgreementsWindow::showView(View view)
{
    m_choice->setChosen(int(view));
    m_views->setCurrentIndex(int(view));
    m_agencyRow->setVisible(view != View::Contracts);
}

void AgreementsWindow::refresh()
{
    onAnswer(AgreementService(context().services).list(context().actor),
             this,
             [this](const Result<std::vector<Agreement>> &agreements) {
                 if (!agreements)
                     return sayError(agreements.error());
                 takeAgreements(*agreements);
             });
    onAnswer(SettlementService(context().services).plans(context().actor),
             this,
             [this](const Result<std::vector<FeePlan>> &plans) {
                 if (!plans)
                     return sayError(plans.error());
                 m_terms->setPlans(*plans);
                 m_comparison->setPlans(*plans);
             });
}

void AgreementsWindow::takeAgreements(const std::vector<Agreement> &agreements)
{
    m_contracts->show(agreements);
    {
        const QSignalBlocker quiet(m_agency);
        const QString before = m_agency->currentData().toString();
        m_agency->clear();
        for (const Agreement &each : agreements) {
            if (settles(each))
                m_agency->addItem(each.name, each.key);
        }
        m_agency->setCurrentIndex(m_agency->count() > 0 ? std::max(0, m_agency->findData(before))
                                                        : -1);
    }
    showAgency();
}

void AgreementsWindow::showAgency()
{
    const QString key = m_agency->currentData().toString();
    m_terms->setAgency(key);
    m_comparison->setAgency(key);
}

} // namespace keshikomi
