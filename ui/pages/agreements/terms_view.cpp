// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreements/terms_view.h"

#include "ui/format.h"
#include "ui/pages/agreements/terms_form.h"
#include "ui/pages/answer.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/read_file.h"
#include "ui/parts/build.h"
#include "ui/parts/chips.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/scroll_side.h"

#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int formWidth = 372; // at 100 %

} // namespace

TermsView::TermsView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_table(new LedgerTable(context.look, tr("Fee plans of the agency")))
    , m_lines(new PlainTable({{CellKind::Text, 110, 0, tr("From")},
                              {CellKind::Text, 0, 0, tr("Plan")},
                              {CellKind::Text, 90, 0, tr("Cycle")},
                              {CellKind::Amount, 90, 1, tr("Agreed fee")}},
                             this))
    , m_form(new TermsForm(context.look, context.today()))
{
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("This agency has no fee plan yet."));
    auto *panel = new Panel(context.look);
    auto *column = makeColumn(context.look, panel, 16, 12);
    column->addWidget(makeLabel(context.look, tr("A plan from a day on"), TypeSize::Section));
    column->addWidget(m_form);
    auto *own = makeButton(context.look, tr("Take in a plan …"), {}, Rank::Plain, Icon::File);
    own->setToolTip(tr("A fee plan of your own contract, as a JSON file."));
    connect(own, &QPushButton::clicked, this, &TermsView::askPlan);
    column->addWidget(own);
    column->addStretch();
    auto *row = makeRow(context.look, 24, this);
    row->addWidget(m_table, 1);
    row->addWidget(makeScrollSide(context.look, panel, formWidth));
    connect(m_form, &TermsForm::wanted, this, &TermsView::set);
}

void TermsView::setAgency(const QString &key)
{
    m_agency = key;
    m_form->setReady(!key.isEmpty());
    refresh();
}

void TermsView::setPlans(const std::vector<FeePlan> &plans)
{
    m_plans = plans;
    m_form->setPlans(plans);
    refresh(); // the titles of the plans stand in the list
}

void TermsView::refresh()
{
    const int asked = ++m_asked;
    if (m_agency.isEmpty())
        return m_lines->setLines({});
    onAnswer(m_service.terms(m_context.actor, m_agency),
             this,
             [this, asked](const Result<Dated<SettlementTerms>> &terms) {
                 if (asked != m_asked)
                     return; // another agency was chosen meanwhile
                 if (!terms)
                     return Q_EMIT failed(terms.error());
                 showTerms(*terms);
             });
}

// The newest first; the one in force today says so.
void TermsView::showTerms(const Dated<SettlementTerms> &terms)
{
    const SettlementTerms *const now = terms.on(m_context.today());
    std::vector<PlainTable::Line> lines;
    for (const auto &entry : terms.entries()) {
        const auto plan =
            std::find_if(m_plans.begin(), m_plans.end(), [&entry](const FeePlan &each) {
                return each.name == entry.value.plan;
            });
        const CycleRule *const rule =
            plan == m_plans.end() ? nullptr : plan->cycle(entry.value.cycle);
        const auto &fee = entry.value.itemFee;
        const QString from = format::shortDate(entry.from, m_context.today());
        lines.push_back({{&entry.value == now ? tr("%1, now").arg(from) : from},
                         {plan == m_plans.end() ? entry.value.plan : plan->title},
                         {rule ? rule->title : entry.value.cycle},
                         {fee ? QVariant(qlonglong(fee->amount())) : QVariant()}});
    }
    std::reverse(lines.begin(), lines.end());
    m_lines->setLines(std::move(lines));
}

void TermsView::askPlan()
{
    auto *dialog = new QFileDialog(this, tr("A fee plan"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Fee plans (*.json)"));
    connect(dialog, &QFileDialog::fileSelected, this, &TermsView::takePlan);
    dialog->open();
}

void TermsView::takePlan(const QString &path)
{
    onAnswer(readChosenFile(path), this, [this, path](const Result<QByteArray> &json) {
        if (!json)
            return Q_EMIT failed(json.error());
        onAnswer(m_service.putPlan(m_context.actor, QFileInfo(path).fileName(), *json),
                 this,
                 [this](const Result<FeePlan> &plan) {
                     if (!plan)
                         return Q_EMIT failed(plan.error());
                     Q_EMIT said(
                         Tone::Good, tr("The plan %1 can be chosen now.").arg(plan->title), {});
                     Q_EMIT planTaken();
                 });
    });
}

void TermsView::set()
{
    const auto terms = m_form->terms();
    const auto from = m_form->from();
    if (!terms || !from || m_agency.isEmpty() || std::exchange(m_busy, true))
        return;
    onAnswer(m_service.setTerms(m_context.actor, m_agency, *from, *terms),
             this,
             [this](const Result<SettlementTerms> &set) {
                 m_busy = false;
                 if (!set)
                     return Q_EMIT failed(set.error());
                 Q_EMIT said(Tone::Good, tr("The agency settles by this plan now."), {});
                 m_context.watch.tell();
             });
}

} // namespace keshikomi
