// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "ui/pages/page_context.h"

#include <QComboBox>

#include <optional>
#include <vector>

namespace keshikomi {

// The first shop of each legal entity, in their order.
std::vector<House> companiesOf(const std::vector<House> &shops);

// Whose books something is about; nothing is in it where the house has one company.
struct ChosenCompany final
{
    std::optional<StoreId> shop{}; // its first
    QString name{}; // of the legal entity
    QString shopName{}; // of that shop, the short one if it has one

    // A month as it is told of: with the company, if there is more than one.
    QString monthText(QDate month) const;

    friend bool operator==(const ChosenCompany &, const ChosenCompany &) = default;
};

// One row for each legal entity of the house, its first shop's. Empty until refresh() was answered.
class CompanyBox final : public QComboBox
{
    Q_OBJECT
public:
    explicit CompanyBox(const PageContext &context);

    void refresh(); // what is chosen stays chosen
    bool hasSeveral() const { return m_companies.size() > 1; }
    ChosenCompany company() const;
    void choose(LegalEntityId company);
    // Empty where there is one: nobody has to be told whose something is.
    QString nameOf(LegalEntityId company) const;

Q_SIGNALS:
    void listed(); // other companies than before
    void chosen(StoreId shop); // another one, by a person or as the list came; of several
    void failed(const Error &error);

protected:
    void wheelEvent(QWheelEvent *event) override; // the page turns, never the company

private:
    void take(std::vector<House> companies);
    void tellChange();

    const PageContext m_context;
    std::vector<House> m_companies;
    ChosenCompany m_told;
};

// The same with its name before it; hidden while the house has one company.
class CompanyChoice final : public QWidget
{
    Q_OBJECT
public:
    explicit CompanyChoice(const PageContext &context);

    CompanyBox *box() const { return m_box; }

Q_SIGNALS:
    void chosen(StoreId shop);

private:
    CompanyBox *m_box;
};

} // namespace keshikomi
