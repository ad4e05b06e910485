// SPDX-License-Identifier: GPL-3.0-or-later
#include "printing/sheets/reminder_sheet.h"

#include "models/domain/try.h"
#include "printing/sheets/common_checks.h"
#include "printing/sheets/common_fields.h"

#include <algorithm>

namespace keshikomi::printing {

namespace {

Done checkDays(const ReminderContent &content)
{
    KK_CHECK(requireTexts({
        {QLatin1String("issued"), required(content.issued)},
        {QLatin1String("asof"), required(content.asOf)},
        {QLatin1String("due"), required(content.newDue)},
    }));
    KK_CHECK(requireBetween(content.asOf, content.issued.addDays(-mostDaysBehind), content.issued));
    KK_CHECK(requireBetween(content.newDue, content.issued.addDays(1), content.issued.addYears(1)));
    if (content.level == 1)
        return done();
    KK_CHECK(requireTexts({{QLatin1String("previous"), required(content.previous)}}));
    return requireBetween(content.previous, QDate(2000, 1, 1), content.issued.addDays(-1));
}

Done checkBills(const ReminderContent &content)
{
    if (content.bills.empty())
        return failure(ErrorCode::Invalid, Fault::FieldEmpty, {QStringLiteral("bills")});
    Yen open;
    QDate last;
    for (const ReminderBill &bill : content.bills) {
        KK_CHECK(requireTexts({
            {QLatin1String("bills.no"), bill.number},
            {QLatin1String("bills.issued"), required(bill.issued)},
            {QLatin1String("bills.due"), required(bill.due)},
        }));
        KK_CHECK(requireWithin(QLatin1String("bills.open"), bill.open, Yen(1), bill.amount));
        // Overdue on the day of the books, and in order. One that was taken over was due before the
        // books here knew it.
        const QDate first = last.isValid() ? last : QDate(2000, 1, 1);
        KK_CHECK(requireBetween(bill.due, first, content.asOf.addDays(-1)));
        last = bill.due;
        open += bill.open;
    }
    return requireSame(QLatin1String("open"), content.open, open);
}

std::vector<FieldRow> billRows(const std::vector<ReminderBill> &bills)
{
    std::vector<FieldRow> rows;
    for (const ReminderBill &bill : bills) {
        FieldRow row;
        row.values.insert(QStringLiteral("no"), bill.number);
        row.values.insert(QStringLiteral("wip"), bill.wip);
        row.values.insert(QStringLiteral("subject"), bill.subject);
        row.values.insert(QStringLiteral("issued"), bill.issued);
        row.values.insert(QStringLiteral("due"), bill.due);
        row.values.insert(QStringLiteral("amount"), bill.amount);
        row.values.insert(QStringLiteral("open"), bill.open);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

Done checkReminder(const ReminderContent &content, const SheetOptions &options)
{
    KK_CHECK(requireTexts({
        {QLatin1String("no"), content.number},
        {QLatin1String("payee.name"), content.payee.name},
        {QLatin1String("payee.tel"), content.payee.phone},
        {QLatin1String("customer.name"), content.customer.name},
    }));
    KK_CHECK(requireWithin(QLatin1String("level"), Yen(content.level), Yen(1), Yen(3)));
    KK_CHECK(checkDays(content));
    KK_CHECK(checkBills(content));
    KK_CHECK(checkRegistration(content.payee));
    return checkLink(content.link, options.allowedHosts);
}

Fields reminderFields(const ReminderContent &content, const SheetTemplate &sheet)
{
    FieldMaker fields(sheet);
    fields.set(QLatin1String("no"), content.number);
    fields.set(QLatin1String("issued"), content.issued);
    fields.set(QLatin1String("asof"), content.asOf);
    fields.set(QLatin1String("due"), content.newDue);
    fields.set(QLatin1String("previous"), content.previous);
    fields.set(QLatin1String("open"), content.open);
    fields.set(QLatin1String("contact"), content.contact);
    addPayee(fields, content.payee);
    addCustomer(fields, content.customer);
    addLink(fields, content.link);
    addBank(fields, content.bank, content.number);
    const auto hasWip = [](const ReminderBill &bill) { return !bill.wip.isEmpty(); };
    fields.set(QLatin1String("wips"),
               std::any_of(content.bills.begin(), content.bills.end(), hasWip));
    fields.setRows(QLatin1String("bills"),
                   {QStringLiteral("no"),
                    QStringLiteral("wip"),
                    QStringLiteral("subject"),
                    QStringLiteral("issued"),
                    QStringLiteral("due"),
                    QStringLiteral("amount"),
                    QStringLiteral("open")},
                   billRows(content.bills));
    return fields.take();
}

} // namespace keshikomi::printing
