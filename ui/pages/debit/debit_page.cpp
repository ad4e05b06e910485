// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debit/debit_page.h"

#include "ui/pages/answer.h"
#include "ui/pages/debit/batches_view.h"
#include "ui/pages/debit/debit_contracts_view.h"
#include "ui/pages/debit/mandates_view.h"
#include "ui/parts/choice_chips.h"

#include <QStackedWidget>

namespace keshikomi {

DebitPage::DebitPage(const PageContext &context)
    : DataPage(context, tr("Direct debit"))
    , m_batches(new BatchesView(context))
    , m_mandates(new MandatesView(context))
    , m_contracts(new DebitContractsView(context))
    , m_choice(new ChoiceChips(
          look(), tr("What is shown"), {tr("Requests"), tr("Accounts"), tr("Contracts")}))
    , m_views(new QStackedWidget)
{
    head()->addRight(m_choice);
    for (QWidget *view : std::initializer_list<QWidget *>{m_batches, m_mandates, m_contracts})
        m_views->addWidget(view);
    body()->addWidget(m_views, 1);
    connect(m_choice, &ChoiceChips::chosenChanged, this, [this](int choice) {
        showView(View(choice));
    });
    const auto saidHere = [this](Tone tone, const QString &happened, const QString &meaning) {
        say(tone, happened, meaning);
    };
    const auto failedHere = [this](const Error &error) { sayError(error); };
    connect(m_batches, &BatchesView::said, this, saidHere);
    connect(m_batches, &BatchesView::failed, this, failedHere);
    connect(m_mandates, &MandatesView::said, this, saidHere);
    connect(m_mandates, &MandatesView::failed, this, failedHere);
    connect(m_contracts, &DebitContractsView::said, this, saidHere);
    connect(m_contracts, &DebitContractsView::failed, this, failedHere);
    connectActions();
}

void DebitPage::connectActions()
{
    const auto on = [this](ActionId id, auto act) {
        connect(action(id), &QAction::triggered, this, [this, act] {
            if (isVisible())
                act();
        });
    };
    on(ActionId::NewDebitBatch, [this] {
        showView(View::Requests);
        m_batches->make();
    });
    on(ActionId::WriteDebitFile, [this] { m_batches->askRequestFile(); });
    on(ActionId::ReadDebitResult, [this] { m_batches->askAnswerFile(); });
    on(ActionId::Refresh, [this] { refresh(); });
}

void DebitPage::showView(View view)
{
    m_choice->setChosen(int(view));
    m_views->setCurrentIndex(int(view));
}

void DebitPage::refresh()
{
    m_batches->refresh();
    m_mandates->refresh();
    onAnswer(MandateService(context().services).agreements(context().actor),
             this,
             [this](const Result<std::vector<DebitAgreement>> &agreements) {
                 if (!agreements)
                     return sayError(agreements.error());
                 m_mandates->setAgreements(*agreements);
                 m_contracts->show(*agreements);
             });
}

} // namespace keshikomi
