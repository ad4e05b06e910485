// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/house.h"
#include "models/domain/result.h"

#include <QCoreApplication>

#include <vector>

class QLineEdit;

namespace keshikomi {

class Form;

// The lines of a form that say the facts of a shop or of its company. The form owns them; each is
// found by its object name, which is the one the services have for it when they say what is wrong.
class ShopFields final
{
    Q_DECLARE_TR_FUNCTIONS(keshikomi::ShopFields)
public:
    // "name", "registration_number", "name_en".
    static void addCompany(Form *form);
    // "store", "short_name", "zip", "address", "phone", "hours", "store_en", "address_en",
    // "hours_en".
    static void addShop(Form *form);
    // "bank", "account", "holder": what slips tell for transfers.
    static void addBank(Form *form);

    // Null: none.
    static QLineEdit *field(const Form *form, const QString &name);
    // What is typed; lines the form does not have leave the fact as it is.
    static NewStore store(const Form *form, NewStore store = {});
    static NewLegalEntity company(const Form *form, NewLegalEntity company = {});
    // Each line by the fact it says.
    struct Said final
    {
        QLineEdit *line;
        QString fact;
    };
    static std::vector<Said> said(const Form *form, const House &house);

    // The line an error is about; null: none of them.
    static QLineEdit *lineOf(const Form *form, const Error &error);
    // What to look at again in a number that was taken; empty: nothing.
    static QString warningOn(const QString &registrationNumber);
};

} // namespace keshikomi
