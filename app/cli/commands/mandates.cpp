// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/debit/mandates.h"

#include "app/cli/commands/account_input.h"
#include "app/cli/commands/debit_rows.h"
#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/groups.h"

namespace keshikomi::cli {

namespace {

MandateService serviceOf(const Workplace &workplace)
{
    return MandateService(workplace.context());
}

// "M-12" or "12".
Result<MandateId> mandateIn(const Call &call)
{
    KK_TRY(const qint64 number,
           Call::numberIn(call.arguments().at(0), QStringLiteral("MANDATE"), "M-"));
    return MandateId(number);
}

Result<Outcome> agreements(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto known, serviceOf(*workplace).agreements(workplace->actor()).result());
    Records records;
    for (const DebitAgreement &each : known)
        records.push_back(debitAgreementRecord(each));
    Record document;
    document.add("agreements", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> setAgreement(Call &call)
{
    DebitTerms terms;
    terms.consignor = call.arguments().at(0);
    terms.multiCode = call.text("multi-code");
    terms.account = accountIn(call);
    KK_TRY(const auto least, yenOption(call, "least"));
    KK_TRY(const auto most, yenOption(call, "most"));
    terms.least = least.value_or(terms.least);
    terms.most = most.value_or(terms.most);
    KK_TRY(const auto shop, shopOption(call));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const DebitAgreement agreement,
           serviceOf(*workplace)
               .putAgreement(workplace->actor(), call.text("name"), terms, dryRun, shop)
               .result());
    Record document = debitAgreementRecord(agreement);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> told(const Result<Mandate> &mandate, bool dryRun)
{
    KK_TRY(const Mandate found, mandate);
    Record document = mandateRecord(found);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> add(Call &call)
{
    MandateWish wish;
    KK_TRY(wish.customerNumber, call.argumentNumber(0));
    wish.account = accountIn(call);
    KK_TRY(wish.since, call.day("since"));
    wish.agreement = call.text("agreement");
    wish.payerNumber = call.text("payer-number");
    wish.active = call.has("active");
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(serviceOf(*workplace).add(workplace->actor(), wish, dryRun).result(), dryRun);
}

Result<Outcome> step(Call &call, MandateState state)
{
    KK_TRY(const MandateId mandate, mandateIn(call));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    return told(serviceOf(*workplace)
                    .setState(workplace->actor(), mandate, state, call.text("reason"), dryRun)
                    .result(),
                dryRun);
}

Result<Outcome> activate(Call &call)
{
    return step(call, MandateState::Active);
}

Result<Outcome> suspend(Call &call)
{
    return step(call, MandateState::Suspended);
}

Result<Outcome> end(Call &call)
{
    return step(call, MandateState::Ended);
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto found,
           serviceOf(*workplace).list(workplace->actor(), call.has("all")).result());
    Records records;
    for (const Mandate &each : found)
        records.push_back(mandateRecord(each));
    Record document;
    document.add("count", qint64(found.size())).add("mandates", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> show(Call &call)
{
    KK_TRY(const MandateId mandate, mandateIn(call));
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const MandateHistory found,
           serviceOf(*workplace).history(workplace->actor(), mandate).result());
    Records steps;
    for (const MandateStep &each : found.steps)
        steps.push_back(mandateStepRecord(each));
    Record document = mandateRecord(found.mandate);
    document.add("steps", std::move(steps));
    return answer(std::move(document));
}

const Option dryRun{"dry-run", nullptr, QT_TRANSLATE_NOOP("Cli", "Say it, write nothing.")};
const Option reasonOption{"reason", "TEXT", QT_TRANSLATE_NOOP("Cli", "A word about why.")};

std::vector<Option> withAccount(std::vector<Option> before, const std::vector<Option> &after)
{
    const std::vector<Option> account = accountOptions(
        QT_TRANSLATE_NOOP("Cli", "1 ordinary, 2 current, 3 tax savings, 9 other; 1."));
    before.insert(before.end(), account.begin(), account.end());
    before.insert(before.end(), after.begin(), after.end());
    return before;
}

std::vector<Command> debitAgreementCommands()
{
    return {
        {"debit agreements",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists the agreements for direct debit."),
         {},
         Needs::Reading,
         agreements},
        {"debit agreement",
         "CONSIGNOR",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Sets an agreement for direct debit: what the bank knows us by."),
         withAccount(
             {{"name", "TEXT", QT_TRANSLATE_NOOP("Cli", "What it is called here.")},
              {"multi-code",
               "NN",
               QT_TRANSLATE_NOOP("Cli", "Through an agency: 2 digits before the consignor's 8.")}},
             {companyOption(),
              {"least", "YEN", QT_TRANSLATE_NOOP("Cli", "Least of one debit; 1.")},
              {"most", "YEN", QT_TRANSLATE_NOOP("Cli", "Most of one debit; 9999999999.")},
              dryRunOption()}),
         Needs::Writing,
         setAgreement},
    };
}

std::vector<Command> stepCommands()
{
    return {
        {"debit mandate activate",
         "MANDATE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Says that the bank has confirmed a mandate, or confirms again."),
         {reasonOption, dryRun},
         Needs::Writing,
         activate},
        {"debit mandate suspend",
         "MANDATE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Debits nothing by a mandate until it is activated again."),
         {reasonOption, dryRun},
         Needs::Writing,
         suspend},
        {"debit mandate end",
         "MANDATE",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Ends a mandate for good."),
         {reasonOption, dryRun},
         Needs::Writing,
         end},
    };
}

} // namespace

std::vector<Command> mandateCommands()
{
    std::vector<Command> commands = debitAgreementCommands();
    commands.push_back(
        {"debit mandate add",
         "CUSTOMER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Registers the account of a customer for direct debit."),
         withAccount(
             {{"agreement",
               "KEY",
               QT_TRANSLATE_NOOP("Cli", "Under which agreement; the only one.")},
              {"payer-number",
               "DIGITS",
               QT_TRANSLATE_NOOP("Cli", "What the bank calls the payer; the customer's number.")}},
             {{"active", nullptr, QT_TRANSLATE_NOOP("Cli", "The bank has confirmed it already.")},
              {"since", "DAY", QT_TRANSLATE_NOOP("Cli", "From this day; today.")},
              dryRun}),
         Needs::Writing,
         add});
    commands.push_back({"debit mandate list",
                        "",
                        0,
                        0,
                        QT_TRANSLATE_NOOP("Cli", "Lists the mandates."),
                        {{"all", nullptr, QT_TRANSLATE_NOOP("Cli", "Also those that ended.")}},
                        Needs::Reading,
                        list});
    commands.push_back({"debit mandate show",
                        "MANDATE",
                        1,
                        1,
                        QT_TRANSLATE_NOOP("Cli", "Shows a mandate and what became of it."),
                        {},
                        Needs::Reading,
                        show});
    for (Command &command : stepCommands())
        commands.push_back(std::move(command));
    return commands;
}

} // namespace keshikomi::cli
