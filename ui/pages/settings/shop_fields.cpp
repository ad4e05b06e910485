// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/shop_fields.h"

#include "models/domain/registration_number.h"
#include "ui/parts/form.h"

#include <QLineEdit>

#include <utility>

namespace keshikomi {

namespace {

constexpr std::pair<const char *, QString NewStore::*> storeFacts[]{
    {"store", &NewStore::name},
    {"short_name", &NewStore::shortName},
    {"zip", &NewStore::zip},
    {"address", &NewStore::address},
    {"phone", &NewStore::phone},
    {"hours", &NewStore::hours},
    {"store_en", &NewStore::nameEn},
    {"address_en", &NewStore::addressEn},
    {"hours_en", &NewStore::hoursEn},
    {"bank", &NewStore::bankName},
    {"account", &NewStore::bankAccount},
    {"holder", &NewStore::bankHolder},
};
constexpr std::pair<const char *, QString NewLegalEntity::*> companyFacts[]{
    {"name", &NewLegalEntity::name},
    {"registration_number", &NewLegalEntity::registrationNumber},
    {"name_en", &NewLegalEntity::nameEn},
};

void addLine(Form *form, const char *name, const QString &label, const QString &note = {})
{
    auto *line = new QLineEdit;
    line->setObjectName(QLatin1String(name));
    form->addField(label, line, note);
}

} // namespace

void ShopFields::addCompany(Form *form)
{
    addLine(form, "name", tr("Its name"));
    addLine(form,
            "registration_number",
            tr("Registration number"),
            tr("T and 13 digits; empty: none."));
    addLine(form,
            "name_en",
            tr("Its name in English"),
            tr("For English sheets; empty: the Japanese one."));
}

void ShopFields::addShop(Form *form)
{
    addLine(form, "store", tr("Shop"));
    addLine(form, "short_name", tr("Short name"), tr("For slips."));
    addLine(form, "zip", tr("Postcode"));
    addLine(form, "address", tr("Address"));
    addLine(form, "phone", tr("Phone"));
    addLine(form, "hours", tr("Opening hours"));
    addLine(form,
            "store_en",
            tr("Shop in English"),
            tr("For English sheets; empty: the Japanese one."));
    addLine(form, "address_en", tr("Address in English"));
    addLine(form, "hours_en", tr("Hours in English"));
}

void ShopFields::addBank(Form *form)
{
    addLine(form, "bank", tr("Bank and branch"), tr("For transfers, on slips; empty: none."));
    addLine(form, "account", tr("Account"));
    addLine(form, "holder", tr("Holder in kana"));
}

QLineEdit *ShopFields::field(const Form *form, const QString &name)
{
    return form->findChild<QLineEdit *>(name);
}

NewStore ShopFields::store(const Form *form, NewStore store)
{
    for (const auto &[name, fact] : storeFacts) {
        if (const QLineEdit *line = field(form, QLatin1String(name)))
            store.*fact = line->text().trimmed();
    }
    return store;
}

// The number as it stands on the notice of the tax office, however it was typed.
NewLegalEntity ShopFields::company(const Form *form, NewLegalEntity company)
{
    for (const auto &[name, fact] : companyFacts) {
        if (const QLineEdit *line = field(form, QLatin1String(name)))
            company.*fact = line->text().trimmed();
    }
    company.registrationNumber =
        registrationNumber(company.registrationNumber).value_or(company.registrationNumber);
    return company;
}

std::vector<ShopFields::Said> ShopFields::said(const Form *form, const House &house)
{
    std::vector<Said> said;
    for (const auto &[name, fact] : companyFacts) {
        if (QLineEdit *line = field(form, QLatin1String(name)))
            said.push_back({line, house.entity.*fact});
    }
    for (const auto &[name, fact] : storeFacts) {
        if (QLineEdit *line = field(form, QLatin1String(name)))
            said.push_back({line, house.store.*fact});
    }
    return said;
}

QLineEdit *ShopFields::lineOf(const Form *form, const Error &error)
{
    const QString about = error.fault == Fault::RegistrationNumberWrong
        ? QStringLiteral("registration_number")
        : error.args.value(0);
    return about.isEmpty() ? nullptr : field(form, about);
}

// The check digit is that of companies; nothing says that a sole trader's number follows it.
QString ShopFields::warningOn(const QString &registrationNumber)
{
    if (registrationNumber.isEmpty()
        || judgeRegistrationNumber(registrationNumber) != RegistrationVerdict::Unusual)
        return {};
    return tr("The first digit of %1 is not the check digit of a corporate number. That is "
              "right for some sole traders; else look at the notice of the tax office again.")
        .arg(registrationNumber);
}

} // namespace keshikomi
