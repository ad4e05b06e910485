// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/orders/order_totals.h"

#include "ui/format.h"
#include "ui/pages/bill_facts.h"
#include "ui/parts/build.h"

#include <QGridLayout>

namespace keshikomi {

namespace {

constexpr int mostLines = 6; // 10 %, its tax, 8 %, its tax, not taxed, statutory

} // namespace

OrderTotals::OrderTotals(const Look &look)
    : m_look(look)
    , m_grid(new QGridLayout(this))
    , m_total(makeLabel(look, format::yen(Yen()), TypeSize::Lead))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    keepSpace(look, m_grid, 24, 4);
    for (int i = 0; i < mostLines; ++i) {
        m_names << makeLabel(look, {}, TypeSize::Base, Ink::Muted);
        m_amounts << makeLabel(look, {});
        m_amounts.last()->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(m_names.last(), i, 0);
        m_grid->addWidget(m_amounts.last(), i, 1);
    }
    m_grid->addWidget(makeLine(look), mostLines, 0, 1, 2);
    m_grid->addWidget(makeLabel(look, tr("Total"), TypeSize::Strong), mostLines + 1, 0);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_grid->addWidget(m_total, mostLines + 1, 1);
    m_grid->setColumnMinimumWidth(1, look.px(120));
    setAccessibleName(tr("Total"));
    setTotals({});
}

void OrderTotals::showLine(int row, const QString &name, const QString &amount)
{
    m_names.at(row)->setText(name);
    m_amounts.at(row)->setText(amount);
    m_names.at(row)->setVisible(!name.isEmpty());
    m_amounts.at(row)->setVisible(!name.isEmpty());
}

void OrderTotals::setTotals(const TaxTotals &totals)
{
    const QList<FactLine> lines = totalLines(totals);
    for (int i = 0; i < mostLines; ++i) {
        const bool used = i < lines.size();
        showLine(i, used ? lines[i].name : QString(), used ? lines[i].value : QString());
    }
    m_total->setText(format::yen(totals.total()));
    setAccessibleDescription(m_total->text());
}

QString OrderTotals::total() const
{
    return m_total->text();
}

} // namespace keshikomi
