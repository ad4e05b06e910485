// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/rows.h"
#include "app/cli/tr.h"
#include "models/domain/registration_number.h"
#include "models/services/stores.h"

namespace keshikomi::cli {

namespace {

Record houseRecord(const House &house)
{
    Record record;
    record.add("name", house.entity.name)
        .add("registration_number", house.entity.registrationNumber)
        .add("shop", house.store.name)
        .add("shop_short", house.store.shortName)
        .add("zip", house.store.zip)
        .add("address", house.store.address)
        .add("phone", house.store.phone)
        .add("hours", house.store.hours)
        .add("bank_name", house.store.bankName)
        .add("bank_account", house.store.bankAccount)
        .add("bank_holder", house.store.bankHolder)
        .add("name_en", house.entity.nameEn)
        .add("shop_en", house.store.nameEn)
        .add("address_en", house.store.addressEn)
        .add("hours_en", house.store.hoursEn);
    return record;
}

Result<Outcome> show(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto house, workplace->settings().house(workplace->actor()).result());
    Record document;
    document.add("house", house ? Inner{{houseRecord(*house)}} : Inner{});
    return answer(std::move(document));
}

// Nothing says that a sole trader's number follows the rule of companies: it is taken, and told.
Word warningOn(const QString &number)
{
    if (number.isEmpty() || judgeRegistrationNumber(number) != RegistrationVerdict::Unusual)
        return {};
    return {QStringLiteral("registration_unusual"),
            Tr::tr("The first digit of %1 is not the check digit of a corporate number. That is "
                   "right for some sole traders; else look at the notice of the tax office again.")
                .arg(number)};
}

Result<std::optional<House>> houseIn(Workplace &workplace, const std::optional<StoreId> &of)
{
    if (!of)
        return workplace.settings().house(workplace.actor()).result();
    KK_TRY(const auto stores,
           StoreListService(workplace.context()).list(workplace.actor()).result());
    for (const House &each : stores) {
        if (each.storeId == *of)
            return each;
    }
    return std::nullopt; // which the service refuses
}

// What is not given stays as it is.
Result<Outcome> set(Call &call)
{
    KK_TRY(const auto of, shopOption(call, "of"));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto house, houseIn(*workplace, of));
    NewLegalEntity entity = house ? house->entity : NewLegalEntity{};
    NewStore store = house ? house->store : NewStore{};
    const std::pair<const char *, QString *> fields[]{
        {"name", &entity.name},
        {"registration", &entity.registrationNumber},
        {"shop", &store.name},
        {"shop-short", &store.shortName},
        {"zip", &store.zip},
        {"address", &store.address},
        {"phone", &store.phone},
        {"hours", &store.hours},
        {"bank-name", &store.bankName},
        {"bank-account", &store.bankAccount},
        {"bank-holder", &store.bankHolder},
        {"name-en", &entity.nameEn},
        {"shop-en", &store.nameEn},
        {"address-en", &store.addressEn},
        {"hours-en", &store.hoursEn},
    };
    for (const auto &[option, target] : fields) {
        if (call.has(option))
            *target = call.text(option);
    }
    const bool dryRun = call.has("dry-run");
    KK_TRY(const House changed,
           workplace->settings().setHouse(workplace->actor(), entity, store, dryRun, of).result());
    Record document;
    document.add("dry_run", dryRun)
        .add("house", Inner{{houseRecord(changed)}})
        .add("warning", warningOn(changed.entity.registrationNumber));
    return answer(std::move(document));
}

Record shopRecord(const House &house)
{
    Record record;
    record.add("shop_number", house.storeId.value());
    const Record facts = houseRecord(house);
    for (const Field &field : facts.fields())
        record.add(field.name, field.value);
    return record;
}

Result<Outcome> listShops(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto houses,
           StoreListService(workplace->context()).list(workplace->actor()).result());
    Records records;
    for (const House &each : houses)
        records.push_back(shopRecord(each));
    Record document;
    document.add("shops", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> addShop(Call &call)
{
    NewStore store;
    KK_TRY(store.name, call.required("shop"));
    store.shortName = call.text("shop-short");
    store.zip = call.text("zip");
    store.address = call.text("address");
    store.phone = call.text("phone");
    store.hours = call.text("hours");
    store.nameEn = call.text("shop-en");
    store.addressEn = call.text("address-en");
    store.hoursEn = call.text("hours-en");
    std::optional<NewLegalEntity> entity;
    if (call.has("name"))
        entity = NewLegalEntity{call.text("name"), call.text("registration"), call.text("name-en")};
    KK_TRY(const auto beside, shopOption(call, "beside"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const House added,
           StoreListService(workplace->context())
               .add(workplace->actor(), store, entity, dryRun, beside)
               .result());
    Record document = shopRecord(added);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

std::vector<Option> withEnglish(std::vector<Option> options)
{
    const std::vector<Option> english{
        {"name-en", "NAME", QT_TRANSLATE_NOOP("Cli", "Legal entity, on English sheets.")},
        {"shop-en", "NAME", QT_TRANSLATE_NOOP("Cli", "Store, on English sheets.")},
        {"address-en", "TEXT", QT_TRANSLATE_NOOP("Cli", "Address, on English sheets.")},
        {"hours-en", "TEXT", QT_TRANSLATE_NOOP("Cli", "Opening hours, on English sheets.")},
    };
    options.insert(options.end(), english.begin(), english.end());
    return options;
}

std::vector<Command> shopCommands()
{
    return {
        {"shop list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the shops and whose they are."),
         {},
         Needs::Reading,
         listShops},
        {"shop add",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Adds a shop, with --name of another legal entity."),
         withEnglish({{"shop", "NAME", QT_TRANSLATE_NOOP("Cli", "Store."), true},
                      {"shop-short", "NAME", QT_TRANSLATE_NOOP("Cli", "Short name for the slip.")},
                      {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "Legal entity.")},
                      {"beside",
                       "NUMBER",
                       QT_TRANSLATE_NOOP("Cli", "A shop of the same legal entity; the first.")},
                      {"registration",
                       "T…",
                       QT_TRANSLATE_NOOP("Cli", "Registration number, T and 13 digits.")},
                      {"zip", "ZIP", QT_TRANSLATE_NOOP("Cli", "Postcode.")},
                      {"address", "TEXT", QT_TRANSLATE_NOOP("Cli", "Address.")},
                      {"phone", "TEXT", QT_TRANSLATE_NOOP("Cli", "Telephone.")},
                      {"hours", "TEXT", QT_TRANSLATE_NOOP("Cli", "Opening hours.")},
                      {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, keep nothing.")}}),
         Needs::Writing,
         addShop},
    };
}

} // namespace

std::vector<Command> houseCommands()
{
    std::vector<Command> commands = shopCommands();
    const std::vector<Command> own{
        {"house show",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Shows who the bills are from."),
         {},
         Needs::Reading,
         show},
        {"house set",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Says who the bills are from; what is not given stays."),
         withEnglish(
             {{"of",
               "NUMBER",
               QT_TRANSLATE_NOOP("Cli", "Of which shop and its company; the first.")},
              {"name", "NAME", QT_TRANSLATE_NOOP("Cli", "Legal entity.")},
              {"registration",
               "T…",
               QT_TRANSLATE_NOOP("Cli", "Registration number, T and 13 digits.")},
              {"shop", "NAME", QT_TRANSLATE_NOOP("Cli", "Store.")},
              {"shop-short", "NAME", QT_TRANSLATE_NOOP("Cli", "Short name for the slip.")},
              {"zip", "ZIP", QT_TRANSLATE_NOOP("Cli", "Postcode.")},
              {"address", "TEXT", QT_TRANSLATE_NOOP("Cli", "Address.")},
              {"phone", "TEXT", QT_TRANSLATE_NOOP("Cli", "Telephone.")},
              {"hours", "TEXT", QT_TRANSLATE_NOOP("Cli", "Opening hours.")},
              {"bank-name", "TEXT", QT_TRANSLATE_NOOP("Cli", "Bank and branch for transfers.")},
              {"bank-account", "TEXT", QT_TRANSLATE_NOOP("Cli", "Account for transfers.")},
              {"bank-holder", "TEXT", QT_TRANSLATE_NOOP("Cli", "Holder of the account, in kana.")},
              dryRunOption()}),
         Needs::Writing,
         set},
    };
    commands.insert(commands.begin(), own.begin(), own.end());
    return commands;
}

} // namespace keshikomi::cli
