// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/decision_input.h"
#include "app/cli/commands/decision_rows.h"
#include "app/cli/commands/groups.h"
#include "app/cli/commands/rows.h"
#include "app/cli/commands/standing_rows.h"
#include "models/services/checks.h"
#include "models/services/differences/standing.h"

namespace keshikomi::cli {

namespace {

StandingNumberService serviceOf(const Workplace &workplace)
{
    return StandingNumberService(workplace.context());
}

Record numberRecord(const StandingNumber &number)
{
    Record record;
    record.add("number", number.number)
        .add("customer_number", number.customerNumber)
        .add("customer", number.customerName)
        .add("least", number.least)
        .add("most", number.most);
    return record;
}

Record numbersRecord(const std::vector<StandingNumber> &numbers)
{
    Records records;
    for (const StandingNumber &number : numbers)
        records.push_back(numberRecord(number));
    Record document;
    document.add("numbers", std::move(records));
    return document;
}

Result<Outcome> list(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto numbers, serviceOf(*workplace).list(workplace->actor()).result());
    return answer(numbersRecord(numbers));
}

Result<Outcome> changedAnswer(const std::vector<StandingNumber> &numbers, bool dryRun)
{
    Record document = numbersRecord(numbers);
    document.add("dry_run", dryRun);
    return answer(std::move(document));
}

Result<Outcome> set(Call &call)
{
    KK_TRY(const qint64 customer,
           Call::numberIn(call.arguments().at(1), QStringLiteral("CUSTOMER")));
    KK_TRY(const auto least, yenOption(call, "least"));
    KK_TRY(const auto most, yenOption(call, "most"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto numbers,
           serviceOf(*workplace)
               .put(workplace->actor(),
                    call.arguments().at(0),
                    customer,
                    least.value_or(Yen(1)),
                    most.value_or(mostAsked),
                    dryRun)
               .result());
    return changedAnswer(numbers, dryRun);
}

Result<Outcome> remove(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    const bool dryRun = call.has("dry-run");
    KK_TRY(
        const auto numbers,
        serviceOf(*workplace).remove(workplace->actor(), call.arguments().at(0), dryRun).result());
    return changedAnswer(numbers, dryRun);
}

Result<Outcome> propose(Call &call)
{
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const auto proposals, serviceOf(*workplace).proposals(workplace->actor()).result());
    KK_TRY(Records records, standingRecords(*workplace, proposals));
    Record document;
    document.add("payments", std::move(records));
    return answer(std::move(document));
}

Result<Outcome> clear(Call &call)
{
    KK_TRY(const qint64 payment, call.argumentNumber(0, "P-"));
    const bool dryRun = call.has("dry-run");
    KK_TRY(Workplace *const workplace, call.workplace());
    KK_TRY(const DecisionReport report,
           serviceOf(*workplace).clear(workplace->actor(), PaymentId(payment), dryRun).result());
    return answer(decisionRecord(report, dryRun));
}

} // namespace

Result<Records> standingRecords(const Workplace &workplace,
                                const std::vector<StandingProposal> &proposals)
{
    Records records;
    for (const StandingProposal &proposal : proposals) {
        std::vector<qint64> ids;
        for (const DecidedShare &share : proposal.shares)
            ids.push_back(share.bill.value());
        KK_TRY(const auto bills, workplace.bills().rows(workplace.actor(), ids).result());
        Records shares;
        for (std::size_t i = 0; i < bills.size(); ++i)
            shares.push_back(
                Record().add("bill", bills[i].number).add("amount", proposal.shares[i].amount));
        Record record;
        record.add("payment", proposal.payment.payment.value())
            .add("number", proposal.payment.number.number)
            .add("customer", proposal.payment.number.customerName)
            .add("open", proposal.payment.open)
            .add("unapplied", wordOf(proposal.broken))
            .add("shares", std::move(shares));
        records.push_back(std::move(record));
    }
    return records;
}

std::vector<Command> standingNumberCommands()
{
    return {
        {"standing list",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Lists numbers customers pay into again and again."),
         {},
         Needs::Reading,
         list},
        {"standing set",
         "NUMBER CUSTOMER",
         2,
         2,
         QT_TRANSLATE_NOOP("Cli", "Gives a customer a number to pay any amount into."),
         {{"least", "YEN", QT_TRANSLATE_NOOP("Cli", "The least it takes.")},
          {"most", "YEN", QT_TRANSLATE_NOOP("Cli", "The most it takes.")},
          dryRunOption()},
         Needs::Writing,
         set},
        {"standing remove",
         "NUMBER",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Takes such a number out of use."),
         {dryRunOption()},
         Needs::Writing,
         remove},
        {"standing propose",
         "",
         0,
         0,
         QT_TRANSLATE_NOOP("Cli", "Says which bills, oldest first, such payments would clear."),
         {},
         Needs::Reading,
         propose},
        {"standing clear",
         "PAYMENT",
         1,
         1,
         QT_TRANSLATE_NOOP("Cli", "Clears the oldest bills with one such payment."),
         {dryRunOption()},
         Needs::Writing,
         clear},
    };
}

} // namespace keshikomi::cli
