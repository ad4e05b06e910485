// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/debit/mandates_view.h"

#include "models/wording/debit_words.h"
#include "ui/pages/answer.h"
#include "ui/pages/debit/debit_lines.h"
#include "ui/pages/orders/customer_picker.h"
#include "ui/parts/build.h"
#include "ui/parts/form.h"
#include "ui/parts/form_side.h"
#include "ui/parts/ledger_table.h"

#include <QCheckBox>
#include <QComboBox>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 340; // at 100 %

} // namespace

MandatesView::MandatesView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_customer(new CustomerPicker(context))
    , m_agreement(new QComboBox)
    , m_active(new QCheckBox(tr("The bank has confirmed it")))
    , m_ended(new QCheckBox(tr("Ended ones too")))
    , m_table(new LedgerTable(context.look, tr("Mandates")))
    , m_add(makeButton(context.look, tr("Register the account"), {}, Rank::Primary))
    , m_activate(makeButton(context.look, tr("In force")))
    , m_suspend(makeButton(context.look, tr("Suspend")))
    , m_end(makeButton(context.look, tr("End …"), {}, Rank::Danger))
{
    auto *row = makeRow(context.look, 24, this);
    row->addWidget(makeForm());
    row->addWidget(makeList(), 1);
    showButtons();
}

QWidget *MandatesView::makeForm()
{
    const Look &look = m_context.look;
    auto *form = new Form(look);
    m_agreement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_agreement->setMinimumContentsLength(10);
    form->addField(tr("Agreement"), m_agreement);
    form->addField(tr("Customer"), m_customer);
    m_account.addTo(form);
    auto *payerNumber = new QLineEdit;
    payerNumber->setObjectName(QStringLiteral("payer_number"));
    payerNumber->setMaxLength(20);
    payerNumber->setPlaceholderText(tr("the customer's number"));
    form->addField(tr("Payer number"), payerNumber);
    connect(form, &Form::finished, this, &MandatesView::add);
    connect(m_add, &QPushButton::clicked, this, &MandatesView::add);
    connect(m_customer, &CustomerPicker::picked, this, &MandatesView::showButtons);
    connect(m_customer, &CustomerPicker::unpicked, this, &MandatesView::showButtons);
    connect(m_customer, &CustomerPicker::failed, this, &MandatesView::failed);
    return makeFormSide(look, tr("New account"), {form, m_active}, m_add, formWidth);
}

QWidget *MandatesView::makeList()
{
    auto *side = new QWidget;
    auto *column = makeColumn(m_context.look, side, 0, 10);
    column->addWidget(m_ended, 0, Qt::AlignRight);
    connect(m_ended, &QCheckBox::toggled, this, &MandatesView::refresh);
    m_lines = new PlainTable(mandateColumns(), this);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("No account is registered for direct debit."));
    connect(m_table, &LedgerTable::currentRowChanged, this, &MandatesView::showButtons);
    column->addWidget(m_table, 1);
    auto *row = makeRow(m_context.look, 8);
    keepMargins(m_context.look, row, {0, 0, 0, 12}, 8);
    row->addWidget(m_activate);
    row->addWidget(m_suspend);
    row->addStretch();
    row->addWidget(m_end);
    column->addLayout(row);
    connect(m_activate, &QPushButton::clicked, this, [this] { setState(MandateState::Active); });
    connect(m_suspend, &QPushButton::clicked, this, [this] { setState(MandateState::Suspended); });
    connect(m_end, &QPushButton::clicked, this, [this] { setState(MandateState::Ended); });
    return side;
}

QLineEdit *MandatesView::field(const QString &name) const
{
    return findChild<QLineEdit *>(name);
}

void MandatesView::refresh()
{
    const int question = ++m_question;
    onAnswer(m_service.list(m_context.actor, m_ended->isChecked()),
             this,
             [this, question](const Result<std::vector<Mandate>> &mandates) {
                 if (question != m_question)
                     return; // the other list was asked for meanwhile
                 if (!mandates)
                     return Q_EMIT failed(mandates.error());
                 takeMandates(*mandates);
             });
}

void MandatesView::setAgreements(const std::vector<DebitAgreement> &agreements)
{
    const QString before = m_agreement->currentData().toString();
    m_agreement->clear();
    for (const DebitAgreement &each : agreements)
        m_agreement->addItem(each.name, each.key);
    m_agreement->setCurrentIndex(agreements.empty() ? -1
                                                    : std::max(0, m_agreement->findData(before)));
    showButtons();
}

void MandatesView::takeMandates(const std::vector<Mandate> &mandates)
{
    const Mandate *const last = chosen();
    const std::optional<MandateId> kept = last ? std::optional(last->id) : std::nullopt;
    const auto same = std::find_if(
        mandates.begin(), mandates.end(), [&kept](const Mandate &each) { return each.id == kept; });
    // One that is no longer in the list leaves its place to the next.
    const int before =
        same == mandates.end() ? m_table->currentIndex().row() : int(same - mandates.begin());
    m_mandates = mandates;
    std::vector<PlainTable::Line> lines;
    for (const Mandate &mandate : mandates)
        lines.push_back(mandateLine(mandate, m_context.today()));
    m_lines->setLines(std::move(lines));
    if (!mandates.empty())
        m_table->selectRow(std::clamp(before, 0, int(mandates.size()) - 1));
    showButtons();
}

const Mandate *MandatesView::chosen() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_mandates.size()) ? &m_mandates[size_t(row)] : nullptr;
}

void MandatesView::showButtons()
{
    m_asked = MandateState::Asked;
    const Mandate *mandate = chosen();
    const auto may = [&](MandateState to) {
        return !m_busy && mandate && allowed(mandate->state, to);
    };
    m_add->setEnabled(!m_busy && m_agreement->count() > 0 && m_customer->customer().has_value());
    m_activate->setEnabled(may(MandateState::Active));
    m_suspend->setEnabled(may(MandateState::Suspended));
    m_end->setEnabled(may(MandateState::Ended));
}

void MandatesView::add()
{
    if (!m_customer->customer() || std::exchange(m_busy, true))
        return;
    MandateWish wish;
    wish.customerNumber = m_customer->customer()->number;
    wish.agreement = m_agreement->currentData().toString();
    wish.payerNumber = field(QStringLiteral("payer_number"))->text().trimmed();
    wish.account = m_account.typed();
    wish.active = m_active->isChecked();
    onAnswer(m_service.add(m_context.actor, wish), this, [this](const Result<Mandate> &mandate) {
        if (mandate) {
            m_customer->reset();
            for (QLineEdit *each : findChildren<QLineEdit *>())
                each->clear();
        }
        told(mandate, tr("The account was registered."));
    });
}

// An end cannot be taken back: the first press says so.
void MandatesView::setState(MandateState state)
{
    const Mandate *mandate = chosen();
    if (!mandate || m_busy || !allowed(mandate->state, state))
        return;
    if (state == MandateState::Ended && std::exchange(m_asked, state) != state) {
        Q_EMIT said(Tone::Warn,
                    tr("The mandate of %1 would end for good.").arg(mandate->customerName),
                    tr("Press it once more to do it."));
        return;
    }
    m_busy = true;
    onAnswer(m_service.setState(m_context.actor, mandate->id, state, {}),
             this,
             [this, state](const Result<Mandate> &done) {
                 told(done, tr("The mandate is now: %1.").arg(mandateStateText(state)));
             });
}

void MandatesView::told(const Result<Mandate> &mandate, const QString &happened)
{
    m_busy = false;
    showButtons();
    if (!mandate)
        return Q_EMIT failed(mandate.error());
    Q_EMIT said(Tone::Good, happened, {});
    m_context.watch.tell();
}

} // namespace keshikomi
