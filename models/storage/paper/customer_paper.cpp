// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/paper/customer_paper.h"

#include "models/domain/try.h"

namespace keshikomi {

Result<CustomerPaper> paperOf(Session &session, CustomerId customer)
{
    KK_TRY(const auto stored,
           session.one("SELECT type, closing_day, language, reminders FROM customer_paper "
                       "WHERE customer = ?",
                       {bind::of(customer)},
                       [](const Row &row) {
                           return CustomerPaper{
                               row.text(0) == QLatin1String("large") ? SheetForm::Type::Large
                                                                     : SheetForm::Type::Usual,
                               int(row.integer(1)),
                               row.text(2) == QLatin1String("en") ? SheetForm::Language::English
                                                                  : SheetForm::Language::Japanese,
                               row.flag(3)};
                       }));
    return stored.value_or(CustomerPaper());
}

Done putPaper(Session &session, CustomerId customer, const CustomerPaper &paper, const Stamp &stamp)
{
    const QString type =
        paper.type == SheetForm::Type::Large ? QStringLiteral("large") : QStringLiteral("usual");
    const QString language = paper.language == SheetForm::Language::English ? QStringLiteral("en")
                                                                            : QStringLiteral("ja");
    KK_CHECK(session.exec(
        "INSERT INTO customer_paper (customer, type, closing_day, language, reminders, operation) "
        "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (customer) DO UPDATE SET type = excluded.type, "
        "closing_day = excluded.closing_day, language = excluded.language, "
        "reminders = excluded.reminders, operation = excluded.operation",
        {bind::of(customer),
         type,
         paper.closingDay,
         language,
         bind::of(paper.reminders),
         bind::of(stamp.operation)}));
    return done();
}

} // namespace keshikomi
