// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/groups.h"
#include "app/cli/tr.h"
#include "models/services/sheets/pay_number_service.h"

namespace keshikomi::cli {

namespace {

Word wordOf(Channel channel)
{
    return channel == Channel::PayEasy ? Word{QStringLiteral("payeasy"), Tr::tr("Pay-easy")}
                                       : Word{QStringLiteral("smartpit"), Tr::tr("SmartPit")};
}

Record numberRecord(const BillNumber &number)
{
    const bool payEasy = number.channel == Channel::PayEasy;
    Record record;
    record.add("channel", wordOf(number.channel))
        .add("number", payEasy ? number.payEasy.customer : number.smartPit)
        .add("institution", number.payEasy.institution)
        .add("confirmation", number.payEasy.confirmation)
        .add("category", number.payEasy.category)
        .add("registered_on", number.registeredOn)
        .add("due_on", number.dueOn)
        .add("amount", number.amount);
    return record;
}

// BILL --smartpit DIGITS, or BILL INSTITUTION CUSTOMER CONFIRMATION [CATEGORY], of Pay-easy with
// and without --payeasy; nothing to store without either.
Result<std::optional<BillNumber>> typedNumber(const Call &call)
{
    const QStringList &words = call.arguments();
    const bool smartPit = call.has("smartpit");
    const qsizetype rest = words.size() - 1;
    const bool payEasy = call.has("payeasy") || rest > 0;
    if (smartPit && payEasy)
        return wrongUsage(Fault::ValueMissing, {QStringLiteral("--smartpit | --payeasy")});
    const QStringList wanted{
        QStringLiteral("INSTITUTION"), QStringLiteral("CUSTOMER"), QStringLiteral("CONFIRMATION")};
    if (payEasy && rest < wanted.size())
        return wrongUsage(Fault::ValueMissing,
                          {wanted.mid(rest).join(QStringLiteral(", ")), QStringLiteral("payeasy")});
    if (!smartPit && !payEasy)
        return std::optional<BillNumber>();
    BillNumber number;
    if (smartPit) {
        number.smartPit = bareDigits(call.text("smartpit"));
    } else {
        number.channel = Channel::PayEasy;
        number.payEasy = {bareDigits(words.value(1)),
                          bareDigits(words.value(2)),
                          bareDigits(words.value(3)),
                          bareDigits(words.value(4))};
    }
    KK_TRY(number.registeredOn, call.day("registered"));
    KK_TRY(number.dueOn, call.day("due"));
    return std::optional(number);
}

Result<Outcome> billNumber(Call &call)
{
    KK_TRY(const qint64 bill, call.argumentBill(0));
    KK_TRY(const auto typed, typedNumber(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PayNumberService service(workplace->context());
    const bool dryRun = call.has("dry-run");
    std::optional<BillNumber> rehearsed;
    if (typed) {
        KK_TRY(const BillNumber stored,
               service.registerNumber(workplace->actor(), bill, *typed, dryRun).result());
        if (dryRun)
            rehearsed = stored;
    }
    KK_TRY(auto numbers, service.numbers(workplace->actor(), bill).result());
    if (rehearsed) {
        std::erase_if(numbers,
                      [&](const BillNumber &each) { return each.channel == rehearsed->channel; });
        numbers.push_back(*rehearsed);
    }
    Records records;
    for (const BillNumber &number : numbers)
        records.push_back(numberRecord(number));
    Record document;
    document.add("dry_run", dryRun).add("bill", bill).add("numbers", std::move(records));
    return answer(std::move(document));
}

Result<std::optional<KeptNumber>> typedStanding(const Call &call)
{
    if (call.has("none"))
        return std::optional(KeptNumber());
    if (!call.has("smartpit"))
        return std::optional<KeptNumber>();
    KeptNumber number;
    number.smartPit = bareDigits(call.text("smartpit"));
    number.member = call.text("member");
    KK_TRY(number.expiresOn, call.day("expires"));
    return std::optional(number);
}

Result<Outcome> customerNumber(Call &call)
{
    KK_TRY(const qint64 customer, call.argumentNumber(0));
    KK_TRY(const auto typed, typedStanding(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    const PayNumberService service(workplace->context());
    const bool dryRun = call.has("dry-run");
    KK_TRY(auto stored, service.standing(workplace->actor(), customer).result());
    if (typed) {
        KK_TRY(stored, service.setStanding(workplace->actor(), customer, *typed, dryRun).result());
    }
    const KeptNumber number = stored.value_or(KeptNumber());
    Record document;
    document.add("dry_run", dryRun)
        .add("customer", customer)
        .add("smartpit", number.smartPit)
        .add("member", number.member)
        .add("expires_on", number.expiresOn);
    return answer(std::move(document));
}

} // namespace

std::vector<Command> payNumberCommands()
{
    return {
        {"bill number",
         "BILL [INSTITUTION CUSTOMER CONFIRMATION [CATEGORY]]",
         1,
         5,
         QT_TRANSLATE_NOOP("Cli",
                           "Shows or stores the numbers a centre registered for a bill, over what "
                           "is open."),
         {{"smartpit", "DIGITS", QT_TRANSLATE_NOOP("Cli", "SmartPit number, 13 digits.")},
          {"payeasy",
           nullptr,
           QT_TRANSLATE_NOOP("Cli",
                             "Pay-easy: institution (5 digits), customer (up to 20) and "
                             "confirmation number (up to 6) follow the bill.")},
          {"registered", "DAY", QT_TRANSLATE_NOOP("Cli", "Day of the registration; today.")},
          {"due", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day to pay; the bill's due date.")},
          dryRunOption()},
         Needs::Writing,
         billNumber},
        {"customer number",
         "NUMBER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Shows or stores the number a customer keeps to pay by."),
         {{"smartpit", "DIGITS", QT_TRANSLATE_NOOP("Cli", "SmartPit number, 13 digits.")},
          {"member", "TEXT", QT_TRANSLATE_NOOP("Cli", "Member number; the customer's number.")},
          {"expires", "DAY", QT_TRANSLATE_NOOP("Cli", "Last day of the card; no limit.")},
          {"none", nullptr, QT_TRANSLATE_NOOP("Cli", "The customer has none any more.")},
          dryRunOption()},
         Needs::Writing,
         customerNumber},
    };
}

} // namespace keshikomi::cli
