// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/agreements.h"

#include "app/cli/commands/groups.h"
#include "app/cli/tr.h"
#include "models/services/stores.h"
#include "models/wording/layout_words.h"
#include "models/wording/words.h"

namespace keshikomi::cli {

namespace {

Word wordOf(BookingSource source)
{
    return {bookingSourceName(source),
            source == BookingSource::File ? Tr::tr("its files") : Tr::tr("its events")};
}

// Whose contract each is, in a house of several companies.
Result<QHash<LegalEntityId, QString>> companyNames(Workplace &workplace)
{
    KK_TRY(const auto stores,
           StoreListService(workplace.context()).list(workplace.actor()).result());
    QHash<LegalEntityId, QString> names;
    for (const House &each : stores)
        names.insert(each.legalEntity, each.entity.name);
    return names;
}

Record agreementRecord(const Agreement &agreement)
{
    Record record;
    record.add("agreement", agreement.key)
        .add("name", agreement.name)
        .add("channel", Word{channelName(agreement.channel), channelText(agreement.channel)})
        .add("source", wordOf(agreement.source))
        .add("layout",
             agreement.layout.isEmpty()
                 ? Value()
                 : Value(Word{agreement.layout, layoutText(agreement.layout)}));
    return record;
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto agreements,
           AgreementService(workplace->context()).list(workplace->actor()).result());
    KK_TRY(const auto companies, companyNames(*workplace));
    Records records;
    for (const Agreement &agreement : agreements) {
        Record record = agreementRecord(agreement);
        record.add("company", companies.value(agreement.legalEntity));
        records.push_back(std::move(record));
    }
    Record document;
    document.add("agreements", std::move(records));
    return answer(std::move(document));
}

Result<std::optional<BookingSource>> sourceIn(const Call &call)
{
    if (!call.has("source"))
        return std::nullopt;
    for (const BookingSource source : {BookingSource::File, BookingSource::Feed}) {
        if (call.text("source") == bookingSourceName(source))
            return source;
    }
    return notOneOf(
        QStringLiteral("--source"),
        call.text("source"),
        {bookingSourceName(BookingSource::File), bookingSourceName(BookingSource::Feed)});
}

Result<Channel> channelIn(const Call &call)
{
    KK_TRY(const QString typed, call.required("channel"));
    QStringList known;
    for (const Channel each : agreementChannels()) {
        if (typed == channelName(each) || typed == channelText(each))
            return each;
        known << channelName(each);
    }
    return notOneOf(QStringLiteral("--channel"), typed, known);
}

Result<Outcome> add(Call &call)
{
    NewAgreement agreement;
    agreement.key = call.arguments().front().trimmed();
    KK_TRY(agreement.channel, channelIn(call));
    KK_TRY(agreement.name, call.required("name"));
    KK_TRY(const qint64 at, call.number("slip-key-at", 1, 44, 0));
    KK_TRY(const qint64 length, call.number("slip-key-length", 1, 44, 0));
    agreement.slipKeyAt = int(at);
    agreement.slipKeyLength = int(length);
    KK_TRY(const auto source, sourceIn(call));
    agreement.source = source.value_or(BookingSource::File);
    KK_TRY(agreement.store, shopOption(call));
    KK_TRY(const QString layout, call.filled("layout"));
    agreement.layout = layout == QLatin1String("any") ? QString() : layout;
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(
        const Agreement added,
        AgreementService(workplace->context()).add(workplace->actor(), agreement, dryRun).result());
    KK_TRY(const auto companies, companyNames(*workplace));
    Record document = agreementRecord(added);
    document.add("company", companies.value(added.legalEntity));
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> set(Call &call)
{
    BookingChoice choice;
    KK_TRY(choice.source, sourceIn(call));
    KK_TRY(const QString layout, call.filled("layout"));
    if (call.has("layout"))
        choice.layout = layout == QLatin1String("any") ? QString() : layout;
    KK_TRY(const qint64 at, call.number("slip-key-at", 1, 44, 0));
    KK_TRY(const qint64 length, call.number("slip-key-length", 1, 44, 0));
    if (call.has("slip-key-at"))
        choice.slipKeyAt = int(at);
    if (call.has("slip-key-length"))
        choice.slipKeyLength = int(length);
    if (!choice.source && !choice.layout && !choice.slipKeyAt && !choice.slipKeyLength)
        return wantsOneOf(QStringLiteral("--layout | --source | --slip-key-at"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const Agreement changed,
           AgreementService(workplace->context())
               .setBooking(workplace->actor(), call.arguments().at(0), choice, dryRun)
               .result());
    Record document = agreementRecord(changed);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Option slipKeyAt()
{
    return {"slip-key-at",
            "N",
            QT_TRANSLATE_NOOP("Cli", "Place in the 44 digits where the slip's number begins.")};
}

Option slipKeyLength()
{
    return {"slip-key-length", "N", QT_TRANSLATE_NOOP("Cli", "How many digits the number has.")};
}

} // namespace

std::vector<Command> agreementCommands()
{
    return {
        {"agreement list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the contracts with agencies and banks, and what books."),
         {},
         Needs::Reading,
         list},
        {"agreement add",
         "KEY",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli",
                           "Adds a contract with an agency, a bank or a service, by the code its "
                           "files tell."),
         {{"channel",
           "NAME",
           QT_TRANSLATE_NOOP("Cli", "How its money comes: konbini_barcode, bank_transfer, …"),
           true},
          {"name", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is called here."), true},
          slipKeyAt(),
          slipKeyLength(),
          {"layout",
           "NAME",
           QT_TRANSLATE_NOOP("Cli", "The layout of its files; any: the one that booked first.")},
          {"source", "SOURCE", QT_TRANSLATE_NOOP("Cli", "file or feed.")},
          companyOption(),
          dryRunOption()},
         Needs::Writing,
         add},
        {"agreement set",
         "KEY",
         1,
         1,
         QT_TRANSLATE_NOOP(
             "Cli",
             "Says what books an agreement (the other is only compared), and where its "
             "slips have their number."),
         {{"layout",
           "NAME",
           QT_TRANSLATE_NOOP("Cli", "The layout of its files; any: the one that booked first.")},
          {"source", "SOURCE", QT_TRANSLATE_NOOP("Cli", "file or feed.")},
          slipKeyAt(),
          slipKeyLength(),
          {"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, change nothing.")}},
         Needs::Writing,
         set},
        agreementSecretCommand(),
    };
}

} // namespace keshikomi::cli
