// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/agreements/comparison_view.h"

#include "models/domain/book_locks.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/plain_table.h"
#include "ui/parts/build.h"
#include "ui/parts/date_field.h"
#include "ui/parts/flow_row.h"
#include "ui/parts/ledger_table.h"

#include <QLineEdit>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int mostFaxes = 100'000;

TableCell amountCell(Yen amount)
{
    return {qlonglong(amount.amount())};
}

QString planName(const QString &plan, const QString &cycle)
{
    return plan + QLatin1Char('/') + cycle;
}

PlainTable::Line lineOf(const PlanCost &cost, const QString &title)
{
    const FeeBill &fees = cost.fees;
    const auto known = [&cost](Yen amount) { // without the price of an item it would be too low
        return cost.lacksItemPrice ? TableCell{QString(format::nothing)} : amountCell(amount);
    };
    return {{title},
            {format::number(cost.cycles)},
            known(fees.items),
            amountCell(fees.unpaid),
            amountCell(fees.payout),
            amountCell(fees.faxes),
            amountCell(fees.monthly),
            known(fees.tax),
            amountCell(fees.stamps),
            cost.lacksItemPrice ? TableCell{ComparisonView::tr("no price")}
                                : amountCell(fees.total())};
}

QWidget *named(const Look &look, const QString &name, QWidget *field, int width)
{
    auto *pair = new QWidget;
    auto *row = makeRow(look, 8, pair);
    row->addWidget(makeLabel(look, name, TypeSize::Base, Ink::Muted));
    row->addWidget(field);
    field->setAccessibleName(name);
    look.keep(field, [field, &look, width] { field->setFixedWidth(look.px(width)); });
    return pair;
}

} // namespace

ComparisonView::ComparisonView(const PageContext &context)
    : m_context(context)
    , m_service(context.services)
    , m_from(new DateField(context.today()))
    , m_to(new DateField(context.today()))
    , m_faxes(new QLineEdit)
    , m_compare(makeButton(context.look, tr("Compare the plans"), {}, Rank::Primary))
    , m_about(makeLabel(context.look, {}, TypeSize::Base, Ink::Muted))
    , m_table(new LedgerTable(context.look, tr("What each plan would have cost")))
    , m_lines(new PlainTable({{CellKind::Text, 270, 0, tr("Plan and cycle")},
                              {CellKind::Right, 70, 2, tr("Payouts")},
                              {CellKind::Amount, 90, 1, tr("Item fees")},
                              {CellKind::Amount, 90, 3, tr("Unpaid items")},
                              {CellKind::Amount, 90, 2, tr("Transfers")},
                              {CellKind::Amount, 70, 4, tr("Faxes")},
                              {CellKind::Amount, 80, 4, tr("Monthly")},
                              {CellKind::Amount, 80, 2, tr("Tax")},
                              {CellKind::Amount, 80, 3, tr("Stamp duty")},
                              {CellKind::Amount, 100, 0, tr("Cost")}},
                             this))
{
    const QDate month = context.today().addMonths(-1);
    m_from->setDay(QDate(month.year(), month.month(), 1));
    m_to->setDay(lastDayOf(month));
    m_faxes->setText(QStringLiteral("0"));
    m_faxes->setAlignment(Qt::AlignRight);
    m_table->setModel(m_lines);
    m_table->setEmptyState(tr("Say a period, and compare what each plan would have cost."));
    auto *column = makeColumn(context.look, this, 0, 12);
    auto *row = new FlowRow(context.look, 16);
    row->addWidget(named(context.look, tr("From"), m_from, 110));
    row->addWidget(named(context.look, tr("To"), m_to, 110));
    row->addWidget(named(context.look, tr("Faxes a payout"), m_faxes, 64));
    row->addWidget(m_compare);
    column->addLayout(row);
    column->addWidget(m_about);
    column->addWidget(m_table, 1);
    connect(m_compare, &QPushButton::clicked, this, &ComparisonView::compare);
    showReady();
}

void ComparisonView::setAgency(const QString &key)
{
    if (std::exchange(m_agency, key) != key) {
        m_lines->setLines({});
        m_about->clear();
    }
    showReady();
}

void ComparisonView::setPlans(const std::vector<FeePlan> &plans)
{
    m_plans.clear();
    for (const FeePlan &plan : plans) {
        for (const CycleRule &rule : plan.cycles) {
            m_plans << planName(plan.name, rule.name);
            m_titles.insert(m_plans.last(), plan.title + QStringLiteral(" / ") + rule.title);
        }
    }
    showReady();
}

void ComparisonView::showReady()
{
    m_compare->setEnabled(!m_busy && !m_agency.isEmpty() && !m_plans.isEmpty());
}

void ComparisonView::compare()
{
    // A day that cannot be read is none: the service says so.
    const QDate first = m_from->day().value_or(QDate());
    const QDate last = m_to->day().value_or(QDate());
    if (!m_compare->isEnabled())
        return;
    m_busy = true;
    showReady();
    const int faxes = std::clamp(m_faxes->text().toInt(), 0, mostFaxes);
    onAnswer(m_service.compare(m_context.actor, m_agency, first, last, m_plans, faxes),
             this,
             [this, agency = m_agency](const Result<PlanComparison> &found) {
                 m_busy = false;
                 showReady();
                 if (!found)
                     return Q_EMIT failed(found.error());
                 if (agency == m_agency)
                     showComparison(*found);
             });
}

void ComparisonView::showComparison(const PlanComparison &found)
{
    std::vector<PlanCost> costs = found.costs;
    std::stable_sort(costs.begin(), costs.end(), [](const PlanCost &a, const PlanCost &b) {
        // What cannot be compared comes last.
        return std::pair(a.lacksItemPrice, a.fees.total())
            < std::pair(b.lacksItemPrice, b.fees.total());
    });
    std::vector<PlainTable::Line> lines;
    for (const PlanCost &cost : costs) {
        const QString title = m_titles.value(planName(cost.plan, cost.cycle), cost.title);
        lines.push_back(lineOf(cost, title));
    }
    m_lines->setLines(std::move(lines));
    m_about->setText(
        tr("%n item(s) collected, %1", nullptr, found.items).arg(format::yen(found.gross)));
}

} // namespace keshikomi
