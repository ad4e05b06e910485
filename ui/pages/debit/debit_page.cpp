// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debit/debit_page.h"

#include "ui/pages/debit/batches_view.h"
#include "ui/pages/debit/mandates_view.h"
#include "ui/parts/choice_chips.h"

#include <QStackedWidget>

namespace keshikomi {

DebitPage::DebitPage(const PageContext &context)
    : DataPage(context, tr("Direct debit"))
    , m_batches(new BatchesView(context))
    , m_mandates(new MandatesView(context))
    , m_choice(new ChoiceChips(look(), tr("What is shown"), {tr("Requests"), tr("Accounts")}))
    , m_views(new QStackedWidget)
{
    head()->addRight(m_choice);
    m_views->addWidget(m_batches);
    m_views->addWidget(m_mandates);
    body()->addWidget(m_views, 1);
    connect(m_choice, &ChoiceChips::chosenChanged, this, [this](int choice) {
        showMandates(choice == 1);
    });
    const auto saidHere = [this](Tone tone, const QString &happened, const QString &meaning) {
        say(tone, happened, meaning);
    };
    const auto failedHere = [this](const Error &error) { sayError(error); };
    connect(m_batches, &BatchesView::said, this, saidHere);
    connect(m_batches, &BatchesView::failed, this, failedHere);
    connect(m_mandates, &MandatesView::said, this, saidHere);
    connect(m_mandates, &MandatesView::failed, this, failedHere);
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
        showMandates(false);
        m_batches->make();
    });
    on(ActionId::WriteDebitFile, [this] { m_batches->askRequestFile(); });
    on(ActionId::ReadDebitResult, [this] { m_batches->askAnswerFile(); });
    on(ActionId::Refresh, [this] { refresh(); });
}

void DebitPage::showMandates(bool mandates)
{
    m_choice->setChosen(mandates ? 1 : 0);
    m_views->setCurrentIndex(mandates ? 1 : 0);
}

void DebitPage::refresh()
{
    m_batches->refresh();
    m_mandates->refresh();
}

} // namespace keshikomi
