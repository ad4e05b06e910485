// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/company_choice.h"

#include "models/domain/book_locks.h"
#include "models/services/stores.h"
#include "ui/pages/answer.h"
#include "ui/parts/build.h"

#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>

namespace keshikomi {

namespace {

constexpr int shownSigns = 10;
constexpr int shownSignsOnPage = 28;

bool isSame(const House &a, const House &b)
{
    return a.legalEntity == b.legalEntity && a.entity == b.entity && a.storeId == b.storeId
        && a.store == b.store;
}

} // namespace

std::vector<House> companiesOf(const std::vector<House> &shops)
{
    std::vector<House> companies;
    for (const House &shop : shops) {
        const bool known =
            std::any_of(companies.begin(), companies.end(), [&shop](const House &each) {
                return each.legalEntity == shop.legalEntity;
            });
        if (!known)
            companies.push_back(shop);
    }
    return companies;
}

QString ChosenCompany::monthText(QDate month) const
{
    if (name.isEmpty())
        return monthName(month);
    //: %1 a month as 2026-07, %2 the company whose month it is
    return CompanyChoice::tr("%1 (%2)").arg(monthName(month), name);
}

CompanyBox::CompanyBox(const PageContext &context)
    : m_context(context)
{
    setAccessibleName(CompanyChoice::tr("Company"));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownSigns);
    connect(this, &QComboBox::currentIndexChanged, this, &CompanyBox::tellChange);
}

void CompanyBox::refresh()
{
    onAnswer(StoreListService(m_context.services).list(m_context.actor),
             this,
             [this](const Result<std::vector<House>> &shops) {
                 if (!shops)
                     return Q_EMIT failed(shops.error());
                 take(companiesOf(*shops));
             });
}

// An open list is not written anew under a person's hand for nothing.
void CompanyBox::take(std::vector<House> companies)
{
    if (std::equal(
            m_companies.begin(), m_companies.end(), companies.begin(), companies.end(), isSame))
        return;
    m_companies = std::move(companies);
    {
        const QSignalBlocker quiet(this);
        const QVariant before = currentData();
        clear();
        for (const House &each : m_companies)
            addItem(each.entity.name, qlonglong(each.legalEntity.value()));
        setCurrentIndex(m_companies.empty() ? -1 : std::max(0, findData(before)));
    }
    Q_EMIT listed();
    tellChange();
}

void CompanyBox::tellChange()
{
    const ChosenCompany now = company();
    if (now == m_told)
        return;
    m_told = now;
    if (now.shop)
        Q_EMIT chosen(*now.shop);
}

ChosenCompany CompanyBox::company() const
{
    if (!hasSeveral() || currentIndex() < 0)
        return {};
    const House &house = m_companies[std::size_t(currentIndex())];
    return {house.storeId,
            house.entity.name,
            house.store.shortName.isEmpty() ? house.store.name : house.store.shortName};
}

void CompanyBox::choose(LegalEntityId company)
{
    if (const int at = findData(qlonglong(company.value())); at >= 0)
        setCurrentIndex(at);
}

QString CompanyBox::nameOf(LegalEntityId company) const
{
    const int at = findData(qlonglong(company.value()));
    return hasSeveral() && at >= 0 ? itemText(at) : QString();
}

void CompanyBox::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

CompanyChoice::CompanyChoice(const PageContext &context)
    : m_box(new CompanyBox(context))
{
    auto *row = makeRow(context.look, 10, this);
    auto *label = makeLabel(context.look, tr("Company"), TypeSize::Base, Ink::Muted);
    label->setBuddy(m_box);
    m_box->setMinimumContentsLength(shownSignsOnPage);
    row->addWidget(label);
    row->addWidget(m_box);
    row->addStretch();
    hide();
    connect(m_box, &CompanyBox::listed, this, [this] { setVisible(m_box->hasSeveral()); });
    connect(m_box, &CompanyBox::chosen, this, &CompanyChoice::chosen);
}

} // namespace keshikomi
