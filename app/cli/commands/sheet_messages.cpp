// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/commands/sheet_making.h"
#include "models/services/sheets/messages.h"
#include "printing/sheets/message_trial.h"

namespace keshikomi::cli {

namespace {

Record messageRecord(const SheetMessage &message)
{
    Record record;
    record.add("title", message.title)
        .add("text", message.text)
        .add("picture_bytes", message.picture.size())
        .add("caption", message.caption)
        .add("coupon", message.couponNumber)
        .add("ends_on", message.couponEnds);
    return record;
}

bool changes(const Call &call)
{
    for (const char *option : {"title",
                               "text",
                               "picture",
                               "caption",
                               "coupon",
                               "ends",
                               "none",
                               "no-title",
                               "no-picture",
                               "no-caption",
                               "no-coupon",
                               "no-ends"}) {
        if (call.has(option))
            return true;
    }
    return false;
}

// An option with nothing in it takes away what there is, as its --no- does.
bool removes(const Call &call, const char *option)
{
    const QByteArray no = QByteArray("no-") + option;
    return call.has(no.constData()) || (call.has(option) && call.text(option).isEmpty());
}

// What is not given stays.
Result<std::optional<SheetMessage>> wanted(const Call &call, std::optional<SheetMessage> stored)
{
    if (call.has("none"))
        return std::optional<SheetMessage>();
    SheetMessage message = stored.value_or(SheetMessage());
    const std::pair<const char *, QString *> texts[]{{"title", &message.title},
                                                     {"text", &message.text},
                                                     {"caption", &message.caption},
                                                     {"coupon", &message.couponNumber}};
    for (const auto &[option, target] : texts) {
        if (removes(call, option))
            target->clear();
        else if (call.has(option))
            *target = call.text(option);
    }
    if (removes(call, "picture")) {
        message.picture.clear();
    } else if (call.has("picture")) {
        KK_TRY(message.picture, readWhole(call.text("picture")));
    }
    if (removes(call, "ends")) {
        message.couponEnds = QDate();
    } else if (call.has("ends")) {
        KK_TRY(message.couponEnds, call.day("ends"));
    }
    return std::optional(message);
}

// Now, and not when the sheets are made.
Done checkFits(Workplace &workplace, SheetKind kind, qint64 customer, const SheetMessage &message)
{
    KK_TRY(const QString folder, templateFolderOf(workplace));
    const MessageService service(workplace.context());
    KK_TRY(const SheetMessage longest,
           service.longest(workplace.actor(), kind, customer, message).result());
    return printing::checkMessageOn(folder, kind, longest);
}

Result<Outcome> message(Call &call)
{
    const QString name = call.has("sheet") ? call.text("sheet") : QStringLiteral("smartpit");
    const auto kind = sheetKindFromName(name);
    if (!kind)
        return failure(ErrorCode::NotFound, Fault::NoSuchSheet, {name});
    qint64 customer = 0;
    if (call.has("customer")) {
        KK_TRY(customer, Call::numberIn(call.text("customer"), QStringLiteral("--customer")));
    }
    KK_TRY(Workplace *const workplace, call.workplace());
    const MessageService service(workplace->context());
    const bool dryRun = call.has("dry-run");
    const Actor &actor = workplace->actor();
    KK_TRY(auto stored, service.message(actor, *kind, customer).result());
    if (changes(call)) {
        KK_TRY(const auto next, wanted(call, stored));
        if (next)
            KK_CHECK(checkFits(*workplace, *kind, customer, *next));
        KK_CHECK(service.setMessage(actor, *kind, customer, next, dryRun).result());
        stored = next;
    }
    Record document;
    document.add("dry_run", dryRun)
        .add("sheet", wordOf(*kind))
        .add("customer", customer > 0 ? Value(customer) : Value())
        .add("message", stored ? Inner{{messageRecord(*stored)}} : Inner{});
    return answer(std::move(document));
}

Result<Outcome> sms(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const SettingService settings = workplace->settings();
    KK_TRY(SmsSender sender, settings.smsSender(workplace->actor()).result());
    if (call.has("sender") || call.has("host")) {
        if (call.has("sender"))
            sender.sender = call.text("sender");
        if (call.has("host"))
            sender.host = call.text("host").toLower();
        KK_CHECK(settings.setSmsSender(workplace->actor(), sender, call.has("dry-run")).result());
    }
    Record document;
    document.add("dry_run", call.has("dry-run"))
        .add("sender", sender.sender)
        .add("host", sender.host);
    return answer(std::move(document));
}

} // namespace

std::vector<Command> sheetMessageCommands()
{
    return {
        {"sheet message",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli",
                           "Shows or sets the free message on SmartPit sheets or postcards: the "
                           "store's, or one customer's in its place. {お名前} and others are "
                           "filled in."),
         {{"sheet", "KIND", QT_TRANSLATE_NOOP("Cli", "smartpit or postcard; smartpit.")},
          {"customer", "NUMBER", QT_TRANSLATE_NOOP("Cli", "Only for this customer.")},
          {"title", "TEXT", QT_TRANSLATE_NOOP("Cli", "Title.")},
          {"text", "TEXT", QT_TRANSLATE_NOOP("Cli", "Text with placeholders; needed.")},
          {"picture",
           "FILE",
           QT_TRANSLATE_NOOP("Cli", "Map or coupon, PNG or JPEG up to 200 kB; printed grey.")},
          {"caption", "TEXT", QT_TRANSLATE_NOOP("Cli", "Under the picture.")},
          {"coupon", "TEXT", QT_TRANSLATE_NOOP("Cli", "Number of the coupon.")},
          {"ends",
           "DAY",
           QT_TRANSLATE_NOOP("Cli", "Last day of the message; needed with a coupon or a picture.")},
          {"no-title", nullptr, QT_TRANSLATE_NOOP("Cli", "Takes the title away.")},
          {"no-picture", nullptr, QT_TRANSLATE_NOOP("Cli", "Takes the picture away.")},
          {"no-caption", nullptr, QT_TRANSLATE_NOOP("Cli", "Takes the caption away.")},
          {"no-coupon", nullptr, QT_TRANSLATE_NOOP("Cli", "Takes the coupon away.")},
          {"no-ends", nullptr, QT_TRANSLATE_NOOP("Cli", "Takes the last day away.")},
          {"none", nullptr, QT_TRANSLATE_NOOP("Cli", "No message any more.")},
          dryRunOption()},
         Needs::WritingAndFonts,
         message},
        {"sheet sms",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Shows or sets who sends the SMS that ask for money."),
         {{"sender", "TEXT", QT_TRANSLATE_NOOP("Cli", "Number or name they come from.")},
          {"host", "HOST", QT_TRANSLATE_NOOP("Cli", "The one site they lead to.")},
          dryRunOption()},
         Needs::Writing,
         sms},
    };
}

} // namespace keshikomi::cli
