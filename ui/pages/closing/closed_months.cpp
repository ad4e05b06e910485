// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/closing/closed_months.h"

#include "models/domain/book_locks.h"
#include "ui/format.h"
#include "ui/pages/answer.h"
#include "ui/pages/closing/exception_form.h"
#include "ui/pages/plain_table.h"
#include "ui/pages/words.h"
#include "ui/parts/build.h"
#include "ui/parts/ledger_table.h"
#include "ui/parts/whole_table.h"

namespace keshikomi {

ClosedMonths::ClosedMonths(const PageContext &context, const QString &headsFile)
    : m_context(context)
    , m_headsFile(headsFile)
    , m_monthTable(new LedgerTable(context.look, tr("Closed months")))
    , m_exceptionTable(new LedgerTable(context.look, tr("Exceptions")))
    , m_form(new ExceptionForm(context, headsFile))
{
    auto *column = makeColumn(context.look, this, 0, 8);
    makeMonths();
    makeExceptions();
    column->addWidget(makeLabel(context.look, tr("Closed months"), TypeSize::Section));
    column->addWidget(m_monthTable);
    column->addWidget(makeLabel(context.look, tr("Exceptions"), TypeSize::Section));
    column->addWidget(m_exceptionTable);
    column->addWidget(m_form);
    connect(m_form, &ExceptionForm::allowed, this, &ClosedMonths::refresh);
}

void ClosedMonths::makeMonths()
{
    m_monthModel = new PlainTable({{CellKind::Text, 110, 0, tr("Month")},
                                   {CellKind::Text, 140, 0, tr("Who")},
                                   {CellKind::Text, 0, 0, tr("When")},
                                   {CellKind::Right, 80, 1, tr("Seal")}},
                                  this);
    m_monthTable->setModel(m_monthModel);
    m_monthTable->setEmptyState(tr("No month was closed yet."));
    keepWhole(m_context.look, m_monthTable, 2);
    connect(m_monthTable, &LedgerTable::opened, this, [this] {
        const int row = m_monthTable->currentIndex().row();
        if (row >= 0 && row < int(m_months.size()))
            Q_EMIT monthChosen(m_months[std::size_t(row)].month);
    });
}

void ClosedMonths::makeExceptions()
{
    m_exceptionModel = new PlainTable({{CellKind::Text, 110, 0, tr("Month")},
                                       {CellKind::Text, 140, 0, tr("Who may post")},
                                       {CellKind::Text, 0, 0, tr("Why")},
                                       {CellKind::Text, 110, 0, tr("Until")},
                                       {CellKind::Text, 110, 1, tr("Allowed by")}},
                                      this);
    m_exceptionTable->setModel(m_exceptionModel);
    m_exceptionTable->setEmptyState(tr("Nobody may post into a closed month."));
    keepWhole(m_context.look, m_exceptionTable, 2);
}

void ClosedMonths::setCompany(const ChosenCompany &company)
{
    m_company = company;
    m_form->setCompany(company);
    showMonths({});
    showExceptions({});
    refresh();
}

// What comes when another company is shown already is not shown.
template<typename T>
void ClosedMonths::ask(const QFuture<Result<T>> &later, void (ClosedMonths::*show)(const T &))
{
    onAnswer(later, this, [this, show, shop = m_company.shop](const Result<T> &result) {
        if (!result)
            return Q_EMIT failed(result.error());
        if (shop == m_company.shop)
            (this->*show)(*result);
    });
}

void ClosedMonths::refresh()
{
    const MonthCloseService service(m_context.services, m_headsFile, m_company.shop);
    ask(service.closedMonths(m_context.actor), &ClosedMonths::showMonths);
    ask(service.exceptions(m_context.actor), &ClosedMonths::showExceptions);
}

void ClosedMonths::showMonths(const std::vector<ClosedMonth> &months)
{
    m_months = months;
    std::vector<PlainTable::Line> lines;
    for (const ClosedMonth &month : m_months)
        lines.push_back({{monthName(month.month)},
                         {month.actor},
                         {pages::whenText(month.at, m_context.today())},
                         {QString::number(month.head.seq)}});
    m_monthModel->setLines(std::move(lines));
    if (!m_months.empty())
        m_form->proposeMonth(m_months.front().month);
}

void ClosedMonths::showExceptions(const std::vector<MonthException> &exceptions)
{
    const QDate today = m_context.today();
    std::vector<PlainTable::Line> lines;
    for (const MonthException &each : exceptions) {
        const Tone tone = each.until < today ? Tone::Neutral : Tone::Warn;
        lines.push_back({{monthName(each.month)},
                         {each.person},
                         {each.reason},
                         {format::shortDate(each.until, today), tone},
                         {each.actor}});
    }
    m_exceptionModel->setLines(std::move(lines));
}

} // namespace keshikomi
