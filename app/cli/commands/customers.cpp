// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/rows.h"
#include "app/cli/commands/sheet_making.h"
#include "app/cli/tr.h"
#include "models/domain/honorific.h"
#include "models/services/sheets/sheets.h"

namespace keshikomi::cli {

namespace {

Record customerRecord(const Customer &customer)
{
    Record record;
    record.add("number", customer.number)
        .add("name", customer.facts.name)
        .add("kana", customer.facts.kana)
        .add("honorific", customer.facts.honorific)
        .add("zip", customer.facts.zip)
        .add("address", customer.facts.address1)
        .add("address2", customer.facts.address2)
        .add("phone", customer.facts.phone)
        .add("email", customer.facts.email)
        .add("virtual_account", customer.facts.virtualAccount);
    return record;
}

Record rowRecord(const CustomerRow &row)
{
    Record record;
    record.add("number", row.number)
        .add("name", row.name)
        .add("kana", row.kana)
        .add("phone", row.phone)
        .add("open", row.open);
    return record;
}

Result<Outcome> add(Call &call)
{
    KK_TRY(const QString name, call.required("name"));
    NewCustomer facts;
    facts.name = name;
    facts.kana = call.text("kana");
    facts.honorific = call.has("honorific") ? call.text("honorific") : usualHonorific(name);
    facts.zip = call.text("zip");
    facts.address1 = call.text("address");
    facts.address2 = call.text("address2");
    facts.phone = call.text("phone");
    facts.email = call.text("email");
    facts.virtualAccount = call.text("virtual-account");
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Customer customer,
           workplace->customers().add(workplace->actor(), facts, dryRun).result());
    Record document = customerRecord(customer);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    return listAnswer("customers",
                      searched(call, workplace->actor(), workplace->customers(), rowRecord));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    const CustomerService service = workplace->customers();
    KK_TRY(const Customer customer, service.find(workplace->actor(), number).result());
    KK_TRY(const auto rows, service.rows(workplace->actor(), {customer.id.value()}).result());
    Record document = customerRecord(customer);
    document.add("open", rows.empty() ? Yen() : rows.front().open);
    return answer(std::move(document));
}

Word wordOf(SheetForm::Type type)
{
    return type == SheetForm::Type::Large ? Word{QStringLiteral("large"), Tr::tr("large")}
                                          : Word{QStringLiteral("usual"), Tr::tr("usual")};
}

Word wordOf(SheetForm::Language language)
{
    return language == SheetForm::Language::English
        ? Word{QStringLiteral("en"), Tr::tr("English")}
        : Word{QStringLiteral("ja"), Tr::tr("Japanese")};
}

// What is not given stays.
Result<CustomerPaper> wantedPaper(const Call &call, CustomerPaper paper)
{
    if (call.has("large") && call.has("usual"))
        return wantsOneOf(QStringLiteral("--large | --usual"));
    if (call.has("large") || call.has("usual"))
        paper.type = call.has("large") ? SheetForm::Type::Large : SheetForm::Type::Usual;
    if (call.has("language")) {
        KK_TRY(paper.language, sheetLanguageIn(call.text("language")));
    }
    if (call.has("reminders") && call.has("no-reminders"))
        return wrongUsage(Fault::ValueMissing, {QStringLiteral("--reminders | --no-reminders")});
    if (call.has("reminders") || call.has("no-reminders"))
        paper.reminders = call.has("reminders");
    KK_TRY(const qint64 closing, call.number("closing", 0, lastDayOfMonth, paper.closingDay));
    paper.closingDay = int(closing);
    return paper;
}

Result<Outcome> paper(Call &call)
{
    KK_TRY(const qint64 number, call.argumentNumber(0));
    KK_TRY(Workplace *const workplace, call.workplace());
    const SheetService service(workplace->context());
    KK_TRY(const CustomerPaper stored, service.paper(workplace->actor(), number).result());
    KK_TRY(const CustomerPaper wanted, wantedPaper(call, stored));
    if (wanted != stored)
        KK_CHECK(
            service.setPaper(workplace->actor(), number, wanted, call.has("dry-run")).result());
    Record document;
    document.add("dry_run", call.has("dry-run"))
        .add("customer", number)
        .add("type", wordOf(wanted.type))
        .add("closing", wanted.grouped() ? Value(wanted.closingDay) : Value())
        .add("language", wordOf(wanted.language))
        .add("reminders", wanted.reminders);
    return answer(std::move(document));
}

std::vector<Option> addOptions()
{
    return {{"name", "NAME", QT_TRANSLATE_NOOP("Cli", "Name; needed."), true},
            {"kana", "KANA", QT_TRANSLATE_NOOP("Cli", "Name in kana, as a bank writes it.")},
            {"honorific",
             "TEXT",
             QT_TRANSLATE_NOOP("Cli", "After the name; 御中 after a firm, 様 otherwise.")},
            {"zip", "ZIP", QT_TRANSLATE_NOOP("Cli", "Postcode.")},
            {"address", "TEXT", QT_TRANSLATE_NOOP("Cli", "Address.")},
            {"address2", "TEXT", QT_TRANSLATE_NOOP("Cli", "Building and room.")},
            {"phone", "TEXT", QT_TRANSLATE_NOOP("Cli", "Telephone.")},
            {"email", "TEXT", QT_TRANSLATE_NOOP("Cli", "E-mail.")},
            {"virtual-account",
             "DIGITS",
             QT_TRANSLATE_NOOP("Cli", "Account number only this customer pays to.")},
            dryRunOption()};
}

} // namespace

std::vector<Command> customerCommands()
{
    return {
        {"customer add",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Adds a customer."),
         addOptions(),
         Needs::Writing,
         add},
        {"customer list",
         "[SEARCH]",
         0,
         -1,
         QT_TRANSLATE_NOOP("Cli", "Lists customers: by name, kana, telephone, number."),
         {limitOption()},
         Needs::Reading,
         list},
        {"customer show",
         "NUMBER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows one customer."),
         {},
         Needs::Reading,
         show},
        {"customer paper",
         "NUMBER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows or sets how a customer wants its sheets."),
         {{"large", nullptr, QT_TRANSLATE_NOOP("Cli", "Large type, where the sheet has it.")},
          {"usual", nullptr, QT_TRANSLATE_NOOP("Cli", "Usual type.")},
          {"language",
           "LANG",
           QT_TRANSLATE_NOOP("Cli", "Language of its sheets where they have it: ja or en.")},
          {"no-reminders", nullptr, QT_TRANSLATE_NOOP("Cli", "It is never reminded by letter.")},
          {"reminders", nullptr, QT_TRANSLATE_NOOP("Cli", "It may be reminded by letter.")},
          {"closing",
           "N",
           QT_TRANSLATE_NOOP("Cli",
                             "Day of the month that closes its grouped invoice; 31: the last, 0: "
                             "bills one by one.")},
          dryRunOption()},
         Needs::Writing,
         paper},
    };
}

} // namespace keshikomi::cli
